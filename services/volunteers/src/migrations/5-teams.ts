// Teams in full: leaders, former names, requests to join, and what they were merged into.
import { defineMigration, lockTable } from '@chunhui/database';

export const teams = defineMigration(
  'Teams1764000000005',
  `
  alter table volunteers.volunteer_teams
    add column leader_id text,
    add column merged_into text,
    add check (merged_into is null or dissolved_on is not null),
    add foreign key (county_code, leader_id) references volunteers.volunteers,
    add foreign key (county_code, merged_into) references volunteers.volunteer_teams;
  create index on volunteers.volunteer_teams (county_code, parent_id);
  create index on volunteers.volunteer_team_memberships (county_code, volunteer_id) where left_on is null;

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
  ${lockTable('volunteers.volunteer_team_names', 'things', 'select, insert')}

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
  ${lockTable('volunteers.team_join_requests', 'people-link', 'select, insert, update')}
  `,
);
