// Storing and loading children's files and consents, counters included.
import { columnsOf, type Session } from '@chunhui/database';
import { figures } from '../figures.ts';
import { type Child, children, type GuardianConsent, guardianConsents } from './child.table.ts';

/** Stores the consent first and the file second: the other way round the database refuses. */
export async function addChild(session: Session, consent: GuardianConsent, child: Child): Promise<void> {
  await session.insert(guardianConsents, [consent]);
  figures.adding(session, 'children', [child.id]);
  await session.insert(children, [child]);
}

/** Many files at once, for an import or a first load. */
export async function addChildren(
  session: Session,
  consents: readonly GuardianConsent[],
  rows: readonly Child[],
): Promise<void> {
  await session.insert(guardianConsents, consents);
  figures.adding(
    session,
    'children',
    rows.map((row) => row.id),
  );
  await session.insert(children, rows);
}

/** The file, locked until the transaction ends; null when there is none in the session's scope. */
export async function lockChild(session: Session, id: string): Promise<Child | null> {
  const [row] = await session.query<Child>(
    `/* child.lock */ select ${columnsOf(children)} from activities.children r where r.county_code = $1 and r.id = $2 for update`,
    [session.county, id],
  );
  return row ?? null;
}

export async function childById(session: Session, id: string): Promise<Child | null> {
  const [row] = await session.query<Child>(
    `/* child.byId */ select ${columnsOf(children)} from activities.children r where r.county_code = $1 and r.id = $2`,
    [session.county, id],
  );
  return row ?? null;
}

export async function isKnownReference(session: Session, hash: string): Promise<boolean> {
  const rows = await session.query(
    `/* child.byReference */ select 1 from activities.children where county_code = $1 and external_reference_hash = $2 and status <> 'CLOSED'`,
    [session.county, hash],
  );
  return rows.length > 0;
}

export async function changeChild(session: Session, id: string, change: Partial<Child>): Promise<void> {
  const found = await figures.changing(session, 'children', [id]);
  if (found.has(id)) await session.update(children, id, change);
}

export async function addConsent(session: Session, consent: GuardianConsent): Promise<void> {
  await session.insert(guardianConsents, [consent]);
}

/** Ends every consent of a child that is in force. */
export async function withdrawConsents(session: Session, childId: string, on: string): Promise<void> {
  await session.query(
    `/* guardianConsent.withdraw */ update activities.guardian_consents set withdrawn_on = $3, in_force = false
     where county_code = $1 and child_id = $2 and in_force`,
    [session.county, childId, on],
  );
}

export function consentsOf(session: Session, childId: string): Promise<GuardianConsent[]> {
  return session.query<GuardianConsent>(
    `/* guardianConsent.ofChild */ select ${columnsOf(guardianConsents)} from activities.guardian_consents r
     where r.county_code = $1 and r.child_id = $2 order by r.version desc`,
    [session.county, childId],
  );
}

/** The id of a child's consent in force to a purpose; null when there is none. */
export async function consentInForceFor(session: Session, childId: string, purpose: string): Promise<string | null> {
  const [row] = await session.query<{ id: string }>(
    `/* guardianConsent.inForce */ select id from activities.guardian_consents
     where county_code = $1 and child_id = $2 and in_force and $3 = any(purposes) order by version desc limit 1`,
    [session.county, childId, purpose],
  );
  return row?.id ?? null;
}
