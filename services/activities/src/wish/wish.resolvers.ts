// Micro-wishes by alias.
import { inDivision } from '@chunhui/database';
import { divisionPrefix, toConnection } from '@chunhui/runtime';
import type { MicroWishResolvers, QueryResolvers } from '../generated/resolvers.ts';
import { claimsOf, wishesNow, wishStatus } from './wish.store.ts';
import { wishes } from './wish.table.ts';
import { wishRecipient } from './wish-claim.service.ts';

export const wishQueries = {
  microWishes: (_root, { division, status, ...args }, { session }) => {
    const stored = inDivision(
      session,
      wishes,
      divisionPrefix(division),
      status == null
        ? undefined
        : (parameter) => `${wishStatus(parameter(session.now), parameter(session.today))} = ${parameter(status)}`,
    );
    return toConnection(args, { ...stored, rows: async (page) => wishesNow(session, await stored.rows(page)) });
  },
  wishRecipient: (_root, { wish, purpose }, context) => wishRecipient(context, wish, purpose),
} satisfies QueryResolvers;

export const microWishResolvers: MicroWishResolvers = {
  division: ({ divisionCode }) => ({ code: divisionCode }),
  claims: async ({ id }, _args, { load }) => (await load(claimsOf, id)) ?? [],
};
