// Every mutation of every subgraph with ids and division codes that are well-formed and name nothing: refused by code, and no row is
// stored. Made from the schemas: a reference that a new mutation stores unchecked is found here.
import { createLog, type Identity, type Role, type Subgraph } from '@chunhui/runtime';
import {
  createTestDatabase,
  grantForTest,
  probesOf,
  residentIdOf,
  rollOut,
  type TestDatabase,
  testVault,
} from '@chunhui/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { closeAll, connectAll, type Databases } from './database.ts';
import { createSubgraphs } from './graph.ts';

const SCHEMAS = ['organizations', 'volunteers', 'talent_pool', 'activities'];
/** Together they may call every mutation of a county. */
const ROLES: readonly Role[] = ['COUNTY_ADMINISTRATOR', 'CARE_WORKER', 'SAFEGUARDING_OFFICER', 'AUDITOR', 'VOLUNTEER'];
const everyone: Identity = { subject: 'holds-every-role', scope: null, requestId: 'test-references' };

let test: TestDatabase;
let databases: Databases;
let subgraphs: ReadonlyMap<string, Subgraph>;

beforeAll(async () => {
  test = await createTestDatabase();
  await rollOut(test, '520622');
  for (const role of ROLES) await grantForTest(test.sql, '520622', 'holds-every-role', role);
  const urls = Object.fromEntries(SCHEMAS.map((schema) => [schema, test.url(schema)])) as Parameters<
    typeof connectAll
  >[0];
  databases = await connectAll(urls, { poolSize: 2, vault: testVault });
  subgraphs = await createSubgraphs(databases, createLog('test', 'silent'));
});

afterAll(async () => {
  for (const subgraph of subgraphs?.values() ?? []) await subgraph.stop();
  if (databases) await closeAll(databases);
  await test?.drop();
});

/** Act on what there is in a division or of a person, and store no reference: with nothing there they do nothing. */
const STORE_NONE =
  /\.(closeForgottenAttendances|(correct|erase)\w+Data|escalateReports|export\w+|reviewPairings|settleWishes|ageOutLeagueMembers|propose(Graduations|Stars)|collectAttendances)$/;

/** Values that pass for real, but for references. */
function literals(typeName: string, name: string): string {
  if (typeName === 'DivisionCode') return '"520622100999"';
  if (typeName === 'ID') return '"520622-01900000-0000-7000-8000-000000000000"';
  if (typeName === 'Int') return name === 'year' ? '2022' : '1';
  if (typeName === 'Float') return '1.5';
  if (typeName === 'Boolean') return 'true';
  if (typeName === 'Date') return '"2022-03-05"';
  if (typeName === 'DateTime') return '"2099-01-01T00:00:00+08:00"';
  if (typeName === 'Upload') return 'null';
  if (/residentId/i.test(name)) return JSON.stringify(residentIdOf('1999-05-04'));
  if (/phone/i.test(name)) return '"13912345678"';
  if (name === 'role') return '"COUNTY_STAFF"';
  if (name === 'birthMonth' || name === 'month') return '"2014-05"';
  if (name === 'idempotencyKey') return 'null';
  return JSON.stringify(/name|title/i.test(name) ? '杨梅' : 'text');
}

/** Rows of every table but those that record what was tried. */
async function rowCounts(): Promise<Record<string, number>> {
  const tables = await test.sql<{ name: string }>(
    `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
     where table_schema = any($1) and table_type = 'BASE TABLE' and table_name !~ '^(audit_|idempotency_keys|daily_|figures)' order by 1`,
    [SCHEMAS],
  );
  const counts: Record<string, number> = {};
  for (const { name } of tables) {
    const [row] = await test.sql<{ count: number }>(`select count(*)::int as count from ${name}`);
    counts[name] = row?.count ?? 0;
  }
  return counts;
}

it('each is refused, and stores nothing', async () => {
  const answers: Record<string, unknown> = {};
  const before = await rowCounts();
  for (const { name, schema, execute } of subgraphs.values())
    for (const { field, document } of probesOf(schema, 'mutation', literals, 2)) {
      if (!document.includes('520622')) continue;
      const { data, errors } = await execute({ query: document }, everyone);
      const payload = Object.values(data ?? {})[0] as { errors?: { code: string }[] } | null;
      const codes = errors?.map(({ extensions }) => extensions?.code) ?? payload?.errors?.map(({ code }) => code) ?? [];
      const isExpected = codes.length > 0 || STORE_NONE.test(field);
      if (!isExpected || codes.includes('INTERNAL_SERVER_ERROR')) answers[`${name} ${field}`] = codes;
    }
  expect(answers).toEqual({});
  expect(await rowCounts()).toEqual(before);
}, 300_000);
