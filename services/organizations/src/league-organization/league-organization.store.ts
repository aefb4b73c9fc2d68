// Storing and loading League organizations.
import { byId, columnsOf, countiesOf, type Session } from '@chunhui/database';
import { figures } from '../figures.ts';
import { type LeagueOrganization, leagueOrganizations } from './league-organization.table.ts';

export const leagueOrganizationsById = byId(leagueOrganizations);

/** Stores organizations, parents before children. */
export async function addLeagueOrganizations(
  session: Session,
  organizations: readonly LeagueOrganization[],
): Promise<void> {
  figures.adding(
    session,
    'league_organizations',
    organizations.map((organization) => organization.id),
  );
  await session.insert(leagueOrganizations, organizations);
}

/** Holds an organization until the transaction ends, so that what is decided about it is decided by one at a time. */
export async function lockLeagueOrganization(session: Session, id: string): Promise<void> {
  await session.query(
    `/* leagueOrganization.lock */ select from organizations.league_organizations where county_code = $1 and id = $2 for update`,
    [session.county, id],
  );
}

/** Holds the shape of the county's tree until the transaction ends. */
export async function lockTree(session: Session): Promise<void> {
  await session.query(
    `/* leagueOrganization.lockTree */ select pg_advisory_xact_lock(hashtext('league tree ' || $1))`,
    [session.county],
  );
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

/** The organizations right below each one, by id. */
export async function childrenOf(session: Session, ids: readonly string[]): Promise<LeagueOrganization[][]> {
  const rows = await session.query<LeagueOrganization>(
    `/* leagueOrganization.children */ select ${columnsOf(leagueOrganizations)} from organizations.league_organizations r
     where r.county_code = any($1) and r.parent_id = any($2) order by r.id`,
    [countiesOf(ids), ids],
  );
  return ids.map((id) => rows.filter((row) => row.parentId === id));
}
