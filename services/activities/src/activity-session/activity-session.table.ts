// Sessions: what took place, who organized it, who took part, and how often somebody was helped.
import { date, defineTable, integer, nullable, type Row, text, word } from '@chunhui/database';

export type OrganizerKind = 'LEAGUE_ORGANIZATION' | 'CHUNHUI_SOCIETY' | 'VOLUNTEER_TEAM' | 'YOUTH_SOCIAL_ORGANIZATION';

export const activitySessions = defineTable(
  'activities',
  'activity_sessions',
  {
    countyCode: text,
    id: text,
    divisionCode: text,
    projectId: nullable(text),
    title: text,
    theme: text,
    organizerKind: word<OrganizerKind>(),
    /** An id of the organizations or volunteers subgraph. */
    organizerId: text,
    heldOn: date,
    status: word<'PLANNED' | 'HELD' | 'CANCELLED'>(),
    personTimesHelped: integer,
  },
  ['countyCode', 'id'],
);

export const sessionParticipants = defineTable(
  'activities',
  'session_participants',
  {
    countyCode: text,
    sessionId: text,
    /** An id of the volunteers subgraph. */
    volunteerId: text,
  },
  ['countyCode', 'sessionId', 'volunteerId'],
);

export type ActivitySession = Row<typeof activitySessions>;
export type SessionParticipant = Row<typeof sessionParticipants>;
