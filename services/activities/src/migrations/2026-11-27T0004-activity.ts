// Activities with their approval, and their partners.
import { COUNTED_COLUMNS } from '@chunhui/county';
import { secureTable } from '@chunhui/database';

export const up = `
  create table activities.activities (
    ${COUNTED_COLUMNS},
    project_id text,
    title text not null,
    summary text not null,
    theme text not null check (theme ~ '^[A-Z][A-Z0-9_]*$'),
    campaign text check (campaign ~ '^[A-Z][A-Z0-9_]*$'),
    organizer_kind text not null check (organizer_kind in
      ('LEAGUE_ORGANIZATION', 'CHUNHUI_SOCIETY', 'VOLUNTEER_TEAM', 'YOUTH_SOCIAL_ORGANIZATION')),
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
    -- A second person decides, or the county's policy publishes the type without a decision.
    check (decided_by <> drafted_by),
    check (status not in ('RETURNED', 'WITHDRAWN', 'CANCELLED') or status_reason is not null)
  );
  ${secureTable('activities.activities', 'county-and-above')}

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
  ${secureTable('activities.activity_partners', 'county-and-above')}
`;
