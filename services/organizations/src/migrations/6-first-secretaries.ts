// First secretaries follow one another: the chain of predecessors, one branch a person, and the candidates with what branches need.
import { COUNTED_COLUMNS } from '@chunhui/county';
import { defineMigration, lockTable } from '@chunhui/database';

export const firstSecretaryChain = defineMigration(
  'FirstSecretaryChain1764000000006',
  `
  alter table organizations.first_secretary_appointments
    add column predecessor_id text,
    add foreign key (county_code, predecessor_id) references organizations.first_secretary_appointments;
  create index on organizations.first_secretary_appointments (county_code, branch_id, appointed_on);
  -- A person leads one branch, whoever races; so persons in office are branches led.
  create unique index one_branch_a_person on organizations.first_secretary_appointments (county_code, person_id) where ended_on is null;

  -- What the village says it needs of its first secretary, as specialties are written.
  alter table organizations.league_organizations add column needs text[] not null default '{}';

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
  ${lockTable('organizations.first_secretary_candidates', 'people')}
  `,
);
