// Enrolments in sessions and the times that they take.
import { COUNTED_COLUMNS } from '@chunhui/county';
import { secureTable } from '@chunhui/database';

export const up = `
  create table activities.enrolments (
    ${COUNTED_COLUMNS},
    session_id text not null,
    volunteer_id text not null check (starts_with(volunteer_id, county_code || '-')),
    status text not null check (status in
      ('APPLIED', 'ENROLLED', 'WAITING', 'DECLINED', 'WITHDRAWN', 'ON_LEAVE', 'ATTENDED', 'NO_SHOW', 'CALLED_OFF')),
    reason text,
    applied_at timestamptz not null,
    -- The session's times, which the check for conflicts compares.
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    decided_by text,
    primary key (county_code, id),
    foreign key (county_code, session_id) references activities.activity_sessions
  );
  create unique index on activities.enrolments (county_code, session_id, volunteer_id);
  create index on activities.enrolments (county_code, volunteer_id, starts_at);
  ${secureTable('activities.enrolments', 'people')}

  -- The times at which a volunteer has a seat. Visible to the whole county, because every town that enrols the volunteer needs them.
  create table activities.taken_times (
    county_code text not null,
    session_id text not null,
    volunteer_id text not null check (starts_with(volunteer_id, county_code || '-')),
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    primary key (county_code, session_id, volunteer_id),
    foreign key (county_code, session_id) references activities.activity_sessions
  );
  create index on activities.taken_times (county_code, volunteer_id, starts_at);
  ${secureTable('activities.taken_times', 'county')}

  create table activities.calendar_keys (
    county_code text not null,
    -- One per volunteer: a new key replaces the old one.
    volunteer_id text not null check (starts_with(volunteer_id, county_code || '-')),
    key_hash text not null,
    issued_at timestamptz not null default now(),
    primary key (county_code, volunteer_id)
  );
  create unique index on activities.calendar_keys (county_code, key_hash);
  ${secureTable('activities.calendar_keys', 'county')}
`;
