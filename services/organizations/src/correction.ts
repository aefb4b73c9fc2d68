// Correcting what was recorded wrongly: one mechanism for every noun of this service, with a reason, in the audit trail.
import type { Session, Table } from '@chunhui/database';
import { RefusedError } from '@chunhui/runtime';
import { userError } from './user-errors.ts';

/**
 * Stores a correction and audits the old and the new values of the fields that differ. A field that is undefined stays; null clears it.
 * Refuses a correction that changes nothing.
 */
export async function correct<Row extends Readonly<Record<string, unknown>> & { readonly id: string }>(
  session: Session,
  table: Table<Row>,
  row: Row,
  correction: Partial<Row>,
  { action, reason }: { readonly action: string; readonly reason: string },
): Promise<Row> {
  const fields = Object.keys(correction).filter(
    (field) => correction[field] !== undefined && correction[field] !== row[field],
  );
  if (fields.length === 0) throw new RefusedError(userError('NOTHING_TO_CORRECT'));
  const pick = (from: Partial<Row>) => Object.fromEntries(fields.map((field) => [field, from[field]]));
  const after = pick(correction) as Partial<Row>;
  await session.update(table, row.id, after);
  session.audit({ action, nounId: row.id, before: pick(row), after, purpose: reason });
  return { ...row, ...after };
}
