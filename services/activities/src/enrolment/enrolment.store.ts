// Storing and loading enrolments. Whoever takes or gives a seat holds the session's row: seats are counted under that lock.
import { columnsOf, type Session } from '@chunhui/database';
import { type Enrolment, type EnrolmentStatus, enrolments } from './enrolment.table.ts';

const columns = columnsOf(enrolments);

/**
 * One at a time for a volunteer, until the transaction ends: of two enrolments at once in sessions that overlap the second sees the
 * first. Always after the session's row, and in the order of ids, so that nobody waits in a circle.
 */
export async function lockVolunteers(session: Session, volunteerIds: readonly string[]): Promise<void> {
  await session.query(
    `/* enrolment.lockVolunteers */ select pg_advisory_xact_lock(hashtextextended(v.id, 6)) from
     (select id from unnest($1::text[]) as u (id) order by id) v`,
    [volunteerIds],
  );
}

/** What an enrolment is decided by: seats taken, the volunteer's row if there is one, and another session at that time. */
export interface Standing {
  readonly taken: number;
  readonly own: EnrolmentStatus | null;
  readonly conflict: boolean;
}

export async function standingOf(
  session: Session,
  sessionId: string,
  volunteerId: string,
  startsAt: Date,
  endsAt: Date,
): Promise<Standing> {
  const [row] = await session.query<Standing>(
    `/* enrolment.standing */ select
       (select count(*) from activities.enrolments where county_code = $1 and session_id = $2 and status = 'ENROLLED') as taken,
       (select status from activities.enrolments where county_code = $1 and session_id = $2 and volunteer_id = $3) as own,
       exists (select from activities.taken_times where county_code = $1 and volunteer_id = $3 and session_id <> $2
         and starts_at < $5 and ends_at > $4) as conflict`,
    [session.county, sessionId, volunteerId, startsAt, endsAt],
  );
  return row as Standing;
}

export async function seatsTaken(session: Session, sessionId: string): Promise<number> {
  const [row] = await session.query<{ taken: number }>(
    `/* enrolment.taken */ select count(*)::int as taken from activities.enrolments
     where county_code = $1 and session_id = $2 and status = 'ENROLLED'`,
    [session.county, sessionId],
  );
  return row?.taken ?? 0;
}

/** After seats were given or given back: whose time is taken by these sessions is known all over the county. */
async function keepTimes(session: Session, sessionIds: readonly string[]): Promise<void> {
  await session.query(
    `/* takenTime.keep */ with gone as (
       delete from activities.taken_times t where t.county_code = $1 and t.session_id = any($2) and not exists (
         select from activities.enrolments e where e.county_code = $1 and e.session_id = t.session_id
           and e.volunteer_id = t.volunteer_id and e.status = 'ENROLLED'))
     insert into activities.taken_times (county_code, session_id, volunteer_id, starts_at, ends_at)
     select county_code, session_id, volunteer_id, starts_at, ends_at from activities.enrolments
     where county_code = $1 and session_id = any($2) and status = 'ENROLLED' order by session_id, volunteer_id
     on conflict do nothing`,
    [session.county, sessionIds],
  );
}

/** Stores an enrolment; one that was withdrawn begins anew at the end of the line. */
export async function putEnrolment(session: Session, row: Enrolment): Promise<Enrolment> {
  const [kept] = await session.query<Enrolment>(
    `/* enrolment.put */ insert into activities.enrolments as r
       (county_code, id, division_code, session_id, volunteer_id, status, applied_at, starts_at, ends_at)
     values ($1, $2, $3, $4, $5, $6, clock_timestamp(), $7, $8)
     on conflict (county_code, session_id, volunteer_id)
       do update set status = excluded.status, applied_at = excluded.applied_at, reason = null, decided_by = null
     returning ${columns}`,
    [row.countyCode, row.id, row.divisionCode, row.sessionId, row.volunteerId, row.status, row.startsAt, row.endsAt],
  );
  await keepTimes(session, [row.sessionId]);
  return kept as Enrolment;
}

/** The enrolments of a session in some states, in the order in which they came. */
export function enrolmentsOf(
  session: Session,
  sessionId: string,
  states: readonly EnrolmentStatus[],
): Promise<Enrolment[]> {
  return session.query<Enrolment>(
    `/* enrolment.ofSession */ select ${columns} from activities.enrolments r
     where r.county_code = $1 and r.session_id = $2 and r.status = any($3) order by r.applied_at, r.id`,
    [session.county, sessionId, states],
  );
}

export async function enrolmentOf(session: Session, sessionId: string, volunteerId: string): Promise<Enrolment | null> {
  const [row] = await session.query<Enrolment>(
    `/* enrolment.one */ select ${columns} from activities.enrolments r
     where r.county_code = $1 and r.session_id = $2 and r.volunteer_id = $3`,
    [session.county, sessionId, volunteerId],
  );
  return row ?? null;
}

