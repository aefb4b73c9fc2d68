// The rules of moving on: graduation is proposed by its day and confirmed by a person; the groups always sum to the pool.
import type { Session } from '@chunhui/database';
import { covers, divisionPrefix, inputs, RefusedError } from '@chunhui/runtime';
import { z } from 'zod';
import { userError } from '../user-errors.ts';
import { decideMove, graduates, groupMovesById, proposeMoves } from './group-move.store.ts';
import type { GroupMove } from './group-move.table.ts';
import { changeTalent } from './talent.store.ts';

const group = z.enum(['COLLEGE_STUDENT', 'MIGRANT_WORKER', 'OUTSTANDING_TALENT']);

export const proposeGraduationsInput = z.object({
  division: z.string(),
  on: inputs.date,
  toGroup: group.nullish(),
});
export const decideGroupMoveInput = z.object({ move: z.string(), confirm: z.boolean(), toGroup: group.nullish() });

export async function proposeGraduations(
  session: Session,
  input: z.output<typeof proposeGraduationsInput>,
): Promise<GroupMove[]> {
  if (!covers(session.scope, input.division))
    throw new RefusedError([userError('OUTSIDE_YOUR_DIVISION', ['division'])]);
  const toGroup = input.toGroup ?? 'MIGRANT_WORKER';
  if (toGroup === 'COLLEGE_STUDENT') throw new RefusedError([userError('MOVE_TO_SAME_GROUP', ['toGroup'])]);
  const moving = await graduates(session, divisionPrefix(input.division), input.on);
  const moves = await proposeMoves(session, moving, toGroup, `毕业 graduated by ${input.on}`);
  for (const move of moves)
    session.audit({ action: 'group-move.propose', nounId: move.talentId, after: { id: move.id, toGroup } });
  return moves;
}

export async function decideGroupMove(
  session: Session,
  input: z.output<typeof decideGroupMoveInput>,
): Promise<GroupMove> {
  const [proposed] = await groupMovesById(session, [input.move]);
  if (proposed != null && input.toGroup === proposed.fromGroup)
    throw new RefusedError([userError('MOVE_TO_SAME_GROUP', ['toGroup'])]);
  const move = await decideMove(session, input.move, input.confirm ? 'CONFIRMED' : 'DECLINED', input.toGroup ?? null);
  if (move === null) throw new RefusedError([userError('MOVE_UNKNOWN', ['move'])]);
  if (input.confirm) {
    const moved = await changeTalent(session, move.talentId, { group: move.toGroup });
    if (!moved) throw new RefusedError([userError('TALENT_UNKNOWN', ['move'])]);
  }
  session.audit({
    action: input.confirm ? 'group-move.confirm' : 'group-move.decline',
    nounId: move.talentId,
    before: { group: move.fromGroup },
    after: { id: move.id, group: input.confirm ? move.toGroup : move.fromGroup },
  });
  return move;
}
