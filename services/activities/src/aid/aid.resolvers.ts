// Student aid: pairs with their terms and payments. Names stay sealed; a list shows the alias.
import { inDivision } from '@chunhui/database';
import { divisionPrefix, toConnection } from '@chunhui/runtime';
import type { AidPairResolvers, QueryResolvers } from '../generated/resolvers.ts';
import { revealAidPair } from './aid.service.ts';
import { paymentsOf, termsOf } from './aid.store.ts';
import { aidPairs } from './aid.table.ts';

export const aidQueries = {
  aidIdentity: (_root, { pair, purpose }, { session }) => revealAidPair(session, pair, purpose),
  aidPairs: (_root, { division, active, ...args }, { session }) =>
    toConnection(
      args,
      inDivision(
        session,
        aidPairs,
        divisionPrefix(division),
        active == null ? undefined : (parameter) => `(r.ended_on is null) = ${parameter(active)}`,
      ),
    ),
} satisfies QueryResolvers;

export const aidPairResolvers: AidPairResolvers = {
  division: ({ divisionCode }) => ({ code: divisionCode }),
  terms: async ({ id }, _args, { load }) => (await load(termsOf, id)) ?? [],
  payments: async ({ id }, _args, { load }) => (await load(paymentsOf, id)) ?? [],
};
