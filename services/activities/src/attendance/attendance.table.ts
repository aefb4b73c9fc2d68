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
    /** When the device first uploaded what it had captured; null for what was recorded at once. */
    uploadedAt: nullable(timestamp),
    /** To be looked at before the hours are approved. */
    flagged: boolean,
    flagReason: nullable(text),
    /** PENDING until the leader decides on a late entry; null where nothing is to decide. */
    decision: nullable(word<'PENDING' | 'ACCEPTED' | 'REFUSED'>()),
    decidedBy: nullable(text),
    decisionReason: nullable(text),
  },
  ['countyCode', 'id'],
);

export type Attendance = Row<typeof attendances>;
