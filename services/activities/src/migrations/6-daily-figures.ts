// What every figure stood at when a day ended, so that it can be asked as of any day.
import { createDailyFigures } from '@chunhui/county';
import { defineMigration } from '@chunhui/database';

export const dailyFigures = defineMigration(
  'DailyFigures1764000000006',
  `
  ${createDailyFigures('activities')}
  `,
);
