// A town's staff see their town: as the service's own role and in plain SQL, of no person of another town any row that belongs to them.
// The tables are found in the catalogue, and a row of another town's person is made up for each, so a new one is covered without a new test.
import { asAdmin } from '@chunhui/testing';
import type { Client } from 'pg';
import { beforeAll, describe, expect, it } from 'vitest';
import { useGraph } from './testing/graph.fixture.ts';

const under = useGraph();

const COUNTY = '520622';
const [TOWN, OTHER] = ['520622100', '520622101'];

/** What a town sees although it names somebody of another town: each with its reason, and none holds more of them than an id. */
const NAMED_ELSEWHERE: Readonly<Record<string, string>> = {
  'volunteers.volunteer_team_memberships.volunteer_id':
    'the team’s town takes its members in and out, wherever they live',
  'volunteers.team_join_requests.volunteer_id': 'the team’s town answers who asks to join it',
  'volunteers.team_reach.volunteer_id': 'a copy of ids, which every town keeps true when it ends a membership',
  'volunteers.volunteer_teams.leader_id': 'a team is a thing, which the whole county sees',
  'organizations.chunhui_envoy_engagements.envoy_id':
    'the society’s town knows its engagements by the numbers of their letters',
  'organizations.chunhui_memberships.member_id': 'the society’s town counts its members',
  'activities.session_participants.volunteer_id': 'the session’s town enters who took part',
  'activities.enrolments.volunteer_id': 'lies where the session is held, whose staff must know who comes',
  'activities.attendances.volunteer_id': 'lies where the session is held, whose staff must know who was there',
  'activities.care_pairings.volunteer_id': 'lies where the child lives, who may be paired with anyone of the county',
  'activities.calendar_keys.volunteer_id': 'is found by its secret alone',
  'activities.taken_times.volunteer_id': 'a town that enrols somebody sees when their time is taken, and no more',
  'talent_pool.resource_matches.talent_id': 'lies where the need is as well',
  'talent_pool.resource_matches.offer_id': 'lies where the need is as well',
};

/** A column by which a row belongs to a row of another table: a foreign key, or a name that all services know. */
interface Reference {
  readonly table: string;
  readonly column: string;
  readonly owner: string;
}

const ACROSS = { volunteer_id: 'volunteers.volunteers', talent_id: 'talent_pool.talents' } as const;
const pathOf = ({ table, column }: Omit<Reference, 'owner'>) => `${table}.${column}`;

let references: Reference[];

beforeAll(async () => {
  const keys = await under.test.sql<Reference>(
    `select distinct k.conrelid::regclass::text as table, a.attname as column, k.confrelid::regclass::text as owner
     from pg_constraint k join pg_namespace n on n.oid = k.connamespace
     join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[2]
     where k.contype = 'f' and n.nspname = any($1) and cardinality(k.conkey) = 2`,
    [under.schemas],
  );
  const named = await under.test.sql<{ table: string; column: keyof typeof ACROSS }>(
    `select c.oid::regclass::text as table, a.attname as column from pg_class c join pg_namespace n on n.oid = c.relnamespace
     join pg_attribute a on a.attrelid = c.oid where n.nspname = any($1) and c.relkind = 'r' and a.attname = any($2)`,
    [under.schemas, Object.keys(ACROSS)],
  );
  const all = new Map<string, Reference>(
    named.map((one) => [pathOf(one), { ...one, owner: ACROSS[one.column] as string }]),
  );
  for (const key of keys) all.set(pathOf(key), key);
  // Things are seen from the whole county: what belongs to them alone is nobody's.
  const things = await under.test.sql<{ table: string }>(
    `select polrelid::regclass::text as table from pg_policy where polname = 'county' and pg_get_expr(polqual, polrelid) like 'starts_with(county_code,%'`,
  );
  const isThing = (table: string) => things.some((one) => one.table === table);
  references = [...all.values()]
    .filter(({ owner }) => !isThing(owner))
    .sort((a, b) => (pathOf(a) < pathOf(b) ? -1 : 1));
}, 120_000);

/** A value that fits a column's type, whatever it means. */
const ANYTHING: Readonly<Record<string, string>> = {
  boolean: 'false',
  integer: '1',
  bigint: '1',
  date: 'current_date',
  'timestamp with time zone': 'now()',
  bytea: `'\\x00'`,
  jsonb: `'{}'`,
  'text[]': `'{}'`,
};

