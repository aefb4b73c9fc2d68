// Storing and loading attendances.
import { columnsOf, countiesOf, newId, type Session } from '@chunhui/database';
import type { ActivitySession } from '../activity-session/activity-session.table.ts';
import { type Attendance, attendances } from './attendance.table.ts';

const columns = columnsOf(attendances);

/** Everyone who was at a session; late entries count once the leader accepted them. */
export async function attendingOf(session: Session, sessionId: string): Promise<string[]> {
  const rows = await session.query<{ volunteerId: string }>(
    `/* attendance.attending */ select distinct volunteer_id from activities.attendances
     where county_code = $1 and session_id = $2 and coalesce(decision, 'ACCEPTED') = 'ACCEPTED' order by volunteer_id`,
    [session.county, sessionId],
  );
  return rows.map(({ volunteerId }) => volunteerId);
}

/** A volunteer's attendances around a time: those that touch the day (from, until) and the open one. */
export function attendancesAround(
  session: Session,
  volunteerId: string,
  from: Date,
  until: Date,
): Promise<Attendance[]> {
  return session.query<Attendance>(
    `/* attendance.around */ select ${columns} from activities.attendances r
     where r.county_code = $1 and r.volunteer_id = $2 and r.decision is distinct from 'REFUSED' and (r.ended_at is null or (r.started_at < $4 and r.ended_at > $3))
     order by r.started_at`,
    [session.county, volunteerId, from, until],
  );
}

/** Stores a check-in; false when there is one already (an open one anywhere, or the same one sent again). */
export async function addAttendance(session: Session, row: Attendance): Promise<boolean> {
  const added = await session.query(
    `/* attendance.add */ insert into activities.attendances
       (county_code, id, division_code, session_id, volunteer_id, started_at, source, way_in, captured_offline, uploaded_at,
        flagged, flag_reason, decision)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) on conflict do nothing returning id`,
    [
      row.countyCode,
      row.id,
      row.divisionCode,
      row.sessionId,
      row.volunteerId,
      row.startedAt,
      row.source,
      row.wayIn,
      row.capturedOffline,
      row.uploadedAt,
      row.flagged,
      row.flagReason,
      row.decision,
    ],
  );
  return added.length > 0;
}

/** The attendance, locked after its session: every writer takes the two in this order. */
export async function lockAttendance(session: Session, id: string): Promise<Attendance | null> {
  await session.query(
    `/* attendance.lockSession */ select 1 from activities.activity_sessions s where s.county_code = $1 and s.id =
       (select a.session_id from activities.attendances a where a.county_code = $1 and a.id = $2) for no key update`,
    [session.county, id],
  );
  const [row] = await session.query<Attendance>(
    `/* attendance.lock */ select ${columns} from activities.attendances r where r.county_code = $1 and r.id = $2 for update`,
    [session.county, id],
  );
  return row ?? null;
}

export async function changeAttendance(session: Session, id: string, change: Partial<Attendance>): Promise<void> {
  await session.update(attendances, id, change);
}

/** Closes check-ins that nobody closed in time: at the session's end, within the limit, and flagged for a second look. */
export async function closeForgotten(
  session: Session,
  { prefix, volunteerId = null }: { readonly prefix: string; readonly volunteerId?: string | null },
  limitHours: number,
): Promise<Attendance[]> {
  const closed = await session.query<Attendance>(
    `/* attendance.closeForgotten */ update activities.attendances r
     set ended_at = greatest(r.started_at, least(s.ends_at, r.started_at + make_interval(hours => $4))),
       flagged = true, flag_reason = 'FORGOTTEN_CHECK_OUT'
     from activities.activity_sessions s
     where r.county_code = $1 and starts_with(r.division_code, $2) and r.ended_at is null
       and ($5::text is null or r.volunteer_id = $5) and r.started_at <= $3::timestamptz - make_interval(hours => $4)
       and s.county_code = r.county_code and s.id = r.session_id
     returning ${columns}`,
    [session.county, prefix, session.now, limitHours, volunteerId],
  );
  for (const { id: nounId, endedAt } of closed)
    session.audit({ action: 'attendance.close-forgotten', nounId, after: { endedAt, flagged: true } });
  return closed;
}

/** The time of a past session for everyone on its list; flagged where it overlaps with what is known already. */
export async function backfillAttendances(
  session: Session,
  { id, divisionCode, startsAt, endsAt }: ActivitySession,
  volunteerIds: readonly string[],
): Promise<void> {
  await session.query(
    `/* attendance.backfill */ insert into activities.attendances
       (county_code, id, division_code, session_id, volunteer_id, started_at, ended_at, source, way_in, captured_offline, flagged, flag_reason)
     select $1, v.id, $3, $2, v.volunteer_id, $4, $5, 'BACKFILLED', 'PAST_SESSION', false, o.overlaps, case when o.overlaps then 'OVERLAPS' end
     from jsonb_to_recordset($6) as v (id text, volunteer_id text)
     cross join lateral (select exists (select from activities.attendances a
       where a.county_code = $1 and a.volunteer_id = v.volunteer_id and a.decision is distinct from 'REFUSED' and a.started_at < $5 and coalesce(a.ended_at, 'infinity') > $4) as overlaps) o
     on conflict do nothing`,
    [
      session.county,
      id,
      divisionCode,
      startsAt,
      endsAt,
      JSON.stringify(volunteerIds.map((volunteerId) => ({ id: newId(session.county), volunteer_id: volunteerId }))),
    ],
  );
}

/** Minutes of finished attendances of each session. */
export async function serviceMinutesOf(session: Session, sessionIds: readonly string[]): Promise<number[]> {
  const rows = await session.query<{ sessionId: string; minutes: number }>(
    `/* attendance.minutes */ select session_id, sum(floor(extract(epoch from ended_at - started_at) / 60))::bigint as minutes
     from activities.attendances where county_code = any($1) and session_id = any($2) and ended_at is not null
       and coalesce(decision, 'ACCEPTED') = 'ACCEPTED' group by 1`,
    [countiesOf(sessionIds), sessionIds],
  );
  const found = new Map(rows.map(({ sessionId, minutes }) => [sessionId, minutes]));
  return sessionIds.map((id) => found.get(id) ?? 0);
}

/** The secret of a session's codes; null for a session without one. */
export async function secretOf(session: Session, sessionId: string): Promise<Buffer | null> {
  const [row] = await session.query<{ secret: Buffer }>(
    `/* checkInSecret.read */ select secret from activities.check_in_secrets where county_code = $1 and id = $2`,
    [session.county, sessionId],
  );
  if (row === undefined) return null;
  return Buffer.from(session.vault.open(row.secret, ['activities.check_in_secrets.secret', sessionId]), 'base64');
}
