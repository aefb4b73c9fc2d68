// Every mutation of every subgraph with an idempotency key, from callers who may do nothing: refused by code before any statement.
import { createLog, type Identity, type Subgraph } from '@chunhui/runtime';
import { createTestDatabase, nobody, probesOf, recordStatements, type TestDatabase, testVault } from '@chunhui/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { closeAll, connectAll, type Databases } from './database.ts';
import { createSubgraphs } from './graph.ts';

let test: TestDatabase;
let databases: Databases;
let subgraphs: ReadonlyMap<string, Subgraph>;
const statements = recordStatements();

beforeAll(async () => {
  test = await createTestDatabase();
  const urls = Object.fromEntries(
    ['organizations', 'volunteers', 'talent_pool', 'activities'].map((schema) => [schema, test.url(schema)]),
  ) as Parameters<typeof connectAll>[0];
  databases = await connectAll(urls, { poolSize: 2, vault: testVault, observe: statements.observe });
  subgraphs = await createSubgraphs(databases, createLog('test', 'silent'));
});

afterAll(async () => {
  for (const subgraph of subgraphs?.values() ?? []) await subgraph.stop();
  if (databases) await closeAll(databases);
  await test?.drop();
});

const literals = (typeName: string, inputName: string) => {
  if (typeName === 'DivisionCode') return '"520622100000"';
  if (typeName === 'Int') return '1';
  if (typeName === 'Float') return '1.5';
  if (typeName === 'Boolean') return 'true';
  if (typeName === 'Date') return '"2022-03-05"';
  if (typeName === 'DateTime') return '"2099-01-01T00:00:00+08:00"';
  if (typeName === 'Upload') return 'null';
  return JSON.stringify(typeName === 'ID' ? '520622-0000000000' : `unknown-${inputName}`);
};

const stranger: Identity = { subject: 'stranger', scope: null, requestId: 'test-stranger' };
const outside: Identity = { subject: 'stranger', scope: '520622', requestId: 'test-stranger' };

it.each([
  ['a caller without a token', nobody, 'UNAUTHENTICATED'],
  ['a caller without a grant', stranger, 'FORBIDDEN'],
  ['a caller without a grant who names a scope', outside, 'FORBIDDEN'],
])('%s', async (_who, identity, code) => {
  let refusals = 0;
  statements.take();
  for (const { schema, execute } of subgraphs.values())
    for (const { field, document } of probesOf(schema, 'mutation', literals, 2)) {
      const { data, errors = [] } = await execute({ query: document }, identity);
      // Needs no grant: the invitation's code is the right to it, and this one names no division.
      if (field === 'Mutation.acceptInvitation' && identity.subject !== null) {
        expect(JSON.stringify(data)).toMatch(/INVITATION_NOT_OPEN|BAD_USER_INPUT/);
        continue;
      }
      expect(errors[0]?.extensions?.code, document).toMatch(
        new RegExp(`^(${code}|BAD_USER_INPUT|GRAPHQL_VALIDATION_FAILED)$`),
      );
      if (errors[0]?.extensions?.code === code) refusals += 1;
    }
  expect(refusals).toBeGreaterThan(200);
  expect(statements.take().filter((name) => name !== 'invitation.take')).toEqual([]);
});
