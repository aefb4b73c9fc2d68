// Children's files behind their guardians' consent, the care they get, reports of harm, and photos that need such a consent.
import { COUNTED_COLUMNS } from '@chunhui/county';
import { defineMigration, lockTable } from '@chunhui/database';

export const care = defineMigration(
  'Care1764000000004',
  `
  -- A guardian's separate consent, a row a version; withdrawn, never changed.
  create table activities.guardian_consents (
    ${COUNTED_COLUMNS},
    child_id text not null,
    version integer not null check (version > 0),
    purposes text[] not null check (cardinality(purposes) > 0),
    relation text not null,
    method text not null,
    guardian bytea not null,
    given_on date not null,
    withdrawn_on date,
    in_force boolean not null check (in_force = (withdrawn_on is null)),
    recorded_by text not null,
    primary key (county_code, id),
    unique (county_code, child_id, version),
    unique (county_code, child_id, id, in_force)
  );
  ${lockTable('activities.guardian_consents', 'people')}

  -- The consent stands before the file: without one of this very child the row is impossible, and an open file whose consent was
  -- withdrawn is too.
  create table activities.children (
    ${COUNTED_COLUMNS},
    alias text not null,
    category text not null check (category in ('LEFT_BEHIND', 'CHILD_IN_DIFFICULTY')),
    birth_month text not null check (birth_month ~ '^\\d{4}-(0[1-9]|1[0-2])$'),
    name bytea not null,
    note bytea,
    external_reference bytea,
    external_reference_hash text,
    consent_id text not null,
    consent_in_force boolean not null,
    status text not null check (status in ('OPEN', 'SUSPENDED', 'CLOSED')),
    status_reason text,
    opened_on date not null,
    primary key (county_code, id),
    foreign key (county_code, id, consent_id, consent_in_force)
      references activities.guardian_consents (county_code, child_id, id, in_force) on update cascade,
    check (status <> 'OPEN' or consent_in_force)
  );
  create unique index on activities.children (county_code, external_reference_hash) where status <> 'CLOSED';
  ${lockTable('activities.children', 'people')}

  create table activities.care_pairings (
    ${COUNTED_COLUMNS},
    child_id text not null,
    volunteer_id text not null check (starts_with(volunteer_id, county_code || '-')),
    status text not null check (status in ('ACTIVE', 'SUSPENDED', 'ENDED')),
    status_reason text,
    vetted_until date not null,
    every_days integer not null check (every_days > 0),
    started_on date not null,
    next_contact_due date not null,
    ended_on date check (ended_on >= started_on),
    handed_over_from text,
    primary key (county_code, id),
    foreign key (county_code, child_id) references activities.children,
    check ((status = 'ENDED') = (ended_on is not null))
  );
  create unique index on activities.care_pairings (county_code, child_id, volunteer_id) where status <> 'ENDED';
  create index on activities.care_pairings (county_code, volunteer_id);
  ${lockTable('activities.care_pairings', 'people')}

  create table activities.care_contacts (
    ${COUNTED_COLUMNS},
    child_id text not null,
    pairing_id text,
    kind text not null check (kind ~ '^[A-Z][A-Z0-9_]*$'),
    campaign text check (campaign ~ '^[A-Z][A-Z0-9_]*$'),
    contacted_on date not null,
    note bytea,
    recorded_by text not null,
    primary key (county_code, id),
    foreign key (county_code, child_id) references activities.children,
    foreign key (county_code, pairing_id) references activities.care_pairings
  );
  create index on activities.care_contacts (county_code, child_id, contacted_on);
  ${lockTable('activities.care_contacts', 'people')}

  create table activities.risk_flags (
    ${COUNTED_COLUMNS},
    child_id text not null,
    level text not null check (level in ('LOW', 'MEDIUM', 'HIGH')),
    note bytea not null,
    raised_on date not null,
    raised_by text not null,
    follow_up_by date not null check (follow_up_by >= raised_on),
    followed_up_on date,
    outcome bytea,
    primary key (county_code, id),
    foreign key (county_code, child_id) references activities.children
  );
  create index on activities.risk_flags (county_code, child_id);
  ${lockTable('activities.risk_flags', 'people')}

  create table activities.safeguarding_reports (
    ${COUNTED_COLUMNS},
    child_id text,
    account bytea not null,
    reported_by text not null,
    reported_at timestamptz not null,
    escalates_at timestamptz not null,
    escalated_at timestamptz,
    taken_by text,
    taken_at timestamptz,
    outcome bytea,
    status text not null check (status in ('OPEN', 'TAKEN', 'CLOSED')),
    primary key (county_code, id),
    foreign key (county_code, child_id) references activities.children,
    check ((status = 'OPEN') = (taken_by is null))
  );
  ${lockTable('activities.safeguarding_reports', 'people')}

  -- Who broke the glass of which file, why, and until when it is open to them.
  create table activities.broken_glasses (
    ${COUNTED_COLUMNS},
    child_id text not null,
    subject text not null,
    reason text not null,
    open_until timestamptz not null,
    primary key (county_code, id),
    foreign key (county_code, child_id) references activities.children
  );
  ${lockTable('activities.broken_glasses', 'people')}

  -- What the county administrator has to be told.
  create table activities.care_notices (
    ${COUNTED_COLUMNS},
    kind text not null check (kind in ('GLASS_BROKEN', 'REPORT_ESCALATED')),
    noun_id text not null,
    caused_by text not null,
    reason text,
    at timestamptz not null,
    acknowledged_by text check (acknowledged_by <> caused_by),
    primary key (county_code, id)
  );
  ${lockTable('activities.care_notices', 'people')}

  -- Photos by reference. A child's face needs a consent on file, of whichever child.
  create table activities.session_photos (
    ${COUNTED_COLUMNS},
    session_id text not null,
    reference text not null,
    shows_child boolean not null,
    consent_id text,
    primary key (county_code, id),
    foreign key (county_code, session_id) references activities.activity_sessions,
    foreign key (county_code, consent_id) references activities.guardian_consents,
    check (not shows_child or consent_id is not null)
  );
  create index on activities.session_photos (county_code, session_id);
  ${lockTable('activities.session_photos', 'people')}
  `,
);
