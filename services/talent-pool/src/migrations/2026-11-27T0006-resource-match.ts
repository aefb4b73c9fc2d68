// Needs of villages, offers of talents, and the matches between them.
import { COUNTED_COLUMNS } from '@chunhui/county';
import { ownDivision, referenced, secureTable } from '@chunhui/database';

const KINDS = `('MONEY', 'SKILL', 'PROJECT', 'MARKET', 'GOODS', 'TIME')`;
const GROUPS = `('COLLEGE_STUDENT', 'MIGRANT_WORKER', 'OUTSTANDING_TALENT')`;

export const up = `
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
  ${secureTable('talent_pool.village_needs', 'county-and-above')}

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
  ${secureTable('talent_pool.resource_offers', 'people')}

  -- A match joins two villages: that of the need, which counts it, and that of the talent.
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
  -- An offer meets a need once, unless the earlier match fell through.
  create unique index one_live_match on talent_pool.resource_matches (county_code, need_id, offer_id) where state <> 'FELL_THROUGH';
  create index on talent_pool.resource_matches (county_code, talent_id);
  ${secureTable('talent_pool.resource_matches', [ownDivision, referenced('talent_pool.talents', 'talent_id')])}

  create table talent_pool.match_steps (
    county_code text not null check (county_code ~ '^\\d{6}$'),
    id text not null check (starts_with(id, county_code || '-')),
    match_id text not null,
    state text not null,
    taken_by text not null,
    taken_at timestamptz not null,
    note text,
    primary key (county_code, id),
    foreign key (county_code, match_id) references talent_pool.resource_matches
  );
  create index on talent_pool.match_steps (county_code, match_id);
  ${secureTable('talent_pool.match_steps', [referenced('talent_pool.resource_matches', 'match_id')], 'select, insert')}
`;
