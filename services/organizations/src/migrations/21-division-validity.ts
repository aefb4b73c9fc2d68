// Divisions with validity: when each began and ended, what it was called before, and which one took its place.
import { defineMigration, serviceRole } from '@chunhui/database';

const service = serviceRole('organizations');
const SCOPE = `nullif(current_setting('app.scope', true), '')`;

/** Public reference data for everyone; changed from within its scope or above. */
const lockReference = (table: string) => `
  alter table ${table} enable row level security;
  alter table ${table} force row level security;
  create policy reference on ${table} for select to public using (true);
  create policy scope on ${table} for all to public using (starts_with(code, ${SCOPE})) with check (starts_with(code, ${SCOPE}));`;

export const divisionValidity = defineMigration(
  'DivisionValidity1764000000021',
  `
  alter table organizations.divisions
    -- Null: since before this system.
    add column valid_from date,
    -- The first day on which it is no longer; its code is never given again.
    add column valid_to date check (valid_to > valid_from),
    -- A county is the tenant: nothing moves out of it.
    add column superseded_by text references organizations.divisions (code)
      check (superseded_by is null or (superseded_by <> code and valid_to is not null and left(superseded_by, 6) = left(code, 6))),
    -- The day on which the last of its rows had followed: until then it is listed, so that its parent is still the sum of what is below.
    add column followed_on date check (followed_on >= valid_to);
  create index on organizations.divisions (valid_to) where valid_to is not null;

  create table organizations.division_names (
    code text not null references organizations.divisions (code),
    -- The first day on which it was called something else.
    until date not null,
    name text not null,
    primary key (code, until)
  );
  ${lockReference('organizations.divisions')}
  ${lockReference('organizations.division_names')}
  grant insert, update on organizations.divisions to ${service};
  grant select, insert on organizations.division_names to ${service};

  create or replace view organizations_published.divisions with (security_barrier = true) as
    select d.code, d.parent_code, d.level,
      coalesce((select n.name from organizations.division_names n
        where n.code = d.code and n.until > (now() at time zone 'Asia/Shanghai')::date order by n.until limit 1), d.name) as name,
      d.prefix, d.valid_from, d.valid_to, d.superseded_by
    from organizations.divisions d;
  `,
);
