// Reports of suspected harm: sealed to the named few.
import { bytes, date, defineTable, nullable, type Row, text, timestamp, word } from '@chunhui/database';

export const safeguardingReports = defineTable(
  'activities',
  'safeguarding_reports',
  {
    countyCode: text,
    id: text,
    divisionCode: text,
    childId: nullable(text),
    /** Sealed. */
    account: bytes,
    reportedBy: text,
    reportedAt: timestamp,
    escalatesAt: timestamp,
    escalatedAt: nullable(timestamp),
    takenBy: nullable(text),
    takenAt: nullable(timestamp),
    /** Sealed. */
    outcome: nullable(bytes),
    status: word<'OPEN' | 'TAKEN' | 'CLOSED'>(),
    /** Null until it is closed. */
    closedOn: nullable(date),
  },
  ['countyCode', 'id'],
);

export type SafeguardingReport = Row<typeof safeguardingReports>;
