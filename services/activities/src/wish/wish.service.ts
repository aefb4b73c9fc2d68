// The rules of micro-wishes: collected, verified by a second person, opened, claimed by who is first, delivered, confirmed.

import { newId, type Session } from '@chunhui/database';
import { addDays, dayOf } from '@chunhui/model';
import { inputs, RefusedError, refinement } from '@chunhui/runtime';
import { z } from 'zod';
import { organizerErrors, organizerKind } from '../activity/activity.service.ts';
import { parametersOf } from '../parameters.ts';
import { divisionErrors, throwUserErrors, within } from '../scope.ts';
import { hoursAfter } from '../time.ts';
import { userError } from '../user-errors.ts';
import { ownVolunteer } from '../volunteer/volunteer.store.ts';
import {
  addClaim,
  addWishes,
  changeClaims,
  changeWish,
  lockWish,
  overtakenWishes,
  standingClaims,
} from './wish.store.ts';
import type { Wish, WishClaim, WishStatus } from './wish.table.ts';

const id = z.string().min(1).max(128);
const contents = {
  title: inputs.text(),
  description: inputs.text(2000),
  alias: inputs.text(40),
  budgetFen: z.int().min(1).max(100_000_000).nullish(),
  slots: z.int().min(1).max(50).default(1),
};
export const recipient = z.object({
  name: inputs.text(60),
  phone: z
    .string()
    .regex(/^1[3-9]\d{9}$/)
    .nullish(),
  place: inputs.text(200),
});
export const collectWishInput = z.object({
  division: z.string(),
  ...contents,
  recipient,
  idempotencyKey: inputs.idempotencyKey,
});
export const wishInput = z.object({ wish: id, idempotencyKey: inputs.idempotencyKey });
export const amendWishInput = wishInput.extend({ title: inputs.text(), description: inputs.text(2000) });
export const openWishInput = wishInput.extend({ expiresOn: inputs.date.nullish() });
export const wishWithReasonInput = wishInput.extend({ reason: inputs.text(500) });
export const claimWishInput = wishInput
  .extend({ claimantKind: organizerKind.nullish(), claimant: id.nullish() })
  .refine(({ claimantKind, claimant }) => (claimantKind == null) === (claimant == null), {
    path: ['claimant'],
    ...refinement('A claimant has a kind and an id.', '认领者须同时写明类别和编号。'),
  });
export const settleWishesInput = z.object({ division: z.string(), idempotencyKey: inputs.idempotencyKey });

const PLACE = 'activities.wishes.recipient';

/** Locks a wish of the scope that is in one of some states. */
async function inState(session: Session, wishId: string, ...states: WishStatus[]): Promise<Wish> {
  const wish = within(session, await lockWish(session, wishId), userError('WISH_UNKNOWN', ['wish']));
  if (!states.includes(wish.status)) throw new RefusedError([userError('WISH_NOT_OPEN_TO_THIS', ['wish'])]);
  return wish;
}

async function move(session: Session, verb: string, wish: Wish, change: Partial<Wish>): Promise<Wish> {
  await changeWish(session, wish.id, change);
  session.audit({
    action: `wish.${verb}`,
    nounId: wish.id,
    before: { status: wish.status },
    after: change,
    ...(change.statusReason == null ? {} : { purpose: change.statusReason }),
  });
  return { ...wish, ...change };
}

export async function collectWish(session: Session, input: z.output<typeof collectWishInput>): Promise<Wish> {
  throwUserErrors(await divisionErrors(session, input.division));
  const wishId = newId(session.county);
  const wish: Wish = {
    countyCode: session.county,
    id: wishId,
    divisionCode: input.division,
    title: input.title,
    description: input.description,
    alias: input.alias,
    budgetFen: input.budgetFen ?? null,
    slots: input.slots,
    recipient: session.vault.seal(JSON.stringify(input.recipient), [PLACE, wishId]),
    status: 'DRAFT',
    statusReason: null,
    collectedBy: session.subject ?? '',
    verifiedBy: null,
    expiresOn: null,
    confirmedBy: null,
    closedOn: null,
  };
  await addWishes(session, [wish]);
  session.audit({ action: 'wish.collect', nounId: wishId, after: { title: wish.title, alias: wish.alias } });
  return wish;
}

