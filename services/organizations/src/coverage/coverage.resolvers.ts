// Coverage: villages that lack something.
import { divisionPrefix, toConnection } from '@chunhui/runtime';
import type { QueryResolvers } from '../generated/resolvers.ts';
import { villagesWithout } from './coverage.store.ts';

export const coverageQueries: Pick<QueryResolvers, 'villagesWithout'> = {
  villagesWithout: (_root, { division, lacking, ...args }, { session }) =>
    toConnection(args, villagesWithout(session, divisionPrefix(division), lacking)),
};
