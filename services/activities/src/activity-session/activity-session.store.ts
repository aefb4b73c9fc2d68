// Storing and loading sessions and who took part, counters included.
import { byId, countiesOf, type Session } from '@chunhui/database';
import { figures } from '../figures.ts';
import {
  type ActivitySession,
  activitySessions,
  type SessionParticipant,
  sessionParticipants,
} from './activity-session.table.ts';

export const activitySessionsById = byId(activitySessions);

export async function addActivitySessions(
  session: Session,
  rows: readonly ActivitySession[],
  participants: readonly SessionParticipant[],
): Promise<void> {
  figures.adding(
    session,
    'activity_sessions',
    rows.map((row) => row.id),
  );
  await session.insert(activitySessions, rows);
  await session.insert(sessionParticipants, participants);
}

/** What may change of a session. */
export type ActivitySessionChange = Partial<
  Pick<ActivitySession, 'divisionCode' | 'theme' | 'status' | 'personTimesHelped'>
>;

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
