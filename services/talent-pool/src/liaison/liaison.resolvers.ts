// Chunhui societies as this subgraph knows them: by the talents they keep in touch with.
import type { ChunhuiSocietyResolvers } from '../generated/resolvers.ts';
import { talentCountBySociety } from './liaison.store.ts';

/** A society is known here by its id alone. */
export interface ChunhuiSociety {
  readonly id: string;
}

export const chunhuiSocietyResolvers: ChunhuiSocietyResolvers = {
  // Nothing is told of a society but the count, and that only within its county.
  __resolveReference: ({ id }, { caller }) => (caller.scope.startsWith(id.slice(0, 6)) ? { id } : null),
  // They live all over the county, and a town sees its own.
  talentCount: ({ id }, _args, { load, caller }) => (caller.scope.length > 6 ? null : load(talentCountBySociety, id)),
};
