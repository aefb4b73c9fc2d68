// A database of its own for a test file, and callers with real grants in it.
import { randomBytes } from 'node:crypto';
import { BOUND_TO, CONFIRMED_BY, type Identity, type Role, type Subgraph, type SubgraphAnswer } from '@chunhui/runtime';
import { inject } from 'vitest';
import { asAdmin, serviceUrl, type TestServer, withDatabase } from './test-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    testServer: TestServer;
  }
}

export interface TestDatabase {
  /** The superuser's way in, to look behind the policies. */
  readonly adminUrl: string;
  /** The URL of one service, as its own role. */
  url(schema: string): string;
  /** A caller who holds a role over a division prefix, or bound to a thing, by a confirmed grant in the database. */
  caller(role: Role, scope: string, thing?: string): Promise<Identity>;
  /** Plain SQL as superuser: to arrange what no service could, and to check behind its back. */
  sql<Row extends object>(sql: string, parameters?: unknown[]): Promise<Row[]>;
  drop(): Promise<void>;
}

/** Copies the run's template: takes some 30 ms. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const server = inject('testServer');
  const name = `chunhui_test_${randomBytes(6).toString('hex')}`;
  await asAdmin(server.adminUrl, (admin) => admin.query(`create database ${name} template ${server.template}`));
  const adminUrl = withDatabase(server.adminUrl, name);
  const sql = <Row extends object>(text: string, parameters: unknown[] = []) =>
    asAdmin(adminUrl, async (admin) => (await admin.query<Row>(text, parameters)).rows);
  return {
    adminUrl,
    url: (schema) => serviceUrl(server, schema, name),
    async caller(role, scope, thing = `${scope.slice(0, 6)}-no-such-thing`) {
      const isBound = BOUND_TO[role] !== undefined;
      const subject = `${role.toLowerCase()}-${isBound ? thing : scope}`;
      await grantForTest(sql, isBound ? scope.slice(0, 6) : scope, subject, role, isBound ? thing : null);
      return { subject, scope: null, requestId: `test-${randomBytes(6).toString('hex')}` };
    },
    sql,
    drop: async () => {
      await asAdmin(server.adminUrl, (admin) => admin.query(`drop database ${name} with (force)`));
    },
  };
}

/** Stores a grant in force, as if it had been given and confirmed. */
export async function grantForTest(
  sql: TestDatabase['sql'],
  scope: string,
  subject: string,
  role: Role,
  thing: string | null = null,
): Promise<void> {
  await sql(
    `insert into organizations.grants (scope, subject, role, thing_id, given_by, valid_from, confirmed_by, confirmed_at)
     values ($1, $2, $3, $4, 'test', now() - interval '1 day', case when $5 then 'test-second' end, case when $5 then now() end)
     on conflict do nothing`,
    [scope, subject, role, thing, CONFIRMED_BY[role] !== undefined],
  );
}

/** Nobody: a request without a token. */
export const nobody: Identity = { subject: null, scope: null, requestId: 'test-nobody' };

/** Asks a subgraph as its gateway would. */
export function ask(
  subgraph: Subgraph,
  identity: Identity,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<SubgraphAnswer> {
  return subgraph.execute({ query, variables }, identity);
}

/** The codes of an answer's errors, in order. */
export function codesOf(answer: SubgraphAnswer): unknown[] {
  return (answer.errors ?? []).map((error) => error.extensions?.code);
}

/** Records the statements of a database's sessions by name (`/* noun.what *\/`). Pass `observe` to the database. */
export function recordStatements(): { observe(sql: string): void; take(): string[] } {
  let names: string[] = [];
  return {
    observe(sql) {
      const name = /\/\* (\S+) \*\//.exec(sql)?.[1] ?? sql;
      // Read once a second and subject: not a statement of the operation under test.
      if (name !== 'grant.ofSubject') names.push(name);
    },
    take() {
      const taken = names;
      names = [];
      return taken;
    },
  };
}

/** Prepares and rolls out a county, as the first thing of most tests. */
export async function rollOut(database: TestDatabase, county: string): Promise<void> {
  await database.sql(
    `insert into organizations.counties (county_code, division_code, rolled_out_on) values ($1, rpad($1, 12, '0'), '2021-11-01')`,
    [county],
  );
}

/** A scope for stores under test, as a request of that county would have it. */
export function inCounty(county: string): { scope: string; subject: string; requestId: string } {
  return { scope: county, subject: 'test', requestId: 'test' };
}
