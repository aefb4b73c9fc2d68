// Rotation of the master key: values sealed with an older key are sealed again with the first, without being opened.
import type { Session } from './session.ts';
import { type AnyTable, toSnakeCase } from './table.ts';

const BATCH = 500;

/** The columns of a table that hold sealed values. */
export function sealedColumns(table: AnyTable): string[] {
  const columns = Object.entries(table.entity.options.columns) as [string, { type: unknown }][];
  return columns.filter(([, { type }]) => type === 'bytea').map(([name]) => toSnakeCase(name));
}

/**
 * Seals one table's values of the session's county again; answers how many were under an older key. Safe to stop and to repeat:
 * what is under the first key already is left alone.
 */
export async function resealTable(session: Session, table: AnyTable): Promise<number> {
  const columns = sealedColumns(table);
  if (columns.length === 0) return 0;
  let resealed = 0;
  let after = '';
  for (;;) {
    const rows = await session.query<{ id: string } & Record<string, Buffer | null | string>>(
      `/* vault.page */ select id, ${columns.map((column, index) => `${column} as c${index}`).join(', ')} from ${table.sql}
       where county_code = $1 and id > $2 order by id limit ${BATCH} for update`,
      [session.county, after],
    );
    for (const row of rows) {
      const changes = columns.flatMap((column, index) => {
        const sealed = row[`c${index}`];
        const again = Buffer.isBuffer(sealed) ? session.vault.reseal(sealed) : null;
        return again === null ? [] : [{ column, again }];
      });
      if (changes.length === 0) continue;
      const assignments = changes.map(({ column }, index) => `${column} = $${index + 3}`).join(', ');
      await session.query(
        `/* vault.reseal */ update ${table.sql} set ${assignments} where county_code = $1 and id = $2`,
        [session.county, row.id, ...changes.map(({ again }) => again)],
      );
      resealed += changes.length;
    }
    if (rows.length < BATCH) return resealed;
    after = rows.at(-1)?.id ?? '';
  }
}
