// Storing and loading children's files and consents, counters included.
import { columnsOf, type Session } from '@chunhui/database';
import { figures } from '../figures.ts';
import { type Child, type ConsentPurpose, children, type GuardianConsent, guardianConsents } from './child.table.ts';

const columns = columnsOf(children);

/** Stores the consent first and the file second: the foreign key refuses the other order. */
export async function addChild(session: Session, consent: GuardianConsent, child: Child): Promise<void> {
  await addChildren(session, [consent], [child]);
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

/** The file, locked until the transaction ends; null when it does not exist in the session's scope. */
export async function lockChild(session: Session, id: string): Promise<Child | null> {
  const [row] = await session.query<Child>(
    `/* child.lock */ select ${columns} from activities.children r where r.county_code = $1 and r.id = $2 for update`,
    [session.county, id],
  );
  return row ?? null;
}

export async function childById(session: Session, id: string): Promise<Child | null> {
  const [row] = await session.query<Child>(
    `/* child.byId */ select ${columns} from activities.children r where r.county_code = $1 and r.id = $2`,
    [session.county, id],
  );
  return row ?? null;
}

/** Locks a month of birth of the county until the transaction ends, so that of two equal files at once the second sees the first. */
export async function lockBirthMonth(session: Session, birthMonth: string): Promise<void> {
  await session.query('/* child.lockBirthMonth */ select pg_advisory_xact_lock(hashtextextended($1, 7))', [
    `${session.county}/${birthMonth}`,
  ]);
}

/** Files that are not closed of children born in a month, with the guardian's sealed contact. */
export function childrenBornIn(
  session: Session,
  birthMonth: string,
): Promise<(Child & { readonly guardian: Buffer })[]> {
  return session.query<Child & { readonly guardian: Buffer }>(
    `/* child.bornIn */ select ${columns}, g.guardian from activities.children r
     join activities.guardian_consents g on g.county_code = r.county_code and g.id = r.consent_id
     where r.county_code = $1 and r.birth_month = $2 and r.status <> 'CLOSED' order by r.id`,
    [session.county, birthMonth],
  );
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

/** Ends the consent of a child that is in force: withdrawn by the guardian, or superseded by a later version. */
export async function endConsent(
  session: Session,
  childId: string,
  end: Partial<Pick<GuardianConsent, 'withdrawnOn' | 'supersededOn'>>,
): Promise<void> {
  await session.query(
    `/* guardianConsent.end */ update activities.guardian_consents set withdrawn_on = $3, superseded_on = $4, in_force = false
     where county_code = $1 and child_id = $2 and in_force`,
    [session.county, childId, end.withdrawnOn ?? null, end.supersededOn ?? null],
  );
}

export function consentsOf(session: Session, childId: string): Promise<GuardianConsent[]> {
  return session.query<GuardianConsent>(
    `/* guardianConsent.ofChild */ select ${columnsOf(guardianConsents)} from activities.guardian_consents r
     where r.county_code = $1 and r.child_id = $2 order by r.version desc`,
    [session.county, childId],
  );
}

/** The id of a child's consent in force, if it covers all of some purposes; null otherwise. */
export async function consentInForceFor(
  session: Session,
  childId: string,
  purposes: readonly ConsentPurpose[],
): Promise<string | null> {
  const [row] = await session.query<{ id: string }>(
    `/* guardianConsent.inForce */ select id from activities.guardian_consents
     where county_code = $1 and child_id = $2 and in_force and purposes @> $3`,
    [session.county, childId, purposes],
  );
  return row?.id ?? null;
}
