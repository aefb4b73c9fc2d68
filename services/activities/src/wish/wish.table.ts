// Micro-wishes: what a child wishes for, under an alias; who they are is sealed. And who promised to fulfil it.
import {
  bigint,
  boolean,
  bytes,
  date,
  defineTable,
  integer,
  nullable,
  type Row,
  text,
  timestamp,
  word,
} from '@chunhui/database';
import type { OrganizerKind } from '../activity-session/activity-session.table.ts';

/** In the order of the way to fulfilment. */
export const WISH_STATES = [
  'DRAFT',
  'VERIFIED',
  'OPEN',
  'CLAIMED',
  'DELIVERED',
  'CONFIRMED',
  'EXPIRED',
  'CANCELLED',
  'RETURNED',
] as const;

export const WISH_HANDOVERS = ['CARE_WORKER', 'SCHOOL', 'IN_PERSON'] as const;

export type WishHandover = (typeof WISH_HANDOVERS)[number];

export type WishStatus = (typeof WISH_STATES)[number];

export const wishes = defineTable(
  'activities',
  'wishes',
  {
    countyCode: text,
    id: text,
    divisionCode: text,
    title: text,
    description: text,
    alias: text,
    /** Whether a child wishes: only vetted adults claim such a wish. */
    forChild: boolean,
    budgetFen: nullable(bigint),
    /** How many claim it together; it is claimed once all have. */
    slots: integer,
    /** Sealed: name, phone and place of who wishes. */
    recipient: bytes,
    status: word<WishStatus>(),
    statusReason: nullable(text),
    collectedBy: text,
    verifiedBy: nullable(text),
    expiresOn: nullable(date),
    confirmedBy: nullable(text),
    /** When it was confirmed or cancelled; null before. */
    closedOn: nullable(date),
  },
  ['countyCode', 'id'],
);

export const wishClaims = defineTable(
  'activities',
  'wish_claims',
  {
    countyCode: text,
    id: text,
    divisionCode: text,
    wishId: text,
    slot: integer,
    claimantKind: word<'VOLUNTEER' | OrganizerKind>(),
    claimantId: text,
    /** The token's subject: who delivers. */
    claimedBy: text,
    heldUntil: timestamp,
    status: word<'HELD' | 'DELIVERED' | 'CONFIRMED' | 'LAPSED' | 'RELEASED'>(),
    /** How the gift reaches the child; only IN_PERSON ever reveals who wishes. */
    handover: word<WishHandover>(),
    /** The day of the delivery, set by the staff member who approved the claim. */
    deliverOn: nullable(date),
    approvedBy: nullable(text),
    /** When the claimant first saw who wishes. */
    revealedAt: nullable(timestamp),
    /** The staff member who decided that giving up this revealed claim does not count against the claimant. */
    excusedBy: nullable(text),
  },
  ['countyCode', 'id'],
);

export type Wish = Row<typeof wishes>;
export type WishClaim = Row<typeof wishClaims>;
