// Sessions: what took place, who organized it, who took part, and how often somebody was helped.
import { bytes, date, defineTable, integer, nullable, type Row, text, texts, timestamp, word } from '@chunhui/database';

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
    /** PENDING: entered after the fact, waiting for a second person. Only HELD counts. */
    status: word<'PLANNED' | 'PENDING' | 'HELD' | 'CANCELLED'>(),
    personTimesHelped: integer,
    /** Null for a session that was entered without an activity. */
    activityId: nullable(text),
    campaign: nullable(text),
    partnerKinds: texts,
    /** Null where only the day is known. */
    startsAt: nullable(timestamp),
    endsAt: nullable(timestamp),
    capacity: nullable(integer),
    /** Millionths of a degree: whole numbers compare and store exactly. */
    latitudeE6: nullable(integer),
    longitudeE6: nullable(integer),
    radiusMetres: nullable(integer),
    /** Distinct persons within this session. */
    personsHelped: integer,
    /** Why it was cancelled, or entered after the fact. */
    reason: nullable(text),
    enteredBy: nullable(text),
    /** With the enrolments it gives the lottery's order again. */
    lotterySeed: nullable(text),
    summary: nullable(text),
    evaluation: nullable(integer),
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

export const checkInSecrets = defineTable(
  'activities',
  'check_in_secrets',
  { countyCode: text, id: text, secret: bytes },
  ['countyCode', 'id'],
);

export const attendingVolunteers = defineTable(
  'activities',
  'attending_volunteers',
  {
    countyCode: text,
    /** The volunteer's. */
    id: text,
    /** Where they lived when they first took part. */
    divisionCode: text,
    firstHeldOn: date,
  },
  ['countyCode', 'id'],
);

export type ActivitySession = Row<typeof activitySessions>;
/** A session to store: what it does not say keeps its default. */
export type NewActivitySession = Pick<
  ActivitySession,
  | 'countyCode'
  | 'id'
  | 'divisionCode'
  | 'projectId'
  | 'title'
  | 'theme'
  | 'organizerKind'
  | 'organizerId'
  | 'heldOn'
  | 'status'
  | 'personTimesHelped'
> &
  Partial<ActivitySession>;
export type AttendingVolunteer = Row<typeof attendingVolunteers>;
export type SessionParticipant = Row<typeof sessionParticipants>;
