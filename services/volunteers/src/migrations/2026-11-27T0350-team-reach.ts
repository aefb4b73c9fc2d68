// What a team leader reaches: the members of the team and those who ask to join, and nothing else of them.
import {
  both,
  readableByBound,
  referenced,
  referencedInScope,
  secureLinkAgain,
  secureTable,
  secureThingsAgain,
  THINGS,
  withoutForce,
} from '@chunhui/database';

const PEOPLE = 'volunteers.volunteers';
const ends = [referenced(PEOPLE, 'volunteer_id'), referencedInScope('volunteers.volunteer_teams', 'team_id')];

/** Of these two tables, who is in a team now or has asked to be. */
const REACHED = `
  select county_code, team_id, volunteer_id from volunteers.volunteer_team_memberships where left_on is null
  union select county_code, team_id, volunteer_id from volunteers.team_join_requests where status = 'REQUESTED'`;

export const up = `
  -- A copy, because a policy of people that reads memberships, whose policy reads people, would be read without end.
  create table volunteers.team_reach (
    county_code text not null,
    team_id text not null,
    volunteer_id text not null,
    primary key (county_code, team_id, volunteer_id)
  );
  create index on volunteers.team_reach (county_code, volunteer_id);
  ${secureTable('volunteers.team_reach', 'county', 'select, insert, delete')}
  ${withoutForce(
    ['volunteers.team_reach', 'volunteers.volunteer_team_memberships', 'volunteers.team_join_requests'],
    `insert into volunteers.team_reach ${REACHED};`,
  )}

  -- By triggers, so that no writer can forget it; at the commit, so that who decides a request sees who asked until then.
  create function volunteers.follow_team_reach(county text, team text, volunteer text) returns void language sql as $$
    delete from volunteers.team_reach r where r.county_code = county and r.team_id = team and r.volunteer_id = volunteer;
    insert into volunteers.team_reach select * from (${REACHED}) reached
    where reached.county_code = county and reached.team_id = team and reached.volunteer_id = volunteer;
  $$;
  create function volunteers.team_reach_changed() returns trigger language plpgsql as $$
  begin
    -- A roster adds thousands.
    if tg_op = 'INSERT' and tg_table_name = 'volunteer_team_memberships' then
      if new.left_on is null then
        insert into volunteers.team_reach values (new.county_code, new.team_id, new.volunteer_id) on conflict do nothing;
      end if;
      return null;
    end if;
    if tg_op <> 'INSERT' then perform volunteers.follow_team_reach(old.county_code, old.team_id, old.volunteer_id); end if;
    if tg_op <> 'DELETE' then perform volunteers.follow_team_reach(new.county_code, new.team_id, new.volunteer_id); end if;
    return null;
  end $$;
  create constraint trigger team_reach after insert or update or delete on volunteers.volunteer_team_memberships
    deferrable initially deferred for each row execute function volunteers.team_reach_changed();
  create constraint trigger team_reach after insert or update or delete on volunteers.team_join_requests
    deferrable initially deferred for each row execute function volunteers.team_reach_changed();

  ${readableByBound(
    PEOPLE,
    `id in (select r.volunteer_id from volunteers.team_reach r where r.county_code = left(nullif(current_setting('app.scope', true), ''), 6) and r.team_id = any(${THINGS}))`,
  )}
  ${secureLinkAgain('volunteers.volunteer_team_memberships', ends, 'team_id')}
  ${secureLinkAgain('volunteers.team_join_requests', ends, 'team_id')}
  ${secureLinkAgain('volunteers.volunteer_accounts', [referenced(PEOPLE, 'volunteer_id')], null)}
  ${secureLinkAgain('volunteers.volunteer_records', [referenced(PEOPLE, 'volunteer_id')], null)}
  ${secureLinkAgain('volunteers.volunteer_merges', [both(referenced(PEOPLE, 'keep_id'), referenced(PEOPLE, 'merged_id'))], null)}
  ${secureThingsAgain('volunteers.volunteer_teams')}
`;
