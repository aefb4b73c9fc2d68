// Keys of calendar feeds: who has one may read one volunteer's sessions, and nothing else.
import { defineMigration, lockTable } from '@chunhui/database';

export const calendarKeysTable = defineMigration(
  'CalendarKeys1764000000007',
  `
  create table activities.calendar_keys (
    county_code text not null,
    -- One a volunteer: a new key takes the place of the old one.
    volunteer_id text not null check (starts_with(volunteer_id, county_code || '-')),
    key_hash text not null,
    issued_at timestamptz not null default now(),
    primary key (county_code, volunteer_id)
  );
  create unique index on activities.calendar_keys (county_code, key_hash);
  ${lockTable('activities.calendar_keys', 'people-link')}
  `,
);
