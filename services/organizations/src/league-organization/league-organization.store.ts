// Storing and loading League organizations.
import { byId, type Session } from '@chunhui/database';
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
