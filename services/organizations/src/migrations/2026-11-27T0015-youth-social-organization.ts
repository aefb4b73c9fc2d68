// Youth social organizations and their members: persons and units.
import { COUNTED_COLUMNS } from '@chunhui/county';
import { secureTable } from '@chunhui/database';

export const up = `
  create table organizations.youth_social_organizations (
    ${COUNTED_COLUMNS},
    name text not null,
    domain text not null check (domain in ('VOLUNTEERING', 'ENTREPRENEURSHIP', 'ARTS_SPORTS', 'STUDENT_SERVICE')),
    founded_on date not null,
    dissolved_on date check (dissolved_on >= founded_on),
    supervising_body text,
    registration_number text,
    level text not null default 'COUNTY' check (level in ('COUNTY', 'TOWN', 'VILLAGE')),
    primary key (county_code, id)
  );
  create unique index one_registration on organizations.youth_social_organizations (county_code, registration_number);
  ${secureTable('organizations.youth_social_organizations', 'county-and-above')}

  create table organizations.youth_social_organization_members (
    ${COUNTED_COLUMNS},
    organization_id text not null,
    kind text not null check (kind in ('PERSON', 'UNIT')),
    person_id text check ((kind = 'PERSON') = (person_id is not null)),
    name text not null,
    joined_on date not null,
    left_on date check (left_on >= joined_on),
    primary key (county_code, id),
    foreign key (county_code, organization_id) references organizations.youth_social_organizations
  );
  create unique index one_person_once on organizations.youth_social_organization_members (county_code, organization_id, person_id)
    where person_id is not null and left_on is null;
  ${secureTable('organizations.youth_social_organization_members', 'people')}
`;
