// Matches, and suggestions for them.
import { inDivision } from '@chunhui/database';
import { checkPageSize, divisionPrefix, mutation, toConnection } from '@chunhui/runtime';
import type { TalentPoolContext } from '../context.ts';
import type { MutationResolvers, QueryResolvers, ResourceMatchResolvers } from '../generated/resolvers.ts';
import { resourceOffersById, villageNeedsById } from '../resource/resource.store.ts';
import { talentsById } from '../talent/talent.store.ts';
import {
  advanceMatch,
  advanceMatchInput,
  dropMatch,
  dropMatchInput,
  landMatch,
  landMatchInput,
  matchResources,
  matchResourcesInput,
} from './resource-match.service.ts';
import { resourceMatchesById, stepsOfMatches } from './resource-match.store.ts';
import { resourceMatches } from './resource-match.table.ts';
import { suggestForNeed, suggestForOffer, suggestForTalent } from './suggestion.service.ts';

export const resourceMatchQueries: Pick<
  QueryResolvers,
  'resourceMatches' | 'suggestionsForNeed' | 'suggestionsForOffer' | 'suggestionsForTalent'
> = {
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
};

export const resourceMatchMutations: Pick<
  MutationResolvers,
  'matchResources' | 'advanceMatch' | 'landMatch' | 'dropMatch'
> = {
  matchResources: mutation(matchResourcesInput, async (input, { session }: TalentPoolContext) => ({
    match: await matchResources(session, input),
  })),
  advanceMatch: mutation(advanceMatchInput, async (input, { session }: TalentPoolContext) => ({
    match: await advanceMatch(session, input),
  })),
  landMatch: mutation(landMatchInput, async (input, { session }: TalentPoolContext) => ({
    match: await landMatch(session, input),
  })),
  dropMatch: mutation(dropMatchInput, async (input, { session }: TalentPoolContext) => ({
    match: await dropMatch(session, input),
  })),
};

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
