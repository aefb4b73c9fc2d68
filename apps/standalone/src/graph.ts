// The whole graph in one process: the subgraphs over their databases, and the gateway before them.
import { readFile } from 'node:fs/promises';
import { createGateway, type Gateway, type GatewayOptions } from '@chunhui/gateway';
import { EnvironmentError, type Log, type Subgraph } from '@chunhui/runtime';
import type { Databases } from './database.ts';
import { SERVICES, type ServiceKey } from './services.ts';

const SUPERGRAPH = new URL('../../../gateway/supergraph.graphql', import.meta.url);

export type GraphOptions = Omit<GatewayOptions, 'supergraph' | 'subgraphs' | 'portVariable'> & {
  /** Another supergraph file than the committed one. */
  readonly supergraphFile?: string | undefined;
};

export async function createSubgraphs(databases: Databases, log: Log): Promise<ReadonlyMap<string, Subgraph>> {
  const subgraphs = await Promise.all(
    Object.entries(SERVICES).map(([key, { create }]) => create(databases[key as ServiceKey], log)),
  );
  return new Map(subgraphs.map((subgraph) => [subgraph.name, subgraph]));
}

/** Starts the gateway over the subgraphs in this process; stopping it stops them too. */
export async function serveGraph(databases: Databases, options: GraphOptions): Promise<Gateway> {
  const subgraphs = await createSubgraphs(databases, options.log);
  return createGateway({
    ...options,
    supergraph: await readFile(options.supergraphFile ?? SUPERGRAPH, 'utf8'),
    subgraphs(name) {
      const subgraph = subgraphs.get(name);
      if (subgraph === undefined)
        throw new EnvironmentError(`SUPERGRAPH_FILE: names a subgraph ${name} that does not run here.`);
      return subgraph;
    },
    portVariable: 'PORT',
  });
}
