// The rules of claims. A child's identity is protected by default: the gift is handed over through the care worker or the school. A
// volunteer learns who wishes only if vetted, after staff approved the claim for a delivery in person, and shortly before it.
import { newId, type Session } from '@chunhui/database';
import { addDays, dayOf } from '@chunhui/model';
import {
  allow,
  covers,
  inputs,
  may,
  RefusedError,
  refinement,
  throwUserErrors,
  type UserError,
} from '@chunhui/runtime';
import { z } from 'zod';
import { organizerErrors, organizerKind } from '../activity/organizer.rules.ts';
import { type ActivitiesContext, mutation } from '../context.ts';
import { parametersOf } from '../parameters.ts';
import { readPurpose } from '../purpose.ts';
import { within } from '../scope.ts';
import { hoursAfter } from '../time.ts';
import { userError } from '../user-errors.ts';
import { vettedAdultErrors } from '../volunteer/vetted-adult.ts';
import { ownVolunteer } from '../volunteer/volunteer.store.ts';
import { moveWish, RECIPIENT, recipient, wishInState } from './wish.service.ts';
import { addClaim, changeClaim, claimRecordOf, lockClaim, lockWish, standingClaims } from './wish.store.ts';
import { WISH_HANDOVERS, type Wish, type WishClaim } from './wish.table.ts';

const { date, id, idempotencyKey, text } = inputs;
const ofWish = z.object({ wish: id, idempotencyKey });

/** Every reason why a person may not claim a wish for themselves. */
async function claimantErrors(session: Session, wish: Wish): Promise<UserError[]> {
  const own = await ownVolunteer(session);
  if (own === null) return [userError('VOLUNTEER_UNKNOWN', ['claimant'])];
  const { wishClaimsAtOnce } = await parametersOf(session);
  const { held, abandoned } = await claimRecordOf(session, session.subject ?? '');
  return [
    ...(wish.forChild ? await vettedAdultErrors(session, own, ['claimant']) : []),
    ...(held < wishClaimsAtOnce ? [] : [userError('WISH_CLAIMS_TOO_MANY', ['wish'])]),
    ...(abandoned === 0 ? [] : [userError('WISH_CLAIM_NEEDS_STAFF', ['wish'])]),
  ];
}

/**
 * Claims a place of an open wish for the time of the hold; of any number at once as many succeed as there are places. Staff and
 * presidents claim in the name of an organization, society or team; such a claim never reveals who wishes.
 */
export const claimWish = mutation({
  access: allow('wish:read'),
  input: ofWish
    .extend({ claimantKind: organizerKind.nullish(), claimant: id.nullish() })
    .refine(({ claimantKind, claimant }) => (claimantKind == null) === (claimant == null), {
      path: ['claimant'],
      ...refinement('A claimant has a kind and an id.', '认领者须同时写明类别和编号。'),
    }),
  async run(session, input, { caller }): Promise<{ wish: Wish; claim: WishClaim }> {
    const mayActForOthers = may(caller, 'activity:write') || may(caller, 'wish:write');
    if (input.claimant != null && !mayActForOthers)
      throw new RefusedError(userError('WISH_CLAIMANT_OTHER', ['claimant']));
    const wish = within(session, await lockWish(session, input.wish), userError('WISH_UNKNOWN', ['wish']));
    throwUserErrors(
      input.claimantKind != null && input.claimant != null
        ? await organizerErrors(session, input.claimantKind, input.claimant, 'claimant')
        : await claimantErrors(session, wish),
    );
    if (wish.status !== 'OPEN' && wish.status !== 'CLAIMED')
      throw new RefusedError(userError('WISH_NOT_OPEN_TO_THIS', ['wish']));
    if (wish.expiresOn !== null && wish.expiresOn < session.today)
      throw new RefusedError(userError('WISH_NOT_OPEN_TO_THIS', ['wish']));
    const standing = await standingClaims(session, wish.id);
    const taken = new Set(standing.map(({ slot }) => slot));
    const slot = Array.from({ length: wish.slots }, (_, index) => index + 1).find((place) => !taken.has(place));
    if (slot === undefined) throw new RefusedError(userError('WISH_TAKEN', ['wish']));
    const { wishClaimHold } = await parametersOf(session);
    const claim: WishClaim = {
      countyCode: session.county,
      id: newId(session.county),
      divisionCode: wish.divisionCode,
      wishId: wish.id,
      slot,
      claimantKind: input.claimantKind ?? 'VOLUNTEER',
      claimantId: input.claimant ?? ((await ownVolunteer(session))?.id as string),
      claimedBy: session.subject ?? '',
      heldUntil: hoursAfter(session.now, wishClaimHold * 24),
      status: 'HELD',
      handover: 'CARE_WORKER',
      deliverOn: null,
      approvedBy: null,
      revealedAt: null,
      excusedBy: null,
    };
    if (!(await addClaim(session, claim))) throw new RefusedError(userError('WISH_TAKEN', ['wish']));
    const status = standing.length + 1 === wish.slots ? 'CLAIMED' : 'OPEN';
    return { wish: await moveWish(session, 'claim', wish, { status }), claim };
  },
});

