// Reads of indicators: the scorecard of a division over all subgraphs. Mutations are declared in indicator.service.ts.
// This subgraph answers the code, the target and the reported figure. The owner adds `value` to its own entity type, by the id alone.
import { modelOf } from '@chunhui/county';
import { inOrder, type Session } from '@chunhui/database';
import { type IndicatorKey, indicatorId, PERIOD, parseIndicatorId, standingFields } from '@chunhui/model';
import { checkDay, divisionPrefix, graphqlError } from '@chunhui/runtime';
import type { OrganizationsContext } from '../context.ts';
import type { Division } from '../division/division.table.ts';
import type { DivisionResolvers, OrganizationIndicatorResolvers } from '../generated/resolvers.ts';
import { aimsOf, indicatorValuesOf } from './indicator.store.ts';
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
