// Student aid: a sponsor and a student, the terms they agreed on, and what was paid, in fen.
import { bigint, bytes, date, defineTable, nullable, type Row, text } from '@chunhui/database';

export const aidPairs = defineTable(
  'activities',
  'aid_pairs',
  {
    countyCode: text,
    id: text,
    divisionCode: text,
    studentAlias: text,
    studentPersonId: text,
    /** Sealed: name and school. */
    student: bytes,
    /** Sealed: name and phone. */
    sponsor: bytes,
    startedOn: date,
    endedOn: nullable(date),
    endReason: nullable(text),
  },
  ['countyCode', 'id'],
);

export const aidTerms = defineTable(
  'activities',
  'aid_terms',
  { countyCode: text, id: text, divisionCode: text, pairId: text, term: text, agreedFen: bigint },
  ['countyCode', 'id'],
);

export const aidPayments = defineTable(
  'activities',
  'aid_payments',
  {
    countyCode: text,
    id: text,
    divisionCode: text,
    pairId: text,
    term: text,
    /** Negative for a reversal. */
    amountFen: bigint,
    paidOn: date,
    receiptNumber: text,
    receiptReference: nullable(text),
    reverses: nullable(text),
    reason: nullable(text),
  },
  ['countyCode', 'id'],
);

export type AidPair = Row<typeof aidPairs>;
export type AidTerm = Row<typeof aidTerms>;
export type AidPayment = Row<typeof aidPayments>;
