// The counties that use the system, and who may act where.
import { defineMigration, publishView, serviceRole } from '@chunhui/database';

const service = serviceRole('organizations');

export const countiesAndGrants = defineMigration(
  'CountiesAndGrants1764000000002',
  `
  -- That a county takes part is public; only from within its scope can it be changed.
  create table organizations.counties (
    county_code text primary key check (county_code ~ '^\\d{6}$'),
    division_code text not null unique references organizations.divisions (code) check (division_code = rpad(county_code, 12, '0')),
    rolled_out_on date
  );
  alter table organizations.counties enable row level security;
  alter table organizations.counties force row level security;
  create policy participation on organizations.counties for select to public using (true);
  create policy scope on organizations.counties for all to public
    using (starts_with(county_code, nullif(current_setting('app.scope', true), '')))
    with check (starts_with(county_code, nullif(current_setting('app.scope', true), '')));
  grant select, insert, update on organizations.counties to ${service};
  ${publishView(
    'organizations',
    'counties',
    'select county_code, division_code, rolled_out_on is not null as reporting from organizations.counties',
  )}

  -- Everyone sees their own grants; who holds a scope sees and gives those below it.
  create table organizations.grants (
    scope text not null check (scope ~ '^(\\d{2}|\\d{4}|\\d{6}|\\d{9}|\\d{12})$'),
    subject text not null,
    role text not null,
    given_by text not null,
    valid_from timestamptz not null,
    valid_until timestamptz check (valid_until > valid_from),
    primary key (scope, subject, role)
  );
  create index on organizations.grants (subject);
  alter table organizations.grants enable row level security;
  alter table organizations.grants force row level security;
  create policy own on organizations.grants for select to public
    using (subject = nullif(current_setting('app.subject', true), ''));
  create policy scope on organizations.grants for all to public
    using (starts_with(scope, nullif(current_setting('app.scope', true), '')))
    with check (starts_with(scope, nullif(current_setting('app.scope', true), '')));
  grant select, insert, update on organizations.grants to ${service};
  ${publishView(
    'organizations',
    'grants',
    `select subject, role, scope from organizations.grants
     where valid_from <= now() and (valid_until is null or valid_until > now())`,
  )}
  `,
);
