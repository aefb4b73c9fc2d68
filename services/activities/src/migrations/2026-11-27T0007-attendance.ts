// Attendances: check-in and check-out of volunteers at sessions.
import { COUNTED_COLUMNS } from '@chunhui/county';
import { publishView, secureTable } from '@chunhui/database';

export const up = `
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
  -- A volunteer is at one place at a time: of two concurrent check-ins one is refused, in whatever session.
  create unique index attendances_one_open on activities.attendances (county_code, volunteer_id) where ended_at is null;
  -- A check-in that arrives twice is one attendance.
  create unique index attendances_one_start on activities.attendances (county_code, session_id, volunteer_id, started_at);
  create index on activities.attendances (county_code, volunteer_id, started_at);
  ${secureTable('activities.attendances', 'people')}
  ${publishView(
    'activities',
    'attendances',
    `select county_code, id, session_id, volunteer_id, division_code, started_at, ended_at,
       floor(extract(epoch from ended_at - started_at) / 60)::integer as minutes, source, flagged
     from activities.attendances where ended_at is not null`,
  )}
`;
