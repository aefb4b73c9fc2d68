// Star ratings, from the public notice to the grant or its end.
import { bigint, date, defineTable, integer, nullable, type Row, text, word } from '@chunhui/database';

export const starRatings = defineTable(
  'volunteers',
  'star_ratings',
  {
    countyCode: text,
    id: text,
    divisionCode: text,
    volunteerId: text,
    level: integer,
    /** The administrative level that issues this star. */
    issuer: word<'COUNTY' | 'PREFECTURE' | 'PROVINCE'>(),
    /** Approved minutes on the day of the notice. */
    minutes: bigint,
    status: word<'NOTICE' | 'OBJECTED' | 'GRANTED' | 'REJECTED' | 'REVOKED'>(),
    noticeFrom: date,
    /** The last day of the public notice. */
    noticeUntil: date,
    objection: nullable(text),
    objectedBy: nullable(text),
    settlement: nullable(text),
    /** The number of the document of an issuer above the county. */
    reference: nullable(text),
    grantedOn: nullable(date),
    endedReason: nullable(text),
    /** The last day for an appeal, stored with the decision. */
    appealUntil: nullable(date),
  },
  ['countyCode', 'id'],
);

export type StarRating = Row<typeof starRatings>;
