// Canvass rounds and their villages.
import { toConnection } from '@chunhui/runtime';
import type { CanvassRoundResolvers, CanvassTargetResolvers, QueryResolvers } from '../generated/resolvers.ts';
import { canvassRoundsById, roundsOfCounty, targetsOfRounds } from './canvass.store.ts';

export const canvassQueries = {
  canvassRounds: (_root, { division, ...args }, { session }) =>
    toConnection(args, roundsOfCounty(session, division.slice(0, 6))),
} satisfies QueryResolvers;

export const canvassRoundResolvers: CanvassRoundResolvers = {
  __resolveReference: ({ id }, { load }) => load(canvassRoundsById, id),
  targets: async ({ id }, _args, { load }) => (await load(targetsOfRounds, id)) ?? [],
};

export const canvassTargetResolvers: CanvassTargetResolvers = {
  division: ({ divisionCode }) => ({ code: divisionCode }),
};
