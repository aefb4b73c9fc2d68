// Members of Chunhui societies and their memberships.
import { COUNTED_COLUMNS } from '@chunhui/county';
import { referenced, referencedInScope, secureTable } from '@chunhui/database';

export const up = `
  create table organizations.chunhui_members (
    ${COUNTED_COLUMNS},
    person_id text not null,
    name text not null,
    primary key (county_code, id),
    unique (county_code, person_id)
  );
  ${secureTable('organizations.chunhui_members', 'people')}

  create table organizations.chunhui_memberships (
    county_code text not null,
    id text not null check (starts_with(id, county_code || '-')),
    member_id text not null,
    society_id text not null,
    joined_on date not null,
    left_on date check (left_on >= joined_on),
    primary key (county_code, id),
    foreign key (county_code, member_id) references organizations.chunhui_members,
    foreign key (county_code, society_id) references organizations.chunhui_societies
  );
  create unique index one_membership on organizations.chunhui_memberships (county_code, member_id, society_id) where left_on is null;
  ${secureTable('organizations.chunhui_memberships', [
    referenced('organizations.chunhui_members', 'member_id'),
    referencedInScope('organizations.chunhui_societies', 'society_id'),
  ])}
`;