/** Confirms that the wish is real; somebody else than who collected it. */
export async function verifyWish(session: Session, { wish: wishId }: z.output<typeof wishInput>): Promise<Wish> {
  const wish = await inState(session, wishId, 'DRAFT');
  if (wish.collectedBy === session.subject) throw new RefusedError([userError('WISH_OWN', ['wish'])]);
  return move(session, 'verify', wish, { status: 'VERIFIED', verifiedBy: session.subject ?? '' });
}

/** Takes up a returned wish again, mended. */
export async function amendWish(
  session: Session,
  { wish: wishId, title, description }: z.output<typeof amendWishInput>,
): Promise<Wish> {
  const wish = await inState(session, wishId, 'DRAFT', 'RETURNED');
  return move(session, 'amend', wish, { status: 'DRAFT', statusReason: null, verifiedBy: null, title, description });
}

/** Shows a verified wish, or one that expired, to everyone who may claim it. */
export async function openWish(
  session: Session,
  { wish: wishId, expiresOn }: z.output<typeof openWishInput>,
  now: Date,
): Promise<Wish> {
  const wish = await inState(session, wishId, 'VERIFIED', 'EXPIRED');
  const { wishOpenPeriod } = await parametersOf(session);
  return move(session, 'open', wish, { status: 'OPEN', expiresOn: expiresOn ?? addDays(dayOf(now), wishOpenPeriod) });
}

/** Sends a wish back: to who collected it, or because what was delivered did not fulfil it. */
export async function returnWish(
  session: Session,
  { wish: wishId, reason }: z.output<typeof wishWithReasonInput>,
): Promise<Wish> {
  const wish = await inState(session, wishId, 'DRAFT', 'VERIFIED', 'DELIVERED');
  await releaseAll(session, wish);
  return move(session, 'return', wish, { status: 'RETURNED', statusReason: reason });
}

export async function cancelWish(
  session: Session,
  { wish: wishId, reason }: z.output<typeof wishWithReasonInput>,
): Promise<Wish> {
  const wish = await inState(session, wishId, 'DRAFT', 'RETURNED', 'VERIFIED', 'OPEN', 'CLAIMED', 'EXPIRED');
  await releaseAll(session, wish);
  return move(session, 'cancel', wish, { status: 'CANCELLED', statusReason: reason, closedOn: dayOf(new Date()) });
}

async function releaseAll(session: Session, wish: Wish): Promise<void> {
  const standing = await standingClaims(session, wish.id, new Date(0));
  await changeClaims(
    session,
    standing.map((claim) => claim.id),
    'RELEASED',
  );
}

/**
 * Claims a place of an open wish for the hold's time; of any number at once as many win as there are places. In the name of an
 * organization, society or team only for who works for one.
 */
export async function claimWish(
  session: Session,
  input: z.output<typeof claimWishInput>,
  mayActForOthers: boolean,
  now: Date,
): Promise<{ wish: Wish; claim: WishClaim }> {
  if (input.claimant != null && !mayActForOthers)
    throw new RefusedError([userError('WISH_CLAIMANT_OTHER', ['claimant'])]);
  const own = input.claimant == null ? await ownVolunteer(session) : null;
  const claimantId = input.claimant ?? own?.id;
  if (claimantId === undefined) throw new RefusedError([userError('VOLUNTEER_UNKNOWN', ['claimant'])]);
  if (input.claimantKind != null)
    throwUserErrors(await organizerErrors(session, input.claimantKind, claimantId, 'claimant'));
  const wish = within(session, await lockWish(session, input.wish), userError('WISH_UNKNOWN', ['wish']));
  if (wish.status !== 'OPEN' && wish.status !== 'CLAIMED')
    throw new RefusedError([userError('WISH_NOT_OPEN_TO_THIS', ['wish'])]);
  if (wish.expiresOn !== null && wish.expiresOn < dayOf(now))
    throw new RefusedError([userError('WISH_NOT_OPEN_TO_THIS', ['wish'])]);
  const standing = await standingClaims(session, wish.id, now);
  const taken = new Set(standing.map(({ slot }) => slot));
  const slot = Array.from({ length: wish.slots }, (_, index) => index + 1).find((place) => !taken.has(place));
  if (slot === undefined) throw new RefusedError([userError('WISH_TAKEN', ['wish'])]);
  const { wishClaimHold } = await parametersOf(session);
  const claim: WishClaim = {
    countyCode: session.county,
    id: newId(session.county),
    divisionCode: wish.divisionCode,
    wishId: wish.id,
    slot,
    claimantKind: input.claimantKind ?? 'VOLUNTEER',
    claimantId,
    claimedBy: session.subject ?? '',
    heldUntil: hoursAfter(now, wishClaimHold * 24),
    status: 'HELD',
  };
  if (!(await addClaim(session, claim))) throw new RefusedError([userError('WISH_TAKEN', ['wish'])]);
  const status = standing.length + 1 === wish.slots ? 'CLAIMED' : 'OPEN';
  const after = await move(session, 'claim', wish, { status });
  return { wish: after, claim };
}

