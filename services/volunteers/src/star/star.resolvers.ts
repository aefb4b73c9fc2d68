// Reads of star ratings; their mutations are declared in star.service.ts.
import { inDivision } from '@chunhui/database';
import { divisionPrefix, toConnection } from '@chunhui/runtime';
import type { QueryResolvers, StarRatingResolvers } from '../generated/resolvers.ts';
import { volunteersById } from '../volunteer/volunteer.store.ts';
import { starRatings } from './star-rating.table.ts';

export const starQueries = {
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
} satisfies QueryResolvers;

export const starRatingResolvers: StarRatingResolvers = {
  volunteer: ({ volunteerId }, _args, { load }) => load(volunteersById, volunteerId),
};
