// Reading the tree of divisions: each reference and each list is one statement, for however many parents.
import { columnsOf, inOrder, type Session } from '@chunhui/database';
import { type Division, type DivisionLevel, divisions } from './division.table.ts';

const columns = columnsOf(divisions);

export async function divisionsByCode(session: Session, codes: readonly string[]): Promise<(Division | null)[]> {
  const rows = await session.query<Division>(
    `/* division.byCode */ select ${columns} from organizations.divisions r where r.code = any($1)`,
    [codes],
  );
  return inOrder(codes, rows, (row) => row.code);
}

/** A list below a division: of its children, or of one level anywhere below it. */
export interface DivisionListKey {
  readonly prefix: string;
  readonly level: DivisionLevel;
  readonly first: number;
  /** The last code of the page before; '' for the first page. */
  readonly after: string;
}

/** The pages of several divisions' lists, each up to first + 1 rows by code. */
export async function divisionLists(session: Session, keys: readonly DivisionListKey[]): Promise<Division[][]> {
  const rows = await session.query<Division & { list: number }>(
    `/* division.lists */ select k.list, ${columns}
     from jsonb_to_recordset($1) as k (list int, prefix text, level text, first int, after text)
     cross join lateral (
       select * from organizations.divisions d
       where d.level = k.level and d.code > greatest(k.after, rpad(k.prefix, 12, '0')) and d.code <= rpad(k.prefix, 12, '9')
       order by d.code limit k.first + 1) r
     order by k.list, r.code`,
    [JSON.stringify(keys.map((key, list) => ({ ...key, list })))],
  );
  return keys.map((_key, list) => rows.filter((row) => row.list === list));
}

/** How many divisions such lists have in all. */
export async function divisionCounts(
  session: Session,
  keys: readonly { prefix: string; level: DivisionLevel }[],
): Promise<number[]> {
  const rows = await session.query<{ list: number; count: number }>(
    `/* division.counts */ select k.list, count(d.code)
     from jsonb_to_recordset($1) as k (list int, prefix text, level text)
     join organizations.divisions d on d.level = k.level and d.code > rpad(k.prefix, 12, '0') and d.code <= rpad(k.prefix, 12, '9')
     group by 1`,
    [JSON.stringify(keys.map((key, list) => ({ ...key, list })))],
  );
  return keys.map((_key, list) => rows.find((row) => row.list === list)?.count ?? 0);
}
