// Storing grants.
import type { Session } from '@chunhui/database';
import { type GrantRow, grants } from './grant.table.ts';

/** Gives a role from now on. Safe to repeat. */
export async function addGrant(
  session: Session,
  { scope, subject, role, givenBy }: Omit<GrantRow, 'validFrom' | 'validUntil'>,
): Promise<void> {
  await session.query(
    `/* grant.add */ insert into ${grants.sql} (scope, subject, role, given_by, valid_from) values ($1, $2, $3, $4, now())
     on conflict do nothing`,
    [scope, subject, role, givenBy],
  );
}
