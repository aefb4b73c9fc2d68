// Children's files with the consents of their guardians, and photos that need such a consent.
import { COUNTED_COLUMNS } from '@chunhui/county';
import { secureTable } from '@chunhui/database';

export const up = `
  -- One row per version of a consent; withdrawn, never changed.
  create table activities.guardian_consents (
    ${COUNTED_COLUMNS},
    child_id text not null,
    version integer not null check (version > 0),
    purposes text[] not null check (cardinality(purposes) > 0),
    relation text not null,
    method text not null,
    -- Sealed by the vault.
    guardian bytea not null,
    given_on date not null,
    withdrawn_on date,
    in_force boolean not null check (in_force = (withdrawn_on is null)),
    recorded_by text not null,
    primary key (county_code, id),
    unique (county_code, child_id, version),
    unique (county_code, child_id, id, in_force)
  );
  ${secureTable('activities.guardian_consents', 'people')}

  -- The foreign key makes a file without a consent of this very child impossible, and the check an open file without one in force.
  create table activities.children (
    ${COUNTED_COLUMNS},
    alias text not null,
    category text not null check (category in ('LEFT_BEHIND', 'CHILD_IN_DIFFICULTY')),
    birth_month text not null check (birth_month ~ '^\\d{4}-(0[1-9]|1[0-2])$'),
    -- Sealed by the vault, as are note and external_reference.
    name bytea not null,
    note bytea,
    external_reference bytea,
    external_reference_hash text,
    consent_id text not null,
    consent_in_force boolean not null,
    status text not null check (status in ('OPEN', 'SUSPENDED', 'CLOSED')),
    status_reason text,
    opened_on date not null,
    -- Retention is counted from this day.
    closed_on date,
    primary key (county_code, id),
    foreign key (county_code, id, consent_id, consent_in_force)
      references activities.guardian_consents (county_code, child_id, id, in_force) on update cascade,
    check (status <> 'OPEN' or consent_in_force),
    check ((status = 'CLOSED') = (closed_on is not null))
  );
  create unique index on activities.children (county_code, external_reference_hash) where status <> 'CLOSED';
  ${secureTable('activities.children', 'people')}

  -- Photos by reference. A photo that shows a child's face needs a consent.
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
  ${secureTable('activities.session_photos', 'people')}
`;
