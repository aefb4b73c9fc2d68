// Nobody gets in where they don't belong: every root field and reference, asked by every role of another county for the rows of twenty
// counties. The questions are made from the schemas, so a new field is covered without a new test.

import { readFileSync } from 'node:fs';
import type { Database } from '@chunhui/database';
import type { Gateway } from '@chunhui/gateway';
import { createLog, type Identity, ROLES, type Role, widestScopeOf } from '@chunhui/runtime';
import { hasPooler, type Pooler, probesOf, referenceProbe, startPooler, testVault } from '@chunhui/testing';
import { buildSchema, getNamedType, isObjectType, isUnionType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeAll, connectAll, type Databases } from './database.ts';
import { serveGraph } from './graph.ts';
import { addCounties } from './testing/counties.fixture.ts';
import { askAtOnce, type Caller } from './testing/crowd.fixture.ts';
import { useGraph } from './testing/graph.fixture.ts';

/** The county whose people probe the others, and one of those. */
const INTRUDER = '520628';
const VICTIM = '520622';
/** Of each question, each with other arguments about another county; PROBE_ROUNDS=20 at night asks of all of them, 110,000 questions in twelve minutes. */
const ROUNDS = Number(process.env.PROBE_ROUNDS ?? 4);

const under = useGraph();
const intruders: { role: Role; identity: Identity }[] = [];
/** Ids of the rows of every county that is probed, of every table that has them, and what else only they hold. */
const ids = new Map<string, string[]>();
const secrets = new Set<string>();
/** Names of people of every county that is probed, to search for. */
const names = new Map<string, string>();
let asked = 0;
/** Requests at once, by many callers; REQUESTS=100000 at night. */
const REQUESTS = Number(process.env.REQUESTS ?? 1_000);
const POOL_SIZE = 4;
/** A quarter of a minute a round on a busy machine, times three. */
const TIMEOUT = 45_000 * ROUNDS;

const api = buildSchema(readFileSync(new URL('../../../gateway/api.graphql', import.meta.url), 'utf8'));

beforeAll(async () => {
  for (const role of Object.keys(ROLES) as Role[]) {
    intruders.push({ role, identity: await under.test.caller(role, INTRUDER) });
    if (widestScopeOf(role) < 6) intruders.push({ role, identity: await under.test.caller(role, '5205') });
  }
  const tables = await under.test.sql<{ name: string; columns: string[] }>(
    `select table_schema || '.' || table_name as name, array_agg(column_name::text) as columns
     from information_schema.columns join information_schema.tables using (table_schema, table_name)
     where table_schema = any($1) and table_type = 'BASE TABLE' group by 1
     having bool_or(column_name = 'county_code') and bool_or(column_name = 'id')`,
    [under.schemas],
  );
  const counties = [VICTIM, '520602', ...(await addCounties(under.test, INTRUDER, 17))];
  for (const county of counties) {
    const own: string[] = [];
    for (const { name, columns } of tables) {
      const rows = await under.test.sql<{ id: string }>(
        `select id from ${name} where county_code = $1 order by id limit 2`,
        [county],
      );
      own.push(...rows.map((row) => row.id));
      if (columns.includes('person_id') && columns.includes('name')) {
        const [row] = await under.test.sql<{ value: string }>(
          `select name as value from ${name} where county_code = $1 order by id limit 1`,
          [county],
        );
        if (row !== undefined) names.set(county, row.value);
      }
      for (const column of ['person_id', 'number', 'letter_number'].filter((each) => columns.includes(each))) {
        const values = await under.test.sql<{ value: string | null }>(
          `select ${column} as value from ${name} where county_code = $1 and ${column} is not null`,
          [county],
        );
        for (const { value } of values) if (value !== null && value.length > 6) secrets.add(value);
      }
    }
    ids.set(county, own);
  }
  // Who lives in the intruders' own county too is theirs to see.
  for (const { name, columns } of tables)
    if (columns.includes('person_id'))
      for (const { value } of await under.test.sql<{ value: string }>(
        `select distinct person_id as value from ${name} where county_code = $1 and person_id is not null`,
        [INTRUDER],
      ))
        secrets.delete(value);
}, 300_000);

const below = ['000000', '100000', '100201'];

