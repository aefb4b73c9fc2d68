// The ids to which other services may refer.
import { publishReferences } from '@chunhui/county';

export const up = publishReferences(
  'volunteers',
  `select county_code, 'VOLUNTEER_TEAM' as kind, id from volunteers.volunteer_teams where dissolved_on is null`,
);
