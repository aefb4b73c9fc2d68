// The indicators of volunteering: their values, from this subgraph's own figures.
import { total } from '@chunhui/county';
import { type IndicatorValues, parseIndicatorId, standingFields } from '@chunhui/model';
import type { VolunteersContext } from '../context.ts';
import { figures, type VolunteeringFigures } from '../figures.ts';
import type { VolunteerIndicatorResolvers } from '../generated/resolvers.ts';

const valuesIn = (found: VolunteeringFigures): IndicatorValues => ({
  volunteersCumulative: total(found, 'registeredCumulative'),
  volunteersActive: total(found, 'registeredActive'),
  leagueMemberVolunteers: total(found, 'leagueMembers'),
  volunteerTeams: total(found, 'teams'),
  serviceMinutes: total(found, 'serviceMinutes'),
  starVolunteers: total(found, 'activeByStar'),
});

export const volunteerIndicatorResolvers: VolunteerIndicatorResolvers = {
  __resolveReference: (reference) => (parseIndicatorId(reference.id) === null ? null : reference),
  ...standingFields(async (key, { load }: VolunteersContext) => {
    const found = await figures.of(load, key);
    return found === null ? null : valuesIn(found);
  }),
};
