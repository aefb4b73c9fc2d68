// The indicators of the talent pool: their values, from this subgraph's own figures.
import { total } from '@chunhui/county';
import { type IndicatorValues, parseIndicatorId, standingFields } from '@chunhui/model';
import type { TalentPoolContext } from '../context.ts';
import { figures, type TalentPoolFigures } from '../figures.ts';
import type { TalentIndicatorResolvers } from '../generated/resolvers.ts';

const valuesIn = (found: TalentPoolFigures): IndicatorValues => {
  const group = (code: string) => total(found, 'talents', (category) => category === code);
  return {
    talents: total(found, 'talents'),
    talentsCollegeStudents: group('COLLEGE_STUDENT'),
    talentsMigrantWorkers: group('MIGRANT_WORKER'),
    talentsOutstanding: group('OUTSTANDING_TALENT'),
    // An offer is open until it is withdrawn.
    resourceOffers: total(found, 'offersOpen'),
    landedMatches: total(found, 'landedMatches'),
    landedValue: total(found, 'landedFen'),
    talentsWithLandedMatch: total(found, 'talentsLanded'),
  };
};

export const talentIndicatorResolvers: TalentIndicatorResolvers = {
  __resolveReference: (reference) => (parseIndicatorId(reference.id) === null ? null : reference),
  ...standingFields(async (key, { load }: TalentPoolContext) => {
    const found = await figures.of(load, key);
    return found === null ? null : valuesIn(found);
  }),
};
