// The seam to a subgraph: one call, whether it crosses a network or stays in this process.
import type { GraphQLDataSource } from '@apollo/gateway';
import type { Identity, Subgraph } from '@chunhui/runtime';

/** How the gateway reaches a subgraph; a runtime `Subgraph` in the same process is one as it stands. */
export type SubgraphConnection = Pick<Subgraph, 'execute' | 'stop'>;

/** What a request carries through the query plan to every subgraph it touches. */
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
