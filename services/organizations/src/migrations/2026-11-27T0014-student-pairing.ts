// Students paired with Chunhui societies.
import { COUNTED_COLUMNS } from '@chunhui/county';
import { secureTable } from '@chunhui/database';

export const up = `
  create table organizations.student_pairings (
    ${COUNTED_COLUMNS},
    society_id text not null,
    person_id text not null,
    name text not null,
    university text not null,
    paired_on date not null,
    ended_on date check (ended_on >= paired_on),
    primary key (county_code, id),
    foreign key (county_code, society_id) references organizations.chunhui_societies
  );
  create unique index one_pairing on organizations.student_pairings (county_code, person_id, society_id) where ended_on is null;
  ${secureTable('organizations.student_pairings', 'people')}
`;
