// When a division has ended, what lies in it follows to the division that took its place: one way for the rows of every service.
import { type AnyTable, type Session, toSnakeCase } from '@chunhui/database';
import { TODAY } from './day.ts';
import type { FigureDefinition } from './figure.ts';

/** The rows of a service that lie in divisions. */
export interface DivisionRows {
  readonly schema: string;
  readonly tables: readonly AnyTable[];
  readonly figures: {
    readonly definitions: Readonly<Record<string, FigureDefinition>>;
    changing(session: Session, table: string, ids: readonly string[]): Promise<ReadonlySet<string>>;
  };
  /** Tables that have one row a division and `by`: where the successor has one, the numbers of both are added up. */
  readonly oneADivision?: Readonly<
    Record<string, { readonly by: readonly string[]; readonly sums: readonly string[] }>
  >;
}

/** What a run did in a county. */
export interface Followed {
  readonly moved: number;
  /** Ended divisions (12 digits) in which something still lies: nothing takes their place. */
  readonly left: readonly string[];
}

/**
 * Moves a service's rows of the session's county out of the divisions that have ended, each to the last in the chain of successors;
 * counters move with them today, and what they stood at on days that are over stays. Safe to repeat: the second time nothing is left.
 */
export async function followDivisions(session: Session, rows: DivisionRows): Promise<Followed> {
  const ended = await session.query<{ code: string; successor: string | null }>(
    `/* division.ended */
     with recursive chain as (
       select d.code, d.superseded_by as successor, 1 as step from organizations_published.divisions d
       where starts_with(d.code, $1) and d.valid_to <= ${TODAY}
       union all
       select c.code, d.superseded_by, c.step + 1 from chain c join organizations_published.divisions d
         on d.code = c.successor and d.valid_to <= ${TODAY} and d.superseded_by is not null
       where c.step < 100)
     select distinct on (code) code, successor from chain order by code, step desc`,
    [session.county],
  );
  if (ended.length === 0) return { moved: 0, left: [] };
  let moved = 0;
  const left = new Set<string>();
  const tables = rows.tables.filter(({ columns, key }) => columns.includes('divisionCode') && key.includes('id'));
  for (const table of tables) {
    moved += await followTable(session, rows, table, ended);
    const still = await session.query<{ divisionCode: string }>(
      `/* division.left */ select distinct division_code from ${table.sql} where county_code = $1 and division_code = any($2)`,
      [session.county, ended.map(({ code }) => code)],
    );
    for (const { divisionCode } of still) left.add(divisionCode);
  }
  return { moved, left: [...left] };
}

type Ended = readonly { readonly code: string; readonly successor: string | null }[];

async function followTable(
  session: Session,
  { figures, oneADivision }: DivisionRows,
  table: AnyTable,
  ended: Ended,
): Promise<number> {
  const toFollow = ended.filter(({ successor }) => successor !== null);
  const there = await session.query<{ id: string }>(
    `/* division.toFollow */ select id from ${table.sql} where county_code = $1 and division_code = any($2) order by id`,
    [session.county, toFollow.map(({ code }) => code)],
  );
  const ids = there.map(({ id }) => id);
  if (ids.length === 0) return 0;
  const isCounted = Object.values(figures.definitions).some((definition) => definition.table === table.name);
  const merging = oneADivision?.[table.name];
  const successors = JSON.stringify(toFollow);
  if (isCounted) await figures.changing(session, table.name, ids);
  if (merging !== undefined) await merge(session, { figures }, table, merging, ids, successors);
  await session.query(
    `/* division.follow */ update ${table.sql} r set division_code = s.successor
     from jsonb_to_recordset($3) as s (code text, successor text)
     where r.county_code = $1 and r.id = any($2) and r.division_code = s.code`,
    [session.county, ids, successors],
  );
  return ids.length;
}

/** Adds up into one row what would be two of one division, and takes the others away. */
async function merge(
  session: Session,
  { figures }: Pick<DivisionRows, 'figures'>,
  table: AnyTable,
  { by, sums }: { readonly by: readonly string[]; readonly sums: readonly string[] },
  ids: readonly string[],
  successors: string,
): Promise<void> {
  const same = by.map((column) => `other."${toSnakeCase(column)}" = r."${toSnakeCase(column)}"`).join(' and ');
  // Row and the one that stays: the successor's own where it has one, else the first of those that come to it.
  const pairs = await session.query<{ id: string; into: string }>(
    `/* division.pairs */
     with placed as (
       select r.*, coalesce(s.successor, r.division_code) as place, s.code is not null as comes
       from ${table.sql} r left join jsonb_to_recordset($3) as s (code text, successor text) on s.code = r.division_code
       where r.county_code = $1)
     select r.id, (select other.id from placed other where other.place = r.place and ${same} order by other.comes, other.id limit 1) as "into"
     from placed r where r.id = any($2)`,
    [session.county, ids, successors],
  );
  const gone = pairs.filter(({ id, into }) => id !== into);
  if (gone.length === 0) return;
  await figures.changing(
    session,
    table.name,
    gone.map(({ into }) => into),
  );
  const columns = sums.map(toSnakeCase);
  await session.query(
    `/* division.merge */
     with gone as (delete from ${table.sql} where county_code = $1 and id = any($2) returning *)
     update ${table.sql} r set ${columns.map((column) => `"${column}" = r."${column}" + g."${column}"`).join(', ')}
     from (select p."into", ${columns.map((column) => `sum(gone."${column}") as "${column}"`).join(', ')}
           from gone join jsonb_to_recordset($3) as p (id text, "into" text) on p.id = gone.id group by 1) g
     where r.county_code = $1 and r.id = g."into"`,
    [session.county, gone.map(({ id }) => id), JSON.stringify(gone)],
  );
}
