// The gateway: identifies the caller, enforces limits, plans an operation over the subgraphs and shapes the answer.
import type { AddressInfo } from 'node:net';
import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { listen } from '@chunhui/runtime';
import type { FastifyInstance } from 'fastify';
import { type RequestContext, shapeAnswers, withChinese } from './answer.ts';
import { withSafeOperations } from './executor.ts';
import { createApp } from './http.ts';
import { createLimits } from './limits.ts';
import type { GatewayOptions } from './options.ts';
import { createFindDocument } from './persisted-documents.ts';
import { createRateLimit } from './rate-limit.ts';
import { type SubgraphConnection, toDataSource } from './subgraph-connection.ts';

export { createIssuerKeys } from './issuer-keys.ts';
export type { GatewayOptions } from './options.ts';
export { createRemoteSubgraph, type RemoteSubgraphOptions } from './remote-subgraph.ts';
export { type GatewaySettings, readGatewaySettings } from './settings.ts';
export type { SubgraphConnection } from './subgraph-connection.ts';
export { createTokenVerifier, refuseEveryToken, type TokenVerifier } from './token.ts';

/** Candidate plans evaluated for one operation; a small one can have millions. Beyond this the best so far is used. */
const MAX_EVALUATED_PLANS = 1_000;

export interface Gateway {
  /** The address of the GraphQL endpoint. */
  readonly url: string;
  readonly app: FastifyInstance;
  /** Stops accepting requests, completes those in flight, then disconnects from the subgraphs. */
  stop(): Promise<void>;
}

/** The supergraph cannot be served; the message has the reason. */
export class SupergraphError extends Error {
  override readonly name = 'SupergraphError';
}

/** Starts a gateway. It serves while subgraphs are unavailable: their fields are null, and `/ready` names them. */
export async function createGateway(options: GatewayOptions): Promise<Gateway> {
  const { log, verifyToken, production, host, persistedDocuments = {}, safelist = false, costPerMinute = 0 } = options;
  const connections = new Map<string, SubgraphConnection>();
  // Apollo's information about its own start is not logged.
  const logger = {
    debug() {},
    info() {},
    warn: (message: unknown) => log.warn(String(message)),
    error: (message: unknown) => log.error(String(message)),
  };
  // Otherwise Apollo's telemetry queries the metadata addresses of cloud providers and reports hourly; no option turns it off.
  process.env.APOLLO_TELEMETRY_DISABLED = 'true';
  const graph = new ApolloGateway({
    supergraphSdl: options.supergraph,
    buildService({ name, url = '' }) {
      const connection = options.subgraphs(name, url);
      connections.set(name, connection);
      return toDataSource(connection);
    },
    queryPlannerConfig: { debug: { maxEvaluatedPlans: MAX_EVALUATED_PLANS } },
    logger,
  });
  const server = new ApolloServer<RequestContext>({
    gateway: withSafeOperations(graph, options.supergraph),
    introspection: !production,
    hideSchemaDetailsFromClientErrors: production,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    csrfPrevention: true,
    persistedQueries: false,
    formatError: withChinese,
    logger,
    plugins: [
      shapeAnswers(log),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
  await server.start().catch((error: Error) => {
    throw new SupergraphError(error.message, { cause: error });
  });
  if (graph.schema === undefined) throw new SupergraphError('the supergraph has no schema');

  const app = await createApp({
    server,
    verifyToken,
    findDocument: createFindDocument(persistedDocuments, safelist),
    checkLimits: createLimits(graph.schema),
    rateLimit: costPerMinute === 0 ? undefined : createRateLimit(costPerMinute),
    corsOrigins: options.corsOrigins ?? [],
    trustedProxies: options.trustedProxies ?? [],
    findUnavailable: (requestId) => findUnavailable(connections, requestId),
    log,
  });
  await options.mount?.(app);
  await listen(app, options);
  return {
    url: `http://${host}:${(app.server.address() as AddressInfo).port}/graphql`,
    app,
    async stop() {
      await app.close();
      await server.stop();
      await Promise.all([...connections.values()].map((connection) => connection.stop()));
    },
  };
}

/** Sends an empty operation to every subgraph and returns the names of those that do not answer. */
async function findUnavailable(
  connections: ReadonlyMap<string, SubgraphConnection>,
  requestId: string,
): Promise<string[]> {
  const identity = { subject: null, scope: null, requestId };
  const asked = [...connections].map(async ([name, connection]) => {
    const { data } = await connection.execute({ query: '{ __typename }' }, identity);
    return data == null ? name : null;
  });
  return (await Promise.all(asked)).filter((name) => name !== null);
}
