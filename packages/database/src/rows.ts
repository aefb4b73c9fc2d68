// The two reads that every noun has: a page of a division's rows, and a batch by id.
import type { ObjectLiteral } from 'typeorm';
import { countiesOf, inOrder } from './id.ts';
import type { Session } from './session.ts';
import { type Table, toSnakeCase } from './table.ts';

/** A further condition of a list: SQL over the row `r`; `parameter` puts a value in and names its place. */
export type Filter = (parameter: (value: unknown) => string) => string;

interface PagedRow extends ObjectLiteral {
  readonly countyCode: string;
  readonly id: string;
  readonly divisionCode: string;
}

/** The rows in a division and below it, in the order of their ids: a list to read in pages (up to first + 1 rows each) and to count. */
export function inDivision<Row extends PagedRow>(session: Session, table: Table<Row>, prefix: string, filter?: Filter) {
  const county = prefix.slice(0, 6);
  const parameters: unknown[] = [county.padEnd(6, '0'), county.padEnd(6, '9'), prefix];
  const parameter = (value: unknown) => `$${parameters.push(value)}`;
  const where =
    'r.county_code between $1 and $2 and starts_with(r.division_code, $3)' +
    (filter === undefined ? '' : ` and ${filter(parameter)}`);
  return {
    sortedBy: [`${table.sql}.id`],
    keyOf: (row: Row) => [row.id],
    rows: ({ first, after }: { readonly first: number; readonly after: readonly string[] | null }) => {
      const at = parameters.length;
      const last = after?.[0] ?? '';
      return session.query<Row>(
        `/* ${table.name}.list */ select ${columnsOf(table)} from ${table.sql} r
         where ${where} and (r.county_code, r.id) > ($${at + 1}, $${at + 2})
         order by r.county_code, r.id limit $${at + 3}`,
        [...parameters, last.slice(0, 6), last, first + 1],
      );
    },
    count: async () => {
      const rows = await session.query<{ count: number }>(
        `/* ${table.name}.count */ select count(*) from ${table.sql} r where ${where}`,
        parameters,
      );
      return rows[0]?.count ?? 0;
    },
  };
}

/** A batch that loads a table's rows by id, one statement for all of them. */
export function byId<Row extends PagedRow>(
  table: Table<Row>,
): (session: Session, ids: readonly string[]) => Promise<(Row | null)[]> {
  return async (session, ids) => {
    const rows = await session.query<Row>(
      `/* ${table.name}.byId */ select ${columnsOf(table)} from ${table.sql} r where r.county_code = any($1) and r.id = any($2)`,
      [countiesOf(ids), ids],
    );
    return inOrder(ids, rows, (row) => row.id);
  };
}

/** A batch that loads one row a person, in the session's county (none from a scope above one); the newest where a person has several. */
export function byPerson<Row extends PagedRow & { readonly personId: string | null }>(
  table: Table<Row>,
): (session: Session, personIds: readonly string[]) => Promise<(Row | null)[]> {
  return async (session, personIds) => {
    const rows = await session.query<Row>(
      `/* ${table.name}.byPerson */ select ${columnsOf(table)} from ${table.sql} r
       where r.county_code = $1 and r.person_id = any($2) order by r.id`,
      [session.scope.slice(0, 6), personIds],
    );
    return inOrder(personIds, rows, (row) => row.personId ?? '');
  };
}

/** A table's columns for a select list over the row `r`. */
export function columnsOf<Row extends ObjectLiteral>(table: Table<Row>): string {
  return table.columns.map((column) => `r."${toSnakeCase(column)}"`).join(', ');
}
