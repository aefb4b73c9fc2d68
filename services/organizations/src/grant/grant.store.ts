// Storing and loading grants and invitations.
import { columnsOf, type Session } from '@chunhui/database';
import { type Grant, grants, type Invitation, invitations } from './grant.table.ts';

const columns = columnsOf(grants);

/** The grants held within a scope, present and past, in a stable order. */
export function grantsWithin(session: Session, prefix: string): Promise<Grant[]> {
  return session.query<Grant>(
    `/* grant.within */ select ${columns} from organizations.grants r where starts_with(r.scope, $1) order by r.scope, r.subject, r.role`,
    [prefix],
  );
}

/** The grants that a subject holds within the session's scope and that have not ended. */
export function grantsHeldBy(session: Session, subject: string): Promise<Grant[]> {
  return session.query<Grant>(
    `/* grant.heldBy */ select ${columns} from organizations.grants r
     where r.subject = $1 and starts_with(r.scope, $2) and (r.valid_until is null or r.valid_until > now()) order by r.scope, r.role for update`,
    [subject, session.scope],
  );
}

/** Gives a role from now on; a grant that is there gets the new end and giver. */
export async function putGrant(session: Session, grant: Omit<Grant, 'validFrom'>): Promise<Grant> {
  session.changesGrants();
  const [row] = await session.query<Grant>(
    `/* grant.put */ insert into organizations.grants as r (scope, subject, role, given_by, valid_from, valid_until) values ($1, $2, $3, $4, now(), $5)
     on conflict (scope, subject, role) do update set given_by = excluded.given_by, valid_from = excluded.valid_from, valid_until = excluded.valid_until
     returning ${columns}`,
    [grant.scope, grant.subject, grant.role, grant.givenBy, grant.validUntil],
  );
  return row as Grant;
}

/** Ends a grant now; null when there is none that is in force in the session's scope. */
export async function endGrant(
  session: Session,
  { scope, subject, role }: Pick<Grant, 'scope' | 'subject' | 'role'>,
): Promise<Grant | null> {
  session.changesGrants();
  const [row] = await session.query<Grant>(
    `/* grant.end */ update organizations.grants r set valid_until = greatest(now(), r.valid_from + interval '1 microsecond')
     where r.scope = $1 and r.subject = $2 and r.role = $3 and (r.valid_until is null or r.valid_until > now()) returning ${columns}`,
    [scope, subject, role],
  );
  return row ?? null;
}

export async function addInvitation(session: Session, invitation: Invitation): Promise<void> {
  await session.insert(invitations, [invitation]);
}

/** Takes an invitation, once; null when there is none with this code that is still open. Whoever has the code may take it. */
export async function takeInvitation(session: Session, codeHash: string): Promise<Invitation | null> {
  const [row] = await session.query<Invitation>(
    `/* invitation.take */ update organizations.invitations r set accepted_by = $2
     where r.code_hash = $1 and r.accepted_by is null and r.expires_at > now() returning ${columnsOf(invitations)}`,
    [codeHash, session.subject],
  );
  return row ?? null;
}
