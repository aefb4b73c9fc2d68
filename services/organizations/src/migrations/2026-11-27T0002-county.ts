// The counties that use the system.
import { publicTable, publishView } from '@chunhui/database';

export const up = `
  create table organizations.counties (
    county_code text primary key check (county_code ~ '^\\d{6}$'),
    division_code text not null unique references organizations.divisions (code) check (division_code = rpad(county_code, 12, '0')),
    rolled_out_on date
  );
  ${publicTable('organizations.counties', 'county_code', 'select, insert, update')}
  ${publishView(
    'organizations',
    'counties',
    'select county_code, division_code, rolled_out_on is not null as reporting, rolled_out_on from organizations.counties',
  )}
`;
