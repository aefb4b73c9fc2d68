// Projects.
import { COUNTED_COLUMNS } from '@chunhui/county';
import { secureTable } from '@chunhui/database';

export const up = `
  create table activities.projects (
    ${COUNTED_COLUMNS},
    name text not null,
    theme text not null,
    started_on date not null,
    ended_on date check (ended_on >= started_on),
    primary key (county_code, id)
  );
  ${secureTable('activities.projects', 'county-and-above')}
`;
