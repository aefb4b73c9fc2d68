// What every figure stood at when a day ended, so that it can be asked as of any day.
import { createDailyFigures } from '@chunhui/county';
import { defineMigration } from '@chunhui/database';

export const dailyFigures = defineMigration(
  'DailyFigures1764000000011',
  `
  create or replace view organizations_published.counties with (security_barrier = true) as
    select county_code, division_code, rolled_out_on is not null as reporting, rolled_out_on from organizations.counties;
  ${createDailyFigures('organizations')}
  `,
);
