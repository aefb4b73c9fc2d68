// Chunhui societies as this subgraph knows them: by the talents they keep in touch with.
import { mutation } from '@chunhui/runtime';
import type { TalentPoolContext } from '../context.ts';
import type { ChunhuiSocietyResolvers, MutationResolvers } from '../generated/resolvers.ts';
import { assignLiaison, assignLiaisonInput } from './liaison.service.ts';
import { talentCountBySociety } from './liaison.store.ts';

/** A society is known here by its id alone. */
export interface ChunhuiSociety {
  readonly id: string;
}

export const liaisonMutations: Pick<MutationResolvers, 'assignLiaison'> = {
  assignLiaison: mutation(assignLiaisonInput, async (input, { session }: TalentPoolContext) => ({
    talent: await assignLiaison(session, input),
  })),
};

export const chunhuiSocietyResolvers: ChunhuiSocietyResolvers = {
  // Nothing is told of a society but the count, and that only within its county.
  __resolveReference: ({ id }, { caller }) => (caller.scope.startsWith(id.slice(0, 6)) ? { id } : null),
  // They live all over the county, and a town sees its own.
  talentCount: ({ id }, _args, { load, caller }) => (caller.scope.length > 6 ? null : load(talentCountBySociety, id)),
};
