// Who may act as what, where and how long. The token says who; these rows say what.
import { defineTable, nullable, type Row, text, timestamp } from '@chunhui/database';

export const grants = defineTable(
  'organizations',
  'grants',
  {
    /** Division prefix of 2 to 12 digits. */
    scope: text,
    /** The token's subject. */
    subject: text,
    role: text,
    givenBy: text,
    validFrom: timestamp,
    /** Null for a grant without an end. */
    validUntil: nullable(timestamp),
  },
  ['scope', 'subject', 'role'],
);

export type GrantRow = Row<typeof grants>;
