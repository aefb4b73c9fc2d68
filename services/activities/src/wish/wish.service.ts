// The rules of micro-wishes: collected, verified by a second person, opened, delivered, confirmed. Claims are in wish-claim.service.ts.
import { villageErrors } from '@chunhui/county';
import { newId, type Session } from '@chunhui/database';
import { addDays } from '@chunhui/model';
import { allow, divisionPrefix, inputs, RefusedError, throwUserErrors } from '@chunhui/runtime';
import { z } from 'zod';
import { mutation } from '../context.ts';
import { parametersOf } from '../parameters.ts';
import { within } from '../scope.ts';
import { userError } from '../user-errors.ts';
import { addWishes, changeClaim, changeWish, lockWish, standingClaims, wishesToSettle } from './wish.store.ts';
import type { Wish, WishStatus } from './wish.table.ts';

const { date, id, idempotencyKey, text } = inputs;
const writes = allow('wish:write');
const ofWish = z.object({ wish: id, idempotencyKey });
const withReason = ofWish.extend({ reason: text(500) });

export const recipient = z.object({
  name: text(60),
  phone: z
    .string()
    .regex(/^1[3-9]\d{9}$/)
    .nullish(),
  place: text(200),
});

/** Where the sealed recipient stands, for the vault. */
export const RECIPIENT = 'activities.wishes.recipient';

/** Locks a wish of the scope that is in one of some states now. */
export async function wishInState(session: Session, wishId: string, ...states: WishStatus[]): Promise<Wish> {
  const wish = within(session, await lockWish(session, wishId), userError('WISH_UNKNOWN', ['wish']));
  if (!states.includes(wish.status)) throw new RefusedError(userError('WISH_NOT_OPEN_TO_THIS', ['wish']));
  return wish;
}

