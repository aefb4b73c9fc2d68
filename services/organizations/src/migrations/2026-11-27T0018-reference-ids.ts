// The ids to which other services may refer.
import { publishReferences } from '@chunhui/county';

export const up = publishReferences(
  'organizations',
  `select county_code, 'LEAGUE_ORGANIZATION' as kind, id from organizations.league_organizations where dissolved_on is null
   union all select county_code, 'CHUNHUI_SOCIETY', id from organizations.chunhui_societies where active
   union all select county_code, 'CHUNHUI_ENVOY', person_id from organizations.chunhui_envoys where person_id is not null
   union all select county_code, 'YOUTH_SOCIAL_ORGANIZATION', id from organizations.youth_social_organizations where dissolved_on is null`,
);
