// Moves between groups.
import { inDivision } from '@chunhui/database';
import { divisionPrefix, toConnection } from '@chunhui/runtime';
import type { GroupMoveResolvers, QueryResolvers } from '../generated/resolvers.ts';
import { groupMovesById } from './group-move.store.ts';
import { groupMoves } from './group-move.table.ts';
import { talentsById } from './talent.store.ts';

export const groupMoveQueries = {
  groupMoves: (_root, { division, state, ...args }, { session }) =>
    toConnection(
      args,
      inDivision(session, groupMoves, divisionPrefix(division), (parameter) =>
        state == null ? 'true' : `r.state = ${parameter(state)}`,
      ),
    ),
} satisfies QueryResolvers;

export const groupMoveResolvers: GroupMoveResolvers = {
  __resolveReference: ({ id }, { load }) => load(groupMovesById, id),
  talent: ({ talentId }, _args, { load }) => load(talentsById, talentId),
};
