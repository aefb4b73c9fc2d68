// The figures that this subgraph counts per division, and how GraphQL reads them.
import { byCategory, type DivisionFigures, Figures, total } from '@chunhui/database';
import { countEveryCode, yuping1 } from '@chunhui/model';
import type { TalentGroup, TalentPoolFiguresResolvers } from './generated/resolvers.ts';

export const figures = new Figures('talent_pool', {
  talents: {
    description: 'Everyone in the pool, by primary group (distinct persons; 风筝计划 三类人群)',
    table: 'talents',
    category: 'r."group"',
    amount: '(r.removed_on is null)::int',
  },
});

/** A division's figures of this subgraph: the parent of `Division.talentPool`. */
export type TalentPoolFigures = DivisionFigures<keyof typeof figures.definitions>;

export const talentPoolFiguresResolvers: TalentPoolFiguresResolvers = {
  total: (found) => total(found, 'talents'),
  byGroup: (found) =>
    countEveryCode(yuping1, 'talentGroup', byCategory(found, 'talents')).map(({ code, count }) => ({
      group: code as TalentGroup,
      count,
    })),
};
