// Storing and loading League organizations.
import { byId, type Session } from '@chunhui/database';
import { type LeagueOrganization, leagueOrganizations } from './league-organization.table.ts';

export const leagueOrganizationsById = byId(leagueOrganizations);

/** Stores organizations, parents before children. */
export async function addLeagueOrganizations(
  session: Session,
  organizations: readonly LeagueOrganization[],
): Promise<void> {
  await session.insert(leagueOrganizations, organizations);
}
