// Erasing: what tells who somebody is goes, what is counted stays, so that figures are the same afterwards.
import { randomBytes } from 'node:crypto';
import { columnsOf, replaceAnswers, type Session, toSnakeCase } from '@chunhui/database';
import { ERASED_PERSON, type Holding, type Remains } from './holding.ts';
import { userError } from './user-errors.ts';

/** Erases rows of one holding. */
export async function eraseRows(session: Session, holding: Holding, keys: readonly string[]): Promise<void> {
  const { table, erase } = holding;
  if (keys.length === 0 || erase === 'KEPT') return;
  const key = toSnakeCase(holding.key ?? 'id');
  if (erase === 'ROW') {
    await session.query(`/* holding.delete */ delete from ${table.sql} where county_code = $1 and ${key} = any($2)`, [
      session.county,
      keys,
    ]);
    return;
  }
  const columns = Object.entries<Remains>(erase);
  const rows = await lockRows(session, holding, keys);
  const erased = rows.map((row) => {
    // One a row: nobody learns from the ids that two rows were one person.
    const nobody = `${ERASED_PERSON}${randomBytes(16).toString('hex')}`;
    const remains = columns.map(([column, { value }]) => {
      const seal = (text: string) => session.vault.seal(text, [`${table.sql}.${toSnakeCase(column)}`, row.id]);
      return [column, value(row[column], { nobody, seal })];
    });
    return { id: row.id, ...Object.fromEntries(remains) };
  });
  await session.updateMany(
    table,
    columns.map(([column]) => column),
    erased,
  );
}

/** The rows of these ids, with all their columns, kept from others until the commit. */
export function lockRows(session: Session, { table }: Holding, ids: readonly string[]) {
  return session.query<Record<string, unknown> & { id: string }>(
    `/* holding.lock */ select ${columnsOf(table)} from ${table.sql} r where r.county_code = $1 and r.id = any($2) for update`,
    [session.county, ids],
  );
}

/** SQL over the row `r`: whether it still tells who somebody is. */
export function stillTells({ erase }: Holding): string {
  if (erase === 'ROW') return 'true';
  if (erase === 'KEPT') return 'false';
  const signs = Object.entries<Remains>(erase).flatMap(([column, { tells }]) =>
    tells === undefined ? [] : [tells(`r.${toSnakeCase(column)}`)],
  );
  if (signs.length === 0) throw new Error('a holding must have a column that says whether it was erased');
  return `(${signs.join(' or ')})`;
}

/**
 * Forgets copies of what was just erased: answers kept for idempotency keys that speak of it (their keys stay, so that a repeated
 * request still has no second effect), and uploaded rosters of the county, sealed or not, which may be sent again.
 */
export async function forgetCopies(session: Session, keys: readonly string[]): Promise<void> {
  const county = session.county;
  await replaceAnswers(session, keys, { errors: [userError('ANSWER_ERASED')] });
  await session.query(`/* roster.erase */ delete from ${session.schema}.roster_previews where county_code = $1`, [
    county,
  ]);
}

/** Forgets copies whose days are over. */
export async function forgetExpiredCopies(session: Session): Promise<void> {
  const county = session.county;
  await session.query(
    `/* idempotency.forget */ delete from ${session.schema}.idempotency_keys where chain = $1 and at < now() - interval '48 hours'`,
    [county],
  );
  await session.query(
    `/* roster.forget */ delete from ${session.schema}.roster_previews where county_code = $1 and expires_at < now()`,
    [county],
  );
}
