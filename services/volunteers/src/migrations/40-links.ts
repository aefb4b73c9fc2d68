// What joins volunteers to something is seen from a town only where an end of it lies there; a team counts its own members.
import { both, defineMigration, lockTable, person, relockTable, thing } from '@chunhui/database';

const SCOPE = `nullif(current_setting('app.scope', true), '')`;
const volunteer = person('volunteers.volunteers', 'volunteer_id');
const team = thing('volunteers.volunteer_teams', 'team_id');

export const links = defineMigration(
  'Links1764000000040',
  `
  ${relockTable('volunteers.volunteer_accounts', [volunteer])}
  ${relockTable('volunteers.volunteer_records', [volunteer])}
  ${relockTable('volunteers.volunteer_merges', [both(person('volunteers.volunteers', 'keep_id'), person('volunteers.volunteers', 'merged_id'))], 'select, insert, update')}

  -- A team's own town takes its members in and out, wherever they live.
  ${relockTable('volunteers.volunteer_team_memberships', [volunteer, team])}
  ${relockTable('volunteers.team_join_requests', [volunteer, team], 'select, insert, update')}

  -- Counted by the team: a town that ends a membership of its own people elsewhere does not see who else is in that team.
  alter table volunteers.volunteer_teams add column members integer not null default 0 check (members >= 0);
  alter table volunteers.volunteer_teams no force row level security;
  alter table volunteers.volunteer_team_memberships no force row level security;
  update volunteers.volunteer_teams t set members = m.members
  from (select county_code, team_id, count(*) as members from volunteers.volunteer_team_memberships where left_on is null group by 1, 2) m
  where m.county_code = t.county_code and m.team_id = t.id;
  alter table volunteers.volunteer_teams force row level security;
  alter table volunteers.volunteer_team_memberships force row level security;

  -- Where the person who moves is going to be registered; of transfers before this, the county as a whole.
  alter table volunteers.volunteer_transfers add column division_code text;
  alter table volunteers.volunteer_transfers no force row level security;
  update volunteers.volunteer_transfers set division_code = rpad(county_code, 12, '0');
  alter table volunteers.volunteer_transfers
    force row level security,
    alter column division_code set not null,
    add check (starts_with(division_code, county_code));
  drop policy county on volunteers.volunteer_transfers;
  drop policy asked on volunteers.volunteer_transfers;
  drop policy answers on volunteers.volunteer_transfers;
  ${lockTable('volunteers.volunteer_transfers', 'people', 'select, insert, update')}
  -- The asked county as a whole, none of its towns: nobody knows yet in which of them the person lives.
  create policy asked on volunteers.volunteer_transfers for select to public using (from_county = ${SCOPE});
  create policy answers on volunteers.volunteer_transfers for update to public
    using (from_county = ${SCOPE} and status = 'REQUESTED')
    with check (from_county = ${SCOPE} and status in ('RELEASED', 'DECLINED'));
  `,
);
