// The rules of risk flags: raised with a day to follow them up, followed up once.
import { newId } from '@chunhui/database';
import { allow, inputs, RefusedError } from '@chunhui/runtime';
import { z } from 'zod';
import { lockFile } from '../child/child-file.ts';
import { mutation } from '../context.ts';
import { within } from '../scope.ts';
import { userError } from '../user-errors.ts';
import { addFlag, changeFlag, lockFlag } from './care.store.ts';
import type { RiskFlag } from './care.table.ts';

const { date, id, idempotencyKey, text } = inputs;

export const raiseRiskFlag = mutation({
  access: allow('care:write'),
  input: z.object({
    child: id,
    level: z.enum(['LOW', 'MEDIUM', 'HIGH']),
    note: text(2000),
    followUpBy: date,
    idempotencyKey,
  }),
  async run(session, input) {
    const child = await lockFile(session, input.child);
    if (input.followUpBy < session.today) throw new RefusedError(userError('FOLLOW_UP_IN_PAST', ['followUpBy']));
    const flagId = newId(session.county);
    const flag: RiskFlag = {
      countyCode: session.county,
      id: flagId,
      divisionCode: child.divisionCode,
      childId: child.id,
      level: input.level,
      note: session.vault.seal(input.note, ['activities.risk_flags.note', flagId]),
      raisedOn: session.today,
      raisedBy: session.subject ?? '',
      followUpBy: input.followUpBy,
      followedUpOn: null,
      outcome: null,
    };
    await addFlag(session, flag);
    session.audit({ action: 'risk-flag.raise', nounId: flagId, after: { childId: child.id, level: flag.level } });
    return { flagId };
  },
});

export const followUpRiskFlag = mutation({
  access: allow('care:write'),
  input: z.object({ flag: id, outcome: text(2000), idempotencyKey }),
  async run(session, input) {
    const unknown = userError('RISK_FLAG_UNKNOWN', ['flag']);
    const flag = within(session, await lockFlag(session, input.flag), unknown);
    if (flag.followedUpOn !== null) throw new RefusedError(unknown);
    const change = {
      followedUpOn: session.today,
      outcome: session.vault.seal(input.outcome, ['activities.risk_flags.outcome', flag.id]),
    };
    await changeFlag(session, flag.id, change);
    session.audit({ action: 'risk-flag.follow-up', nounId: flag.id, after: { followedUpOn: change.followedUpOn } });
    return { flagId: flag.id };
  },
});
