// Societies led by League organizations and their presidents, terms of envoys, liaison stations, students paired; registered social organizations.
import { COUNTED_COLUMNS } from '@chunhui/county';
import { defineMigration, lockTable } from '@chunhui/database';

export const societies = defineMigration(
  'Societies1764000000007',
  `
  -- 团建领春晖: the League organization that leads the society.
  alter table organizations.chunhui_societies
    add column level text not null default 'VILLAGE' check (level in ('COUNTY', 'TOWN', 'VILLAGE')),
    add column league_organization_id text,
    add column dissolved_on date check (dissolved_on >= founded_on),
    add foreign key (county_code, league_organization_id) references organizations.league_organizations;
  create index on organizations.chunhui_societies (county_code, league_organization_id);

  create table organizations.chunhui_society_presidents (
    ${COUNTED_COLUMNS},
    society_id text not null,
    person_id text not null,
    name text not null,
    began_on date not null,
    term_ends_on date not null check (term_ends_on > began_on),
    ended_on date check (ended_on >= began_on),
    primary key (county_code, id),
    foreign key (county_code, society_id) references organizations.chunhui_societies
  );
  create unique index one_president on organizations.chunhui_society_presidents (county_code, society_id) where ended_on is null;
  ${lockTable('organizations.chunhui_society_presidents', 'people')}

  alter table organizations.chunhui_envoy_engagements
    add column term_ends_on date check (term_ends_on > engaged_on);

  create table organizations.liaison_stations (
    county_code text not null,
    id text not null check (starts_with(id, county_code || '-')),
    name text not null,
    kind text not null check (kind in ('CITY', 'UNIVERSITY')),
    place text not null,
    opened_on date not null,
    closed_on date check (closed_on >= opened_on),
    primary key (county_code, id)
  );
  ${lockTable('organizations.liaison_stations', 'things')}

  create table organizations.student_pairings (
    ${COUNTED_COLUMNS},
    society_id text not null,
    person_id text not null,
    name text not null,
    university text not null,
    paired_on date not null,
    ended_on date check (ended_on >= paired_on),
    primary key (county_code, id),
    foreign key (county_code, society_id) references organizations.chunhui_societies
  );
  create unique index one_pairing on organizations.student_pairings (county_code, person_id, society_id) where ended_on is null;
  ${lockTable('organizations.student_pairings', 'people')}

  alter table organizations.youth_social_organizations
    add column supervising_body text,
    add column registration_number text,
    add column level text not null default 'COUNTY' check (level in ('COUNTY', 'TOWN', 'VILLAGE'));
  create unique index one_registration on organizations.youth_social_organizations (county_code, registration_number);
  `,
);
