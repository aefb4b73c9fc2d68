// Canvass rounds and their villages.
import { mutation, toConnection } from '@chunhui/runtime';
import type { TalentPoolContext } from '../context.ts';
import type {
  CanvassRoundResolvers,
  CanvassTargetResolvers,
  MutationResolvers,
  QueryResolvers,
} from '../generated/resolvers.ts';
import { planCanvassRound, planCanvassRoundInput } from './canvass.service.ts';
import { canvassRoundsById, roundsOfCounty, targetsOfRounds } from './canvass.store.ts';

export const canvassQueries: Pick<QueryResolvers, 'canvassRounds'> = {
  canvassRounds: (_root, { division, ...args }, { session }) =>
    toConnection(args, roundsOfCounty(session, division.slice(0, 6))),
};

export const canvassMutations: Pick<MutationResolvers, 'planCanvassRound'> = {
  planCanvassRound: mutation(planCanvassRoundInput, async (input, { session }: TalentPoolContext) => ({
    canvassRound: await planCanvassRound(session, input),
  })),
};

export const canvassRoundResolvers: CanvassRoundResolvers = {
  __resolveReference: ({ id }, { load }) => load(canvassRoundsById, id),
  targets: async ({ id }, _args, { load }) => (await load(targetsOfRounds, id)) ?? [],
};

export const canvassTargetResolvers: CanvassTargetResolvers = {
  division: ({ divisionCode }) => ({ code: divisionCode }),
};
