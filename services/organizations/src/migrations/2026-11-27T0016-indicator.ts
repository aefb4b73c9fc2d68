// Targets of indicators and figures that a county reported elsewhere; they stand beside the computed figures and never replace them.
import { publicTable } from '@chunhui/database';

export const up = `
  create table organizations.indicator_targets (
    county_code text not null references organizations.counties,
    indicator text not null,
    period text not null check (period ~ '^\\d{4}(-\\d{2})?$'),
    value double precision not null check (value >= 0),
    set_by text not null,
    primary key (county_code, indicator, period)
  );
  ${publicTable('organizations.indicator_targets', 'county_code', 'select, insert, update')}

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
  ${publicTable('organizations.reported_figures', 'county_code', 'select, insert, update')}
`;
