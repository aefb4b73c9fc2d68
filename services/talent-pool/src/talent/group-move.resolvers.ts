// Moves between groups.
import { inDivision } from '@chunhui/database';
import { divisionPrefix, mutation, toConnection } from '@chunhui/runtime';
import type { TalentPoolContext } from '../context.ts';
import type { GroupMoveResolvers, MutationResolvers, QueryResolvers } from '../generated/resolvers.ts';
import {
  decideGroupMove,
  decideGroupMoveInput,
  proposeGraduations,
  proposeGraduationsInput,
} from './group-move.service.ts';
import { groupMovesById } from './group-move.store.ts';
import { groupMoves } from './group-move.table.ts';
import { talentsById } from './talent.store.ts';

export const groupMoveQueries: Pick<QueryResolvers, 'groupMoves'> = {
  groupMoves: (_root, { division, state, ...args }, { session }) =>
    toConnection(
      args,
      inDivision(session, groupMoves, divisionPrefix(division), (parameter) =>
        state == null ? 'true' : `r.state = ${parameter(state)}`,
      ),
    ),
};

export const groupMoveMutations: Pick<MutationResolvers, 'proposeGraduations' | 'decideGroupMove'> = {
  proposeGraduations: mutation(proposeGraduationsInput, async (input, { session }: TalentPoolContext) => ({
    moves: await proposeGraduations(session, input),
  })),
  decideGroupMove: mutation(decideGroupMoveInput, async (input, { session }: TalentPoolContext) => ({
    move: await decideGroupMove(session, input),
  })),
};

export const groupMoveResolvers: GroupMoveResolvers = {
  __resolveReference: ({ id }, { load }) => load(groupMovesById, id),
  talent: ({ talentId }, _args, { load }) => load(talentsById, talentId),
};
