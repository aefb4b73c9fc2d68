// Matches, and suggestions for them.
import { inDivision } from '@chunhui/database';
import { checkPageSize, divisionPrefix, toConnection } from '@chunhui/runtime';
import type { QueryResolvers, ResourceMatchResolvers } from '../generated/resolvers.ts';
import { resourceOffersById, villageNeedsById } from '../resource/resource.store.ts';
import { talentsById } from '../talent/talent.store.ts';
import { resourceMatchesById, stepsOfMatches } from './resource-match.store.ts';
import { resourceMatches } from './resource-match.table.ts';
import { suggestForNeed, suggestForOffer, suggestForTalent } from './suggestion.service.ts';

export const resourceMatchQueries = {
  resourceMatches: (_root, { division, state, talent, need, ...args }, { session }) =>
    toConnection(
      args,
      inDivision(session, resourceMatches, divisionPrefix(division), (parameter) =>
        [
          'true',
          ...(state == null ? [] : [`r.state = ${parameter(state)}`]),
          ...(talent == null ? [] : [`r.talent_id = ${parameter(talent)}`]),
          ...(need == null ? [] : [`r.need_id = ${parameter(need)}`]),
        ].join(' and '),
      ),
    ),
  suggestionsForNeed: (_root, { need, first }, { session }) => suggestForNeed(session, need, checkPageSize(first)),
  suggestionsForOffer: (_root, { offer, first }, { session }) => suggestForOffer(session, offer, checkPageSize(first)),
  suggestionsForTalent: (_root, { talent, first }, { session }) =>
    suggestForTalent(session, talent, checkPageSize(first)),
} satisfies QueryResolvers;

export const resourceMatchResolvers: ResourceMatchResolvers = {
  __resolveReference: ({ id }, { load }) => load(resourceMatchesById, id),
  division: ({ divisionCode }) => ({ code: divisionCode }),
  need: ({ needId }, _args, { load }) => load(villageNeedsById, needId),
  offer: ({ offerId }, _args, { load }) => load(resourceOffersById, offerId),
  talent: ({ talentId }, _args, { load }) => load(talentsById, talentId),
  became: ({ becameKind: kind, becameId: id }) =>
    kind === null || id === null
      ? null
      : {
          kind,
          session: kind === 'ACTIVITY' ? { id } : null,
          project: kind === 'PROJECT' ? { id } : null,
          studentAidNumber: kind === 'STUDENT_AID' ? id : null,
        },
  steps: async ({ id }, _args, { load }) => (await load(stepsOfMatches, id)) ?? [],
};
