// Terms counted by the day on which they end: overdue elections are a figure, as of any day.
import { countMeasure } from '@chunhui/county';
import { defineMigration } from '@chunhui/database';

export const electionsCounted = defineMigration(
  'ElectionsCounted1764000000020',
  countMeasure('organizations', 'elections', {
    table: 'league_organizations',
    category: 'r.term_ends_on',
    amount: '(r.term_ends_on is not null)::int',
  }),
);
