// Figures about children and aided students as they were released; the services' role can insert and read them, and nothing else.
import { secureTable } from '@chunhui/database';

export const up = `
  create table activities.released_figures (
    county_code text not null check (county_code ~ '^\\d{6}$'),
    period_end date not null,
    measure text not null,
    division_code text not null check (starts_with(division_code, county_code) and right(division_code, 3) = '000'),
    category text not null,
    units integer not null check (units >= 0),
    base bigint not null check (base > 0 and base % 5 = 0),
    released_at timestamptz not null default now(),
    primary key (county_code, period_end, measure, division_code, category)
  );
  ${secureTable('activities.released_figures', 'county-and-above', 'select, insert')}
`;
