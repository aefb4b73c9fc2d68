// Correcting: a name that was taken down wrong becomes the right one in every record of the person that is about who they are.
import { type Session, toSnakeCase } from '@chunhui/database';
import type { Holding } from './holding.ts';

/** Puts the name right in rows of one holding; answers how many. */
export async function correctRows(
  session: Session,
  { table, correct }: Holding,
  keys: readonly string[],
  name: string,
): Promise<number> {
  if (correct === undefined || keys.length === 0) return 0;
  const columns = Object.entries(correct);
  const rows = keys.map((id) => ({
    id,
    ...Object.fromEntries(
      columns.map(([column, toValue]) => [
        column,
        toValue(name, (text) => session.vault.seal(text, [`${table.sql}.${toSnakeCase(column)}`, id])),
      ]),
    ),
  }));
  await session.updateMany(
    table,
    columns.map(([column]) => column),
    rows,
  );
  return rows.length;
}
