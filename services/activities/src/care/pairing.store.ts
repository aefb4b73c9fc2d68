// Storing and loading pairings, counters included.
import { columnsOf, type Session } from '@chunhui/database';
import { figures } from '../figures.ts';
import { volunteerById } from '../volunteer/volunteer.store.ts';
import { type CarePairing, carePairings } from './care.table.ts';

const columns = columnsOf(carePairings);

/** Locks all pairings of children and counts them again at the commit: the figures count children, whichever pairing changes. */
async function changingPairingsOf(session: Session, childIds: readonly string[]): Promise<void> {
  const rows = await session.query<{ id: string }>(
    `/* carePairing.ofChildren */ select id from activities.care_pairings where county_code = $1 and child_id = any($2) order by id`,
    [session.county, childIds],
  );
  await figures.changing(
    session,
    'care_pairings',
    rows.map(({ id }) => id),
  );
}

export async function addPairings(session: Session, rows: readonly CarePairing[]): Promise<void> {
  await changingPairingsOf(
    session,
    rows.map(({ childId }) => childId),
  );
  figures.adding(
    session,
    'care_pairings',
    rows.map((row) => row.id),
  );
  await session.insert(carePairings, rows);
}

/** Whether a child and a volunteer have a pairing that has not ended; the child's row is held meanwhile. */
export async function isPaired(session: Session, childId: string, volunteerId: string): Promise<boolean> {
  const rows = await session.query(
    `/* carePairing.exists */ select 1 from activities.care_pairings
     where county_code = $1 and child_id = $2 and volunteer_id = $3 and status <> 'ENDED'`,
    [session.county, childId, volunteerId],
  );
  return rows.length > 0;
}

export async function lockPairing(session: Session, id: string): Promise<CarePairing | null> {
  const [row] = await session.query<CarePairing>(
    `/* carePairing.lock */ select ${columns} from activities.care_pairings r where r.county_code = $1 and r.id = $2 for update`,
    [session.county, id],
  );
  return row ?? null;
}

export async function changePairing(session: Session, id: string, change: Partial<CarePairing>): Promise<void> {
  const [pairing] = await session.query<{ childId: string }>(
    `/* carePairing.child */ select child_id from activities.care_pairings where county_code = $1 and id = $2`,
    [session.county, id],
  );
  if (pairing === undefined) return;
  await changingPairingsOf(session, [pairing.childId]);
  await session.update(carePairings, id, change);
}

export function pairingsOfChild(session: Session, childId: string): Promise<CarePairing[]> {
  return session.query<CarePairing>(
    `/* carePairing.ofChild */ select ${columns} from activities.care_pairings r where r.county_code = $1 and r.child_id = $2 order by r.id`,
    [session.county, childId],
  );
}

export function pairingsOfVolunteer(session: Session, volunteerId: string): Promise<CarePairing[]> {
  return session.query<CarePairing>(
    `/* carePairing.ofVolunteer */ select ${columns} from activities.care_pairings r
     where r.county_code = $1 and r.volunteer_id = $2 and r.status <> 'ENDED' and starts_with(r.division_code, $3) order by r.id`,
    [session.county, volunteerId, session.scope],
  );
}

/** Suspends the active pairings of a child. */
export async function suspendPairingsOf(session: Session, childId: string, reason: string): Promise<void> {
  for (const { id, status } of await pairingsOfChild(session, childId))
    if (status === 'ACTIVE') await changePairing(session, id, { status: 'SUSPENDED', statusReason: reason });
}

/** Takes up again what was suspended for a reason that is gone; whose vetting lapsed meanwhile stays suspended for that. */
export async function resumePairingsOf(
  session: Session,
  childId: string,
  reason: string,
  today: string,
): Promise<void> {
  for (const { id, status, statusReason, vettedUntil } of await pairingsOfChild(session, childId)) {
    if (status !== 'SUSPENDED' || statusReason !== reason) continue;
    const holds = vettedUntil >= today;
    await changePairing(
      session,
      id,
      holds ? { status: 'ACTIVE', statusReason: null } : { statusReason: 'VETTING_LAPSED' },
    );
  }
}

export async function endPairingsOf(session: Session, childId: string, on: string, reason: string): Promise<void> {
  for (const { id, status } of await pairingsOfChild(session, childId))
    if (status !== 'ENDED') await changePairing(session, id, { status: 'ENDED', statusReason: reason, endedOn: on });
}

/** A pairing of a division that has not ended, with what the volunteers service says of the adult today. */
export type PairingWithVetting = CarePairing & {
  readonly volunteerStatus: string | null;
  readonly publishedVettedUntil: string | null;
  /** Whether the file is open and the guardian's consent to pairing in force. */
  readonly consented: boolean;
};

/** The last day of the adult's vetting as the volunteers service says it now; as it was last looked at where the scope does not reach. */
export async function vettedUntilOf(session: Session, { volunteerId, vettedUntil }: CarePairing): Promise<string> {
  return (await volunteerById(session, volunteerId))?.vettedUntil ?? vettedUntil;
}

export function pairingsToReview(session: Session, prefix: string): Promise<PairingWithVetting[]> {
  return session.query<PairingWithVetting>(
    `/* carePairing.toReview */ select ${columns}, v.status as volunteer_status, v.vetted_until as published_vetted_until, c.status = 'OPEN' and exists (select from activities.guardian_consents g where g.county_code = r.county_code
         and g.child_id = r.child_id and g.in_force and 'PAIRING' = any(g.purposes)) as consented
     from activities.care_pairings r
     join activities.children c on c.county_code = r.county_code and c.id = r.child_id
     left join volunteers_published.volunteers v on v.county_code = r.county_code and v.id = r.volunteer_id
     where r.county_code = $1 and starts_with(r.division_code, $2) and r.status <> 'ENDED' order by r.id`,
    [session.county, prefix],
  );
}
