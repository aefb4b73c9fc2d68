// What every write leaves behind: the audit chain and the idempotency keys; and the model that each county works by.
import { createAudit, createIdempotencyKeys, defineMigration, publishView, serviceRole } from '@chunhui/database';

export const trust = defineMigration(
  'Trust1764000000004',
  `
  ${createAudit('organizations')}
  ${createIdempotencyKeys('organizations')}

  -- What each county works by, for every service to read. From within its scope it is changed.
  create table organizations.county_models (
    county_code text primary key references organizations.counties,
    document jsonb not null
  );
  alter table organizations.county_models enable row level security;
  alter table organizations.county_models force row level security;
  create policy reading on organizations.county_models for select to public using (true);
  create policy scope on organizations.county_models for all to public
    using (starts_with(county_code, nullif(current_setting('app.scope', true), '')))
    with check (starts_with(county_code, nullif(current_setting('app.scope', true), '')));
  grant select, insert, update on organizations.county_models to ${serviceRole('organizations')};
  ${publishView('organizations', 'effective_models', 'select county_code, document from organizations.county_models')}
  `,
);
