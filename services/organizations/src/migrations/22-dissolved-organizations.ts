// League organizations that are dissolved, or merged into another, which took over what they had.
import { defineMigration } from '@chunhui/database';

export const dissolvedOrganizations = defineMigration(
  'DissolvedOrganizations1764000000022',
  `
  alter table organizations.league_organizations
    add column dissolved_on date check (dissolved_on >= founded_on),
    add column dissolved_reason text check ((dissolved_reason is null) = (dissolved_on is null)),
    add column merged_into text check (merged_into <> id and (merged_into is null or dissolved_on is not null)),
    add foreign key (county_code, merged_into) references organizations.league_organizations;

  create or replace view organizations_published.reference_ids with (security_barrier = true) as
    select county_code, 'LEAGUE_ORGANIZATION' as kind, id from organizations.league_organizations where dissolved_on is null
    union all select county_code, 'CHUNHUI_SOCIETY', id from organizations.chunhui_societies where active
    union all select county_code, 'CHUNHUI_ENVOY', person_id from organizations.chunhui_envoys where person_id is not null
    union all select county_code, 'YOUTH_SOCIAL_ORGANIZATION', id from organizations.youth_social_organizations where dissolved_on is null;
  `,
);
