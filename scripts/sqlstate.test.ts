// Every SQLSTATE class reaches the client under the code of its row, raised by a real PostgreSQL.
import { type Database, SQLSTATES } from '@chunhui/database';
import { connectTalentPool } from '@chunhui/talent-pool';
import { createTestDatabase, inCounty, type TestDatabase, testVault } from '@chunhui/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const COUNTY = '520622';
let test: TestDatabase;
let database: Database;

beforeAll(async () => {
  test = await createTestDatabase();
  database = await connectTalentPool({ url: test.url('talent_pool'), poolSize: 2, vault: testVault });
});
afterAll(async () => {
  await database?.close();
  await test?.drop();
});

/** The code that a client sees when a statement fails. */
async function codeOf(sql: string, mode: 'read' | 'write' = 'read'): Promise<string> {
  const error: unknown = await database[mode](inCounty(COUNTY), (session) => session.query(sql)).catch(
    (thrown) => thrown,
  );
  return (error as { extensions?: { code?: string } }).extensions?.code ?? 'INTERNAL_SERVER_ERROR';
}

/** The success classes cannot be raised. */
const RAISED = Object.entries(SQLSTATES).filter(([state]) => !/^0[0-3]/.test(state));

it.each(RAISED)('class %s is %s', async (state, code) => {
  const raised = state.padEnd(5, state.length === 2 ? '9' : '');
  expect(await codeOf(`do $$ begin raise exception using errcode = '${raised}'; end $$`)).toBe(code);
});

it('an error of an unknown class is ours', async () => {
  expect(await codeOf(`do $$ begin raise exception using errcode = 'ZZ999'; end $$`)).toBe('INTERNAL_SERVER_ERROR');
});

describe('as they happen', () => {
  it.each([
    [`select '"\\ud800"'::jsonb`, 'BAD_USER_INPUT'],
    [`select '2021-02-30'::date`, 'BAD_USER_INPUT'],
    [`select 99999999999::text::int`, 'BAD_USER_INPUT'],
    ['select 1 / 0', 'INTERNAL_SERVER_ERROR'],
    ['select * from talent_pool.no_such_table', 'INTERNAL_SERVER_ERROR'],
    ['select pg_cancel_backend(pg_backend_pid())', 'UNAVAILABLE'],
    ['select pg_terminate_backend(pg_backend_pid())', 'UNAVAILABLE'],
  ])('%s', async (sql, code) => {
    expect(await codeOf(sql)).toBe(code);
  });

  it('a read-only database answers reads, and refuses writes and recorded reads by a code', async () => {
    const [row] = await test.sql<{ name: string }>('select current_database() as name');
    await test.sql(`alter database ${row?.name} set default_transaction_read_only = on`);
    const readOnly = await connectTalentPool({ url: test.url('talent_pool'), poolSize: 1, vault: testVault });
    try {
      expect(await readOnly.read(inCounty(COUNTY), (session) => session.query('select 1 as one'))).toEqual([
        { one: 1 },
      ]);
      const recorded = readOnly.write(inCounty(COUNTY), async (session) =>
        session.audit({ action: 'talent.read', nounId: `${COUNTY}-1` }),
      );
      await expect(recorded).rejects.toMatchObject({ extensions: { code: 'READ_ONLY' } });
    } finally {
      await readOnly.close();
    }
  });
});
