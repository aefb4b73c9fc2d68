// What a gateway is started with.
import type { Log } from '@chunhui/runtime';
import type { FastifyInstance } from 'fastify';
import type { DocumentManifest } from './persisted-documents.ts';
import type { SubgraphConnection } from './subgraph-connection.ts';
import type { TokenVerifier } from './token.ts';

export interface GatewayOptions {
  /** The composed graph, as SDL. */
  readonly supergraph: string;
  /** Connects to a subgraph by the name and address that the supergraph gives it; the gateway stops what it connects. */
  readonly subgraphs: (name: string, url: string) => SubgraphConnection;
  readonly verifyToken: TokenVerifier;
  readonly log: Log;
  /** Hides the schema: no introspection, no suggestions in errors. */
  readonly production: boolean;
  /** Documents that clients may send by their hash; none unless given. */
  readonly persistedDocuments?: DocumentManifest;
  /** Lets the persisted documents run and no others; off unless given. */
  readonly safelist?: boolean;
  /** What one caller may cost within a minute; 0, unless given, is without limit. */
  readonly costPerMinute?: number;
  /** Origins whose pages may read answers; none unless given. */
  readonly corsOrigins?: readonly string[];
  /** Addresses whose X-Forwarded headers are believed; none unless given. */
  readonly trustedProxies?: readonly string[];
  readonly host: string;
  readonly port: number;
  /** The variable that set the port, named when the port is taken. */
  readonly portVariable: string;
  /** Adds routes before the gateway listens. */
  readonly mount?: (app: FastifyInstance) => void | Promise<void>;
}
