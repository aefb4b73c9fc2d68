// Merges of two registrations of one person, with what is needed to undo them.
import { both, referenced, secureTable } from '@chunhui/database';

export const up = `
  create table volunteers.volunteer_merges (
    county_code text not null,
    id text not null check (starts_with(id, county_code || '-')),
    keep_id text not null,
    merged_id text not null,
    minutes bigint not null,
    -- To restore on undo: the merged registration's state, and its memberships by what the merge did with them.
    status_before text not null,
    left_on_before date,
    moved_memberships text[] not null,
    ended_memberships text[] not null,
    reason text not null,
    merged_by text not null,
    merged_at timestamptz not null,
    undone_by text,
    undone_at timestamptz,
    primary key (county_code, id),
    foreign key (county_code, keep_id) references volunteers.volunteers,
    foreign key (county_code, merged_id) references volunteers.volunteers
  );
  ${secureTable(
    'volunteers.volunteer_merges',
    [both(referenced('volunteers.volunteers', 'keep_id'), referenced('volunteers.volunteers', 'merged_id'))],
    'select, insert, update',
  )}
`;
