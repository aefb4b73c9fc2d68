// Transfers of volunteers between counties: the one row that two counties share.
import { bigint, bytes, date, defineTable, nullable, type Row, text, timestamp, word } from '@chunhui/database';

export const volunteerTransfers = defineTable(
  'volunteers',
  'volunteer_transfers',
  {
    /** The county that asks. */
    countyCode: text,
    id: text,
    /** Where the person is going to be registered. */
    divisionCode: text,
    /** The county that is asked. */
    fromCounty: text,
    name: text,
    /** By which the asked county knows the person, if it does. */
    personId: text,
    /** Sealed JSON: the registration that was asked for. */
    registration: bytes,
    consentedOn: date,
    status: word<'REQUESTED' | 'RELEASED' | 'DECLINED' | 'COMPLETED'>(),
    requestedBy: text,
    requestedAt: timestamp,
    answeredBy: nullable(text),
    reason: nullable(text),
    /** Approved minutes that come along. */
    minutes: nullable(bigint),
  },
  ['countyCode', 'id'],
);

export type VolunteerTransfer = Row<typeof volunteerTransfers>;