/** What an intruder would type in: a victim's own codes and ids, another victim's in every round. */
function literals(typeName: string, inputName: string, round: number): string {
  const victims = [...ids.keys()];
  const victim = victims[round % victims.length] as string;
  const own = ids.get(victim) ?? [];
  if (typeName === 'DivisionCode') return `"${round % 4 === 3 ? '520600000000' : victim + below[round % 3]}"`;
  if (typeName === 'ID') return JSON.stringify(own[(round * 7) % own.length]);
  if (typeName === 'Int') return inputName === 'first' ? '3' : '1';
  if (typeName === 'Float') return '1.5';
  if (typeName === 'Boolean') return 'true';
  if (typeName === 'Date') return '"2022-03-05"';
  if (inputName === 'name') return JSON.stringify(names.get(victim));
  if (typeName === 'DateTime') return '"2099-01-01T00:00:00+08:00"';
  return JSON.stringify(inputName === 'role' ? 'COUNTY_STAFF' : `intruder-${round}-${inputName}`);
}

/** The rows of others that an answer shows: their ids all begin with their county. */
function leaksIn(answer: string): string[] {
  const leaked = (answer.match(/\b\d{6}-[\w-]{8,}/g) ?? []).filter((id) => ids.has(id.slice(0, 6)));
  const words: string[] = answer.match(/p-[0-9a-f]{32}|[\w\u4e00-\u9fff〔〕-]{7,}/g) ?? [];
  return [...leaked, ...words.filter((word) => secrets.has(word))];
}

async function ask(identity: Identity, document: string): Promise<string> {
  asked += 1;
  const { status, text } = await under.post(identity.subject, document);
  expect(status, document).toBeLessThan(500);
  // What is turned away at the gateway's door has not tried any lock behind it.
  expect(text, document).not.toMatch(/QUERY_TOO_LARGE|GRAPHQL_VALIDATION_FAILED|GRAPHQL_PARSE_FAILED/);
  return text;
}

/** Some at a time: a crowd would be turned away at the door. */
async function inTurn<Probe, Answer>(
  probes: readonly Probe[],
  one: (probe: Probe) => Promise<Answer>,
): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (let at = 0; at < probes.length; at += 8) answers.push(...(await Promise.all(probes.slice(at, at + 8).map(one))));
  return answers;
}

/** A checksum of every row of the others in every table. */
async function checksums(): Promise<Record<string, string>> {
  const tables = await under.test.sql<{ name: string }>(
    `select distinct table_schema || '.' || table_name as name from information_schema.columns join information_schema.tables using (table_schema, table_name)
     where table_schema = any($1) and table_type = 'BASE TABLE' and column_name = 'county_code' order by 1`,
    [under.schemas],
  );
  const sums: Record<string, string> = {};
  for (const { name } of tables) {
    const [row] = await under.test.sql<{ sum: string }>(
      `select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as sum from ${name} t where county_code <> $1`,
      [INTRUDER],
    );
    sums[name] = row?.sum ?? '';
  }
  return sums;
}

it('the probes see the rows when their own county asks: they could show a leak', async () => {
  const own = await under.test.caller('COUNTY_ADMINISTRATOR', VICTIM);
  const answers = await inTurn(probesOf(api, 'query', literals, 1), ({ document }) => ask(own, document));
  expect(answers.flatMap(leaksIn).length).toBeGreaterThan(20);
});

describe('every query field', () => {
  it(
    'shows no row of another county to any role',
    async () => {
      const probes = probesOf(api, 'query', literals, ROUNDS);
      for (const { role, identity } of intruders) {
        const answers = await inTurn(probes, async ({ field, document }) => ({
          field,
          leaks: leaksIn(await ask(identity, document)),
        }));
        expect(
          answers.filter(({ leaks }) => leaks.length > 0),
          role,
        ).toEqual([]);
      }
    },
    TIMEOUT,
  );

  const SERIES = '(from: "2021-01-01", to: "2022-12-31", every: YEAR)';

  it('shows no figure of another county', async () => {
    const division = api.getType('Division');
    const blocks = Object.values(isObjectType(division) ? division.getFields() : {}).filter(({ type }) =>
      /Figures$/.test(getNamedType(type).name),
    );
    expect(blocks.length).toBeGreaterThanOrEqual(8);
    const document = `{ division(code: "${VICTIM}") { ${blocks.map(({ name }) => `${name}${/Series$/.test(name) ? SERIES : ''} { __typename }`).join(' ')} } }`;
    for (const { role, identity } of intruders) {
      const { data } = JSON.parse(await ask(identity, document));
      expect(Object.values(data.division), role).toEqual(blocks.map(() => null));
    }
  });
});

