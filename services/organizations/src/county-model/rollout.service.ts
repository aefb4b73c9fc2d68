// Rolling a county out: planned by milestones, prepared, and reporting once every readiness check passes.
import { futureErrors } from '@chunhui/county';
import type { Session } from '@chunhui/database';
import { allow, inputs, RefusedError, throwUserErrors } from '@chunhui/runtime';
import { z } from 'zod';
import { mutation } from '../context.ts';
import { divisionsByCode } from '../division/division.store.ts';
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

const { date, idempotencyKey } = inputs;
const writesCounties = allow('county:write', (_root, { input }) => input.county);
const county = z.string().regex(/^\d{6}0{6}$/);

/** Prepares a county and sets the days by which it should reach its milestones. */
export const planRollout = mutation({
  access: writesCounties,
  input: z.object({
    county,
    milestones: z
      .array(z.object({ milestone: z.enum(MILESTONES), dueOn: date }))
      .min(1)
      .max(MILESTONES.length),
    idempotencyKey,
  }),
  noun: 'adoption',
  async run(session, { county: code, milestones }): Promise<Adoption> {
    const [division] = await divisionsByCode(session, [code]);
    if (division?.level !== 'COUNTY') throw new RefusedError(userError('NOT_A_COUNTY', ['county']));
    const order = MILESTONES.flatMap((step) => milestones.filter(({ milestone }) => milestone === step));
    if (new Set(order.map(({ milestone }) => milestone)).size < milestones.length)
      throw new RefusedError(userError('MILESTONE_TWICE', ['milestones']));
    if (order.some(({ dueOn }, index) => dueOn < (order[index - 1]?.dueOn ?? '')))
      throw new RefusedError(userError('MILESTONES_OUT_OF_ORDER', ['milestones']));
    await enterCounty(session, code.slice(0, 6));
    await planMilestones(session, code.slice(0, 6), milestones);
    session.audit({ action: 'county.plan-rollout', nounId: code.slice(0, 6), after: { milestones } });
    return adoptionOf(session, code);
  },
});

/** The county reports from a day on; refused with every readiness check that fails. */
export const rollOutCounty = mutation({
  access: writesCounties,
  input: z.object({ county, on: date, idempotencyKey }),
  noun: 'adoption',
  async run(session, { county: code, on }): Promise<Adoption> {
    if (!(await lockCounty(session, code.slice(0, 6))))
      throw new RefusedError(userError('COUNTY_NOT_PREPARED', ['county']));
    const { milestones } = await adoptionOf(session, code);
    throwUserErrors([
      ...milestones
        .filter(({ code: step, reached }) => !reached && step !== 'REPORTING')
        .map(({ code: step }) => userError(`NOT_READY_${step as 'MODEL_APPLIED'}`, ['county'])),
      ...futureErrors(session, { on }),
    ]);
    await markRolledOut(session, code.slice(0, 6), on);
    session.audit({ action: 'county.roll-out', nounId: code.slice(0, 6), after: { on } });
    return adoptionOf(session, code);
  },
});

async function adoptionOf(session: Session, code: string): Promise<Adoption> {
  const [adoption] = await adoptionsIn(session, code.slice(0, 6), session.today);
  return adoption as Adoption;
}
