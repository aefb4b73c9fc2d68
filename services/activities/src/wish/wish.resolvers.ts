// Micro-wishes, by alias; their claims, and the way to confirmation.
import { inDivision } from '@chunhui/database';
import { divisionPrefix, may, mutation, toConnection } from '@chunhui/runtime';
import type { ActivitiesContext } from '../context.ts';
import type { MicroWishResolvers, MutationResolvers, QueryResolvers } from '../generated/resolvers.ts';
import {
  amendWish,
  amendWishInput,
  cancelWish,
  claimWish,
  claimWishInput,
  collectWish,
  collectWishInput,
  confirmWish,
  deliverWish,
  openWish,
  openWishInput,
  releaseClaim,
  returnWish,
  settleWishes,
  settleWishesInput,
  verifyWish,
  wishInput,
  wishRecipient,
  wishWithReasonInput,
} from './wish.service.ts';
import { claimsOf } from './wish.store.ts';
import { wishes } from './wish.table.ts';

export const wishQueries: Pick<QueryResolvers, 'microWishes' | 'wishRecipient'> = {
  microWishes: (_root, { division, status, ...args }, { session }) =>
    toConnection(
      args,
      inDivision(
        session,
        wishes,
        divisionPrefix(division),
        status == null ? undefined : (parameter) => `r.status = ${parameter(status)}`,
      ),
    ),
  wishRecipient: (_root, { wish, purpose }, { session }) => wishRecipient(session, wish, purpose, new Date()),
};

export const wishMutations: Pick<
  MutationResolvers,
  | 'collectWish'
  | 'verifyWish'
  | 'amendWish'
  | 'openWish'
  | 'returnWish'
  | 'cancelWish'
  | 'claimWish'
  | 'releaseClaim'
  | 'deliverWish'
  | 'confirmWish'
  | 'settleWishes'
> = {
  collectWish: mutation(collectWishInput, async (input, { session }: ActivitiesContext) => ({
    wish: await collectWish(session, input),
  })),
  verifyWish: mutation(wishInput, async (input, { session }: ActivitiesContext) => ({
    wish: await verifyWish(session, input),
  })),
  amendWish: mutation(amendWishInput, async (input, { session }: ActivitiesContext) => ({
    wish: await amendWish(session, input),
  })),
  openWish: mutation(openWishInput, async (input, { session }: ActivitiesContext) => ({
    wish: await openWish(session, input, new Date()),
  })),
  returnWish: mutation(wishWithReasonInput, async (input, { session }: ActivitiesContext) => ({
    wish: await returnWish(session, input),
  })),
  cancelWish: mutation(wishWithReasonInput, async (input, { session }: ActivitiesContext) => ({
    wish: await cancelWish(session, input),
  })),
  claimWish: mutation(claimWishInput, (input, { session, caller }: ActivitiesContext) =>
    claimWish(session, input, may(caller, 'activity:write') || may(caller, 'wish:write'), new Date()),
  ),
  releaseClaim: mutation(wishInput, async (input, { session }: ActivitiesContext) => ({
    wish: await releaseClaim(session, input, new Date()),
  })),
  deliverWish: mutation(wishInput, async (input, { session }: ActivitiesContext) => ({
    wish: await deliverWish(session, input, new Date()),
  })),
  confirmWish: mutation(wishInput, async (input, { session }: ActivitiesContext) => ({
    wish: await confirmWish(session, input, new Date()),
  })),
  settleWishes: mutation(settleWishesInput, async ({ division }, { session }: ActivitiesContext) => ({
    wishes: await settleWishes(session, divisionPrefix(division), new Date()),
  })),
};

export const microWishResolvers: MicroWishResolvers = {
  division: ({ divisionCode }) => ({ code: divisionCode }),
  claims: async ({ id }, _args, { load }) => (await load(claimsOf, id)) ?? [],
};
