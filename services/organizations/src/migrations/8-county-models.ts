// Published versions of models, what each county decided of its own, and the plan by which counties are rolled out.
import { defineMigration, serviceRole } from '@chunhui/database';

const service = serviceRole('organizations');
const fromScope = `
    using (starts_with(county_code, nullif(current_setting('app.scope', true), '')))
    with check (starts_with(county_code, nullif(current_setting('app.scope', true), '')))`;

export const countyModels = defineMigration(
  'CountyModels1764000000008',
  `
  -- Everyone may read what could be applied; who publishes does so from a scope, and nothing is changed afterwards.
  create table organizations.models (
    name text not null,
    version integer not null check (version > 0),
    scope text not null,
    document jsonb not null,
    published_by text not null,
    published_at timestamptz not null default now(),
    primary key (name, version)
  );
  alter table organizations.models enable row level security;
  alter table organizations.models force row level security;
  create policy reading on organizations.models for select to public using (true);
  create policy scope on organizations.models for all to public
    using (starts_with(scope, nullif(current_setting('app.scope', true), '')))
    with check (starts_with(scope, nullif(current_setting('app.scope', true), '')));
  grant select, insert on organizations.models to ${service};

  alter table organizations.county_models
    add column model_name text not null default 'yuping',
    add column model_version integer not null default 1,
    add column applied_by text not null default '',
    add column applied_at timestamptz not null default now();

  create table organizations.model_overrides (
    county_code text not null references organizations.counties,
    parameter text not null,
    value jsonb not null,
    author text not null,
    reason text not null,
    decided_at timestamptz(3) not null,
    primary key (county_code, parameter)
  );
  alter table organizations.model_overrides enable row level security;
  alter table organizations.model_overrides force row level security;
  create policy reading on organizations.model_overrides for select to public using (true);
  create policy scope on organizations.model_overrides for all to public ${fromScope};
  grant select, insert, update, delete on organizations.model_overrides to ${service};

  create table organizations.rollout_milestones (
    county_code text not null references organizations.counties,
    milestone text not null check (milestone in ('MODEL_APPLIED', 'ADMINISTRATOR_NAMED', 'ORGANIZATIONS_ENTERED', 'REPORTING')),
    due_on date not null,
    primary key (county_code, milestone)
  );
  alter table organizations.rollout_milestones enable row level security;
  alter table organizations.rollout_milestones force row level security;
  create policy reading on organizations.rollout_milestones for select to public using (true);
  create policy scope on organizations.rollout_milestones for all to public ${fromScope};
  grant select, insert, update on organizations.rollout_milestones to ${service};
  `,
);
