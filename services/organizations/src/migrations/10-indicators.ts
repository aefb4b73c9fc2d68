// What each county aims at, and what it reported elsewhere: both beside the computed figures, never instead of them.
import { defineMigration, serviceRole } from '@chunhui/database';

const service = serviceRole('organizations');
const policies = (table: string) => `
  alter table organizations.${table} enable row level security;
  alter table organizations.${table} force row level security;
  create policy reading on organizations.${table} for select to public using (true);
  create policy scope on organizations.${table} for all to public
    using (starts_with(county_code, nullif(current_setting('app.scope', true), '')))
    with check (starts_with(county_code, nullif(current_setting('app.scope', true), '')));
  grant select, insert, update on organizations.${table} to ${service};`;

export const indicatorTables = defineMigration(
  'Indicators1764000000010',
  `
  create table organizations.indicator_targets (
    county_code text not null references organizations.counties,
    indicator text not null,
    period text not null check (period ~ '^\\d{4}(-\\d{2})?$'),
    value double precision not null check (value >= 0),
    set_by text not null,
    primary key (county_code, indicator, period)
  );
  ${policies('indicator_targets')}

  create table organizations.reported_figures (
    county_code text not null references organizations.counties,
    indicator text not null,
    period text not null check (period ~ '^\\d{4}(-\\d{2})?$'),
    value double precision not null check (value >= 0),
    qualifier text not null check (qualifier in ('EXACT', 'AT_LEAST')),
    source text not null,
    as_of date not null,
    reported_by text not null,
    primary key (county_code, indicator, period)
  );
  ${policies('reported_figures')}
  `,
);
