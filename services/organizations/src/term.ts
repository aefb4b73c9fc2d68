// Days that terms, memberships and organizations have in common.
import { futureErrors } from '@chunhui/county';
import type { Session } from '@chunhui/database';
import { RefusedError, type UserError } from '@chunhui/runtime';
import { userError } from './user-errors.ts';

/** The day this many years later; from 29 February it is 1 March in common years. */
export function yearsAfter(day: string, years: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return new Date(Date.UTC(year + years, month - 1, date)).toISOString().slice(0, 10);
}

/** The refusals of a term: it begins in the future, ends before it begins, or is longer than `maxYears`. */
export function termErrors(
  session: Session,
  begin: Readonly<Record<string, string>>,
  termEndsOn: string,
  maxYears: number,
): UserError[] {
  const [beganOn] = Object.values(begin) as [string];
  return [
    ...futureErrors(session, begin),
    ...(termEndsOn <= beganOn ? [userError('TERM_ENDS_BEFORE_START', ['termEndsOn'])] : []),
    ...(termEndsOn > yearsAfter(beganOn, maxYears) ? [userError('TERM_TOO_LONG', ['termEndsOn'])] : []),
  ];
}

/** The refusals of the day on which something that began ends. */
export function endErrors(session: Session, field: string, endedOn: string, beganOn: string): UserError[] {
  return [
    ...futureErrors(session, { [field]: endedOn }),
    ...(endedOn < beganOn ? [userError('TERM_ENDS_BEFORE_START', [field])] : []),
  ];
}

/** The refusal of a day before an organization was founded; an organization without a day of founding on record refuses none. */
export function beforeFoundedErrors(
  { foundedOn }: { readonly foundedOn: string | null },
  field: string,
  day: string,
): UserError[] {
  return foundedOn !== null && day < foundedOn ? [userError('BEFORE_FOUNDED', [field])] : [];
}

/**
 * Refuses what must reach people wherever they live in the county: from a narrower scope their rows are not visible, and the write would
 * leave them behind without an error.
 */
export function refuseOutsideCountyScope(session: Session, field: string): void {
  if (session.scope.length > 6) throw new RefusedError(userError('PEOPLE_OUTSIDE_SCOPE', [field]));
}
