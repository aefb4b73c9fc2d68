// League organizations: the tree of committees and branches, with elections, mergers and dissolutions.
import { COUNTED_COLUMNS } from '@chunhui/county';
import { secureTable } from '@chunhui/database';

export const up = `
  create table organizations.league_organizations (
    ${COUNTED_COLUMNS},
    name text not null,
    kind text not null check (kind in ('LOCAL_COMMITTEE', 'COMMITTEE', 'WORKING_COMMITTEE', 'GENERAL_BRANCH', 'BRANCH', 'JOINT_BRANCH')),
    parent_id text,
    party_organization text,
    founded_on date,
    -- Specialties that the village needs of its first secretary.
    needs text[] not null default '{}',
    is_school boolean not null default false,
    elected_on date,
    term_ends_on date check (term_ends_on > elected_on),
    dissolved_on date check (dissolved_on >= founded_on),
    dissolved_reason text check ((dissolved_reason is null) = (dissolved_on is null)),
    merged_into text check (merged_into <> id and (merged_into is null or dissolved_on is not null)),
    primary key (county_code, id),
    foreign key (county_code, parent_id) references organizations.league_organizations,
    foreign key (county_code, merged_into) references organizations.league_organizations
  );
  ${secureTable('organizations.league_organizations', 'county-and-above')}
`;
