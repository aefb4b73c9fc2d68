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
    id: text,
    /** The team, society or branch that the role is bound to. */
    thingId: nullable(text),
    /** The giver's scope; '' for the system's own. */
    givenScope: text,
    /** The delegated grant that this one came from. */
    parentId: nullable(text),
    /** Null until a second person confirmed it, and for roles that need none. */
    confirmedBy: nullable(text),
    confirmedAt: nullable(timestamp),
  },
  ['scope', 'id'],
);

export const grantNotices = defineTable(
  'organizations',
  'grant_notices',
  {
    scope: text,
    id: text,
    recipient: text,
    act: text,
    bySubject: text,
    subject: text,
    role: text,
    at: timestamp,
  },
  ['scope', 'id'],
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
    thingId: nullable(text),
    /** The end of the grant that it gives; null for none. */
    validUntil: nullable(timestamp),
    givenScope: text,
    parentId: nullable(text),
  },
  ['scope', 'codeHash'],
);

export type Grant = Row<typeof grants>;
export type GrantNotice = Row<typeof grantNotices>;
export type Invitation = Row<typeof invitations>;
