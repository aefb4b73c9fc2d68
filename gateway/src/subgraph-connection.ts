// The connection to a subgraph: one call, over the network or in this process.
import type { GraphQLDataSource } from '@apollo/gateway';
import type { Identity, Subgraph } from '@chunhui/runtime';

/** How the gateway calls a subgraph; a runtime `Subgraph` in the same process is a connection itself. */
export type SubgraphConnection = Pick<Subgraph, 'execute' | 'stop'>;

/** The context that the query plan passes to every subgraph request. */
export interface GatewayContext {
  readonly identity: Identity;
}

/** A connection as Apollo's query plan executor calls it. */
export function toDataSource(connection: SubgraphConnection): GraphQLDataSource {
  return {
    process: ({ request: { query = '', operationName, variables }, context }) =>
      connection.execute({ query, operationName, variables }, (context as GatewayContext).identity),
  };
}
