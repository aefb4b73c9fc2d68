// The whole graph over a database of its own with the demonstration's data, for a test file. Development only.
import type { Gateway } from '@chunhui/gateway';
import { createLog, graphqlError, type Identity, type Log, type Subgraph } from '@chunhui/runtime';
import { createTestDatabase, type TestDatabase, testVault } from '@chunhui/testing';
import { afterAll, beforeAll } from 'vitest';
import { closeAll, connectAll, type Databases } from '../database.ts';
import { loadDemonstration } from '../demonstration/load.ts';
import { createSubgraphs, serveGraph } from '../graph.ts';

export interface GraphUnderTest {
  test: TestDatabase;
  databases: Databases;
  subgraphs: ReadonlyMap<string, Subgraph>;
  gateway: Gateway;
  /** Schemas of the four services. */
  schemas: string[];
  /** Posts a document as a subject; null for nobody. */
  post(
    subject: string | null,
    query: string,
    variables?: Record<string, unknown>,
  ): Promise<{ status: number; text: string }>;
}

/** To be called at the top of a test file. Tokens are the subjects themselves: signatures are the gateway's own tests' business. */
export function useGraph({
  log = createLog('test', 'silent'),
  production = false,
}: {
  readonly log?: Log;
  readonly production?: boolean;
} = {}): GraphUnderTest {
  const under = {} as GraphUnderTest;
  beforeAll(async () => {
    const test = await createTestDatabase();
    under.test = test;
    under.databases = await connectAll(
      {
        organizations: test.url('organizations'),
        volunteers: test.url('volunteers'),
        talent_pool: test.url('talent_pool'),
        activities: test.url('activities'),
      },
      { poolSize: 4, vault: testVault },
    );
    await loadDemonstration(under.databases, () => undefined);
    under.subgraphs = await createSubgraphs(under.databases, log);
    under.schemas = [...under.subgraphs.keys()].map((name) => name.replace('-', '_'));
    under.gateway = await serveGraph(under.databases, {
      verifyToken: async (token) => {
        if (!/^[\w-]+$/.test(token)) throw graphqlError('TOKEN_INVALID');
        return { subject: token };
      },
      log,
      production,
      host: '127.0.0.1',
      port: 0,
    });
    under.post = async (subject, query, variables = {}) => {
      const response = await fetch(under.gateway.url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(subject === null ? {} : { authorization: `Bearer ${subject}` }),
        },
        body: JSON.stringify({ query, variables }),
      });
      return { status: response.status, text: await response.text() };
    };
  }, 120_000);
  afterAll(async () => {
    await under.gateway?.stop();
    for (const subgraph of under.subgraphs?.values() ?? []) await subgraph.stop();
    if (under.databases) await closeAll(under.databases);
    await under.test?.drop();
  });
  return under;
}

/** The subject of a caller, for `post`. */
export function subjectOf({ subject }: Identity): string {
  return subject ?? '';
}
