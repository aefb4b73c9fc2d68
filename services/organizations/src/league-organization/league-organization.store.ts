// Stores and loads League organizations.
import { byId, columnsOf, countiesOf, type Session } from '@chunhui/database';
import { figures } from '../figures.ts';
import {
  type LeagueOrganization,
  leagueOrganizations,
  type NewLeagueOrganization,
} from './league-organization.table.ts';

export const leagueOrganizationsById = byId(leagueOrganizations);

/** Stores organizations, parents before children. */
export async function addLeagueOrganizations(
  session: Session,
  organizations: readonly NewLeagueOrganization[],
): Promise<void> {
  figures.adding(
    session,
    'league_organizations',
    organizations.map((organization) => organization.id),
  );
  await session.insert(leagueOrganizations, organizations);
}

/** Locks an organization until the transaction ends, so that concurrent decisions about it run one after the other. */
export async function lockLeagueOrganization(session: Session, id: string): Promise<void> {
  await session.query(
    `/* leagueOrganization.lock */ select from organizations.league_organizations where county_code = $1 and id = $2 for update`,
    [session.county, id],
  );
}

/** Locks the shape of the county's tree until the transaction ends. */
export async function lockTree(session: Session): Promise<void> {
  await session.query(
    `/* leagueOrganization.lockTree */ select pg_advisory_xact_lock(hashtext('league tree ' || $1))`,
    [session.county],
  );
}

/** Whether the county has a county committee. */
export async function hasCountyCommittee(session: Session): Promise<boolean> {
  const rows = await session.query(
    `/* leagueOrganization.countyCommittee */ select from organizations.league_organizations
     where county_code = $1 and kind = 'LOCAL_COMMITTEE' and dissolved_on is null limit 1`,
    [session.county],
  );
  return rows.length > 0;
}

/** Whether an organization is another one, or somewhere below it. */
export async function isBelow(session: Session, id: string, ancestor: string): Promise<boolean> {
  const rows = await session.query(
    `/* leagueOrganization.isBelow */
     with recursive up as (
       select o.id, o.parent_id from organizations.league_organizations o where o.county_code = $1 and o.id = $2
       union
       select o.id, o.parent_id from up join organizations.league_organizations o on o.county_code = $1 and o.id = up.parent_id)
     select from up where id = $3`,
    [session.county, id, ancestor],
  );
  return rows.length > 0;
}

/** The organizations directly below each one, by id. */
export async function childrenOf(session: Session, ids: readonly string[]): Promise<LeagueOrganization[][]> {
  const rows = await session.query<LeagueOrganization>(
    `/* leagueOrganization.children */ select ${columnsOf(leagueOrganizations)} from organizations.league_organizations r
     where r.county_code = any($1) and r.parent_id = any($2) and r.dissolved_on is null order by r.id`,
    [countiesOf(ids), ids],
  );
  return ids.map((id) => rows.filter((row) => row.parentId === id));
}

/** The dependents of an organization: members, organizations below it, societies, a first secretary in office. */
export interface Belongings {
  readonly members: readonly string[];
  readonly children: readonly string[];
  readonly societies: readonly string[];
  readonly hasFirstSecretary: boolean;
}

export async function belongingsOf(session: Session, id: string): Promise<Belongings> {
  const [row] = await session.query<Belongings>(
    `/* leagueOrganization.belongings */ select
       array(select m.id from organizations.league_members m
         where m.county_code = $1 and m.organization_id = $2 and m.left_on is null order by 1) as members,
       array(select o.id from organizations.league_organizations o
         where o.county_code = $1 and o.parent_id = $2 and o.dissolved_on is null order by 1) as children,
       array(select s.id from organizations.chunhui_societies s
         where s.county_code = $1 and s.league_organization_id = $2 order by 1) as societies,
       exists (select from organizations.first_secretary_appointments a
         where a.county_code = $1 and a.branch_id = $2 and a.ended_on is null) as has_first_secretary`,
    [session.county, id],
  );
  return row ?? { members: [], children: [], societies: [], hasFirstSecretary: false };
}

/** Moves the dependents of an organization to its successor; members take the successor's division. */
export async function handOver(
  session: Session,
  { id }: LeagueOrganization,
  into: LeagueOrganization,
  { members, children, societies }: Belongings,
): Promise<void> {
  await figures.changing(session, 'league_organizations', [into.id]);
  await figures.changing(session, 'league_members', members);
  await session.query(
    `/* leagueOrganization.handOverMembers */ update organizations.league_members set organization_id = $3, division_code = $4
     where county_code = $1 and id = any($2) and left_on is null`,
    [session.county, members, into.id, into.divisionCode],
  );
  await session.query(
    `/* leagueOrganization.handOverChildren */ update organizations.league_organizations set parent_id = $3
     where county_code = $1 and id = any($2) and parent_id = $4`,
    [session.county, children, into.id, id],
  );
  await session.query(
    `/* leagueOrganization.handOverSocieties */ update organizations.chunhui_societies set league_organization_id = $3
     where county_code = $1 and id = any($2)`,
    [session.county, societies, into.id],
  );
}

/** Ends an organization with its posts and open transfers; the societies that it leads have no leader afterwards. */
export async function endOrganization(
  session: Session,
  id: string,
  end: Pick<LeagueOrganization, 'dissolvedOn' | 'dissolvedReason' | 'mergedInto'>,
): Promise<number> {
  await session.query(
    `/* leagueOrganization.leaveSocieties */ update organizations.chunhui_societies set league_organization_id = null
     where county_code = $1 and league_organization_id = $2 and active`,
    [session.county, id],
  );
  await session.query(
    `/* leagueOrganization.endTransfers */ delete from organizations.league_transfers
     where county_code = $1 and $2 in (from_id, to_id) and accepted_on is null`,
    [session.county, id],
  );
  const posts = await session.query(
    `/* leagueOrganization.endPosts */ update organizations.league_posts set ended_on = greatest(began_on, $3)
     where county_code = $1 and organization_id = $2 and ended_on is null returning id`,
    [session.county, id, end.dissolvedOn],
  );
  await session.update(leagueOrganizations, id, end);
  return posts.length;
}
