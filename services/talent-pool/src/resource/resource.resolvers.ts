// Needs and offers.
import { inDivision } from '@chunhui/database';
import { divisionPrefix, mutation, toConnection } from '@chunhui/runtime';
import type { TalentPoolContext } from '../context.ts';
import type {
  MutationResolvers,
  QueryResolvers,
  ResourceOfferResolvers,
  VillageNeedResolvers,
} from '../generated/resolvers.ts';
import { talentsById } from '../talent/talent.store.ts';
import {
  closeNeed,
  closeNeedInput,
  recordNeed,
  recordNeedInput,
  recordOffer,
  recordOfferInput,
  withdrawOffer,
  withdrawOfferInput,
} from './resource.service.ts';
import { resourceOffersById, villageNeedsById } from './resource.store.ts';
import { resourceOffers } from './resource-offer.table.ts';
import { villageNeeds } from './village-need.table.ts';

/** The conditions of a state and a kind, where they are given. */
const filtered =
  (state: string | null | undefined, kind: string | null | undefined) => (parameter: (value: unknown) => string) =>
    [
      'true',
      ...(state == null ? [] : [`r.state = ${parameter(state)}`]),
      ...(kind == null ? [] : [`r.kind = ${parameter(kind)}`]),
    ].join(' and ');

export const resourceQueries: Pick<QueryResolvers, 'villageNeeds' | 'resourceOffers'> = {
  villageNeeds: (_root, { division, state, kind, ...args }, { session }) =>
    toConnection(args, inDivision(session, villageNeeds, divisionPrefix(division), filtered(state, kind))),
  resourceOffers: (_root, { division, state, kind, ...args }, { session }) =>
    toConnection(args, inDivision(session, resourceOffers, divisionPrefix(division), filtered(state, kind))),
};

export const resourceMutations: Pick<MutationResolvers, 'recordNeed' | 'closeNeed' | 'recordOffer' | 'withdrawOffer'> =
  {
    recordNeed: mutation(recordNeedInput, async (input, { session }: TalentPoolContext) => ({
      need: await recordNeed(session, input),
    })),
    closeNeed: mutation(closeNeedInput, async (input, { session }: TalentPoolContext) => ({
      need: await closeNeed(session, input),
    })),
    recordOffer: mutation(recordOfferInput, async (input, { session }: TalentPoolContext) => ({
      offer: await recordOffer(session, input),
    })),
    withdrawOffer: mutation(withdrawOfferInput, async (input, { session }: TalentPoolContext) => ({
      offer: await withdrawOffer(session, input),
    })),
  };

export const villageNeedResolvers: VillageNeedResolvers = {
  __resolveReference: ({ id }, { load }) => load(villageNeedsById, id),
  division: ({ divisionCode }) => ({ code: divisionCode }),
};

export const resourceOfferResolvers: ResourceOfferResolvers = {
  __resolveReference: ({ id }, { load }) => load(resourceOffersById, id),
  talent: ({ talentId }, _args, { load }) => load(talentsById, talentId),
  division: ({ divisionCode }) => ({ code: divisionCode }),
};
