// The ledger of service time, in minutes. Rows are only added; what changes of one is the decision on it.
import { boolean, date, defineTable, integer, nullable, type Row, text, timestamp, word } from '@chunhui/database';

export const hourEntries = defineTable(
  'volunteers',
  'hour_entries',
  {
    countyCode: text,
    id: text,
    divisionCode: text,
    volunteerId: text,
    /** SERVICE counts against the day's cap; MERGE and TRANSFER only move what was counted elsewhere. */
    kind: word<'SERVICE' | 'CORRECTION' | 'MERGE' | 'TRANSFER'>(),
    source: word<'CLOCKED' | 'BACKFILLED' | 'IMPORTED'>(),
    servedOn: date,
    startedAt: nullable(timestamp),
    endedAt: nullable(timestamp),
    /** Negative in what takes back. */
    minutes: integer,
    description: nullable(text),
    /** The attendance of the activities service that this entry comes from: one entry each. */
    attendanceId: nullable(text),
    /** The entry that a correction takes back: once. */
    reversesId: nullable(text),
    reason: nullable(text),
    flagged: boolean,
    enteredBy: text,
    enteredAt: timestamp,
    status: word<'PENDING' | 'APPROVED' | 'DECLINED'>(),
    decidedBy: nullable(text),
    decidedAt: nullable(timestamp),
    declineReason: nullable(text),
  },
  ['countyCode', 'id'],
);

export type HourEntry = Row<typeof hourEntries>;
