// The ids of this service's things, for what other services refer to.
import { publishReferences } from '@chunhui/county';
import { defineMigration } from '@chunhui/database';

export const publishedThings = defineMigration(
  'PublishedThings1764000000014',
  publishReferences(
    'organizations',
    `select county_code, 'LEAGUE_ORGANIZATION' as kind, id from organizations.league_organizations
     union all select county_code, 'CHUNHUI_SOCIETY', id from organizations.chunhui_societies where active
     union all select county_code, 'CHUNHUI_ENVOY', person_id from organizations.chunhui_envoys where person_id is not null
     union all select county_code, 'YOUTH_SOCIAL_ORGANIZATION', id from organizations.youth_social_organizations where dissolved_on is null`,
  ),
);
