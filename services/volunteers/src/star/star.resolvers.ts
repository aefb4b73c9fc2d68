// Star ratings: proposed, objected to, settled, granted.
import { inDivision } from '@chunhui/database';
import { divisionPrefix, mutation, toConnection } from '@chunhui/runtime';
import type { VolunteersContext } from '../context.ts';
import type { MutationResolvers, QueryResolvers, StarRatingResolvers } from '../generated/resolvers.ts';
import { volunteersById } from '../volunteer/volunteer.store.ts';
import {
  grantStars,
  grantStarsInput,
  objectToStar,
  objectToStarInput,
  proposeStars,
  proposeStarsInput,
  settleStarObjection,
  settleStarObjectionInput,
} from './star.service.ts';
import { starRatings } from './star-rating.table.ts';

export const starQueries: Pick<QueryResolvers, 'starRatings'> = {
  starRatings: (_root, { division, status, ...args }, { session }) =>
    toConnection(
      args,
      inDivision(
        session,
        starRatings,
        divisionPrefix(division),
        status == null ? undefined : (parameter) => `r.status = ${parameter(status)}`,
      ),
    ),
};

export const starMutations: Pick<
  MutationResolvers,
  'proposeStars' | 'objectToStar' | 'settleStarObjection' | 'grantStars'
> = {
  proposeStars: mutation(proposeStarsInput, async (input, { session }: VolunteersContext) => ({
    ratings: await proposeStars(session, input, new Date()),
  })),
  objectToStar: mutation(objectToStarInput, async (input, { session }: VolunteersContext) => ({
    rating: await objectToStar(session, input, new Date()),
  })),
  settleStarObjection: mutation(settleStarObjectionInput, async (input, { session }: VolunteersContext) => ({
    rating: await settleStarObjection(session, input, new Date()),
  })),
  grantStars: mutation(grantStarsInput, async (input, { session }: VolunteersContext) => ({
    ratings: await grantStars(session, input, new Date()),
  })),
};

export const starRatingResolvers: StarRatingResolvers = {
  volunteer: ({ volunteerId }, _args, { load }) => load(volunteersById, volunteerId),
};
