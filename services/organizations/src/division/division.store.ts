// Reads the tree of divisions as of a day: each reference and each list is one statement, for any number of parents.
import { columnsOf, inOrder, type Session } from '@chunhui/database';
import { type Division, type DivisionLevel, divisions } from './division.table.ts';

/** SQL: the columns of a division `r`, with its name on a day (an SQL expression). */
export function divisionColumns(day: string): string {
  return columnsOf(divisions).replace(
    'r."name"',
    `coalesce((select n.name from organizations.division_names n where n.code = r.code and n.until > ${day} order by n.until limit 1), r.name) as "name"`,
  );
}

/** SQL: whether a division is listed on a day: from its first day until it has ended and its data has moved. */
export function listedOn(division: string, day: string): string {
  const { from, to, followed } = {
    from: `${division}.valid_from`,
    to: `${division}.valid_to`,
    followed: `${division}.followed_on`,
  };
  return `(${from} is null or ${from} <= ${day}) and (${to} is null or ${to} > ${day} or ${followed} is null or ${followed} > ${day})`;
}

/** A division (12 digits) and a day; null is today. */
export interface DivisionKey {
  readonly code: string;
  readonly day: string | null;
}

/** Divisions as of a day, also ended ones; null for a code that did not exist by then. */
export async function divisionsOn(session: Session, keys: readonly DivisionKey[]): Promise<(Division | null)[]> {
  const rows = await session.query<Division & { at: number }>(
    `/* division.byCode */ select k.at, k.day, ${divisionColumns('k.on')}
     from jsonb_to_recordset($1) as k (at int, code text, day text, "on" date)
     join organizations.divisions r on r.code = k.code and (k.day is null or r.valid_from is null or r.valid_from <= k.on)`,
    [JSON.stringify(keys.map(({ code, day }, at) => ({ at, code, day, on: day ?? session.today })))],
  );
  return inOrder(
    keys.map((_key, at) => String(at)),
    rows,
    ({ at }) => String(at),
  );
}

/** Divisions as they are today. */
export function divisionsByCode(session: Session, codes: readonly string[]): Promise<(Division | null)[]> {
  return divisionsOn(
    session,
    codes.map((code) => ({ code, day: null })),
  );
}

/** A list below a division as of a day: its children, or one level anywhere below it. */
export interface DivisionListKey {
  readonly prefix: string;
  readonly level: DivisionLevel;
  readonly day: string | null;
  readonly first: number;
  /** The last code of the page before; '' for the first page. */
  readonly after: string;
}

/** The pages of several divisions' lists, each up to first + 1 rows by code. */
export async function divisionLists(session: Session, keys: readonly DivisionListKey[]): Promise<Division[][]> {
  const rows = await session.query<Division & { list: number }>(
    `/* division.lists */ select k.list, k.day, ${divisionColumns('k.on')}
     from jsonb_to_recordset($1) as k (list int, prefix text, level text, day text, "on" date, first int, after text)
     cross join lateral (
       select * from organizations.divisions d
       where d.level = k.level and d.code > greatest(k.after, rpad(k.prefix, 12, '0')) and d.code <= rpad(k.prefix, 12, '9')
         and ${listedOn('d', 'k.on')}
       order by d.code limit k.first + 1) r
     order by k.list, r.code`,
    [JSON.stringify(keys.map((key, list) => ({ ...key, list, on: key.day ?? session.today })))],
  );
  return keys.map((_key, list) => rows.filter((row) => row.list === list));
}

/** How many divisions such lists have in all. */
export async function divisionCounts(
  session: Session,
  keys: readonly Pick<DivisionListKey, 'prefix' | 'level' | 'day'>[],
): Promise<number[]> {
  const rows = await session.query<{ list: number; count: number }>(
    `/* division.counts */ select k.list, counted.count
     from jsonb_to_recordset($1) as k (list int, prefix text, level text, "on" date)
     cross join lateral (
       select count(*) from organizations.divisions d
       where d.level = k.level and d.code > rpad(k.prefix, 12, '0') and d.code <= rpad(k.prefix, 12, '9')
         and ${listedOn('d', 'k.on')}) counted`,
    [JSON.stringify(keys.map((key, list) => ({ ...key, list, on: key.day ?? session.today })))],
  );
  return keys.map((_key, list) => rows.find((row) => row.list === list)?.count ?? 0);
}
