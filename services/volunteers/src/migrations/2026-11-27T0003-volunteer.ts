// Volunteers, the numbers they are given, the marks by which another county finds a registration, and their app accounts.
import { COUNTED_COLUMNS } from '@chunhui/county';
import { publishView, referenced, secureTable, serviceRole } from '@chunhui/database';

export const up = `
  create table volunteers.volunteers (
    ${COUNTED_COLUMNS},
    person_id text not null,
    number text not null,
    name text not null,
    name_initials text collate "C" not null default '',
    birth_date date not null,
    -- Sealed by the vault, as are phone and guardian.
    resident_id bytea,
    phone bytea,
    phone_fingerprint text,
    guardian bytea,
    guardian_consent_on date,
    guardian_consent_withdrawn_on date check (guardian_consent_withdrawn_on >= guardian_consent_on),
    own_labour boolean not null default false,
    league_member boolean not null,
    sector text,
    skills text[] not null default '{}',
    languages text[] not null default '{}',
    interests text[] not null default '{}',
    availability text[] not null default '{}',
    vetted_on date,
    vetted_until date check (vetted_until > vetted_on),
    registered_on date not null,
    channel text not null default 'OFFICE' check (channel in ('OFFICE', 'APP', 'IMPORT', 'TRANSFER')),
    status text not null check (status in ('ACTIVE', 'SUSPENDED', 'LEFT')),
    status_reason text,
    left_on date check ((status = 'LEFT') = (left_on is not null)),
    merged_into text,
    star integer not null default 0 check (star between 0 and 5),
    approved_minutes bigint not null default 0 check (approved_minutes >= 0),
    primary key (county_code, id),
    unique (county_code, number),
    unique (county_code, person_id),
    check (merged_into is null or status = 'LEFT'),
    foreign key (county_code, merged_into) references volunteers.volunteers
  );
  create index on volunteers.volunteers (county_code, name_initials, id);
  create index on volunteers.volunteers (county_code, name, id);
  create index on volunteers.volunteers (county_code, approved_minutes desc, id);
  create index on volunteers.volunteers (county_code, phone_fingerprint);
  create index on volunteers.volunteers (county_code, division_code, id);
  -- Few volunteers have a star.
  create index on volunteers.volunteers (county_code, star, id) where star > 0;
  ${secureTable('volunteers.volunteers', 'people')}
  ${publishView(
    'volunteers',
    'volunteers',
    `select county_code, id, person_id, number, division_code, birth_date, status, league_member, skills, vetted_until, registered_on
     from volunteers.volunteers where merged_into is null`,
  )}

  create table volunteers.running_numbers (
    county_code text not null,
    kind text not null,
    last bigint not null,
    primary key (county_code, kind)
  );
  ${secureTable('volunteers.running_numbers', 'county', 'select, insert, update')}

  -- Which persons are registered, by a keyed hash. It outlives the registration, so that a town sees a registration elsewhere in the
  -- county, and is deleted only with the person's data.
  create table volunteers.person_marks (
    county_code text not null,
    mark text not null,
    active boolean not null default true,
    primary key (county_code, mark)
  );
  create index on volunteers.person_marks (mark);
  ${secureTable('volunteers.person_marks', 'county', 'select, insert, delete')}
  grant update (active) on volunteers.person_marks to ${serviceRole('volunteers')};
  -- Another county's mark is visible only to a session that names it.
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
  ${secureTable('volunteers.volunteer_accounts', [referenced('volunteers.volunteers', 'volunteer_id')])}
  -- The caller's own account only: a guessed subject finds no registration.
  ${publishView(
    'volunteers',
    'accounts',
    `select county_code, subject, volunteer_id from volunteers.volunteer_accounts
     where subject = nullif(current_setting('app.subject', true), '')`,
  )}

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
  ${secureTable('volunteers.volunteer_records', [referenced('volunteers.volunteers', 'volunteer_id')])}
`;
