// Transfers of volunteers between counties: a row that two counties share.
import { bigint, bytes, date, defineTable, nullable, type Row, text, timestamp, word } from '@chunhui/database';

export const volunteerTransfers = defineTable(
  'volunteers',
  'volunteer_transfers',
  {
    /** The requesting county. */
    countyCode: text,
    id: text,
    /** Where the person is going to be registered. */
    divisionCode: text,
    /** The county that is asked. */
    fromCounty: text,
    name: text,
    /** The person's id, by which the asked county finds the registration. */
    personId: text,
    /** Sealed JSON: the registration to create. */
    registration: bytes,
    consentedOn: date,
    status: word<'REQUESTED' | 'RELEASED' | 'DECLINED' | 'COMPLETED'>(),
    requestedBy: text,
    requestedAt: timestamp,
    answeredBy: nullable(text),
    reason: nullable(text),
    /** Approved minutes that are transferred. */
    minutes: nullable(bigint),
  },
  ['countyCode', 'id'],
);

export type VolunteerTransfer = Row<typeof volunteerTransfers>;
