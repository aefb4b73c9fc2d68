// Storing and loading contacts, risk flags, emergency accesses and notices.
import { columnsOf, countiesOf, type Session } from '@chunhui/database';
import { figures } from '../figures.ts';
import {
  type CareContact,
  type CareNotice,
  careContacts,
  careNotices,
  type EmergencyAccess,
  emergencyAccesses,
  type RiskFlag,
  riskFlags,
} from './care.table.ts';

export async function addContacts(session: Session, rows: readonly CareContact[]): Promise<void> {
  figures.adding(
    session,
    'care_contacts',
    rows.map((row) => row.id),
  );
  await session.insert(careContacts, rows);
}

/** A child's contacts, newest first, the last hundred. */
export function contactsOfChild(session: Session, childId: string): Promise<CareContact[]> {
  return session.query<CareContact>(
    `/* careContact.ofChild */ select ${columnsOf(careContacts)} from activities.care_contacts r
     where r.county_code = $1 and r.child_id = $2 order by r.contacted_on desc, r.id desc limit 100`,
    [session.county, childId],
  );
}

export async function lockContact(session: Session, id: string): Promise<CareContact | null> {
  const [row] = await session.query<CareContact>(
    `/* careContact.lock */ select ${columnsOf(careContacts)} from activities.care_contacts r
     where r.county_code = $1 and r.id = $2 for update`,
    [session.county, id],
  );
  return row ?? null;
}

export async function changeContact(session: Session, id: string, change: Partial<CareContact>): Promise<void> {
  const found = await figures.changing(session, 'care_contacts', [id]);
  if (found.has(id)) await session.update(careContacts, id, change);
}

/** A batch: the last twenty contacts of each pairing, newest first. */
export async function contactsOfPairings(session: Session, pairingIds: readonly string[]): Promise<CareContact[][]> {
  const rows = await session.query<CareContact>(
    `/* careContact.ofPairings */ select ${columnsOf(careContacts)} from unnest($2::text[]) p (id)
     cross join lateral (select * from activities.care_contacts c where c.county_code = any($1) and c.pairing_id = p.id
       order by c.contacted_on desc, c.id desc limit 20) r`,
    [countiesOf(pairingIds), pairingIds],
  );
  const found = Map.groupBy(rows, (row) => row.pairingId);
  return pairingIds.map((id) => found.get(id) ?? []);
}

/** A contact with its note, opened. */
export function openContact({ vault }: Session, contact: CareContact) {
  return {
    ...contact,
    note: contact.note === null ? null : vault.open(contact.note, ['activities.care_contacts.note', contact.id]),
  };
}

/** The parent of `CareContact`. */
export type OpenedContact = ReturnType<typeof openContact>;

export async function addFlag(session: Session, flag: RiskFlag): Promise<void> {
  await session.insert(riskFlags, [flag]);
}

export function flagsOfChild(session: Session, childId: string): Promise<RiskFlag[]> {
  return session.query<RiskFlag>(
    `/* riskFlag.ofChild */ select ${columnsOf(riskFlags)} from activities.risk_flags r
     where r.county_code = $1 and r.child_id = $2 order by r.raised_on desc, r.id desc`,
    [session.county, childId],
  );
}

export async function lockFlag(session: Session, id: string): Promise<RiskFlag | null> {
  const [row] = await session.query<RiskFlag>(
    `/* riskFlag.lock */ select ${columnsOf(riskFlags)} from activities.risk_flags r where r.county_code = $1 and r.id = $2 for update`,
    [session.county, id],
  );
  return row ?? null;
}

export async function changeFlag(session: Session, id: string, change: Partial<RiskFlag>): Promise<void> {
  await session.update(riskFlags, id, change);
}

export async function addEmergencyAccess(session: Session, access: EmergencyAccess): Promise<void> {
  await session.insert(emergencyAccesses, [access]);
}

/** An emergency access of the caller's own, while it lasts. */
export async function emergencyAccessInForce(session: Session, id: string): Promise<EmergencyAccess | null> {
  const [row] = await session.query<EmergencyAccess>(
    `/* emergencyAccess.inForce */ select ${columnsOf(emergencyAccesses)} from activities.emergency_accesses r
     where r.county_code = $1 and r.id = $2 and r.subject = $3 and r.open_until > $4`,
    [session.county, id, session.subject, session.now],
  );
  return row ?? null;
}

export async function addNotice(session: Session, notice: CareNotice): Promise<void> {
  await session.insert(careNotices, [notice]);
}

export async function lockNotice(session: Session, id: string): Promise<CareNotice | null> {
  const [row] = await session.query<CareNotice>(
    `/* careNotice.lock */ select ${columnsOf(careNotices)} from activities.care_notices r where r.county_code = $1 and r.id = $2 for update`,
    [session.county, id],
  );
  return row ?? null;
}

export async function acknowledge(session: Session, id: string): Promise<void> {
  await session.update(careNotices, id, { acknowledgedBy: session.subject });
}

/** A flag with what was written about it, opened. */
export function openFlag({ vault }: Session, flag: RiskFlag) {
  return {
    ...flag,
    note: vault.open(flag.note, ['activities.risk_flags.note', flag.id]),
    outcome: flag.outcome === null ? null : vault.open(flag.outcome, ['activities.risk_flags.outcome', flag.id]),
  };
}

/** The parent of `RiskFlag`. */
export type OpenedFlag = ReturnType<typeof openFlag>;
