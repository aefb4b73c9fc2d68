// Grants that a second person confirms, that are bound to one thing, and that end with the grant they came from.
import { publishView, SCOPE, serviceRole, withoutForce } from '@chunhui/database';

/** Roles that see children's files, or people and grants from above: a grant of one is in force once a second person confirmed it. */
const CONFIRMED = `'COUNTY_ADMINISTRATOR', 'SAFEGUARDING_OFFICER', 'CARE_WORKER', 'MUNICIPAL_ADMINISTRATOR', 'PLATFORM_OPERATOR'`;
const BOUND = `'TEAM_LEADER', 'SOCIETY_PRESIDENT', 'BRANCH_SECRETARY'`;

export const up = `
  drop view organizations_published.grants;

  alter table organizations.grants
    add column id text not null default gen_random_uuid()::text unique,
    -- The team, society or branch that the role is bound to.
    add column thing_id text check (thing_id is null or scope = left(thing_id, 6)),
    -- The scope of the giver: only from there or above can the grant be ended. '' is the system's own.
    add column given_scope text not null default '' check (starts_with(scope, given_scope)),
    -- The delegated grant that this one came from.
    add column parent_id text references organizations.grants (id),
    add column confirmed_by text,
    add column confirmed_at timestamptz;
  ${withoutForce(
    ['organizations.grants'],
    `update organizations.grants set confirmed_by = 'migration', confirmed_at = valid_from where role in (${CONFIRMED});
     -- A role that is named after a thing gave the whole county: its holders are appointed again, to their thing.
     delete from organizations.grants where role in (${BOUND}) or given_by = subject;`,
  )}
  alter table organizations.grants
    drop constraint grants_pkey,
    add primary key (scope, id),
    add check (given_by <> subject),
    add check ((confirmed_by is null) = (confirmed_at is null)),
    add check (confirmed_by is null or confirmed_by not in (given_by, subject)),
    add check (confirmed_by is null or role in (${CONFIRMED})),
    add check ((thing_id is null) <> (role in (${BOUND})));
  create unique index one_grant on organizations.grants (scope, subject, role, coalesce(thing_id, ''));

  -- What a subject holds outside the giver's scope, for who names the subject: roles that do not go together are refused everywhere.
  create policy grantee on organizations.grants for select to public
    using (subject = nullif(current_setting('app.grantee', true), ''));

  ${publishView(
    'organizations',
    'grants',
    `select subject, role, scope, thing_id from organizations.grants
     where valid_from <= now() and (valid_until is null or valid_until > now())
       and (confirmed_at is not null or role not in (${CONFIRMED}))`,
  )}

  alter table organizations.invitations
    add column thing_id text check (thing_id is null or scope = left(thing_id, 6)),
    add column valid_until timestamptz,
    add column given_scope text not null default '' check (starts_with(scope, given_scope)),
    add column parent_id text references organizations.grants (id);

  -- What holders of a role and auditors are told of its grants; each reads their own.
  create table organizations.grant_notices (
    scope text not null check (scope ~ '^(\\d{2}|\\d{4}|\\d{6}|\\d{9}|\\d{12})$'),
    id text not null,
    recipient text not null,
    act text not null check (act in ('REQUESTED', 'CONFIRMED', 'ENDED')),
    by_subject text not null,
    subject text not null,
    role text not null,
    at timestamptz not null,
    primary key (scope, id)
  );
  create index on organizations.grant_notices (recipient, at);
  alter table organizations.grant_notices enable row level security;
  alter table organizations.grant_notices force row level security;
  create policy scope on organizations.grant_notices for insert to public with check (starts_with(scope, ${SCOPE}));
  create policy own on organizations.grant_notices for select to public
    using (recipient = nullif(current_setting('app.subject', true), ''));
  grant select, insert on organizations.grant_notices to ${serviceRole('organizations')};
`;
