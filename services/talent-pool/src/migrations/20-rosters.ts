// Rosters between their preview and their commit, and finding look-alikes of many rows at once.
import { defineMigration } from '@chunhui/database';
import { createRosterPreviews } from '@chunhui/roster';

export const rosters = defineMigration(
  'Rosters1764000000020',
  `
  ${createRosterPreviews('talent_pool')}
  -- A roster asks of each row who looks like it.
  create index on talent_pool.talents (county_code, name, division_code);
  -- An opt-out ends the liaison as well, also those of before. The owner is bound by the forced policy and has no county: here it is not.
  alter table talent_pool.talents no force row level security;
  alter table talent_pool.opt_outs no force row level security;
  update talent_pool.talents t set envoy_person_id = null, society_id = null
    where exists (select from talent_pool.opt_outs o where o.county_code = t.county_code and o.person_id = t.person_id);
  alter table talent_pool.talents force row level security;
  alter table talent_pool.opt_outs force row level security;
  `,
);
