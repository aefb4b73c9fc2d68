// Attendances: who was there from when to when, and how that is known. Finished ones feed the hours ledger of the volunteers service.
import { boolean, defineTable, nullable, type Row, text, timestamp, word } from '@chunhui/database';

export const attendances = defineTable(
  'activities',
  'attendances',
  {
    countyCode: text,
    id: text,
    /** The session's. */
    divisionCode: text,
    sessionId: text,
    volunteerId: text,
    startedAt: timestamp,
    /** Null while they are there. */
    endedAt: nullable(timestamp),
    source: word<'CLOCKED' | 'BACKFILLED'>(),
    wayIn: word<'CODE' | 'LEADER' | 'PAST_SESSION'>(),
    capturedOffline: boolean,
    /** To be looked at before the hours are approved. */
    flagged: boolean,
    flagReason: nullable(text),
  },
  ['countyCode', 'id'],
);

export type Attendance = Row<typeof attendances>;
