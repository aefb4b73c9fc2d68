// Volunteer teams with their former names, memberships and requests to join.
import { COUNTED_COLUMNS } from '@chunhui/county';
import { referenced, referencedInScope, secureTable } from '@chunhui/database';

const ends = [
  referenced('volunteers.volunteers', 'volunteer_id'),
  // The team's own town admits and removes members, wherever they live.
  referencedInScope('volunteers.volunteer_teams', 'team_id'),
];

export const up = `
  create table volunteers.volunteer_teams (
    ${COUNTED_COLUMNS},
    name text not null,
    parent_id text,
    founded_on date not null,
    dissolved_on date check (dissolved_on >= founded_on),
    leader_id text,
    merged_into text,
    -- Counted here: a town that ends a membership of its own resident does not see the other members of that team.
    members integer not null default 0 check (members >= 0),
    primary key (county_code, id),
    check (merged_into is null or dissolved_on is not null),
    foreign key (county_code, parent_id) references volunteers.volunteer_teams,
    foreign key (county_code, leader_id) references volunteers.volunteers,
    foreign key (county_code, merged_into) references volunteers.volunteer_teams
  );
  create index on volunteers.volunteer_teams (county_code, parent_id);
  ${secureTable('volunteers.volunteer_teams', 'county-and-above')}

  create table volunteers.volunteer_team_memberships (
    county_code text not null,
    id text not null check (starts_with(id, county_code || '-')),
    team_id text not null,
    volunteer_id text not null,
    joined_on date not null,
    left_on date check (left_on >= joined_on),
    primary key (county_code, id),
    foreign key (county_code, team_id) references volunteers.volunteer_teams,
    foreign key (county_code, volunteer_id) references volunteers.volunteers
  );
  create unique index one_membership on volunteers.volunteer_team_memberships (county_code, team_id, volunteer_id) where left_on is null;
  create index on volunteers.volunteer_team_memberships (county_code, volunteer_id) where left_on is null;
  ${secureTable('volunteers.volunteer_team_memberships', ends)}

  create table volunteers.volunteer_team_names (
    county_code text not null,
    id text not null check (starts_with(id, county_code || '-')),
    team_id text not null,
    name text not null,
    until date not null,
    primary key (county_code, id),
    foreign key (county_code, team_id) references volunteers.volunteer_teams
  );
  create index on volunteers.volunteer_team_names (county_code, team_id);
  ${secureTable('volunteers.volunteer_team_names', 'county-and-above', 'select, insert')}

  create table volunteers.team_join_requests (
    county_code text not null,
    id text not null check (starts_with(id, county_code || '-')),
    team_id text not null,
    volunteer_id text not null,
    requested_on date not null,
    status text not null check (status in ('REQUESTED', 'APPROVED', 'DECLINED')),
    decided_by text,
    reason text,
    primary key (county_code, id),
    foreign key (county_code, team_id) references volunteers.volunteer_teams,
    foreign key (county_code, volunteer_id) references volunteers.volunteers,
    check ((status = 'REQUESTED') = (decided_by is null)),
    check (status <> 'DECLINED' or reason is not null)
  );
  create unique index one_request on volunteers.team_join_requests (county_code, team_id, volunteer_id) where status = 'REQUESTED';
  ${secureTable('volunteers.team_join_requests', ends, 'select, insert, update')}
`;
