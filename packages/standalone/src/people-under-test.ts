// Somebody with records all over the graph: acting as an office does, and looking for what is left of them. Development only.
import { sealedColumns } from '@chunhui/database';
import { testVault } from '@chunhui/testing';
import { expect } from 'vitest';
import type { GraphUnderTest } from './graph-under-test.ts';
import { schemas } from './services.ts';

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