/** Adds a row in which everything that is named lies in the other town. */
async function addTheirs(admin: Client, table: string): Promise<void> {
  const { rows: columns } = await admin.query<{ name: string; type: string }>(
    `select attname as name, format_type(atttypid, null) as type from pg_attribute where attrelid = $1::regclass and attnum > 0
       and not attisdropped and attgenerated = '' and (attnotnull and not atthasdef or attname = any($2))`,
    [table, references.filter((one) => one.table === table).map(({ column }) => column)],
  );
  const { rows: checks } = await admin.query<{ name: string }>(
    `select conname as name from pg_constraint where conrelid = $1::regclass and contype = 'c'`,
    [table],
  );
  for (const { name } of checks) await admin.query(`alter table ${table} drop constraint "${name}"`);
  const { rows: named } = await admin.query<{ column: string; owner: string }>(
    `select a.attname as column, k.confrelid::regclass::text as owner from pg_constraint k
     join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[2]
     where k.contype = 'f' and k.conrelid = $1::regclass and cardinality(k.conkey) = 2`,
    [table],
  );
  const values = columns.map(({ name, type }) => {
    if (name === 'county_code') return `'${COUNTY}'`;
    if (name === 'id') return `'${COUNTY}-theirs'`;
    if (name === 'division_code') return `'${OTHER}201'`;
    const owner = named.find(({ column }) => column === name)?.owner ?? ACROSS[name as keyof typeof ACROSS];
    if (owner !== undefined) return `'${COUNTY}-theirs'`;
    return ANYTHING[type] ?? `'x'`;
  });
  await admin.query(
    `insert into ${table} (${columns.map(({ name }) => `"${name}"`).join(', ')}) values (${values.join(', ')}) on conflict do nothing`,
  );
}

/** The rows of a table that name an owner whom the scope does not see, as the service's role. */
async function namedUnseen(admin: Client, { table, column, owner }: Reference, scope: string): Promise<number> {
  const [schema] = table.split('.') as [string];
  const seen = owner.startsWith(`${schema}.`) ? owner : owner.replace('.', '_published.');
  await admin.query(`set local role chunhui_${schema}`);
  await admin.query(`set local app.scope = '${scope}'`);
  const { rows } = await admin.query<{ count: string }>(
    `select count(*) from ${table} t where t.${column} is not null and not exists (
       select from ${seen} o where o.county_code = t.county_code and o.id = t.${column})`,
  );
  await admin.query('reset role');
  return Number(rows[0]?.count);
}

describe('a town', () => {
  it('sees of no other town’s person what belongs to them', async () => {
    expect(references.length).toBeGreaterThan(30);
    await asAdmin(under.test.adminUrl, async (admin) => {
      await admin.query('begin');
      await admin.query('set local session_replication_role = replica');
      const tables = new Set(references.flatMap(({ table, owner }) => [table, owner]));
      for (const table of tables) await addTheirs(admin, table);
      for (const reference of references) {
        const { table } = reference;
        await admin.query(`set local role chunhui_${table.split('.')[0]}`);
        const counts: number[] = [];
        for (const scope of [COUNTY, TOWN]) {
          await admin.query(`set local app.scope = '${scope}'`);
          const { rows } = await admin.query<{ count: string }>(
            `select count(*) from ${table} where ${reference.column} = '${COUNTY}-theirs'`,
          );
          counts.push(Number(rows[0]?.count));
        }
        await admin.query('reset role');
        const seenByDesign = [
          'volunteers.volunteer_teams',
          'volunteers.team_reach',
          'activities.calendar_keys',
          'activities.taken_times',
        ].includes(table)
          ? 1
          : 0;
        expect({ reference, counts }).toEqual({ reference, counts: [1, seenByDesign] });
        const isNamed = pathOf(reference) in NAMED_ELSEWHERE;
        const unseen = await namedUnseen(admin, reference, TOWN);
        if (!isNamed) expect({ reference, unseen }).toEqual({ reference, unseen: 0 });
      }
      await admin.query('rollback');
    });
  }, 60_000);

  it('has no exception that is none', () => {
    const paths = references.map(pathOf);
    expect(Object.keys(NAMED_ELSEWHERE).filter((path) => !paths.includes(path))).toEqual([]);
  });
});
