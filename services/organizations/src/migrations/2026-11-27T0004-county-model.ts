// Published versions of the model, the version and overrides of each county, and the milestones of its rollout.
import { publicTable, publishView } from '@chunhui/database';

export const up = `
  -- Versions are immutable once published: no privilege to update.
  create table organizations.models (
    name text not null,
    version integer not null check (version > 0),
    scope text not null,
    document jsonb not null,
    published_by text not null,
    published_at timestamptz not null default now(),
    primary key (name, version)
  );
  ${publicTable('organizations.models', 'scope', 'select, insert')}

  create table organizations.county_models (
    county_code text primary key references organizations.counties,
    -- The effective document: the version with the county's overrides.
    document jsonb not null,
    model_name text not null default 'yuping',
    model_version integer not null default 1,
    applied_by text not null default '',
    applied_at timestamptz not null default now()
  );
  ${publicTable('organizations.county_models', 'county_code', 'select, insert, update')}
  ${publishView('organizations', 'effective_models', 'select county_code, document from organizations.county_models')}

  create table organizations.model_overrides (
    county_code text not null references organizations.counties,
    parameter text not null,
    value jsonb not null,
    author text not null,
    reason text not null,
    decided_at timestamptz(3) not null,
    primary key (county_code, parameter)
  );
  ${publicTable('organizations.model_overrides', 'county_code', 'select, insert, update, delete')}

  create table organizations.rollout_milestones (
    county_code text not null references organizations.counties,
    milestone text not null check (milestone in ('MODEL_APPLIED', 'ADMINISTRATOR_NAMED', 'ORGANIZATIONS_ENTERED', 'REPORTING')),
    due_on date not null,
    primary key (county_code, milestone)
  );
  ${publicTable('organizations.rollout_milestones', 'county_code', 'select, insert, update')}
`;
