// Whether something lies where the caller may write: the policies hold the county, the services hold the village.
import { isVillage } from '@chunhui/county';
import type { Session } from '@chunhui/database';
import { dayOf } from '@chunhui/model';
import { covers, RefusedError, type UserError } from '@chunhui/runtime';
import { userError } from './user-errors.ts';

/** Refuses a division that is no village or community of the session's scope. */
export async function divisionErrors(session: Session, division: string): Promise<UserError[]> {
  const isLocal = await isVillage(session, division, dayOf(new Date()));
  return isLocal ? [] : [userError('DIVISION_NOT_LOCAL', ['division'])];
}

/** The row, when it is there and within the session's scope; refuses as unknown otherwise. */
export function within<Row extends { readonly divisionCode: string }>(
  session: Session,
  row: Row | null | undefined,
  unknown: UserError,
): Row {
  if (row == null || !covers(session.scope, row.divisionCode)) throw new RefusedError([unknown]);
  return row;
}

/** Refuses when there is a reason to. */
export function throwUserErrors(errors: readonly UserError[]): void {
  if (errors.length > 0) throw new RefusedError(errors);
}
