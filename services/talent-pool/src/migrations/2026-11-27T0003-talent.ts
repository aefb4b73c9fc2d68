// Talents with their consents, opt-outs and moves between groups.
import { COUNTED_COLUMNS } from '@chunhui/county';
import { publishView, referenced, secureTable } from '@chunhui/database';

const GROUPS = `('COLLEGE_STUDENT', 'MIGRANT_WORKER', 'OUTSTANDING_TALENT')`;
const EDUCATIONS = `('JUNIOR_MIDDLE', 'SENIOR_MIDDLE', 'VOCATIONAL', 'BACHELOR', 'MASTER', 'DOCTOR')`;

export const up = `
  create table talent_pool.talents (
    ${COUNTED_COLUMNS},
    person_id text not null,
    name text not null,
    "group" text not null check ("group" in ${GROUPS}),
    current_place text,
    recorded_on date not null,
    removed_on date check (removed_on >= recorded_on),
    -- Sealed by the vault.
    phone bytea,
    phone_fingerprint text,
    sector text,
    skills text[] not null default '{}',
    education text check (education in ${EDUCATIONS}),
    availability text[] not null default '{}' check (availability <@ array['ON_SITE', 'REMOTE', 'HOLIDAYS']),
    -- College students.
    university text,
    major text,
    graduates_on date,
    -- Migrant workers.
    employer text,
    trade text,
    away_since integer check (away_since between 1950 and 2100),
    -- Outstanding talents.
    field text,
    title text,
    standing text,
    envoy_person_id text,
    society_id text check (starts_with(society_id, county_code || '-')),
    first_offered_on date,
    first_landed_on date,
    landed_count integer not null default 0,
    fell_through_count integer not null default 0,
    primary key (county_code, id),
    unique (county_code, person_id)
  );
  create index on talent_pool.talents (county_code, phone_fingerprint) where phone_fingerprint is not null;
  create index on talent_pool.talents (county_code, sector);
  create index on talent_pool.talents using gin (skills);
  create index on talent_pool.talents (county_code, society_id) where society_id is not null;
  -- A roster looks for similar talents of each of its rows.
  create index on talent_pool.talents (county_code, name, division_code);
  ${secureTable('talent_pool.talents', 'people')}

  -- By person and for the whole county: an opt-out outlives the record and binds every town.
  create table talent_pool.opt_outs (
    county_code text not null check (county_code ~ '^\\d{6}$'),
    person_id text not null,
    opted_out_at timestamptz not null,
    recorded_by text not null,
    primary key (county_code, person_id)
  );
  ${secureTable('talent_pool.opt_outs', 'county')}
  ${publishView('talent_pool', 'opt_outs', 'select county_code, person_id, opted_out_at from talent_pool.opt_outs')}

  create table talent_pool.consents (
    county_code text not null check (county_code ~ '^\\d{6}$'),
    id text not null check (starts_with(id, county_code || '-')),
    talent_id text not null,
    purposes text[] not null check (cardinality(purposes) > 0),
    method text not null check (method in ('WRITTEN', 'SPOKEN', 'ONLINE')),
    given_on date not null,
    recorded_by text not null,
    withdrawn_at timestamptz,
    primary key (county_code, id),
    foreign key (county_code, talent_id) references talent_pool.talents
  );
  create index on talent_pool.consents (county_code, talent_id);
  ${secureTable('talent_pool.consents', [referenced('talent_pool.talents', 'talent_id')])}

  create table talent_pool.group_moves (
    ${COUNTED_COLUMNS},
    talent_id text not null,
    from_group text not null check (from_group in ${GROUPS}),
    to_group text not null check (to_group in ${GROUPS} and to_group <> from_group),
    reason text not null,
    state text not null check (state in ('PROPOSED', 'CONFIRMED', 'DECLINED')),
    proposed_by text not null,
    proposed_at timestamptz not null,
    decided_by text,
    decided_at timestamptz,
    primary key (county_code, id),
    foreign key (county_code, talent_id) references talent_pool.talents
  );
  create unique index one_proposal on talent_pool.group_moves (county_code, talent_id) where state = 'PROPOSED';
  ${secureTable('talent_pool.group_moves', 'people')}
`;
