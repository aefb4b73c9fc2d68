// Storing and loading pairings, counters included, and the state that they have today.
import { columnsOf, countiesOf, type Session } from '@chunhui/database';
import { figures } from '../figures.ts';
import { parametersOf } from '../parameters.ts';
import { vettingEnd } from '../volunteer/volunteer.store.ts';
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

/**
 * SQL: why the pairing `r` is suspended on a day; null where it holds or has ended. The one rule for lists, files, contacts and the
 * review. A town does not see the volunteers of other towns: there the vetting counts as it was at the last review.
 */
export function suspension(day: string, careVettingValid: string): string {
  return `(select case
      when r.status = 'ENDED' then null
      when not exists (select from activities.children c
        join activities.guardian_consents g on g.county_code = c.county_code and g.child_id = c.id
        where c.county_code = r.county_code and c.id = r.child_id and c.status = 'OPEN' and g.in_force
          and 'CARE' = any(g.purposes) and 'PAIRING' = any(g.purposes)) then 'CONSENT_WITHDRAWN'
      when v.id is null and length(current_setting('app.scope', true)) > 6
        then case when r.vetted_until >= ${day}::date then null else 'VETTING_LAPSED' end
      when v.id is null then 'VOLUNTEER_UNKNOWN'
      when v.status <> 'ACTIVE' then 'VOLUNTEER_NOT_ACTIVE'
      when coalesce(${vettingEnd(careVettingValid)} >= ${day}::date, false) then null
      else 'VETTING_LAPSED' end
    from (select 1) one
    left join volunteers_published.volunteers v on v.county_code = r.county_code and v.id = r.volunteer_id)`;
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

/** Whether a child and a volunteer have a pairing that has not ended; the child's row is locked meanwhile. */
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

/** A volunteer's pairings that have not ended, within the session's scope. */
export function pairingsOfVolunteer(session: Session, volunteerId: string): Promise<CarePairing[]> {
  return session.query<CarePairing>(
    `/* carePairing.ofVolunteer */ select ${columns} from activities.care_pairings r
     where r.county_code = $1 and r.volunteer_id = $2 and r.status <> 'ENDED' and starts_with(r.division_code, $3) order by r.id`,
    [session.county, volunteerId, session.scope],
  );
}

/** What a pairing is on a day, whatever its row said when it was last reviewed. */
interface PairingState {
  readonly status: CarePairing['status'];
  readonly statusReason: string | null;
}

/** These pairings with the state that they have today. */
export async function pairingsToday<Row extends CarePairing>(session: Session, rows: readonly Row[]): Promise<Row[]> {
  const ids = rows.map(({ id }) => id);
  const { careVettingValid } = await parametersOf(session);
  const states = await session.query<PairingState & { id: string }>(
    `/* carePairing.states */ select r.id, coalesce(r.reason, r.status_reason) as status_reason,
       case when r.status = 'ENDED' then 'ENDED' when r.reason is null then 'ACTIVE' else 'SUSPENDED' end as status
     from (select r.id, r.status, case when r.status = 'ENDED' then r.status_reason end as status_reason,
       ${suspension('$3', '$4')} as reason
       from activities.care_pairings r where r.county_code = any($1) and r.id = any($2)) r`,
    [countiesOf(ids), ids, session.today, careVettingValid],
  );
  const found = new Map(states.map(({ id, ...state }) => [id, state]));
  return rows.map((row) => ({ ...row, ...found.get(row.id) }));
}

/** A pairing that has not ended, with why it is suspended today, and the last day of the vetting where the session sees it. */
export type ReviewedPairing = CarePairing & {
  readonly reason: string | null;
  readonly publishedVettedUntil: string | null;
};

/** Pairings whose row does not say what they are today. */
export async function pairingsToReview(
  session: Session,
  of: { readonly prefix: string } | { readonly childId: string },
): Promise<ReviewedPairing[]> {
  const { careVettingValid } = await parametersOf(session);
  const [condition, value] =
    'prefix' in of ? ['starts_with(r.division_code, $4)', of.prefix] : ['r.child_id = $4', of.childId];
  return session.query<ReviewedPairing>(
    `/* carePairing.toReview */ select r.* from (
       select ${columns}, ${suspension('$2', '$3')} as reason,
         (select ${vettingEnd('$3')} from volunteers_published.volunteers v
          where v.county_code = r.county_code and v.id = r.volunteer_id) as published_vetted_until
       from activities.care_pairings r where r.county_code = $1 and ${condition} and r.status <> 'ENDED') r
     where r.status_reason is distinct from r.reason or (r.status = 'ACTIVE') <> (r.reason is null)
       or r.vetted_until <> coalesce(r.published_vetted_until, r.vetted_until)
     order by r.id`,
    [session.county, session.today, careVettingValid, value],
  );
}

/** Why a pairing is suspended on a day; null when it holds. */
export async function suspensionOn(session: Session, pairingId: string, day: string): Promise<string | null> {
  const { careVettingValid } = await parametersOf(session);
  const [row] = await session.query<{ reason: string | null }>(
    `/* carePairing.suspension */ select ${suspension('$3', '$4')} as reason from activities.care_pairings r
     where r.county_code = $1 and r.id = $2`,
    [session.county, pairingId, day, careVettingValid],
  );
  return row === undefined ? 'PAIRING_UNKNOWN' : row.reason;
}

export async function pairingById(session: Session, id: string): Promise<CarePairing | null> {
  const [row] = await session.query<CarePairing>(
    `/* carePairing.byId */ select ${columns} from activities.care_pairings r where r.county_code = $1 and r.id = $2`,
    [session.county, id],
  );
  return row ?? null;
}

/** A pairing as the paired volunteer sees it. */
export type OwnPairing = CarePairing & { readonly alias: string };

/** A volunteer's own pairings that have not ended, with the child's alias. */
export async function ownPairings(session: Session, volunteerId: string): Promise<OwnPairing[]> {
  const rows = await session.query<OwnPairing>(
    `/* carePairing.own */ select ${columns}, c.alias from activities.care_pairings r
     join activities.children c on c.county_code = r.county_code and c.id = r.child_id
     where r.county_code = $1 and r.volunteer_id = $2 and r.status <> 'ENDED' order by r.id`,
    [session.county, volunteerId],
  );
  return pairingsToday(session, rows);
}
