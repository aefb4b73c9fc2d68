// Refusals of the days that an input names.
import type { Session } from '@chunhui/database';
import { type UserError, userError } from '@chunhui/runtime';

/** One DATE_IN_FUTURE for each of these days after today; the keys are the fields of the input. */
export function futureErrors(session: Session, days: Readonly<Record<string, string | null | undefined>>): UserError[] {
  return Object.entries(days).flatMap(([field, day]) =>
    day != null && day > session.today ? [userError('DATE_IN_FUTURE', [field])] : [],
  );
}