/** The caller's own claim that still stands, with its wish, locked. */
async function ownClaim(session: Session, wishId: string, now: Date): Promise<[Wish, WishClaim, WishClaim[]]> {
  const wish = await inState(session, wishId, 'OPEN', 'CLAIMED');
  const standing = await standingClaims(session, wish.id, now);
  const claim = standing.find(({ claimedBy, status }) => claimedBy === session.subject && status === 'HELD');
  if (claim === undefined) throw new RefusedError([userError('WISH_NOT_YOURS', ['wish'])]);
  return [wish, claim, standing];
}

/** Gives a claim up; the wish is open again. */
export async function releaseClaim(
  session: Session,
  { wish: wishId }: z.output<typeof wishInput>,
  now: Date,
): Promise<Wish> {
  const [wish, claim] = await ownClaim(session, wishId, now);
  await changeClaims(session, [claim.id], 'RELEASED');
  return move(session, 'release', wish, { status: 'OPEN' });
}

/** Says that one's part was delivered; the wish is, once every part is. */
export async function deliverWish(
  session: Session,
  { wish: wishId }: z.output<typeof wishInput>,
  now: Date,
): Promise<Wish> {
  const [wish, claim, standing] = await ownClaim(session, wishId, now);
  await changeClaims(session, [claim.id], 'DELIVERED');
  const delivered = standing.filter(({ status }) => status === 'DELIVERED').length + 1;
  return move(session, 'deliver', wish, { status: delivered === wish.slots ? 'DELIVERED' : wish.status });
}

/** Confirms, for the child, that the wish is fulfilled; only then it counts. */
export async function confirmWish(
  session: Session,
  { wish: wishId }: z.output<typeof wishInput>,
  now: Date,
): Promise<Wish> {
  const wish = await inState(session, wishId, 'DELIVERED');
  const standing = await standingClaims(session, wish.id, now);
  if (standing.some(({ claimedBy }) => claimedBy === session.subject))
    throw new RefusedError([userError('WISH_OWN', ['wish'])]);
  await changeClaims(
    session,
    standing.map((claim) => claim.id),
    'CONFIRMED',
  );
  return move(session, 'confirm', wish, {
    status: 'CONFIRMED',
    confirmedBy: session.subject ?? '',
    closedOn: dayOf(new Date()),
  });
}

/** Lets lapse what time has overtaken in a division: holds, and wishes past their last day. Safe to repeat. */
export async function settleWishes(session: Session, prefix: string, now: Date): Promise<Wish[]> {
  const settled: Wish[] = [];
  const today = dayOf(now);
  for (const { id: wishId } of await overtakenWishes(session, prefix, today, now)) {
    const wish = await lockWish(session, wishId);
    if (wish === null || (wish.status !== 'OPEN' && wish.status !== 'CLAIMED')) continue;
    const standing = await standingClaims(session, wishId, now);
    const expired = standing.length === 0 && wish.expiresOn !== null && wish.expiresOn < today;
    const status = expired ? 'EXPIRED' : standing.length < wish.slots ? 'OPEN' : wish.status;
    settled.push(await move(session, expired ? 'expire' : 'lapse', wish, { status }));
  }
  return settled;
}

/** Who wishes, for who delivers while they deliver; each look is written down, also one that is not granted. */
export async function wishRecipient(
  session: Session,
  wishId: string,
  purpose: string,
  now: Date,
): Promise<z.output<typeof recipient> | null> {
  const wish = await lockWish(session, wishId);
  if (wish === null) return null;
  const standing = await standingClaims(session, wishId, now);
  const mine = standing.some(({ claimedBy, status }) => claimedBy === session.subject && status !== 'CONFIRMED');
  session.audit({ action: 'wish.reveal', nounId: wishId, purpose, after: { shown: mine } });
  return mine ? recipient.parse(JSON.parse(session.vault.open(wish.recipient, [PLACE, wishId]))) : null;
}
