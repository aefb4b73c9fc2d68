// Those with stars are few: a search for them looks at them alone.
import { defineMigration } from '@chunhui/database';

export const searchByStar = defineMigration(
  'SearchByStar1764000000020',
  'create index on volunteers.volunteers (county_code, star, id) where star > 0;',
);
