// Enrolments: who wants to take part, who will, who waits, who did.
import { defineTable, nullable, type Row, text, timestamp, word } from '@chunhui/database';

export type EnrolmentStatus =
  | 'APPLIED'
  | 'ENROLLED'
  | 'WAITING'
  | 'DECLINED'
  | 'WITHDRAWN'
  | 'ON_LEAVE'
  | 'ATTENDED'
  | 'NO_SHOW'
  | 'CALLED_OFF';

export const enrolments = defineTable(
  'activities',
  'enrolments',
  {
    countyCode: text,
    id: text,
    /** The session's. */
    divisionCode: text,
    sessionId: text,
    volunteerId: text,
    status: word<EnrolmentStatus>(),
    reason: nullable(text),
    appliedAt: timestamp,
    startsAt: timestamp,
    endsAt: timestamp,
    decidedBy: nullable(text),
  },
  ['countyCode', 'id'],
);

export type Enrolment = Row<typeof enrolments>;
