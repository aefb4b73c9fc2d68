// Activities with their approval, and what a session needs to be planned, joined, led and looked back on.
import { COUNTED_COLUMNS } from '@chunhui/county';
import { defineMigration, lockTable, publishView } from '@chunhui/database';

const ORGANIZER_KINDS = `('LEAGUE_ORGANIZATION', 'CHUNHUI_SOCIETY', 'VOLUNTEER_TEAM', 'YOUTH_SOCIAL_ORGANIZATION')`;

export const activitiesAndAttendance = defineMigration(
  'ActivitiesAndAttendance1764000000003',
  `
  alter table activities.projects add ended_on date, add check (ended_on >= started_on);

  create table activities.activities (
    ${COUNTED_COLUMNS},
    project_id text,
    title text not null,
    summary text not null,
    theme text not null check (theme ~ '^[A-Z][A-Z0-9_]*$'),
    campaign text check (campaign ~ '^[A-Z][A-Z0-9_]*$'),
    organizer_kind text not null check (organizer_kind in ${ORGANIZER_KINDS}),
    organizer_id text not null check (starts_with(organizer_id, county_code || '-')),
    with_minors boolean not null,
    risk text not null default 'MEDIUM' check (risk in ('LOW', 'MEDIUM', 'HIGH')),
    enrolment_mode text not null check (enrolment_mode in ('FIRST_COME', 'REVIEW', 'LOTTERY')),
    capacity integer check (capacity > 0),
    min_age integer check (min_age >= 0),
    max_age integer check (max_age >= min_age),
    skills text[] not null,
    vetted_only boolean not null,
    partner_kinds text[] not null,
    status text not null check (status in ('DRAFT', 'SUBMITTED', 'RETURNED', 'PUBLISHED', 'WITHDRAWN', 'CANCELLED')),
    status_reason text,
    drafted_by text not null,
    decided_by text,
    copied_from text,
    primary key (county_code, id),
    foreign key (county_code, project_id) references activities.projects,
    -- Nobody publishes their own: a second person decided, or the county's policy lets the type pass by itself.
    check (decided_by <> drafted_by),
    check (status not in ('RETURNED', 'WITHDRAWN', 'CANCELLED') or status_reason is not null)
  );
  ${lockTable('activities.activities', 'things')}

  create table activities.activity_partners (
    county_code text not null,
    id text not null check (starts_with(id, county_code || '-')),
    activity_id text not null,
    kind text not null,
    name text not null,
    primary key (county_code, id),
    foreign key (county_code, activity_id) references activities.activities
  );
  create index on activities.activity_partners (county_code, activity_id);
  ${lockTable('activities.activity_partners', 'things')}

  alter table activities.activity_sessions
    drop constraint activity_sessions_status_check,
    add constraint activity_sessions_status_check check (status in ('PLANNED', 'PENDING', 'HELD', 'CANCELLED')),
    add activity_id text,
    add campaign text,
    add partner_kinds text[] not null default '{}',
    add starts_at timestamptz,
    add ends_at timestamptz,
    add capacity integer check (capacity > 0),
    add latitude_e6 integer check (latitude_e6 between -90000000 and 90000000),
    add longitude_e6 integer check (longitude_e6 between -180000000 and 180000000),
    add radius_metres integer check (radius_metres > 0),
    add persons_helped integer not null default 0 check (persons_helped >= 0),
    add reason text,
    add entered_by text,
    add lottery_seed text,
    add summary text,
    add evaluation integer check (evaluation between 1 and 5),
    add check (persons_helped <= person_times_helped),
    add check (ends_at > starts_at),
    add check ((latitude_e6 is null) = (longitude_e6 is null)),
    add foreign key (county_code, activity_id) references activities.activities;
  create index on activities.activity_sessions (county_code, activity_id);
  create index on activities.activity_sessions (county_code, held_on);

  -- The secret behind a session's rotating code; sealed, and apart from the session so that no list carries it.
  create table activities.check_in_secrets (
    county_code text not null,
    id text not null,
    secret bytea not null,
    primary key (county_code, id),
    foreign key (county_code, id) references activities.activity_sessions
  );
  ${lockTable('activities.check_in_secrets', 'people-link')}

  create table activities.enrolments (
    ${COUNTED_COLUMNS},
    session_id text not null,
    volunteer_id text not null check (starts_with(volunteer_id, county_code || '-')),
    status text not null check (status in
      ('APPLIED', 'ENROLLED', 'WAITING', 'DECLINED', 'WITHDRAWN', 'ON_LEAVE', 'ATTENDED', 'NO_SHOW', 'CALLED_OFF')),
    reason text,
    applied_at timestamptz not null,
    -- When it takes the volunteer's time: what the check for conflicts compares.
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    decided_by text,
    primary key (county_code, id),
    foreign key (county_code, session_id) references activities.activity_sessions
  );
  create unique index on activities.enrolments (county_code, session_id, volunteer_id);
  create index on activities.enrolments (county_code, volunteer_id, starts_at);
  ${lockTable('activities.enrolments', 'people')}

  create table activities.attendances (
    ${COUNTED_COLUMNS},
    session_id text not null,
    volunteer_id text not null check (starts_with(volunteer_id, county_code || '-')),
    started_at timestamptz not null,
    ended_at timestamptz check (ended_at >= started_at),
    source text not null check (source in ('CLOCKED', 'BACKFILLED')),
    way_in text not null check (way_in in ('CODE', 'LEADER', 'PAST_SESSION')),
    captured_offline boolean not null,
    flagged boolean not null,
    flag_reason text,
    primary key (county_code, id),
    foreign key (county_code, session_id) references activities.activity_sessions
  );
  -- Who is there is at one place: of two check-ins at once one wins, in whatever session.
  create unique index attendances_one_open on activities.attendances (county_code, volunteer_id) where ended_at is null;
  -- A check-in that arrives twice is one.
  create unique index attendances_one_start on activities.attendances (county_code, session_id, volunteer_id, started_at);
  create index on activities.attendances (county_code, volunteer_id, started_at);
  ${lockTable('activities.attendances', 'people')}

  ${publishView(
    'activities',
    'attendances',
    `select county_code, id, session_id, volunteer_id, division_code, started_at, ended_at,
       floor(extract(epoch from ended_at - started_at) / 60)::integer as minutes, source, flagged
     from activities.attendances where ended_at is not null`,
  )}

  -- Everyone who ever took part in a session that was held, once, at home: what counts distinct persons.
  create table activities.attending_volunteers (
    ${COUNTED_COLUMNS},
    first_held_on date not null,
    primary key (county_code, id)
  );
  ${lockTable('activities.attending_volunteers', 'people')}
  `,
);
