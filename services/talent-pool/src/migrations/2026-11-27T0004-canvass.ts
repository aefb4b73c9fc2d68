// Canvass rounds, the targets of each village, and the talents found.
import { COUNTED_COLUMNS } from '@chunhui/county';
import { referenced, secureTable } from '@chunhui/database';

export const up = `
  create table talent_pool.canvass_rounds (
    county_code text not null check (county_code ~ '^\\d{6}$'),
    id text not null check (starts_with(id, county_code || '-')),
    title text not null,
    starts_on date not null,
    ends_on date not null check (ends_on >= starts_on),
    primary key (county_code, id)
  );
  ${secureTable('talent_pool.canvass_rounds', 'county-and-above')}

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
  ${secureTable('talent_pool.canvass_targets', 'county-and-above')}

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
  ${secureTable('talent_pool.canvass_findings', [referenced('talent_pool.talents', 'talent_id')])}
`;
