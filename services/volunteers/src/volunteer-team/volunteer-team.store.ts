// Storing and loading teams and their rosters.
import { byId, type Session } from '@chunhui/database';
import { figures } from '../figures.ts';
import {
  type VolunteerTeam,
  type VolunteerTeamMembership,
  volunteerTeamMemberships,
  volunteerTeams,
} from './volunteer-team.table.ts';

export const volunteerTeamsById = byId(volunteerTeams);

export async function addVolunteerTeams(
  session: Session,
  teams: readonly VolunteerTeam[],
  memberships: readonly VolunteerTeamMembership[],
): Promise<void> {
  figures.adding(
    session,
    'volunteer_teams',
    teams.map((team) => team.id),
  );
  await session.insert(volunteerTeams, teams);
  await session.insert(volunteerTeamMemberships, memberships);
}

/** Dissolves a team, whose history stays; false when there is none in the session's scope. */
export async function dissolveVolunteerTeam(session: Session, id: string, dissolvedOn: string): Promise<boolean> {
  const found = await figures.changing(session, 'volunteer_teams', [id]);
  if (found.has(id)) await session.update(volunteerTeams, id, { dissolvedOn });
  return found.has(id);
}
