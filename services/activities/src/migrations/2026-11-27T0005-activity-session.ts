// Sessions of activities, their check-in secrets, and who took part.
import { COUNTED_COLUMNS } from '@chunhui/county';
import { referencedInScope, secureTable } from '@chunhui/database';

export const up = `
  create table activities.activity_sessions (
    ${COUNTED_COLUMNS},
    project_id text,
    activity_id text,
    title text not null,
    theme text not null check (theme ~ '^[A-Z][A-Z0-9_]*$'),
    campaign text,
    organizer_kind text not null check (organizer_kind in
      ('LEAGUE_ORGANIZATION', 'CHUNHUI_SOCIETY', 'VOLUNTEER_TEAM', 'YOUTH_SOCIAL_ORGANIZATION')),
    organizer_id text not null check (starts_with(organizer_id, county_code || '-')),
    partner_kinds text[] not null default '{}',
    held_on date not null,
    starts_at timestamptz,
    ends_at timestamptz,
    capacity integer check (capacity > 0),
    latitude_e6 integer check (latitude_e6 between -90000000 and 90000000),
    longitude_e6 integer check (longitude_e6 between -180000000 and 180000000),
    radius_metres integer check (radius_metres > 0),
    status text not null check (status in ('PLANNED', 'PENDING', 'HELD', 'CANCELLED')),
    person_times_helped integer not null check (person_times_helped >= 0),
    persons_helped integer not null default 0 check (persons_helped >= 0),
    reason text,
    entered_by text,
    lottery_seed text,
    summary text,
    evaluation integer check (evaluation between 1 and 5),
    primary key (county_code, id),
    foreign key (county_code, project_id) references activities.projects,
    foreign key (county_code, activity_id) references activities.activities,
    check (persons_helped <= person_times_helped),
    check (ends_at > starts_at),
    check ((latitude_e6 is null) = (longitude_e6 is null))
  );
  create index on activities.activity_sessions (county_code, activity_id);
  create index on activities.activity_sessions (county_code, held_on);
  ${secureTable('activities.activity_sessions', 'county-and-above')}

  -- The sealed secret of a session's rotating code, in a table of its own so that no list selects it.
  create table activities.check_in_secrets (
    county_code text not null,
    id text not null,
    secret bytea not null,
    primary key (county_code, id),
    foreign key (county_code, id) references activities.activity_sessions
  );
  ${secureTable('activities.check_in_secrets', 'county')}

  create table activities.session_participants (
    county_code text not null,
    session_id text not null,
    volunteer_id text not null check (starts_with(volunteer_id, county_code || '-')),
    primary key (county_code, session_id, volunteer_id),
    foreign key (county_code, session_id) references activities.activity_sessions
  );
  -- The staff of the session's division enter and confirm who took part.
  ${secureTable('activities.session_participants', [referencedInScope('activities.activity_sessions', 'session_id')])}

  -- Each volunteer who took part in any held session, once, in the volunteer's own division: counts distinct persons.
  create table activities.attending_volunteers (
    ${COUNTED_COLUMNS},
    first_held_on date not null,
    primary key (county_code, id)
  );
  ${secureTable('activities.attending_volunteers', 'people')}
`;