describe('every reference of every subgraph', () => {
  it('is null for the rows of another county, as for those that do not exist', async () => {
    for (const subgraph of under.subgraphs.values()) {
      const union = subgraph.schema.getType('_Entity');
      for (const type of isUnionType(union) ? union.getTypes() : []) {
        if (!('id' in type.getFields())) continue;
        const people = [...secrets].filter((value) => value.startsWith('p-')).slice(0, 5);
        const sample = [...ids.values()].flatMap((own) => own.slice(0, 30)).slice(0, 600);
        const document = referenceProbe(subgraph.schema, type.name, 'id', [...sample, ...people]);
        for (const { role, identity } of intruders) {
          const answer = await subgraph.execute({ query: document }, identity);
          expect(answer.errors?.map(({ extensions }) => extensions?.code) ?? []).not.toContain(
            'GRAPHQL_VALIDATION_FAILED',
          );
          expect(leaksIn(JSON.stringify(answer.data)), `${subgraph.name} ${type.name} ${role}`).toEqual([]);
        }
      }
    }
  });
});

describe('every mutation', () => {
  it(
    'changes no row of another county, whoever sends it',
    async () => {
      const before = await checksums();
      const probes = probesOf(api, 'mutation', literals, ROUNDS);
      expect(probes.length).toBeGreaterThan(0);
      for (const { identity } of intruders)
        for (const { document } of probes) expect(leaksIn(await ask(identity, document)), document).toEqual([]);
      expect(await checksums()).toEqual(before);
      expect(
        await under.test.sql(
          'select from organizations.grants where not starts_with(scope, $1) and starts_with(subject, $2)',
          [INTRUDER, 'intruder'],
        ),
      ).toEqual([]);
    },
    TIMEOUT,
  );
});

describe('many at once over few connections, some of whom hang up', () => {
  const callers: Caller[] = [];
  let pooler: Pooler | undefined;
  let pooled: { databases: Databases; gateway: Gateway } | undefined;
  beforeAll(async () => {
    for (const county of [INTRUDER, ...ids.keys()]) {
      const { subject } = await under.test.caller('COUNTY_ADMINISTRATOR', county);
      callers.push({ county, subject: subject ?? '' });
    }
    if (!hasPooler) return;
    const { url } = under.test;
    pooler = await startPooler(under.schemas.map(url), POOL_SIZE);
    const through = (schema: string) => pooler?.through(url(schema)) ?? '';
    const databases = await connectAll(
      {
        organizations: through('organizations'),
        volunteers: through('volunteers'),
        talent_pool: through('talent_pool'),
        activities: through('activities'),
      },
      // More than the pooler has, so that they take turns there.
      { poolSize: 3 * POOL_SIZE, vault: testVault },
    );
    const gateway = await serveGraph(databases, {
      verifyToken: async (subject) => ({ subject }),
      log: createLog('test', 'silent'),
      production: false,
      host: '127.0.0.1',
      port: 0,
    });
    pooled = { databases, gateway };
  });
  afterAll(async () => {
    await pooled?.gateway.stop();
    if (pooled) await closeAll(pooled.databases);
    await pooler?.stop();
  });

  describe.each(['directly', 'through pgbouncer, where the machine has one'])('%s', (way) => {
    const graph = () => (way === 'directly' ? under : pooled);

    it(`everyone gets their own: ${REQUESTS} requests of twenty counties`, async () => {
      const asked = graph();
      if (asked === undefined) return;
      const { foreign, shown, answered } = await askAtOnce(asked.gateway.url, callers, REQUESTS);
      expect(foreign).toEqual([]);
      expect(shown).toBeGreaterThan(answered);
    }, 7_200_000);

    it('leaves no county on a connection', async () => {
      for (const door of Object.values<Database>({ ...graph()?.databases })) {
        const settings = await Promise.all(
          Array.from({ length: POOL_SIZE }, () =>
            door.catalogue.query(
              `select current_setting('app.scope', true) as scope, current_setting('app.subject', true) as subject, pg_sleep(0.1)`,
            ),
          ),
        );
        for (const [{ scope, subject }] of settings) expect([scope || null, subject || null]).toEqual([null, null]);
      }
    });
  });
});

describe('a scope that is none', () => {
  it.each(['', '%', "520622' or '1'='1", '5', '52062', 'null'])('%j sees no people at all', async (scope) => {
    for (const [name, door] of Object.entries<Database>({ ...under.databases })) {
      const schema = name === 'talentPool' ? 'talent_pool' : name;
      const tables = await under.test.sql<{ name: string }>(
        `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
         join pg_policy p on p.polrelid = c.oid where n.nspname = $1 and p.polname = 'county' and c.relkind = 'r'`,
        [schema],
      );
      for (const table of tables) {
        const rows = await door.read({ scope, subject: 'x', requestId: 'x' }, (session) =>
          session.query(`select from ${schema}.${table.name} limit 1`),
        );
        expect(rows, `${schema}.${table.name}`).toEqual([]);
      }
    }
  });
});

it('asked often enough to mean something', () => {
  expect(ids.size).toBe(19);
  expect(asked).toBeGreaterThan(ROUNDS * 5_000);
});
