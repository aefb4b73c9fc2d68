// Rosters between their preview and their commit, and finding look-alikes of many rows at once.
import { defineMigration } from '@chunhui/database';
import { createRosterPreviews } from '@chunhui/roster';

export const rosters = defineMigration(
  'Rosters1764000000020',
  `
  ${createRosterPreviews('talent_pool')}
  -- A roster asks of each row who looks like it.
  create index on talent_pool.talents (county_code, name, division_code);
  `,
);
