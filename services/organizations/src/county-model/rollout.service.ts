// Rolling a county out: planned by milestones, prepared, and reporting when nothing stands in the way any more.
import type { Session } from '@chunhui/database';
import { inputs, RefusedError, type UserError } from '@chunhui/runtime';
import { z } from 'zod';
import { divisionsByCode } from '../division/division.store.ts';
import { today } from '../today.ts';
import { userError } from '../user-errors.ts';
import {
  type Adoption,
  adoptionsIn,
  enterCounty,
  MILESTONES,
  markRolledOut,
  planMilestones,
} from './adoption.store.ts';
import { lockCounty } from './county-model.store.ts';

const { idempotencyKey } = inputs;
const county = z.string().regex(/^\d{6}0{6}$/);
export const planRolloutInput = z.object({
  county,
  milestones: z
    .array(z.object({ milestone: z.enum(MILESTONES), dueOn: inputs.date }))
    .min(1)
    .max(MILESTONES.length),
  idempotencyKey,
});
export const rollOutInput = z.object({ county, on: inputs.date, idempotencyKey });

/** Prepares a county: enters it, with the days by which it should have got where. */
export async function planRollout(
  session: Session,
  { county: code, milestones }: z.output<typeof planRolloutInput>,
): Promise<Adoption> {
  const [division] = await divisionsByCode(session, [code]);
  if (division?.level !== 'COUNTY') throw new RefusedError([userError('NOT_A_COUNTY', ['county'])]);
  const order = MILESTONES.flatMap((step) => milestones.filter(({ milestone }) => milestone === step));
  if (new Set(order.map(({ milestone }) => milestone)).size < milestones.length)
    throw new RefusedError([userError('MILESTONE_TWICE', ['milestones'])]);
  if (order.some(({ dueOn }, index) => dueOn < (order[index - 1]?.dueOn ?? '')))
    throw new RefusedError([userError('MILESTONES_OUT_OF_ORDER', ['milestones'])]);
  await enterCounty(session, code.slice(0, 6));
  await planMilestones(session, code.slice(0, 6), milestones);
  session.audit({ action: 'county.plan-rollout', nounId: code.slice(0, 6), after: { milestones } });
  return adoptionOf(session, code);
}

/** From the day on the county reports; refused with every check that it does not pass yet. */
export async function rollOut(
  session: Session,
  { county: code, on }: z.output<typeof rollOutInput>,
): Promise<Adoption> {
  if (!(await lockCounty(session, code.slice(0, 6))))
    throw new RefusedError([userError('COUNTY_NOT_PREPARED', ['county'])]);
  const { milestones } = await adoptionOf(session, code);
  const errors: UserError[] = milestones
    .filter(({ code: step, reached }) => !reached && step !== 'REPORTING')
    .map(({ code: step }) => userError(`NOT_READY_${step as 'MODEL_APPLIED'}`, ['county']));
  if (on > today()) errors.push(userError('DAY_IN_FUTURE', ['on']));
  if (errors.length > 0) throw new RefusedError(errors);
  await markRolledOut(session, code.slice(0, 6), on);
  session.audit({ action: 'county.roll-out', nounId: code.slice(0, 6), after: { on } });
  return adoptionOf(session, code);
}

async function adoptionOf(session: Session, code: string): Promise<Adoption> {
  const [adoption] = await adoptionsIn(session, code.slice(0, 6), today());
  return adoption as Adoption;
}
