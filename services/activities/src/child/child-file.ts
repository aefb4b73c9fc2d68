// A child's file that a rule is about to change.
import type { Session } from '@chunhui/database';
import { RefusedError } from '@chunhui/runtime';
import { within } from '../scope.ts';
import { userError } from '../user-errors.ts';
import { lockChild } from './child.store.ts';
import type { Child } from './child.table.ts';

/** Locks a file of the session's scope; refuses a closed one. */
export async function lockFile(session: Session, childId: string): Promise<Child> {
  const child = within(session, await lockChild(session, childId), userError('CHILD_UNKNOWN', ['child']));
  if (child.status === 'CLOSED') throw new RefusedError(userError('CHILD_CLOSED', ['child']));
  return child;
}
