// PostgreSQL's own catalogue, asked whether every table keeps the house rules: county first, locked and forced, nothing bypassed.
import * as activities from '@chunhui/activities';
import * as organizations from '@chunhui/organizations';
import * as talentPool from '@chunhui/talent-pool';
import { createTestDatabase, type TestDatabase } from '@chunhui/testing';
import * as volunteers from '@chunhui/volunteers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const SERVICES = [organizations, volunteers, talentPool, activities];
const SCHEMAS = SERVICES.map(({ schema }) => schema);

/** Tables without a county or without a policy, each with its reason. */
const PUBLIC_TABLES: Record<string, string> = {
  'organizations.divisions': 'public reference data, the same for every county; no service may write it',
};
const NOT_COUNTY_FIRST: Record<string, string> = {
  ...PUBLIC_TABLES,
  'organizations.grants': 'a grant may lie above a county; its key begins with the scope',
  'organizations.invitations': 'an invitation is to a grant; its key begins with the scope',
  ...Object.fromEntries(
    SCHEMAS.flatMap((schema) =>
      ['audit_log', 'audit_heads', 'idempotency_keys'].map((table) => [
        `${schema}.${table}`,
        'a chain is a county, or a wider scope above counties',
      ]),
    ),
  ),
};

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test?.drop());

interface TableFact {
  table: string;
  enabled: boolean;
  forced: boolean;
  policies: number;
  unchecked: number;
  owner: string;
}

describe('every table', () => {
  it('is locked by forced row-level security with a check on writes', async () => {
    const tables = await test.sql<TableFact>(
      `select n.nspname || '.' || c.relname as table, c.relrowsecurity as enabled, c.relforcerowsecurity as forced, r.rolname as owner,
         (select count(*)::int from pg_policy p where p.polrelid = c.oid) as policies,
         (select count(*)::int from pg_policy p where p.polrelid = c.oid and p.polcmd <> 'r' and p.polwithcheck is null) as unchecked
       from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_roles r on r.oid = c.relowner
       where n.nspname = any($1) and c.relkind in ('r', 'p') and c.relname <> 'migrations'`,
      [SCHEMAS],
    );
    expect(tables.length).toBeGreaterThan(15);
    for (const { table, enabled, forced, policies, unchecked } of tables.filter(
      (each) => !(each.table in PUBLIC_TABLES),
    )) {
      expect({ table, enabled, forced, locked: policies > 0, unchecked }).toEqual({
        table,
        enabled: true,
        forced: true,
        locked: true,
        unchecked: 0,
      });
    }
  });

  it('begins every primary and unique key, foreign key and index of keys with the county', async () => {
    const keys = await test.sql<{ table: string; index: string; first: string }>(
      `select n.nspname || '.' || c.relname as table, i.relname as index, a.attname as first
       from pg_index x join pg_class c on c.oid = x.indrelid join pg_class i on i.oid = x.indexrelid
       join pg_namespace n on n.oid = c.relnamespace
       join pg_attribute a on a.attrelid = c.oid and a.attnum = x.indkey[0]
       where n.nspname = any($1) and x.indisunique and c.relname <> 'migrations'`,
      [SCHEMAS],
    );
    const exceptions = [...Object.keys(NOT_COUNTY_FIRST), 'organizations.counties'];
    expect(keys.filter(({ table, first }) => first !== 'county_code' && !exceptions.includes(table))).toEqual([]);
  });

  it('is what the code says it is: columns, types, nullability', async () => {
    for (const { tables, schema } of SERVICES) {
      for (const table of tables) {
        const columns = await test.sql<{ name: string; type: string; nullable: boolean }>(
          `select a.attname as name, format_type(a.atttypid, a.atttypmod) as type, not a.attnotnull as nullable
           from pg_attribute a where a.attrelid = $1::regclass and a.attnum > 0 and not a.attisdropped order by a.attname`,
          [table.sql],
        );
        const declared = Object.values(table.entity.options.columns)
          .map((column) => ({
            name: column?.name,
            type: `${column?.type}${column?.array ? '[]' : ''}`,
            nullable: column?.nullable === true,
          }))
          .sort((a, b) => (String(a.name) < String(b.name) ? -1 : 1));
        expect({ table: table.sql, columns }, schema).toEqual({ table: table.sql, columns: declared });
      }
    }
  });
});

describe('every role of a service', () => {
  const role = (schema: string) => `chunhui_${schema}`;

  it.each(SCHEMAS)('%s owns nothing, bypasses nothing, and may not truncate', async (schema) => {
    const [facts] = await test.sql<Record<string, unknown>>(
      `select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb,
         (select count(*)::int from pg_class where relowner = r.oid) as owned,
         (select count(*)::int from information_schema.table_privileges where grantee = r.rolname and privilege_type = 'TRUNCATE') as truncates
       from pg_roles r where rolname = $1`,
      [role(schema)],
    );
    expect(facts).toEqual({
      rolsuper: false,
      rolbypassrls: false,
      rolcreaterole: false,
      rolcreatedb: false,
      owned: 0,
      truncates: 0,
    });
  });

  it.each(SCHEMAS)('%s reaches no table of another service', async (schema) => {
    const reached = await test.sql<{ table: string }>(
      `select distinct table_schema || '.' || table_name as table from information_schema.table_privileges
       where grantee in ($1, 'chunhui_services', 'PUBLIC') and table_schema = any($2) and table_schema <> $3`,
      [role(schema), SCHEMAS, schema],
    );
    expect(reached).toEqual([]);
  });
});

it('every published view runs as an owner who cannot log in, and leaks no row through a function', async () => {
  const views = await test.sql<Record<string, unknown>>(
    `select n.nspname || '.' || c.relname as view, r.rolcanlogin or r.rolsuper or r.rolbypassrls as loose,
       coalesce(c.reloptions::text like '%security_barrier=true%', false) as barrier
     from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_roles r on r.oid = c.relowner
     where n.nspname like '%\\_published' and c.relkind = 'v'`,
  );
  expect(views.length).toBeGreaterThan(0);
  for (const view of views) expect(view).toMatchObject({ loose: false, barrier: true });
});

it('no function runs with its owner’s rights', async () => {
  const functions = await test.sql(
    'select proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace where prosecdef and n.nspname = any($1)',
    [SCHEMAS],
  );
  expect(functions).toEqual([]);
});
