// Where a write happens: a village or community within the caller's own division.
import type { Session } from '@chunhui/database';
import type { UserError } from '@chunhui/runtime';
import { covers } from '@chunhui/runtime';
import { refusal } from './refusals.ts';

/** Why nothing can be written there; none when it can. */
export function placeErrors(session: Session, division: string, path: readonly string[] = ['division']): UserError[] {
  if (!covers(session.scope, division)) return [refusal('OUTSIDE_YOUR_DIVISION', path)];
  return division.endsWith('000') ? [refusal('NOT_A_VILLAGE', path)] : [];
}
