// Somebody with records all over the graph: acting as an office does, and looking for what is left of them. Development only.
import { sealedColumns } from '@chunhui/database';
import { residentIdOf, testVault } from '@chunhui/testing';
import { expect } from 'vitest';
import { schemas } from '../services.ts';
import type { GraphUnderTest } from './graph.fixture.ts';

export type Answer = { data: Record<string, never>; errors?: { extensions: { code: string } }[] };
export type Ask = (document: string, variables?: Record<string, unknown>) => Promise<Answer>;
type Done = { id: string; member: { id: string } };

/** Does one mutation as input says; answers the noun that `fields` asks for. */
export async function act(who: Ask, field: string, input: object, fields: string): Promise<Record<string, Done>> {
  const type = `${field[0]?.toUpperCase()}${field.slice(1)}Input`;
  const { data, errors } = await who(
    `mutation ($input: ${type}!) { done: ${field}(input: $input) { ${fields} errors { code path } } }`,
    { input },
  );
  expect(errors, field).toBeUndefined();
  const done = data.done as unknown as { errors: unknown[] } & Record<string, Done>;
  expect(done.errors, field).toEqual([]);
  return done;
}

/** The records of somebody, by the nouns. */
export type Records = Readonly<Record<'volunteer' | 'talent' | 'pair' | 'wish', string>>;

const VILLAGE = '520622100201';

/** Registers somebody as a volunteer and a talent, as the sponsor of a student, and as one who makes a wish. */
export async function recordEverywhere(
  who: Ask,
  person: { readonly name: string; readonly residentId: string; readonly phone: string },
): Promise<Records> {
  const { name, phone } = person;
  const { volunteer } = await act(who, 'registerVolunteer', { ...person, division: VILLAGE }, 'volunteer { id }');
  const { talent } = await act(
    who,
    'recordTalent',
    { ...person, division: VILLAGE, group: 'MIGRANT_WORKER', on: '2025-12-01', currentPlace: '东莞市试金路' },
    'talent { id }',
  );
  const { pair } = await act(
    who,
    'openAidPair',
    {
      division: VILLAGE,
      studentAlias: '小禾',
      studentIdNumber: residentIdOf('2008-03-01', 5),
      student: { name: '学生甲', school: '某校' },
      sponsor: { name, phone },
      startedOn: '2021-09-01',
    },
    'pair { id }',
  );
  const { wish } = await act(
    who,
    'collectWish',
    {
      division: VILLAGE,
      title: '一盏台灯',
      description: '夜里看书',
      alias: '小星星',
      recipient: { name, phone, place: '试金村口' },
      idempotencyKey: 'wish-of-the-canary',
    },
    'wish { id }',
  );
  const idOf = (done: Done | undefined) => done?.id ?? '';
  return { volunteer: idOf(volunteer), talent: idOf(talent), pair: idOf(pair), wish: idOf(wish) };
}

export function usePeople(under: GraphUnderTest) {
  return {
    asking:
      (subject: string): Ask =>
      async (document, variables) =>
        JSON.parse((await under.post(subject, document, variables)).text),

    /** Every row of every table that holds any of these texts, in plain or sealed. */
    async traces(...texts: readonly string[]): Promise<string[]> {
      const found: string[] = [];
      const tables = await under.test.sql<{ name: string }>(
        `select table_schema || '.' || table_name as name from information_schema.tables where table_schema = any($1) and table_type = 'BASE TABLE'`,
        [under.schemas],
      );
      for (const { name } of tables) {
        const rows = await under.test.sql<{ row: string }>(
          `select r::text as row from ${name} r where ${texts.map((_, index) => `position($${index + 1} in r::text) > 0`).join(' or ')}`,
          [...texts],
        );
        found.push(...rows.map(({ row }) => `${name}: ${row}`));
      }
      for (const { tables: own } of schemas) {
        for (const table of own) {
          for (const column of sealedColumns(table)) {
            const rows = await under.test.sql<{ id: string; sealed: Buffer }>(
              `select id, ${column} as sealed from ${table.sql} where ${column} is not null`,
            );
            for (const { id, sealed } of rows) {
              const opened = testVault.open(sealed, [`${table.sql}.${column}`, id]);
              if (texts.some((text) => opened.includes(text))) found.push(`${table.sql}.${column} ${id}`);
            }
          }
        }
      }
      return found;
    },

    /** All counters of all counties. */
    counters(): Promise<unknown> {
      const all = under.schemas.map(
        (schema) =>
          `select '${schema}' as schema, division_code, measure, category, value from ${schema}.figures where value <> 0`,
      );
      return under.test.sql(`${all.join(' union all ')} order by 1, 2, 3, 4`);
    },
  };
}
