// Student aid: pairs with their terms and payments. Names stay sealed; a list shows the alias.
import { inDivision } from '@chunhui/database';
import { divisionPrefix, mutation, toConnection } from '@chunhui/runtime';
import type { ActivitiesContext } from '../context.ts';
import type { AidPairResolvers, MutationResolvers, QueryResolvers } from '../generated/resolvers.ts';
import {
  endAidPair,
  endAidPairInput,
  openAidPair,
  openAidPairInput,
  recordAidPayment,
  recordAidPaymentInput,
  renewAidTerm,
  renewAidTermInput,
  revealAidPair,
  reverseAidPayment,
  reverseAidPaymentInput,
} from './aid.service.ts';
import { paymentsOf, termsOf } from './aid.store.ts';
import { aidPairs } from './aid.table.ts';

export const aidQueries: Pick<QueryResolvers, 'aidPairs' | 'aidIdentity'> = {
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
};

export const aidMutations: Pick<
  MutationResolvers,
  'openAidPair' | 'renewAidTerm' | 'recordAidPayment' | 'reverseAidPayment' | 'endAidPair'
> = {
  openAidPair: mutation(openAidPairInput, async (input, { session }: ActivitiesContext) => ({
    pair: await openAidPair(session, input, new Date()),
  })),
  renewAidTerm: mutation(renewAidTermInput, async (input, { session }: ActivitiesContext) => ({
    pair: await renewAidTerm(session, input),
  })),
  recordAidPayment: mutation(recordAidPaymentInput, async (input, { session }: ActivitiesContext) => ({
    payment: await recordAidPayment(session, input, new Date()),
  })),
  reverseAidPayment: mutation(reverseAidPaymentInput, async (input, { session }: ActivitiesContext) => ({
    payment: await reverseAidPayment(session, input),
  })),
  endAidPair: mutation(endAidPairInput, async (input, { session }: ActivitiesContext) => ({
    pair: await endAidPair(session, input),
  })),
};

export const aidPairResolvers: AidPairResolvers = {
  division: ({ divisionCode }) => ({ code: divisionCode }),
  terms: async ({ id }, _args, { load }) => (await load(termsOf, id)) ?? [],
  payments: async ({ id }, _args, { load }) => (await load(paymentsOf, id)) ?? [],
};
