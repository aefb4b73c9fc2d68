// What other services need of a vetting and of a reveal: the day of vetting, and name and sealed phone for recorded reveals.
import { publishView } from '@chunhui/database';

export const up = `
  create or replace view volunteers_published.volunteers with (security_barrier = true) as
    select county_code, id, person_id, number, division_code, birth_date, status, league_member, skills, vetted_until, registered_on, vetted_on
    from volunteers.volunteers where merged_into is null;
  ${publishView(
    'volunteers',
    'volunteer_contacts',
    'select county_code, id, name, phone from volunteers.volunteers where merged_into is null',
  )}
`;
