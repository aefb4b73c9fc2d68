// A subgraph over a database of its own, for a test file: opened before its tests, closed after them.
import { type ConnectOptions, type Database, makeVaultOptions, Vault } from '@chunhui/database';
import { createLog, type Log, type Subgraph } from '@chunhui/runtime';
import { afterAll, beforeAll } from 'vitest';
import { createTestDatabase, recordStatements, type TestDatabase } from './test-database.ts';

/** One vault for every test of a file, and its keys. */
export const testVaultOptions = makeVaultOptions();
export const testVault = new Vault(testVaultOptions);

export interface ServiceFactory {
  readonly schema: string;
  readonly connect: (options: ConnectOptions) => Promise<Database>;
  readonly create: (door: Database, log: Log) => Promise<Subgraph>;
}

/** What the tests of a file share; filled before the first of them runs. */
export interface SubgraphUnderTest {
  test: TestDatabase;
  database: Database;
  subgraph: Subgraph;
  /** The names of the statements since the last call. */
  statements: () => string[];
}

/** To be called at the top of a test file or a `describe`. */
export function useSubgraph({ schema, connect, create }: ServiceFactory): SubgraphUnderTest {
  const under = {} as SubgraphUnderTest;
  beforeAll(async () => {
    const recorded = recordStatements();
    under.statements = recorded.take;
    under.test = await createTestDatabase();
    under.database = await connect({
      url: under.test.url(schema),
      poolSize: 4,
      vault: testVault,
      observe: recorded.observe,
    });
    under.subgraph = await create(under.database, createLog('test', 'silent'));
  });
  afterAll(async () => {
    await under.subgraph?.stop();
    await under.database?.close();
    await under.test?.drop();
  });
  return under;
}
