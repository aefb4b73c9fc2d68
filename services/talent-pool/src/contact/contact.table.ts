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
    medium: word<'PHONE' | 'WECHAT' | 'SHORT_MESSAGE' | 'VISIT' | 'MEETING' | 'EMAIL'>(),
    purpose: word<'ASK_CONSENT' | 'RESOURCE_MATCHING' | 'HOMETOWN_NEWS' | 'EVENT_INVITATION' | 'JOB_OPENINGS'>(),
    outcome: word<
      | 'REACHED'
      | 'NOT_REACHED'
      | 'CALL_LATER'
      | 'INTERESTED'
      | 'OFFER_MADE'
      | 'NOT_INTERESTED'
      | 'WRONG_CONTACT'
      | 'OPTED_OUT'
    >(),
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
