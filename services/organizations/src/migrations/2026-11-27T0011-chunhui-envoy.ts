// Chunhui envoys and their engagements by societies.
import { COUNTED_COLUMNS } from '@chunhui/county';
import { referenced, referencedInScope, secureTable } from '@chunhui/database';

export const up = `
  create table organizations.chunhui_envoys (
    ${COUNTED_COLUMNS},
    person_id text not null,
    name text not null,
    primary key (county_code, id),
    unique (county_code, person_id)
  );
  ${secureTable('organizations.chunhui_envoys', 'people')}

  create table organizations.chunhui_envoy_engagements (
    county_code text not null,
    id text not null check (starts_with(id, county_code || '-')),
    envoy_id text not null,
    society_id text not null,
    letter_number text not null,
    engaged_on date not null,
    term_ends_on date check (term_ends_on > engaged_on),
    ended_on date check (ended_on >= engaged_on),
    primary key (county_code, id),
    unique (county_code, letter_number),
    foreign key (county_code, envoy_id) references organizations.chunhui_envoys,
    foreign key (county_code, society_id) references organizations.chunhui_societies
  );
  create index on organizations.chunhui_envoy_engagements (county_code, envoy_id);
  ${secureTable('organizations.chunhui_envoy_engagements', [
    referenced('organizations.chunhui_envoys', 'envoy_id'),
    referencedInScope('organizations.chunhui_societies', 'society_id'),
  ])}
`;
