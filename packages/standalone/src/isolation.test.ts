// Nobody gets in where they don't belong: every root field and reference, asked by every role of another county for this county's
// rows. The questions are made from the schemas, so a new field is covered without a new test.

import { readFileSync } from 'node:fs';
import type { Database } from '@chunhui/database';
import { divisionPrefix, type Identity, ROLES, type Role, widestScopeOf } from '@chunhui/runtime';
import { probesOf, referenceProbe } from '@chunhui/testing';
import { buildSchema, isObjectType, isUnionType } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { useGraph } from './graph-under-test.ts';

/** The county that is probed, and the one whose people probe it. */
const VICTIM = '520622';
const INTRUDER = '520628';
const ROUNDS = 4;

const under = useGraph();
const intruders: { role: Role; identity: Identity }[] = [];
/** Ids of the victim's rows, of every table that has them, and what else only they hold. */
let ids: string[];
let secrets: Set<string>;

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
  ids = [];
  secrets = new Set();
  for (const { name, columns } of tables) {
    const rows = await under.test.sql<{ id: string }>(
      `select id from ${name} where county_code = $1 order by id limit 2`,
      [VICTIM],
    );
    ids.push(...rows.map((row) => row.id));
    for (const column of ['person_id', 'number', 'letter_number'].filter((each) => columns.includes(each))) {
      const values = await under.test.sql<{ value: string | null }>(
        `select ${column} as value from ${name} where county_code = $1 and ${column} is not null`,
        [VICTIM],
      );
      for (const { value } of values) if (value !== null && value.length > 6) secrets.add(value);
    }
  }
}, 120_000);

const divisions = ['520622000000', '520622100000', '520622100201', '520600000000'];

/** What an intruder would type in: the victim's own codes and ids. */
function literals(typeName: string, inputName: string, round: number): string {
  if (typeName === 'DivisionCode') return `"${divisions[round % divisions.length]}"`;
  if (typeName === 'ID') return JSON.stringify(ids[(round * 7) % ids.length]);
  if (typeName === 'Int') return inputName === 'first' ? '3' : '1';
  if (typeName === 'Float') return '1.5';
  if (typeName === 'Boolean') return 'true';
  if (typeName === 'Date') return '"2022-03-05"';
  if (typeName === 'DateTime') return '"2099-01-01T00:00:00+08:00"';
  return JSON.stringify(inputName === 'role' ? 'COUNTY_STAFF' : `intruder-${round}-${inputName}`);
}

/** The victim's rows that an answer shows: their ids all begin with the county, and nobody else's do. */
function leaksIn(answer: string): string[] {
  const leaked: string[] = answer.match(new RegExp(`${VICTIM}-[\\w-]{8,}`, 'g')) ?? [];
  const words: string[] = answer.match(/p-[0-9a-f]{32}|[\w\u4e00-\u9fff〔〕-]{7,}/g) ?? [];
  return [...leaked, ...words.filter((word) => secrets.has(word))];
}

async function ask(identity: Identity, document: string): Promise<string> {
  const { status, text } = await under.post(identity.subject, document);
  expect(status, document).toBeLessThan(500);
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

/** A checksum of every row of the victim in every table. */
async function checksums(): Promise<Record<string, string>> {
  const tables = await under.test.sql<{ name: string }>(
    `select distinct table_schema || '.' || table_name as name from information_schema.columns join information_schema.tables using (table_schema, table_name)
     where table_schema = any($1) and table_type = 'BASE TABLE' and column_name = 'county_code' order by 1`,
    [under.schemas],
  );
  const sums: Record<string, string> = {};
  for (const { name } of tables) {
    const [row] = await under.test.sql<{ sum: string }>(
      `select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as sum from ${name} t where county_code = $1`,
      [VICTIM],
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
  it('shows no row of another county to any role', async () => {
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
  });

  it('shows no figure of another county', async () => {
    const division = api.getType('Division');
    const blocks = Object.values(isObjectType(division) ? division.getFields() : {}).filter(({ type }) =>
      /Figures$/.test(String(type)),
    );
    expect(blocks.length).toBeGreaterThanOrEqual(4);
    const document = `{ division(code: "${VICTIM}") { ${blocks.map(({ name }) => `${name} { __typename }`).join(' ')} } }`;
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
        const document = referenceProbe(subgraph.schema, type.name, 'id', [...ids, ...people]);
        for (const { role, identity } of intruders) {
          const answer = await subgraph.execute({ query: document }, identity);
          expect(leaksIn(JSON.stringify(answer.data)), `${subgraph.name} ${type.name} ${role}`).toEqual([]);
        }
      }
    }
  });
});

describe('every mutation', () => {
  it('changes no row of another county, whoever sends it', async () => {
    const before = await checksums();
    const probes = probesOf(api, 'mutation', literals, ROUNDS);
    expect(probes.length).toBeGreaterThan(0);
    for (const { identity } of intruders)
      for (const { document } of probes) expect(leaksIn(await ask(identity, document)), document).toEqual([]);
    expect(await checksums()).toEqual(before);
    expect(
      await under.test.sql(
        'select from organizations.grants where starts_with(scope, $1) and starts_with(subject, $2)',
        [VICTIM, 'intruder'],
      ),
    ).toEqual([]);
  }, 180_000);
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

it('a division prefix is what the intruders probe with', () => {
  expect(divisions.map(divisionPrefix)).toEqual(['520622', '520622100', '520622100201', '5206']);
});
