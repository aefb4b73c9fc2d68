// Talents, and their figures.
import { COUNTED_COLUMNS, createFigures } from '@chunhui/county';
import { defineMigration, lockTable } from '@chunhui/database';

export const firstNouns = defineMigration(
  'FirstNouns1764000000001',
  `
  ${createFigures('talent_pool')}

  create table talent_pool.talents (
    ${COUNTED_COLUMNS},
    person_id text not null,
    name text not null,
    "group" text not null check ("group" in ('COLLEGE_STUDENT', 'MIGRANT_WORKER', 'OUTSTANDING_TALENT')),
    current_place text,
    recorded_on date not null,
    removed_on date check (removed_on >= recorded_on),
    primary key (county_code, id),
    unique (county_code, person_id)
  );
  ${lockTable('talent_pool.talents', 'people')}
  `,
);
