// First secretaries: appointments with their predecessors, and the candidates.
import { COUNTED_COLUMNS } from '@chunhui/county';
import { secureTable } from '@chunhui/database';

export const up = `
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
    predecessor_id text,
    primary key (county_code, id),
    foreign key (county_code, branch_id) references organizations.league_organizations,
    foreign key (county_code, predecessor_id) references organizations.first_secretary_appointments
  );
  -- One in office per branch and one branch per person, also under concurrent appointments.
  create unique index one_in_office on organizations.first_secretary_appointments (county_code, branch_id) where ended_on is null;
  create unique index one_branch_a_person on organizations.first_secretary_appointments (county_code, person_id) where ended_on is null;
  create index on organizations.first_secretary_appointments (county_code, person_id);
  create index on organizations.first_secretary_appointments (county_code, branch_id, appointed_on);
  ${secureTable('organizations.first_secretary_appointments', 'people')}

  create table organizations.first_secretary_candidates (
    ${COUNTED_COLUMNS},
    person_id text not null,
    name text not null,
    birth_date date not null,
    political_status text not null check (political_status in ('LEAGUE_MEMBER', 'CPC_MEMBER')),
    channel text not null,
    specialties text[] not null,
    nominated_on date not null,
    withdrawn_on date check (withdrawn_on >= nominated_on),
    primary key (county_code, id)
  );
  create unique index one_nomination on organizations.first_secretary_candidates (county_code, person_id) where withdrawn_on is null;
  ${secureTable('organizations.first_secretary_candidates', 'people')}
`;
