// Where a write happens: a village or community within the caller's own division.
import { villagesAmong } from '@chunhui/county';
import type { Session } from '@chunhui/database';
import { dayOf } from '@chunhui/model';
import type { UserError } from '@chunhui/runtime';
import { covers } from '@chunhui/runtime';
import { userError } from './user-errors.ts';

/** Why nothing can be written there; none when it can. */
export function placeErrors(session: Session, division: string): Promise<UserError[]> {
  return placesErrors(session, [{ division, path: ['division'] }]);
}

/** The same for many places at once, each with where it stands in the input. */
export async function placesErrors(
  session: Session,
  places: readonly { readonly division: string; readonly path: readonly string[] }[],
): Promise<UserError[]> {
  const codes = places.map(({ division }) => division);
  const villages = await villagesAmong(session, codes, dayOf(new Date()));
  return places.flatMap(({ division, path }) => {
    if (!covers(session.scope, division)) return [userError('OUTSIDE_YOUR_DIVISION', path)];
    return villages.has(division) ? [] : [userError('NOT_A_VILLAGE', path)];
  });
}
