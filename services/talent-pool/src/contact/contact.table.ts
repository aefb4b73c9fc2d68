// The contact log: who spoke with a talent, what came of it, and what is to happen next.
import { bytes, date, defineTable, nullable, type Row, text, timestamp, word } from '@chunhui/database';

export const contacts = defineTable(
  'talent_pool',
  'contacts',
  {
    countyCode: text,
    id: text,
    divisionCode: text,
    talentId: text,
    owner: text,
    medium: word<'PHONE' | 'WECHAT' | 'MESSAGE' | 'VISIT' | 'MEETING' | 'LETTER'>(),
    purpose: word<'ASK_CONSENT' | 'HOMETOWN_NEWS' | 'RESOURCE_MATCHING' | 'ACTIVITY_INVITATION' | 'STUDENT_AID'>(),
    outcome: word<'REACHED' | 'INTERESTED' | 'NOT_INTERESTED' | 'NO_ANSWER' | 'WRONG_NUMBER'>(),
    /** Sealed. */
    note: nullable(bytes),
    contactedOn: date,
    nextAction: nullable(text),
    nextActionOn: nullable(date),
    nextActionClosedAt: nullable(timestamp),
  },
  ['countyCode', 'id'],
);

export type Contact = Row<typeof contacts>;
