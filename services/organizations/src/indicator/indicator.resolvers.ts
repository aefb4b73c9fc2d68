// Indicators: the scorecard of a division over all subgraphs, targets, and figures that were reported elsewhere.
//
// This subgraph answers every indicator's code, target and reported figure. The value comes from the owner: it adds `value` to its own
// entity type, whose id says all it needs.

import { modelOf } from '@chunhui/county';
import { inOrder, type Session } from '@chunhui/database';
import { type IndicatorKey, indicatorId, PERIOD, parseIndicatorId, standingFields } from '@chunhui/model';
import { checkDay, divisionPrefix, graphqlError, inputs, mutation, RefusedError } from '@chunhui/runtime';
import { z } from 'zod';
import type { OrganizationsContext } from '../context.ts';
import { lockCounty } from '../county-model/county-model.store.ts';
import { divisionsByCode } from '../division/division.store.ts';
import type { Division } from '../division/division.table.ts';
import type { DivisionResolvers, MutationResolvers, OrganizationIndicatorResolvers } from '../generated/resolvers.ts';
import { today } from '../today.ts';
import { userError } from '../user-errors.ts';
import { aimsOf, indicatorValuesOf, putReported, putTarget } from './indicator.store.ts';
import type { DivisionIndicator } from './indicator.table.ts';

/** `Division.scorecard`: every indicator of the model, in its order. */
export const scorecard: DivisionResolvers['scorecard'] = async ({ code }: Division, { period, asOf }, { session }) => {
  if (!PERIOD.test(period)) throw graphqlError('BAD_USER_INPUT', { path: ['period'] });
  return indicatorsOfDivision(session, { division: code, period, day: checkDay(asOf) });
};

type Scorecard = Omit<IndicatorKey, 'code'>;

async function indicatorsOfDivision(session: Session, asked: Scorecard): Promise<DivisionIndicator[]> {
  const { division, period } = asked;
  const model = await modelOf(session);
  const { targets, reported } = await aimsOf(session, divisionPrefix(division), period);
  return model.indicators.map(
    ({ code, owner, zh, en, measure, unit, citation, direction, numerator, denominator }): DivisionIndicator => ({
      id: indicatorId({ ...asked, code }),
      owner,
      code,
      title: { zh, en },
      measure,
      unit,
      citation,
      period,
      direction: direction ?? 'MORE_IS_BETTER',
      numerator: numerator ?? null,
      denominator: denominator ?? null,
      target: targets.get(code) ?? null,
      reported: reported.get(code) ?? null,
    }),
  );
}

/** Indicators by id, for owners that need the target; one step a division and period, of which there is mostly one. */
const indicatorsById = async (session: Session, ids: readonly string[]): Promise<(DivisionIndicator | null)[]> => {
  const scorecards = new Map<string, Scorecard>();
  for (const id of ids) {
    const key = parseIndicatorId(id);
    if (key !== null) scorecards.set(indicatorId({ ...key, code: '' }), key);
  }
  const found: DivisionIndicator[] = [];
  for (const asked of scorecards.values()) found.push(...(await indicatorsOfDivision(session, asked)));
  return inOrder(ids, found, ({ id }) => id);
};

/** The types that other subgraphs complete. */
export const foreignIndicatorResolvers = {
  __resolveReference: ({ id }: { readonly id: string }, { load }: OrganizationsContext) => load(indicatorsById, id),
};

/** The types of the interface, by owner. */
export const indicatorTypeOf = ({ owner }: DivisionIndicator) =>
  (
    ({
      organizations: 'OrganizationIndicator',
      volunteers: 'VolunteerIndicator',
      'talent-pool': 'TalentIndicator',
      activities: 'ActivityIndicator',
    }) as const
  )[owner];

export const organizationIndicatorResolvers: OrganizationIndicatorResolvers = standingFields(
  (key, { load }: OrganizationsContext) => load(indicatorValuesOf, key),
);

const county = z.string().regex(/^\d{6}0{6}$/);
const { idempotencyKey } = inputs;
const aim = z.object({
  county,
  indicator: z.string(),
  period: z.string().regex(PERIOD),
  value: z.number().min(0),
  idempotencyKey,
});
const reportInput = aim.extend({ qualifier: z.enum(['EXACT', 'AT_LEAST']), source: inputs.text(), asOf: inputs.date });

export const indicatorMutations: Pick<MutationResolvers, 'setTarget' | 'reportFigure'> = {
  setTarget: mutation(aim, async (input, { session, load }: OrganizationsContext) => {
    const code = await hold(session, input);
    await putTarget(session, { ...input, county: code });
    const { indicator, period, value } = input;
    session.audit({ action: 'indicator.set-target', nounId: `${code}/${indicator}/${period}`, after: { value } });
    return { division: (await load(divisionsByCode, input.county))! };
  }),
  reportFigure: mutation(reportInput, async (input, { session, load }: OrganizationsContext) => {
    const code = await hold(session, input);
    if (input.asOf > today()) throw new RefusedError([userError('DAY_IN_FUTURE', ['asOf'])]);
    const { indicator, period, value, qualifier, source, asOf } = input;
    await putReported(session, [{ countyCode: code, indicator, period, value, qualifier, source, asOf }]);
    session.audit({
      action: 'indicator.report',
      nounId: `${code}/${indicator}/${period}`,
      after: { value, qualifier, source, asOf },
    });
    return { division: (await load(divisionsByCode, input.county))! };
  }),
};

/** The county's code; refuses one that is not prepared, and an indicator that no model has. */
async function hold(session: Session, { county: code, indicator }: z.output<typeof aim>): Promise<string> {
  const six = divisionPrefix(code).slice(0, 6);
  if (!(await lockCounty(session, six))) throw new RefusedError([userError('COUNTY_NOT_PREPARED', ['county'])]);
  const model = await modelOf(session);
  if (!model.indicators.some((known) => known.code === indicator))
    throw new RefusedError([userError('INDICATOR_UNKNOWN', ['indicator'])]);
  return six;
}
