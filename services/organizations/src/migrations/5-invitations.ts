// Invitations to a role.
import { defineMigration, serviceRole } from '@chunhui/database';

export const invitationsTable = defineMigration(
  'Invitations1764000000005',
  `
  create table organizations.invitations (
    scope text not null check (scope ~ '^(\\d{2}|\\d{4}|\\d{6}|\\d{9}|\\d{12})$'),
    code_hash text not null,
    role text not null,
    invited_by text not null,
    expires_at timestamptz not null,
    accepted_by text,
    primary key (scope, code_hash)
  );
  alter table organizations.invitations enable row level security;
  alter table organizations.invitations force row level security;
  create policy scope on organizations.invitations for all to public
    using (starts_with(scope, nullif(current_setting('app.scope', true), '')))
    with check (starts_with(scope, nullif(current_setting('app.scope', true), '')));
  grant select, insert, update on organizations.invitations to ${serviceRole('organizations')};
  `,
);
