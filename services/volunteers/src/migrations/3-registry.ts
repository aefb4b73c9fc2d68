// The registry in full: what a registration knows, sealed; numbers, marks of who is registered where, merges, transfers, accounts.
import { defineMigration, lockTable, publishView } from '@chunhui/database';

export const registry = defineMigration(
  'Registry1764000000003',
  `
  alter table volunteers.volunteers
    add column name_initials text collate "C" not null default '',
    add column resident_id bytea,
    add column phone bytea,
    add column phone_fingerprint text,
    add column guardian bytea,
    add column guardian_consent_on date,
    add column guardian_consent_withdrawn_on date check (guardian_consent_withdrawn_on >= guardian_consent_on),
    add column own_labour boolean not null default false,
    add column sector text,
    add column skills text[] not null default '{}',
    add column languages text[] not null default '{}',
    add column interests text[] not null default '{}',
    add column availability text[] not null default '{}',
    add column vetted_on date,
    add column vetted_until date check (vetted_until > vetted_on),
    add column status_reason text,
    add column channel text not null default 'OFFICE' check (channel in ('OFFICE', 'APP', 'IMPORT', 'TRANSFER')),
    add column merged_into text,
    add column star integer not null default 0 check (star between 0 and 5),
    add column approved_minutes bigint not null default 0 check (approved_minutes >= 0),
    add check (merged_into is null or status = 'LEFT'),
    add foreign key (county_code, merged_into) references volunteers.volunteers;
  create index on volunteers.volunteers (county_code, name_initials, id);
  create index on volunteers.volunteers (county_code, name, id);
  create index on volunteers.volunteers (county_code, approved_minutes desc, id);
  create index on volunteers.volunteers (county_code, phone_fingerprint);
  create index on volunteers.volunteers (county_code, division_code, id);

  create table volunteers.running_numbers (
    county_code text not null,
    kind text not null,
    last bigint not null,
    primary key (county_code, kind)
  );
  ${lockTable('volunteers.running_numbers', 'people-link', 'select, insert, update')}

  -- Who is registered somewhere, by a keyed hash. Another county's mark is seen only by who names it, and tells nothing but that it is there.
  create table volunteers.person_marks (
    county_code text not null,
    mark text not null,
    primary key (county_code, mark)
  );
  create index on volunteers.person_marks (mark);
  ${lockTable('volunteers.person_marks', 'people-link', 'select, insert, delete')}
  create policy named on volunteers.person_marks for select to public
    using (mark = any (string_to_array(nullif(current_setting('app.marks', true), ''), ',')));

  create table volunteers.volunteer_accounts (
    county_code text not null,
    subject text not null,
    volunteer_id text not null,
    linked_by text not null,
    primary key (county_code, subject),
    unique (county_code, volunteer_id),
    foreign key (county_code, volunteer_id) references volunteers.volunteers
  );
  ${lockTable('volunteers.volunteer_accounts', 'people-link')}

  -- Training, awards and insurance.
  create table volunteers.volunteer_records (
    county_code text not null,
    id text not null check (starts_with(id, county_code || '-')),
    volunteer_id text not null,
    kind text not null check (kind in ('TRAINING', 'AWARD', 'INSURANCE')),
    title text not null,
    issuer text not null,
    issued_on date not null,
    valid_until date check (valid_until >= issued_on),
    primary key (county_code, id),
    foreign key (county_code, volunteer_id) references volunteers.volunteers
  );
  create index on volunteers.volunteer_records (county_code, volunteer_id);
  ${lockTable('volunteers.volunteer_records', 'people-link')}

  ${publishView(
    'volunteers',
    'volunteers',
    `select county_code, id, person_id, number, division_code, birth_date, status, league_member, skills, vetted_until, registered_on
     from volunteers.volunteers where merged_into is null`,
  )}
  `,
);
