// Storing and loading contacts, risk flags, broken glasses and notices.
import { columnsOf, type Session } from '@chunhui/database';
import { figures } from '../figures.ts';
import {
  type BrokenGlass,
  brokenGlasses,
  type CareContact,
  type CareNotice,
  careContacts,
  careNotices,
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

export async function addBrokenGlass(session: Session, glass: BrokenGlass): Promise<void> {
  await session.insert(brokenGlasses, [glass]);
}

/** The glass that this subject broke, while it is open. */
export async function openGlass(session: Session, id: string, now: Date): Promise<BrokenGlass | null> {
  const [row] = await session.query<BrokenGlass>(
    `/* brokenGlass.open */ select ${columnsOf(brokenGlasses)} from activities.broken_glasses r
     where r.county_code = $1 and r.id = $2 and r.subject = $3 and r.open_until > $4`,
    [session.county, id, session.subject, now],
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
