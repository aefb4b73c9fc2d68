// Coverage: villages that lack something, and how far linkage has got.
import { divisionPrefix, toConnection } from '@chunhui/runtime';
import type { LinkageFiguresResolvers, QueryResolvers } from '../generated/resolvers.ts';
import { villagesWithout } from './coverage.store.ts';

export const coverageQueries: Pick<QueryResolvers, 'villagesWithout'> = {
  villagesWithout: (_root, { division, lacking, ...args }, { session }) =>
    toConnection(args, villagesWithout(session, divisionPrefix(division), lacking)),
};

export const linkageResolvers: LinkageFiguresResolvers = {
  coverage: ({ linked, villages }) => (villages === 0 ? null : linked / villages),
};
