// Storing and loading grants, invitations and notices.
import { columnsOf, newId, type Session } from '@chunhui/database';
import { type Grant, type GrantNotice, grantNotices, grants, type Invitation, invitations } from './grant.table.ts';

const columns = columnsOf(grants);
const IN_FORCE = `(r.valid_until is null or r.valid_until > now())`;

/** What identifies a grant to its callers. */
export interface GrantKey {
  readonly scope: string;
  readonly subject: string;
  readonly role: string;
  readonly thingId: string | null;
}

/** The grants held within a scope, present and past, in a stable order. */
export function grantsWithin(session: Session, prefix: string): Promise<Grant[]> {
  return session.query<Grant>(
    `/* grant.within */ select ${columns} from organizations.grants r where starts_with(r.scope, $1) order by r.scope, r.subject, r.role, r.id`,
    [prefix],
  );
}

/** The grants that a subject holds within the session's scope and that have not ended, locked. */
export function grantsHeldBy(session: Session, subject: string): Promise<Grant[]> {
  return session.query<Grant>(
    `/* grant.heldBy */ select ${columns} from organizations.grants r
     where r.subject = $1 and starts_with(r.scope, $2) and ${IN_FORCE} order by r.scope, r.role, r.id for update`,
    [subject, session.scope],
  );
}

/** All grants of a subject that have not ended, wherever they lie; two who change grants of one subject take turns. */
export async function allGrantsOf(session: Session, subject: string): Promise<Grant[]> {
  await session.query('/* grant.lock */ select pg_advisory_xact_lock(hashtextextended($1, 5201))', [subject]);
  await session.query(`/* grant.name */ select set_config('app.grantee', $1, true)`, [subject]);
  const rows = await session.query<Grant>(
    `/* grant.ofGrantee */ select ${columns} from organizations.grants r where r.subject = $1 and ${IN_FORCE} order by r.scope, r.id`,
    [subject],
  );
  await session.query(`/* grant.unname */ select set_config('app.grantee', '', true)`);
  return rows;
}

/** The subjects who hold one of these roles in force over a scope or within it, as far as the session sees. */
export async function holdersOf(session: Session, roles: readonly string[], scope: string): Promise<string[]> {
  const rows = await session.query<{ subject: string }>(
    `/* grant.holders */ select distinct r.subject from organizations_published.grants r
     where r.role = any($1) and (starts_with(r.scope, $2) or starts_with($2, r.scope)) order by 1`,
    [roles, scope],
  );
  return rows.map(({ subject }) => subject);
}

/** Gives a role from now on; a grant that is there gets the new end and giver, and is confirmed anew. */
export async function putGrant(session: Session, grant: Omit<Grant, 'validFrom' | 'id'>): Promise<Grant> {
  session.changesGrants();
  const [row] = await session.query<Grant>(
    `/* grant.put */ insert into organizations.grants as r
       (scope, subject, role, thing_id, given_by, given_scope, parent_id, valid_from, valid_until, confirmed_by, confirmed_at)
     values ($1, $2, $3, $4, $5, $6, $7, now(), $8, $9, $10)
     on conflict (scope, subject, role, coalesce(thing_id, '')) do update set given_by = excluded.given_by, given_scope = excluded.given_scope,
       parent_id = excluded.parent_id, valid_from = excluded.valid_from, valid_until = excluded.valid_until,
       confirmed_by = excluded.confirmed_by, confirmed_at = excluded.confirmed_at
     returning ${columns}`,
    [
      grant.scope,
      grant.subject,
      grant.role,
      grant.thingId,
      grant.givenBy,
      grant.givenScope,
      grant.parentId,
      grant.validUntil,
      grant.confirmedBy,
      grant.confirmedAt,
    ],
  );
  return row as Grant;
}

/** The grant in force or waiting for its confirmation, locked; null when there is none in the session's scope. */
export async function lockGrant(session: Session, key: GrantKey): Promise<Grant | null> {
  const [row] = await session.query<Grant>(
    `/* grant.one */ select ${columns} from organizations.grants r
     where r.scope = $1 and r.subject = $2 and r.role = $3 and coalesce(r.thing_id, '') = $4 and ${IN_FORCE} for update`,
    [key.scope, key.subject, key.role, key.thingId ?? ''],
  );
  return row ?? null;
}

export async function confirmGrant(session: Session, id: string): Promise<Grant> {
  session.changesGrants();
  const [row] = await session.query<Grant>(
    `/* grant.confirm */ update organizations.grants r set confirmed_by = $2, confirmed_at = now() where r.id = $1 returning ${columns}`,
    [id, session.subject],
  );
  return row as Grant;
}

/** Ends a grant and those that came from it, now; the first is the grant itself. */
export function endGrants(session: Session, id: string): Promise<Grant[]> {
  session.changesGrants();
  return session.query<Grant>(
    `/* grant.end */ with recursive ended as (
       select g.id, 0 as depth from organizations.grants g where g.id = $1
       union select g.id, e.depth + 1 from organizations.grants g join ended e on g.parent_id = e.id where e.depth < 50)
     update organizations.grants r set valid_until = greatest(now(), r.valid_from + interval '1 microsecond')
     where r.id in (select id from ended) and ${IN_FORCE} returning ${columns}`,
    [id],
  );
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

export async function addNotices(
  session: Session,
  recipients: readonly string[],
  notice: Omit<GrantNotice, 'id' | 'recipient'>,
): Promise<void> {
  await session.insert(
    grantNotices,
    recipients.map((recipient) => ({ ...notice, recipient, id: newId(notice.scope) })),
  );
}

/** The latest notices of the session's subject. */
export function noticesOf(session: Session): Promise<GrantNotice[]> {
  return session.query<GrantNotice>(
    `/* grantNotice.own */ select ${columnsOf(grantNotices)} from organizations.grant_notices r
     where r.recipient = $1 order by r.at desc, r.id desc limit 100`,
    [session.subject],
  );
}
