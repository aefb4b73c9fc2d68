// Liaison stations in cities and universities outside the county.
import { secureTable } from '@chunhui/database';

export const up = `
  create table organizations.liaison_stations (
    county_code text not null,
    id text not null check (starts_with(id, county_code || '-')),
    name text not null,
    kind text not null check (kind in ('CITY', 'UNIVERSITY')),
    place text not null,
    opened_on date not null,
    closed_on date check (closed_on >= opened_on),
    primary key (county_code, id)
  );
  ${secureTable('organizations.liaison_stations', 'county-and-above')}
`;
