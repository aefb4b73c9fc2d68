// The yearly audit of minors' data in GraphQL.
import { mutation, xlsxFile } from '@chunhui/runtime';
import type { ActivitiesContext } from '../context.ts';
import type { MutationResolvers } from '../generated/resolvers.ts';
import { minorsPack, minorsPackInput } from './minors-pack.ts';

export const minorsPackMutations: Pick<MutationResolvers, 'exportMinorsPack'> = {
  exportMinorsPack: mutation(minorsPackInput, async (input, { session }: ActivitiesContext) => {
    const { name, content } = await minorsPack(session, input, new Date());
    return { file: xlsxFile(name, content) };
  }),
};
