// The ledger of service time, in minutes. Rows are only added; of a row, only the decision on it changes.
import { boolean, date, defineTable, integer, nullable, type Row, text, timestamp, word } from '@chunhui/database';

export const hourEntries = defineTable(
  'volunteers',
  'hour_entries',
  {
    countyCode: text,
    id: text,
    divisionCode: text,
    volunteerId: text,
    /** SERVICE counts towards the daily maximum; MERGE and TRANSFER move time that was counted elsewhere. */
    kind: word<'SERVICE' | 'CORRECTION' | 'MERGE' | 'TRANSFER'>(),
    source: word<'CLOCKED' | 'BACKFILLED' | 'IMPORTED'>(),
    servedOn: date,
    startedAt: nullable(timestamp),
    endedAt: nullable(timestamp),
    /** Negative in reverse entries. */
    minutes: integer,
    description: nullable(text),
    /** The attendance of the activities service from which this entry was made; unique. */
    attendanceId: nullable(text),
    /** The entry that a correction reverses; unique. */
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
