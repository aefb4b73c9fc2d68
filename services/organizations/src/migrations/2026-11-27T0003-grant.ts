// Grants: which subject acts in which role over which scope; and the invitations by which they are accepted.
import { publishView, SCOPE, serviceRole } from '@chunhui/database';

const service = serviceRole('organizations');

/** A caller reads and writes what lies within the caller's scope. */
const withinScope = (table: string) => `
  alter table ${table} enable row level security;
  alter table ${table} force row level security;
  create policy scope on ${table} for all to public using (starts_with(scope, ${SCOPE})) with check (starts_with(scope, ${SCOPE}));
  grant select, insert, update on ${table} to ${service};`;

export const up = `
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
  ${withinScope('organizations.grants')}
  -- Callers read their own grants, wherever those lie.
  create policy own on organizations.grants for select to public
    using (subject = nullif(current_setting('app.subject', true), ''));
  ${publishView(
    'organizations',
    'grants',
    `select subject, role, scope from organizations.grants
     where valid_from <= now() and (valid_until is null or valid_until > now())`,
  )}

  create table organizations.invitations (
    scope text not null check (scope ~ '^(\\d{2}|\\d{4}|\\d{6}|\\d{9}|\\d{12})$'),
    code_hash text not null,
    role text not null,
    invited_by text not null,
    expires_at timestamptz not null,
    accepted_by text,
    primary key (scope, code_hash)
  );
  ${withinScope('organizations.invitations')}
`;
