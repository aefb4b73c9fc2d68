// Indicators: the scorecard of a division over all subgraphs, targets, and figures that were reported elsewhere.
//
// This subgraph answers every indicator's code, target and reported figure. The value comes from the owner: it adds `value` to its own
// entity type, whose id says all it needs.
import { inOrder, type Session } from '@chunhui/database';
import { bearsOut, yuping1 } from '@chunhui/model';
import { divisionPrefix, inputs, mutation, Refused, refuse } from '@chunhui/runtime';
import { z } from 'zod';
import type { OrganizationsContext } from '../context.ts';
import { lockCounty } from '../county-model/county-model.store.ts';
import { divisionsByCode } from '../division/division.store.ts';
import type { Division } from '../division/division.table.ts';
import type { DivisionResolvers, MutationResolvers, OrganizationIndicatorResolvers } from '../generated/resolvers.ts';
import { modelOf } from '../parameters.ts';
import { refusal } from '../refusals.ts';
import { today } from '../today.ts';
import { aimsOf, type IndicatorValues, indicatorValuesOf, putReported, putTarget } from './indicator.store.ts';
import type { DivisionIndicator } from './indicator.table.ts';
import { stateOf } from './scorecard.ts';

const PERIOD = /^\d{4}(-(0[1-9]|1[0-2]))?$/;

/** `Division.scorecard`: every indicator of the model, in its order. */
export const scorecard: DivisionResolvers['scorecard'] = async ({ code }: Division, { period }, { session }) => {
  if (!PERIOD.test(period)) throw refuse('BAD_USER_INPUT', { path: ['period'] });
  return indicatorsOfDivision(session, code, period);
};

async function indicatorsOfDivision(session: Session, division: string, period: string): Promise<DivisionIndicator[]> {
  const model = session.scope.length < 6 ? yuping1 : await modelOf(session);
  const { targets, reported } = await aimsOf(session, divisionPrefix(division), period);
  return model.indicators.map(
    ({ code, owner, zh, en, measure, unit, citation }): DivisionIndicator => ({
      id: `${division}:${code}:${period}`,
      owner,
      code,
      title: { zh, en },
      measure,
      unit,
      citation,
      divisionCode: division,
      period,
      target: targets.get(code) ?? null,
      reported: reported.get(code) ?? null,
    }),
  );
}

/** Indicators by id, for owners that need the target; one step a division and period, of which there is mostly one. */
const indicatorsById = async (session: Session, ids: readonly string[]): Promise<(DivisionIndicator | null)[]> => {
  const found: DivisionIndicator[] = [];
  for (const scope of new Set(ids.map((id) => id.replace(/:.*:/, ':')))) {
    const [division = '', period = ''] = scope.split(':');
    if (/^\d{12}$/.test(division) && PERIOD.test(period))
      found.push(...(await indicatorsOfDivision(session, division, period)));
  }
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

const valuesToday = (session: Session, codes: readonly string[]) => indicatorValuesOf(session, codes, today());

async function todaysValue({ divisionCode, code }: DivisionIndicator, { load }: OrganizationsContext) {
  const values: IndicatorValues | null = await load(valuesToday, divisionCode);
  return values?.[code] ?? null;
}

export const organizationIndicatorResolvers: OrganizationIndicatorResolvers = {
  value: (indicator, _args, context) => todaysValue(indicator, context),
  gap: async (indicator, _args, context) => {
    const value = await todaysValue(indicator, context);
    return value === null || indicator.target === null ? null : indicator.target - value;
  },
  share: async (indicator, _args, context) => {
    const value = await todaysValue(indicator, context);
    return value === null || !indicator.target ? null : value / indicator.target;
  },
  state: async (indicator, _args, context) =>
    stateOf(indicator.code, await todaysValue(indicator, context), indicator.target, indicator.period, today()),
  difference: async (indicator, _args, context) => {
    const value = await todaysValue(indicator, context);
    return value === null || indicator.reported === null ? null : value - indicator.reported.value;
  },
  matchesReported: async (indicator, _args, context) => {
    const value = await todaysValue(indicator, context);
    const { reported } = indicator;
    return value === null || reported === null ? null : bearsOut(reported.qualifier, reported.value, value);
  },
};

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
    if (input.asOf > today()) throw new Refused([refusal('DAY_IN_FUTURE', ['asOf'])]);
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
  if (!(await lockCounty(session, six))) throw new Refused([refusal('COUNTY_NOT_PREPARED', ['county'])]);
  const model = session.scope.length < 6 ? yuping1 : await modelOf(session);
  if (!model.indicators.some((known) => known.code === indicator))
    throw new Refused([refusal('INDICATOR_UNKNOWN', ['indicator'])]);
  return six;
}
