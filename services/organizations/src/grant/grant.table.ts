// Who may act as what, where and how long, and invitations to it. The token says who; these rows say what.
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

export const invitations = defineTable(
  'organizations',
  'invitations',
  {
    scope: text,
    /** SHA-256 of the code that the invited person gets; the code itself is kept nowhere. */
    codeHash: text,
    role: text,
    invitedBy: text,
    expiresAt: timestamp,
    acceptedBy: nullable(text),
  },
  ['scope', 'codeHash'],
);

export type Grant = Row<typeof grants>;
export type Invitation = Row<typeof invitations>;
