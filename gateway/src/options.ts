// The options of a gateway.
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
  /** Documents that clients can send by their hash; none by default. */
  readonly persistedDocuments?: DocumentManifest;
  /** Runs only the persisted documents; off by default. */
  readonly safelist?: boolean;
  /** The cost that one caller may use per minute; 0, the default, is unlimited. */
  readonly costPerMinute?: number;
  /** Origins whose pages can read answers; none by default. */
  readonly corsOrigins?: readonly string[];
  /** Addresses of proxies whose X-Forwarded headers are trusted; none by default. */
  readonly trustedProxies?: readonly string[];
  readonly host: string;
  readonly port: number;
  /** The variable that set the port, named when the port is taken. */
  readonly portVariable: string;
  /** Adds routes before the gateway listens. */
  readonly mount?: (app: FastifyInstance) => void | Promise<void>;
}