/** Changes a wish and records the step. */
export async function moveWish(session: Session, verb: string, wish: Wish, change: Partial<Wish>): Promise<Wish> {
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

export const collectWish = mutation({
  access: allow('wish:write', (_root, { input }) => input.division),
  input: z.object({
    division: z.string(),
    title: text(),
    description: text(2000),
    alias: text(40),
    forChild: z.boolean().default(true),
    budgetFen: z.int().min(1).max(100_000_000).nullish(),
    slots: z.int().min(1).max(50).default(1),
    recipient,
    idempotencyKey,
  }),
  noun: 'wish',
  async run(session, input): Promise<Wish> {
    throwUserErrors(await villageErrors(session, input.division));
    const wishId = newId(session.county);
    const wish: Wish = {
      countyCode: session.county,
      id: wishId,
      divisionCode: input.division,
      title: input.title,
      description: input.description,
      alias: input.alias,
      forChild: input.forChild,
      budgetFen: input.budgetFen ?? null,
      slots: input.slots,
      recipient: session.vault.seal(JSON.stringify(input.recipient), [RECIPIENT, wishId]),
      status: 'DRAFT',
      statusReason: null,
      collectedBy: session.subject ?? '',
      verifiedBy: null,
      expiresOn: null,
      confirmedBy: null,
      closedOn: null,
    };
    await addWishes(session, [wish]);
    session.audit({
      action: 'wish.collect',
      nounId: wishId,
      after: { title: wish.title, alias: wish.alias, forChild: wish.forChild },
    });
    return wish;
  },
});

/** Verifies that the wish is real; a second person than the collector. */
export const verifyWish = mutation({
  access: writes,
  input: ofWish,
  noun: 'wish',
  async run(session, input): Promise<Wish> {
    const wish = await wishInState(session, input.wish, 'DRAFT');
    if (wish.collectedBy === session.subject) throw new RefusedError(userError('WISH_OWN', ['wish']));
    return moveWish(session, 'verify', wish, { status: 'VERIFIED', verifiedBy: session.subject ?? '' });
  },
});

export const amendWish = mutation({
  access: writes,
  input: ofWish.extend({ title: text(), description: text(2000) }),
  noun: 'wish',
  async run(session, { wish: wishId, title, description }): Promise<Wish> {
    const wish = await wishInState(session, wishId, 'DRAFT', 'RETURNED');
    const change = { status: 'DRAFT' as const, statusReason: null, verifiedBy: null, title, description };
    return moveWish(session, 'amend', wish, change);
  },
});

export const openWish = mutation({
  access: writes,
  input: ofWish.extend({ expiresOn: date.nullish() }),
  noun: 'wish',
  async run(session, input): Promise<Wish> {
    const wish = await wishInState(session, input.wish, 'VERIFIED', 'EXPIRED');
    const { wishOpenPeriod } = await parametersOf(session);
    const latest = addDays(session.today, wishOpenPeriod);
    const expiresOn = input.expiresOn ?? latest;
    throwUserErrors([
      ...(expiresOn >= session.today ? [] : [userError('WISH_EXPIRES_IN_PAST', ['expiresOn'])]),
      ...(expiresOn <= latest ? [] : [userError('WISH_OPEN_TOO_LONG', ['expiresOn'])]),
    ]);
    return moveWish(session, 'open', wish, { status: 'OPEN', expiresOn });
  },
});

export const returnWish = mutation({
  access: writes,
  input: withReason,
  noun: 'wish',
  async run(session, input): Promise<Wish> {
    const wish = await wishInState(session, input.wish, 'DRAFT', 'VERIFIED', 'DELIVERED');
    await releaseAll(session, wish);
    return moveWish(session, 'return', wish, { status: 'RETURNED', statusReason: input.reason });
  },
});

export const cancelWish = mutation({
  access: writes,
  input: withReason,
  noun: 'wish',
  async run(session, input): Promise<Wish> {
    const wish = await wishInState(session, input.wish, 'DRAFT', 'RETURNED', 'VERIFIED', 'OPEN', 'CLAIMED', 'EXPIRED');
    await releaseAll(session, wish);
    const change = { status: 'CANCELLED' as const, statusReason: input.reason, closedOn: session.today };
    return moveWish(session, 'cancel', wish, change);
  },
});

/** Staff ended the wish: its claims end with it, and none of them counts against its claimant. */
async function releaseAll(session: Session, wish: Wish): Promise<void> {
  for (const { id: claimId, claimedBy } of await standingClaims(session, wish.id))
    await changeClaim(session, claimId, {
      status: 'RELEASED',
      ...(claimedBy === session.subject ? {} : { excusedBy: session.subject }),
    });
}

/** Confirms, for the child, that the wish is fulfilled; only then it counts. */
export const confirmWish = mutation({
  access: writes,
  input: ofWish,
  noun: 'wish',
  async run(session, input): Promise<Wish> {
    const wish = await wishInState(session, input.wish, 'DELIVERED');
    const standing = await standingClaims(session, wish.id);
    if (standing.some(({ claimedBy }) => claimedBy === session.subject))
      throw new RefusedError(userError('WISH_OWN', ['wish']));
    for (const claim of standing) await changeClaim(session, claim.id, { status: 'CONFIRMED' });
    return moveWish(session, 'confirm', wish, {
      status: 'CONFIRMED',
      confirmedBy: session.subject ?? '',
      closedOn: session.today,
    });
  },
});

export const settleWishes = mutation({
  access: allow('wish:write', (_root, { input }) => input.division),
  input: z.object({ division: z.string(), idempotencyKey }),
  noun: 'wishes',
  run: (session, { division }) => settleWishesOf(session, divisionPrefix(division)),
});

/** Writes down what wishes are now: holds that lapsed, and wishes past their last day. Reads decide this themselves. Safe to repeat. */
export async function settleWishesOf(session: Session, prefix: string): Promise<Wish[]> {
  const settled: Wish[] = [];
  for (const { id: wishId } of await wishesToSettle(session, prefix)) {
    const wish = await lockWish(session, wishId);
    if (wish === null || (wish.status !== 'OPEN' && wish.status !== 'EXPIRED')) continue;
    await standingClaims(session, wishId);
    const { status } = wish;
    settled.push(await moveWish(session, status === 'EXPIRED' ? 'expire' : 'lapse', wish, { status }));
  }
  return settled;
}
