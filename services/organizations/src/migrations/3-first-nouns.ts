// League organizations, first secretaries, Chunhui societies with envoys and members, youth social organizations, and their figures.
import { COUNTED_COLUMNS, createFigures } from '@chunhui/county';
import { defineMigration, lockTable } from '@chunhui/database';

export const firstNouns = defineMigration(
  'FirstNouns1764000000003',
  `
  ${createFigures('organizations')}

  create table organizations.league_organizations (
    ${COUNTED_COLUMNS},
    name text not null,
    kind text not null check (kind in ('LOCAL_COMMITTEE', 'COMMITTEE', 'WORKING_COMMITTEE', 'GENERAL_BRANCH', 'BRANCH', 'JOINT_BRANCH')),
    parent_id text,
    party_organization text,
    founded_on date,
    primary key (county_code, id),
    foreign key (county_code, parent_id) references organizations.league_organizations
  );
  ${lockTable('organizations.league_organizations', 'things')}

  create table organizations.first_secretary_appointments (
    ${COUNTED_COLUMNS},
    branch_id text not null,
    person_id text not null,
    name text not null,
    birth_date date not null,
    political_status text not null check (political_status in ('LEAGUE_MEMBER', 'CPC_MEMBER')),
    channel text not null,
    specialty text,
    appointed_on date not null,
    ended_on date check (ended_on >= appointed_on),
    eligible boolean not null,
    primary key (county_code, id),
    foreign key (county_code, branch_id) references organizations.league_organizations
  );
  -- One in office a branch, whoever races.
  create unique index one_in_office on organizations.first_secretary_appointments (county_code, branch_id) where ended_on is null;
  create index on organizations.first_secretary_appointments (county_code, person_id);
  ${lockTable('organizations.first_secretary_appointments', 'people')}

  create table organizations.chunhui_societies (
    ${COUNTED_COLUMNS},
    name text not null,
    founded_on date not null,
    active boolean not null,
    primary key (county_code, id)
  );
  ${lockTable('organizations.chunhui_societies', 'things')}

  create table organizations.chunhui_envoys (
    ${COUNTED_COLUMNS},
    person_id text not null,
    name text not null,
    primary key (county_code, id),
    unique (county_code, person_id)
  );
  ${lockTable('organizations.chunhui_envoys', 'people')}

  create table organizations.chunhui_envoy_engagements (
    county_code text not null,
    id text not null check (starts_with(id, county_code || '-')),
    envoy_id text not null,
    society_id text not null,
    letter_number text not null,
    engaged_on date not null,
    ended_on date check (ended_on >= engaged_on),
    primary key (county_code, id),
    unique (county_code, letter_number),
    foreign key (county_code, envoy_id) references organizations.chunhui_envoys,
    foreign key (county_code, society_id) references organizations.chunhui_societies
  );
  create index on organizations.chunhui_envoy_engagements (county_code, envoy_id);
  ${lockTable('organizations.chunhui_envoy_engagements', 'people-link')}

  create table organizations.chunhui_members (
    ${COUNTED_COLUMNS},
    person_id text not null,
    name text not null,
    primary key (county_code, id),
    unique (county_code, person_id)
  );
  ${lockTable('organizations.chunhui_members', 'people')}

  create table organizations.chunhui_memberships (
    county_code text not null,
    id text not null check (starts_with(id, county_code || '-')),
    member_id text not null,
    society_id text not null,
    joined_on date not null,
    left_on date check (left_on >= joined_on),
    primary key (county_code, id),
    foreign key (county_code, member_id) references organizations.chunhui_members,
    foreign key (county_code, society_id) references organizations.chunhui_societies
  );
  create unique index one_membership on organizations.chunhui_memberships (county_code, member_id, society_id) where left_on is null;
  ${lockTable('organizations.chunhui_memberships', 'people-link')}

  create table organizations.youth_social_organizations (
    ${COUNTED_COLUMNS},
    name text not null,
    domain text not null check (domain in ('VOLUNTEERING', 'ENTREPRENEURSHIP', 'ARTS_SPORTS', 'STUDENT_SERVICE')),
    founded_on date not null,
    dissolved_on date check (dissolved_on >= founded_on),
    primary key (county_code, id)
  );
  ${lockTable('organizations.youth_social_organizations', 'things')}

  create table organizations.youth_social_organization_members (
    ${COUNTED_COLUMNS},
    organization_id text not null,
    kind text not null check (kind in ('PERSON', 'UNIT')),
    person_id text check ((kind = 'PERSON') = (person_id is not null)),
    name text not null,
    joined_on date not null,
    left_on date check (left_on >= joined_on),
    primary key (county_code, id),
    foreign key (county_code, organization_id) references organizations.youth_social_organizations
  );
  create unique index one_person_once on organizations.youth_social_organization_members (county_code, organization_id, person_id)
    where person_id is not null and left_on is null;
  ${lockTable('organizations.youth_social_organization_members', 'people')}
  `,
);
