// Volunteers and teams, and their figures.
import { COUNTED_COLUMNS, createFigures } from '@chunhui/county';
import { defineMigration, lockTable } from '@chunhui/database';

export const firstNouns = defineMigration(
  'FirstNouns1764000000001',
  `
  ${createFigures('volunteers')}

  create table volunteers.volunteers (
    ${COUNTED_COLUMNS},
    person_id text not null,
    number text not null,
    name text not null,
    birth_date date not null,
    league_member boolean not null,
    registered_on date not null,
    status text not null check (status in ('ACTIVE', 'SUSPENDED', 'LEFT')),
    left_on date check ((status = 'LEFT') = (left_on is not null)),
    primary key (county_code, id),
    unique (county_code, number),
    unique (county_code, person_id)
  );
  ${lockTable('volunteers.volunteers', 'people')}

  create table volunteers.volunteer_teams (
    ${COUNTED_COLUMNS},
    name text not null,
    parent_id text,
    founded_on date not null,
    dissolved_on date check (dissolved_on >= founded_on),
    primary key (county_code, id),
    foreign key (county_code, parent_id) references volunteers.volunteer_teams
  );
  ${lockTable('volunteers.volunteer_teams', 'things')}

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
  ${lockTable('volunteers.volunteer_team_memberships', 'people-link')}
  `,
);
