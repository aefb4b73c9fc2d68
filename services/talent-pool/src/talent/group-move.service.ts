// The rules of moves between groups: a graduation is proposed by its day and decided by a person; the groups always sum to the pool.
import { allow, covers, divisionPrefix, inputs, RefusedError } from '@chunhui/runtime';
import { z } from 'zod';
import { mutation } from '../context.ts';
import { userError } from '../user-errors.ts';
import { talentGroup } from './facts.ts';
import { decideMove, graduates, groupMovesById, proposeMoves } from './group-move.store.ts';
import { updateTalent } from './talent.store.ts';

const writesTalents = allow('talent:write');

export const proposeGraduations = mutation({
  access: writesTalents,
  input: z.object({ division: z.string(), on: inputs.date, toGroup: talentGroup.nullish() }),
  noun: 'moves',
  async run(session, input) {
    if (!covers(session.scope, input.division)) throw new RefusedError(userError('OUT_OF_SCOPE', ['division']));
    const toGroup = input.toGroup ?? 'MIGRANT_WORKER';
    if (toGroup === 'COLLEGE_STUDENT') throw new RefusedError(userError('MOVE_TO_SAME_GROUP', ['toGroup']));
    const moving = await graduates(session, divisionPrefix(input.division), input.on);
    const moves = await proposeMoves(session, moving, toGroup, `毕业 graduated by ${input.on}`);
    for (const move of moves)
      session.audit({ action: 'group-move.propose', nounId: move.talentId, after: { id: move.id, toGroup } });
    return moves;
  },
});

export const decideGroupMove = mutation({
  access: writesTalents,
  input: z.object({ move: inputs.id, confirm: z.boolean(), toGroup: talentGroup.nullish() }),
  noun: 'move',
  async run(session, { move: moveId, confirm, toGroup = null }) {
    const [proposed] = await groupMovesById(session, [moveId]);
    if (proposed != null && toGroup === proposed.fromGroup)
      throw new RefusedError(userError('MOVE_TO_SAME_GROUP', ['toGroup']));
    const move = await decideMove(session, moveId, confirm ? 'CONFIRMED' : 'DECLINED', toGroup);
    if (move === null) throw new RefusedError(userError('MOVE_UNKNOWN', ['move']));
    if (confirm && !(await updateTalent(session, move.talentId, { group: move.toGroup })))
      throw new RefusedError(userError('TALENT_UNKNOWN', ['move']));
    session.audit({
      action: confirm ? 'group-move.confirm' : 'group-move.decline',
      nounId: move.talentId,
      before: { group: move.fromGroup },
      after: { id: move.id, group: confirm ? move.toGroup : move.fromGroup },
    });
    return move;
  },
});
