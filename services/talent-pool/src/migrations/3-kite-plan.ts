// The Kite plan from finding people to what they bring home: talents in full, canvass, contacts, needs, offers, matches.
import { COUNTED_COLUMNS } from '@chunhui/county';
import { defineMigration, lockTable, publishView } from '@chunhui/database';

const LINKED_COLUMNS = `
    county_code text not null check (county_code ~ '^\\d{6}$'),
    id text not null check (starts_with(id, county_code || '-'))`;

const KINDS = `('MONEY', 'SKILL', 'PROJECT', 'MARKET', 'GOODS', 'TIME')`;
const GROUPS = `('COLLEGE_STUDENT', 'MIGRANT_WORKER', 'OUTSTANDING_TALENT')`;
const EDUCATIONS = `('JUNIOR_MIDDLE', 'SENIOR_MIDDLE', 'VOCATIONAL', 'BACHELOR', 'MASTER', 'DOCTOR')`;

export const kitePlan = defineMigration(
  'KitePlan1764000000003',
  `
  alter table talent_pool.talents
    add column phone bytea,
    add column phone_fingerprint text,
    add column sector text,
    add column skills text[] not null default '{}',
    add column education text check (education in ${EDUCATIONS}),
    add column availability text[] not null default '{}' check (availability <@ array['ON_SITE', 'REMOTE', 'HOLIDAYS']),
    add column university text,
    add column major text,
    add column graduates_on date,
    add column employer text,
    add column trade text,
    add column away_since integer check (away_since between 1950 and 2100),
    add column field text,
    add column title text,
    add column standing text,
    add column envoy_person_id text,
    add column society_id text check (starts_with(society_id, county_code || '-')),
    add column first_offered_on date,
    add column first_landed_on date,
    add column landed_count integer not null default 0,
    add column fell_through_count integer not null default 0;
  create index on talent_pool.talents (county_code, phone_fingerprint) where phone_fingerprint is not null;
  create index on talent_pool.talents (county_code, sector);
  create index on talent_pool.talents using gin (skills);
  create index on talent_pool.talents (county_code, society_id) where society_id is not null;

  -- Kept by person and for the whole county: an opt-out outlives the record and binds every town.
  create table talent_pool.opt_outs (
    county_code text not null check (county_code ~ '^\\d{6}$'),
    person_id text not null,
    opted_out_at timestamptz not null,
    recorded_by text not null,
    primary key (county_code, person_id)
  );
  ${lockTable('talent_pool.opt_outs', 'people-link')}
  ${publishView('talent_pool', 'opt_outs', 'select county_code, person_id, opted_out_at from talent_pool.opt_outs')}

  create table talent_pool.consents (
    ${LINKED_COLUMNS},
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
  ${lockTable('talent_pool.consents', 'people-link')}

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
  ${lockTable('talent_pool.group_moves', 'people')}

  create table talent_pool.canvass_rounds (
    ${LINKED_COLUMNS},
    title text not null,
    starts_on date not null,
    ends_on date not null check (ends_on >= starts_on),
    primary key (county_code, id)
  );
  ${lockTable('talent_pool.canvass_rounds', 'things')}
  create table talent_pool.canvass_targets (
    ${COUNTED_COLUMNS},
    round_id text not null,
    planned integer not null check (planned >= 0),
    found integer not null default 0,
    updated integer not null default 0,
    primary key (county_code, id),
    unique (county_code, round_id, division_code),
    foreign key (county_code, round_id) references talent_pool.canvass_rounds
  );
  ${lockTable('talent_pool.canvass_targets', 'things')}
  create table talent_pool.canvass_findings (
    county_code text not null,
    round_id text not null,
    talent_id text not null,
    outcome text not null check (outcome in ('NEW', 'UPDATED')),
    found_on date not null,
    found_by text not null,
    primary key (county_code, round_id, talent_id),
    foreign key (county_code, round_id) references talent_pool.canvass_rounds,
    foreign key (county_code, talent_id) references talent_pool.talents
  );
  ${lockTable('talent_pool.canvass_findings', 'people-link')}

  create table talent_pool.contacts (
    ${COUNTED_COLUMNS},
    talent_id text not null,
    owner text not null,
    medium text not null check (medium in ('PHONE', 'WECHAT', 'SHORT_MESSAGE', 'VISIT', 'MEETING', 'EMAIL')),
    purpose text not null,
    outcome text not null check (outcome in ('REACHED', 'NOT_REACHED', 'CALL_LATER', 'INTERESTED', 'OFFER_MADE', 'NOT_INTERESTED', 'WRONG_CONTACT', 'OPTED_OUT')),
    note bytea,
    contacted_on date not null,
    next_action text,
    next_action_on date check ((next_action is null) = (next_action_on is null)),
    next_action_closed_at timestamptz,
    primary key (county_code, id),
    foreign key (county_code, talent_id) references talent_pool.talents
  );
  create index on talent_pool.contacts (county_code, talent_id);
  create index on talent_pool.contacts (county_code, owner, next_action_on) where next_action_on is not null and next_action_closed_at is null;
  ${lockTable('talent_pool.contacts', 'people')}

  create table talent_pool.village_needs (
    ${COUNTED_COLUMNS},
    title text not null,
    reason text not null,
    kind text not null check (kind in ${KINDS}),
    quantity text,
    amount_fen bigint check (amount_fen > 0),
    needed_by date,
    sector text,
    skills text[] not null default '{}',
    state text not null check (state in ('OPEN', 'MET', 'WITHDRAWN')),
    recorded_by text not null,
    recorded_on date not null,
    closed_by text,
    closed_on date,
    primary key (county_code, id)
  );
  ${lockTable('talent_pool.village_needs', 'things')}

  create table talent_pool.resource_offers (
    ${COUNTED_COLUMNS},
    talent_id text not null,
    title text not null,
    kind text not null check (kind in ${KINDS}),
    amount_fen bigint check (amount_fen > 0),
    available_from date,
    available_until date check (available_until >= available_from),
    sector text,
    skills text[] not null default '{}',
    state text not null check (state in ('OPEN', 'WITHDRAWN')),
    recorded_by text not null,
    offered_on date not null,
    primary key (county_code, id),
    foreign key (county_code, talent_id) references talent_pool.talents
  );
  create index on talent_pool.resource_offers (county_code, talent_id);
  ${lockTable('talent_pool.resource_offers', 'people')}

  -- A match joins two villages: its need's, which counts it, and its talent's.
  create table talent_pool.resource_matches (
    ${COUNTED_COLUMNS},
    need_id text not null,
    offer_id text not null,
    talent_id text not null,
    talent_group text not null check (talent_group in ${GROUPS}),
    sector text,
    state text not null check (state in ('SUGGESTED', 'MATCHED', 'AGREED', 'LANDED', 'FELL_THROUGH')),
    score integer not null check (score between 0 and 100),
    value_fen bigint check (value_fen >= 0),
    landed_on date check ((state = 'LANDED') = (landed_on is not null)),
    evidence text[] not null default '{}',
    became_kind text check (became_kind in ('ACTIVITY', 'PROJECT', 'STUDENT_AID')),
    became_id text,
    primary key (county_code, id),
    foreign key (county_code, need_id) references talent_pool.village_needs,
    foreign key (county_code, offer_id) references talent_pool.resource_offers,
    foreign key (county_code, talent_id) references talent_pool.talents
  );
  -- The same offer meets the same need once, unless that fell through.
  create unique index one_live_match on talent_pool.resource_matches (county_code, need_id, offer_id) where state <> 'FELL_THROUGH';
  create index on talent_pool.resource_matches (county_code, talent_id);
  ${lockTable('talent_pool.resource_matches', 'people-link')}
  create table talent_pool.match_steps (
    ${LINKED_COLUMNS},
    match_id text not null,
    state text not null,
    taken_by text not null,
    taken_at timestamptz not null,
    note text,
    primary key (county_code, id),
    foreign key (county_code, match_id) references talent_pool.resource_matches
  );
  create index on talent_pool.match_steps (county_code, match_id);
  ${lockTable('talent_pool.match_steps', 'people-link', 'select, insert')}
  `,
);
