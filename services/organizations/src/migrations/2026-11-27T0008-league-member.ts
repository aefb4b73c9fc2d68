// League members, their posts with terms, and transfers between organizations that both sides agree to.
import { COUNTED_COLUMNS } from '@chunhui/county';
import { secureTable } from '@chunhui/database';

export const up = `
  create table organizations.league_members (
    ${COUNTED_COLUMNS},
    organization_id text not null,
    person_id text not null,
    name text not null,
    birth_date date not null,
    joined_on date not null,
    left_on date check (left_on >= joined_on),
    left_reason text check (left_reason in ('AGED_OUT', 'LEFT') and (left_on is null) = (left_reason is null)),
    primary key (county_code, id),
    foreign key (county_code, organization_id) references organizations.league_organizations
  );
  create unique index one_branch_a_member on organizations.league_members (county_code, person_id) where left_on is null;
  create index on organizations.league_members (county_code, organization_id);
  ${secureTable('organizations.league_members', 'people')}

  create table organizations.league_posts (
    ${COUNTED_COLUMNS},
    organization_id text not null,
    person_id text not null,
    name text not null,
    post text not null,
    began_on date not null,
    term_ends_on date not null check (term_ends_on > began_on),
    ended_on date check (ended_on >= began_on),
    primary key (county_code, id),
    foreign key (county_code, organization_id) references organizations.league_organizations
  );
  create unique index one_seat_a_person on organizations.league_posts (county_code, organization_id, person_id) where ended_on is null;
  create index on organizations.league_posts (county_code, person_id);
  ${secureTable('organizations.league_posts', 'people')}

  -- Requested by one side; accepted_by is null until the other side agrees.
  create table organizations.league_transfers (
    ${COUNTED_COLUMNS},
    member_id text not null,
    from_id text not null,
    to_id text not null,
    requested_by text not null,
    requested_on date not null,
    accepted_by text check (accepted_by <> requested_by),
    accepted_on date,
    primary key (county_code, id),
    foreign key (county_code, member_id) references organizations.league_members,
    foreign key (county_code, from_id) references organizations.league_organizations,
    foreign key (county_code, to_id) references organizations.league_organizations
  );
  create unique index one_open_transfer on organizations.league_transfers (county_code, member_id) where accepted_on is null;
  ${secureTable('organizations.league_transfers', 'people')}
`;
