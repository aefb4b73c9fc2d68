// Needs and offers.
import { inDivision } from '@chunhui/database';
import { divisionPrefix, toConnection } from '@chunhui/runtime';
import type { QueryResolvers, ResourceOfferResolvers, VillageNeedResolvers } from '../generated/resolvers.ts';
import { talentsById } from '../talent/talent.store.ts';
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

export const resourceQueries = {
  villageNeeds: (_root, { division, state, kind, ...args }, { session }) =>
    toConnection(args, inDivision(session, villageNeeds, divisionPrefix(division), filtered(state, kind))),
  resourceOffers: (_root, { division, state, kind, ...args }, { session }) =>
    toConnection(args, inDivision(session, resourceOffers, divisionPrefix(division), filtered(state, kind))),
} satisfies QueryResolvers;

export const villageNeedResolvers: VillageNeedResolvers = {
  __resolveReference: ({ id }, { load }) => load(villageNeedsById, id),
  division: ({ divisionCode }) => ({ code: divisionCode }),
};

export const resourceOfferResolvers: ResourceOfferResolvers = {
  __resolveReference: ({ id }, { load }) => load(resourceOffersById, id),
  talent: ({ talentId }, _args, { load }) => load(talentsById, talentId),
  division: ({ divisionCode }) => ({ code: divisionCode }),
};