export async function enrolmentById(session: Session, id: string): Promise<Enrolment | null> {
  const [row] = await session.query<Enrolment>(
    `/* enrolment.byId */ select ${columns} from activities.enrolments r where r.county_code = $1 and r.id = $2`,
    [session.county, id],
  );
  return row ?? null;
}

export async function changeEnrolments(
  session: Session,
  ids: readonly string[],
  change: Pick<Enrolment, 'status' | 'reason' | 'decidedBy'>,
): Promise<void> {
  const changed = await session.query<{ sessionId: string }>(
    `/* enrolment.change */ update activities.enrolments set status = $3, reason = $4, decided_by = $5
     where county_code = $1 and id = any($2) returning session_id`,
    [session.county, ids, change.status, change.reason, change.decidedBy],
  );
  await keepTimes(
    session,
    changed.map(({ sessionId }) => sessionId),
  );
}

/** The first of the waiting who has no other session at that time gets the seat; null when nobody can take it. */
export async function promoteNext(session: Session, sessionId: string): Promise<string | null> {
  const [row] = await session.query<{ id: string }>(
    `/* enrolment.promote */ update activities.enrolments set status = 'ENROLLED' where county_code = $1 and id = (
       select w.id from activities.enrolments w
       where w.county_code = $1 and w.session_id = $2 and w.status = 'WAITING' and not exists (
         select from activities.taken_times o where o.county_code = $1 and o.volunteer_id = w.volunteer_id
           and o.session_id <> $2 and o.starts_at < w.ends_at and o.ends_at > w.starts_at)
       order by w.applied_at, w.id limit 1)
     returning id`,
    [session.county, sessionId],
  );
  if (row !== undefined) await keepTimes(session, [sessionId]);
  return row?.id ?? null;
}

/** Everyone who is in line for sessions that were called off sees why. */
export async function callOffEnrolments(
  session: Session,
  sessionIds: readonly string[],
  reason: string,
): Promise<void> {
  await session.query(
    `/* enrolment.callOff */ update activities.enrolments set status = 'CALLED_OFF', reason = $3
     where county_code = $1 and session_id = any($2) and status in ('APPLIED', 'ENROLLED', 'WAITING')`,
    [session.county, sessionIds, reason],
  );
  await keepTimes(session, sessionIds);
}

/** After a session: who was enrolled came or did not; who never got a seat is no longer in line. */
export async function settleEnrolments(session: Session, sessionId: string, came: readonly string[]): Promise<void> {
  await session.query(
    `/* enrolment.settle */ update activities.enrolments set status = case
       when status in ('APPLIED', 'WAITING') then 'DECLINED'
       when volunteer_id = any($3) then 'ATTENDED' else 'NO_SHOW' end
     where county_code = $1 and session_id = $2 and status in ('APPLIED', 'WAITING', 'ENROLLED', 'NO_SHOW')`,
    [session.county, sessionId, came],
  );
  await keepTimes(session, [sessionId]);
}

/** A batch: what lies before each volunteer, soonest first, so many of each. */
export async function upcomingOf(
  session: Session,
  keys: readonly { readonly id: string; readonly first: number }[],
): Promise<Enrolment[][]> {
  const rows = await session.query<Enrolment & { at: number }>(
    `/* enrolment.upcoming */ select k.at, ${columns}
     from unnest($2::text[], $3::int[]) with ordinality k (volunteer_id, first, at)
     cross join lateral (select * from activities.enrolments e
       where e.county_code = $1 and e.volunteer_id = k.volunteer_id and e.ends_at > now() and e.status in ('APPLIED', 'ENROLLED', 'WAITING')
       order by e.starts_at, e.id limit k.first) r
     order by k.at, r.starts_at, r.id`,
    [session.scope.slice(0, 6), keys.map(({ id }) => id), keys.map(({ first }) => first)],
  );
  return keys.map((_key, index) => rows.filter(({ at }) => at === index + 1));
}

/** How a volunteer's enrolments ended. */
export interface Reliability {
  readonly attended: number;
  readonly noShows: number;
  readonly onLeave: number;
}

/** A batch: how the enrolments of each volunteer ended. */
export async function reliabilityOf(session: Session, ids: readonly string[]): Promise<Reliability[]> {
  const rows = await session.query<Reliability & { volunteerId: string }>(
    `/* enrolment.reliability */ select volunteer_id,
       count(*) filter (where status = 'ATTENDED')::int as attended,
       count(*) filter (where status = 'NO_SHOW')::int as no_shows,
       count(*) filter (where status = 'ON_LEAVE')::int as on_leave
     from activities.enrolments where county_code = $1 and volunteer_id = any($2) group by 1`,
    [session.scope.slice(0, 6), ids],
  );
  const found = new Map(rows.map((row) => [row.volunteerId, row]));
  return ids.map((id) => found.get(id) ?? { attended: 0, noShows: 0, onLeave: 0 });
}
