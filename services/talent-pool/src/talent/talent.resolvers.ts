// Talents and their lists.
import { inDivision } from '@chunhui/database';
import { divisionPrefix, toConnection } from '@chunhui/runtime';
import type { QueryResolvers, TalentResolvers } from '../generated/resolvers.ts';
import { talentsById } from './talent.store.ts';
import { talents } from './talent.table.ts';

export const talentQueries: Pick<QueryResolvers, 'talents'> = {
  talents: (_root, { division, group, ...args }, { session }) =>
    toConnection(
      args,
      inDivision(session, talents, divisionPrefix(division), (parameter) =>
        group == null ? 'r.removed_on is null' : `r.removed_on is null and r."group" = ${parameter(group)}`,
      ),
    ),
};

export const talentResolvers: TalentResolvers = {
  __resolveReference: ({ id }, { load }) => load(talentsById, id),
  person: ({ personId }) => ({ id: personId }),
  division: ({ divisionCode }) => ({ code: divisionCode }),
};
