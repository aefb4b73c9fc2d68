// Projects, sessions and who took part, and their figures.
import { COUNTED_COLUMNS, createFigures } from '@chunhui/county';
import { defineMigration, lockTable } from '@chunhui/database';

export const firstNouns = defineMigration(
  'FirstNouns1764000000001',
  `
  ${createFigures('activities')}

  create table activities.projects (
    ${COUNTED_COLUMNS},
    name text not null,
    theme text not null,
    started_on date not null,
    primary key (county_code, id)
  );
  ${lockTable('activities.projects', 'things')}

  create table activities.activity_sessions (
    ${COUNTED_COLUMNS},
    project_id text,
    title text not null,
    theme text not null check (theme ~ '^[A-Z][A-Z0-9_]*$'),
    organizer_kind text not null check (organizer_kind in
      ('LEAGUE_ORGANIZATION', 'CHUNHUI_SOCIETY', 'VOLUNTEER_TEAM', 'YOUTH_SOCIAL_ORGANIZATION')),
    organizer_id text not null check (starts_with(organizer_id, county_code || '-')),
    held_on date not null,
    status text not null check (status in ('PLANNED', 'HELD', 'CANCELLED')),
    person_times_helped integer not null check (person_times_helped >= 0),
    primary key (county_code, id),
    foreign key (county_code, project_id) references activities.projects
  );
  ${lockTable('activities.activity_sessions', 'things')}

  create table activities.session_participants (
    county_code text not null,
    session_id text not null,
    volunteer_id text not null check (starts_with(volunteer_id, county_code || '-')),
    primary key (county_code, session_id, volunteer_id),
    foreign key (county_code, session_id) references activities.activity_sessions
  );
  ${lockTable('activities.session_participants', 'people-link')}
  `,
);
