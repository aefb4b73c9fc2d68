// Whether a row lies where the caller may write: the policies enforce the county, this the division.
import type { Session } from '@chunhui/database';
import { covers, RefusedError, type UserError } from '@chunhui/runtime';

/** The row, when it exists within the session's scope; refuses as unknown otherwise. */
export function within<Row extends { readonly divisionCode: string }>(
  session: Session,
  row: Row | null | undefined,
  unknown: UserError,
): Row {
  if (row == null || !covers(session.scope, row.divisionCode)) throw new RefusedError(unknown);
  return row;
}