/** Staff approve a claim with the way and the day of the delivery; only a delivery in person can reveal who wishes. */
export const approveClaim = mutation({
  access: allow('wish:write'),
  input: z.object({
    claim: id,
    handover: z.enum(WISH_HANDOVERS).default('CARE_WORKER'),
    deliverOn: date,
    idempotencyKey,
  }),
  noun: 'claim',
  async run(session, input): Promise<WishClaim> {
    const unknown = userError('WISH_CLAIM_UNKNOWN', ['claim']);
    const claim = within(session, await lockClaim(session, input.claim), unknown);
    if (claim.status !== 'HELD' || claim.heldUntil <= session.now) throw new RefusedError(unknown);
    const inPerson = input.handover === 'IN_PERSON';
    throwUserErrors([
      ...(claim.claimedBy === session.subject ? [userError('WISH_CLAIM_OWN', ['claim'])] : []),
      ...(inPerson && claim.claimantKind !== 'VOLUNTEER'
        ? [userError('WISH_HANDOVER_NOT_PERSONAL', ['handover'])]
        : []),
      ...(!inPerson && claim.revealedAt !== null ? [userError('WISH_CLAIM_REVEALED', ['handover'])] : []),
      ...(input.deliverOn >= session.today && input.deliverOn <= dayOf(claim.heldUntil)
        ? []
        : [userError('WISH_DELIVERY_OUTSIDE_HOLD', ['deliverOn'])]),
    ]);
    const change = { handover: input.handover, deliverOn: input.deliverOn, approvedBy: session.subject };
    await changeClaim(session, claim.id, change);
    session.audit({ action: 'wish.approve-claim', nounId: claim.wishId, after: { claim: claim.id, ...change } });
    return { ...claim, ...change };
  },
});

/** Staff decide that a claim which was given up after it revealed who wishes does not count against its claimant. */
export const excuseClaim = mutation({
  access: allow('wish:write'),
  input: z.object({ claim: id, reason: text(500), idempotencyKey }),
  noun: 'claim',
  async run(session, input): Promise<WishClaim> {
    const unknown = userError('WISH_CLAIM_UNKNOWN', ['claim']);
    const claim = within(session, await lockClaim(session, input.claim), unknown);
    const isOver = claim.status !== 'HELD' || claim.heldUntil <= session.now;
    if (!isOver || claim.revealedAt === null || claim.excusedBy !== null) throw new RefusedError(unknown);
    if (claim.claimedBy === session.subject) throw new RefusedError(userError('WISH_CLAIM_OWN', ['claim']));
    const change = { excusedBy: session.subject };
    await changeClaim(session, claim.id, change);
    session.audit({
      action: 'wish.excuse-claim',
      nounId: claim.wishId,
      after: { claim: claim.id, ...change },
      purpose: input.reason,
    });
    return { ...claim, ...change };
  },
});

