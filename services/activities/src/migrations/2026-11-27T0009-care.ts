// Care of children: pairings with volunteers, contacts, risk flags, reports of harm, emergency access and notices.
import { COUNTED_COLUMNS } from '@chunhui/county';
import { secureTable } from '@chunhui/database';

export const up = `
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
  ${secureTable('activities.care_pairings', 'people')}

  create table activities.care_contacts (
    ${COUNTED_COLUMNS},
    child_id text not null,
    pairing_id text,
    kind text not null check (kind ~ '^[A-Z][A-Z0-9_]*$'),
    campaign text check (campaign ~ '^[A-Z][A-Z0-9_]*$'),
    contacted_on date not null,
    -- Sealed by the vault.
    note bytea,
    recorded_by text not null,
    primary key (county_code, id),
    foreign key (county_code, child_id) references activities.children,
    foreign key (county_code, pairing_id) references activities.care_pairings
  );
  create index on activities.care_contacts (county_code, child_id, contacted_on);
  ${secureTable('activities.care_contacts', 'people')}

  create table activities.risk_flags (
    ${COUNTED_COLUMNS},
    child_id text not null,
    level text not null check (level in ('LOW', 'MEDIUM', 'HIGH')),
    -- Sealed by the vault, as is outcome.
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
  ${secureTable('activities.risk_flags', 'people')}

  create table activities.safeguarding_reports (
    ${COUNTED_COLUMNS},
    child_id text,
    -- Sealed by the vault, as is outcome.
    account bytea not null,
    reported_by text not null,
    reported_at timestamptz not null,
    escalates_at timestamptz not null,
    escalated_at timestamptz,
    taken_by text,
    taken_at timestamptz,
    outcome bytea,
    status text not null check (status in ('OPEN', 'TAKEN', 'CLOSED')),
    -- Retention is counted from this day.
    closed_on date,
    primary key (county_code, id),
    foreign key (county_code, child_id) references activities.children,
    check ((status = 'OPEN') = (taken_by is null)),
    check ((status = 'CLOSED') = (closed_on is not null))
  );
  ${secureTable('activities.safeguarding_reports', 'people')}

  -- Emergency access to a child's file: by whom, why and until when.
  create table activities.broken_glasses (
    ${COUNTED_COLUMNS},
    child_id text not null,
    subject text not null,
    reason text not null,
    open_until timestamptz not null,
    primary key (county_code, id),
    foreign key (county_code, child_id) references activities.children
  );
  ${secureTable('activities.broken_glasses', 'people')}

  -- Notices to the county administrator.
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
  ${secureTable('activities.care_notices', 'people')}
`;
