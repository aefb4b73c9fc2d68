// When a volunteer's time is taken by a seat: known all over the county, since a town that enrols them has to see it, and no more than that.
import { defineMigration, lockTable } from '@chunhui/database';

export const takenTimesTable = defineMigration(
  'TakenTimes1764000000022',
  `
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
  -- The owner is bound by the forced policy and has no county: for this one statement it is not.
  alter table activities.enrolments no force row level security;
  insert into activities.taken_times
    select county_code, session_id, volunteer_id, starts_at, ends_at from activities.enrolments where status = 'ENROLLED';
  alter table activities.enrolments force row level security;
  ${lockTable('activities.taken_times', 'people-link')}
  `,
);
