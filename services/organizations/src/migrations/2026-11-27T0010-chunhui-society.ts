// Chunhui societies and their presidents.
import { COUNTED_COLUMNS } from '@chunhui/county';
import { secureTable } from '@chunhui/database';

export const up = `
  create table organizations.chunhui_societies (
    ${COUNTED_COLUMNS},
    name text not null,
    founded_on date not null,
    active boolean not null,
    level text not null default 'VILLAGE' check (level in ('COUNTY', 'TOWN', 'VILLAGE')),
    -- 团建领春晖: the League organization that leads the society.
    league_organization_id text,
    dissolved_on date check (dissolved_on >= founded_on),
    primary key (county_code, id),
    foreign key (county_code, league_organization_id) references organizations.league_organizations
  );
  create index on organizations.chunhui_societies (county_code, league_organization_id);
  ${secureTable('organizations.chunhui_societies', 'county-and-above')}

  create table organizations.chunhui_society_presidents (
    ${COUNTED_COLUMNS},
    society_id text not null,
    person_id text not null,
    name text not null,
    began_on date not null,
    term_ends_on date not null check (term_ends_on > began_on),
    ended_on date check (ended_on >= began_on),
    primary key (county_code, id),
    foreign key (county_code, society_id) references organizations.chunhui_societies
  );
  create unique index one_president on organizations.chunhui_society_presidents (county_code, society_id) where ended_on is null;
  ${secureTable('organizations.chunhui_society_presidents', 'people')}
`;
