// Refused tries to check in or out by code: what the limit counts and the leader sees.
import { defineTable, nullable, type Row, text, texts, timestamp } from '@chunhui/database';

export const checkInAttempts = defineTable(
  'activities',
  'check_in_attempts',
  {
    countyCode: text,
    id: text,
    /** The session's. */
    divisionCode: text,
    sessionId: text,
    volunteerId: text,
    attemptedAt: timestamp,
    /** The time that an offline capture claimed; null for a try at once. */
    claimedAt: nullable(timestamp),
    /** Codes of the refusal. */
    reasons: texts,
  },
  ['countyCode', 'id'],
);

export type CheckInAttempt = Row<typeof checkInAttempts>;
