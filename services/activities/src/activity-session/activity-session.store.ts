// Storing and loading sessions and who took part, counters included.
import { byId, columnsOf, countiesOf, type Session } from '@chunhui/database';
import { callOffEnrolments } from '../enrolment/enrolment.store.ts';
import { figures } from '../figures.ts';
import {
  type ActivitySession,
  type AttendingVolunteer,
  activitySessions,
  type NewActivitySession,
  type SessionParticipant,
  sessionParticipants,
} from './activity-session.table.ts';

export const activitySessionsById = byId(activitySessions);

export async function addActivitySessions(
  session: Session,
  rows: readonly NewActivitySession[],
  participants: readonly SessionParticipant[] = [],
): Promise<void> {
  figures.adding(
    session,
    'activity_sessions',
    rows.map((row) => row.id),
  );
  await session.insert(activitySessions, rows);
  await session.insert(sessionParticipants, participants);
}

/** Remembers volunteers who took part in a session that was held; who is known already stays as they are. */
export async function addAttendingVolunteers(session: Session, rows: readonly AttendingVolunteer[]): Promise<void> {
  if (rows.length === 0) return;
  const fresh = await session.query<{ id: string }>(
    `/* attendingVolunteer.add */ insert into activities.attending_volunteers (county_code, id, division_code, first_held_on)
     select county_code, id, division_code, first_held_on
     from jsonb_to_recordset($1) as v (county_code text, id text, division_code text, first_held_on date)
     order by id on conflict do nothing returning id`,
    [
      JSON.stringify(
        rows.map((row) => ({
          county_code: row.countyCode,
          id: row.id,
          division_code: row.divisionCode,
          first_held_on: row.firstHeldOn,
        })),
      ),
    ],
  );
  // Only who is new: a row that was there has been counted.
  if (fresh.length > 0)
    figures.adding(
      session,
      'attending_volunteers',
      fresh.map(({ id }) => id),
    );
}

export async function addParticipants(session: Session, sessionId: string, ids: readonly string[]): Promise<void> {
  await session.query(
    `/* sessionParticipant.add */ insert into activities.session_participants (county_code, session_id, volunteer_id)
     select $1, $2, unnest($3::text[]) on conflict do nothing`,
    [session.county, sessionId, ids],
  );
}

/** The session, locked until the transaction ends; null when there is none. */
export async function lockActivitySession(session: Session, id: string): Promise<ActivitySession | null> {
  const [row] = await session.query<ActivitySession>(
    `/* activitySession.lock */ select ${columnsOf(activitySessions)} from activities.activity_sessions r
     where r.county_code = $1 and r.id = $2 for no key update`,
    [session.county, id],
  );
  return row ?? null;
}

/** Cancels the sessions of an activity that are still to come; everyone enrolled sees it. What has begun, or where somebody is, took place. */
export async function cancelSessionsOf(session: Session, activityId: string, reason: string, now: Date): Promise<void> {
  const planned = await session.query<{ id: string }>(
    `/* activitySession.planned */ select s.id from activities.activity_sessions s
     where s.county_code = $1 and s.activity_id = $2 and s.status = 'PLANNED' and s.starts_at > $3
       and not exists (select from activities.attendances a where a.county_code = s.county_code and a.session_id = s.id)
     order by s.id`,
    [session.county, activityId, now],
  );
  const found = [
    ...(await figures.changing(
      session,
      'activity_sessions',
      planned.map(({ id }) => id),
    )),
  ];
  if (found.length === 0) return;
  await session.query(
    `/* activitySession.cancel */ update activities.activity_sessions set status = 'CANCELLED', reason = $3
     where county_code = $1 and id = any($2) and status = 'PLANNED'`,
    [session.county, found, reason],
  );
  await callOffEnrolments(session, found, reason);
}

/** What may change of a session. */
export type ActivitySessionChange = Partial<Omit<ActivitySession, 'countyCode' | 'id'>>;

/** Changes one session; false when there is none in the database session's scope. */
export async function changeActivitySession(
  session: Session,
  id: string,
  change: ActivitySessionChange,
): Promise<boolean> {
  const found = await figures.changing(session, 'activity_sessions', [id]);
  if (found.has(id)) await session.update(activitySessions, id, change);
  return found.has(id);
}

export interface ParticipantsKey {
  readonly sessionId: string;
  readonly first: number;
}

/** The first participants of each session, as ids of volunteers. */
export async function participantsOf(session: Session, keys: readonly ParticipantsKey[]): Promise<string[][]> {
  const rows = await session.query<{ list: number; volunteerId: string }>(
    `/* activitySession.participants */ select k.list, p.volunteer_id
     from jsonb_to_recordset($2) as k (list int, session_id text, first int)
     cross join lateral (
       select volunteer_id from activities.session_participants
       where county_code = any($1) and county_code = left(k.session_id, 6) and session_id = k.session_id
       order by volunteer_id limit k.first) p
     order by k.list, p.volunteer_id`,
    [
      countiesOf(keys.map((key) => key.sessionId)),
      JSON.stringify(keys.map(({ sessionId, first }, list) => ({ list, session_id: sessionId, first }))),
    ],
  );
  const lists: string[][] = keys.map(() => []);
  for (const { list, volunteerId } of rows) lists[list]?.push(volunteerId);
  return lists;
}

/** Everyone on a session's list of participants, by id. */
export async function allParticipantsOf(session: Session, sessionId: string): Promise<string[]> {
  const rows = await session.query<{ volunteerId: string }>(
    `/* activitySession.allParticipants */ select volunteer_id from activities.session_participants
     where county_code = $1 and session_id = $2 order by volunteer_id`,
    [session.county, sessionId],
  );
  return rows.map(({ volunteerId }) => volunteerId);
}