/** The caller's own claim that still holds a place, with its wish, locked. */
async function ownClaim(session: Session, wishId: string): Promise<[Wish, WishClaim, WishClaim[]]> {
  const wish = await wishInState(session, wishId, 'OPEN', 'CLAIMED', 'EXPIRED');
  const standing = await standingClaims(session, wish.id);
  const claim = standing.find(({ claimedBy, status }) => claimedBy === session.subject && status === 'HELD');
  if (claim === undefined) throw new RefusedError(userError('WISH_NOT_YOURS', ['wish']));
  return [wish, claim, standing];
}

/** Gives the caller's claim up. One that revealed who wishes counts against the caller: the next claim needs staff. */
export const releaseClaim = mutation({
  access: allow('wish:read'),
  input: ofWish,
  noun: 'wish',
  async run(session, input): Promise<Wish> {
    const [wish, claim] = await ownClaim(session, input.wish);
    await changeClaim(session, claim.id, { status: 'RELEASED' });
    return moveWish(session, 'release', wish, { status: 'OPEN' });
  },
});

/** The caller's part was delivered, or handed to the care worker or school; the wish is delivered once every part is. */
export const deliverWish = mutation({
  access: allow('wish:read'),
  input: ofWish,
  noun: 'wish',
  async run(session, input): Promise<Wish> {
    const [wish, claim, standing] = await ownClaim(session, input.wish);
    await changeClaim(session, claim.id, { status: 'DELIVERED' });
    const delivered = standing.filter(({ status }) => status === 'DELIVERED').length + 1;
    return moveWish(session, 'deliver', wish, { status: delivered === wish.slots ? 'DELIVERED' : wish.status });
  },
});

/** Whether the claimant may see who wishes now. */
async function mayReveal(session: Session, wish: Wish, claim: WishClaim): Promise<boolean> {
  if (claim.status !== 'HELD' || claim.handover !== 'IN_PERSON' || claim.deliverOn === null) return false;
  const { wishIdentityBefore } = await parametersOf(session);
  const delivery = new Date(`${claim.deliverOn}T00:00:00+08:00`);
  const isTime =
    session.now >= hoursAfter(delivery, -wishIdentityBefore) && session.today <= addDays(claim.deliverOn, 1);
  if (!isTime) return false;
  return !wish.forChild || (await vettedAdultErrors(session, await ownVolunteer(session), [])).length === 0;
}

/**
 * Who wishes: for the care worker who hands over an approved claim, and for the vetted volunteer who delivers in person, from
 * `wishIdentityBefore` before the day of the delivery. Every try is recorded with its purpose, also one that shows nothing.
 */
export async function wishRecipient(
  { session, caller }: ActivitiesContext,
  wishId: string,
  given: string,
): Promise<z.output<typeof recipient> | null> {
  const purpose = readPurpose(given);
  const wish = await lockWish(session, wishId);
  if (wish === null) return null;
  const standing = await standingClaims(session, wishId);
  const own = standing.find(({ claimedBy, status }) => claimedBy === session.subject && status === 'HELD');
  const handsOver =
    may(caller, 'care:write') &&
    covers(session.scope, wish.divisionCode) &&
    standing.some(
      ({ approvedBy, handover, status }) => approvedBy !== null && handover !== 'IN_PERSON' && status !== 'CONFIRMED',
    );
  const reveals = own !== undefined && (await mayReveal(session, wish, own));
  if (reveals && own.revealedAt === null) await changeClaim(session, own.id, { revealedAt: session.now });
  const shown = handsOver || reveals;
  session.audit({ action: 'wish.reveal', nounId: wishId, purpose, after: { shown } });
  return shown ? recipient.parse(JSON.parse(session.vault.open(wish.recipient, [RECIPIENT, wishId]))) : null;
}
