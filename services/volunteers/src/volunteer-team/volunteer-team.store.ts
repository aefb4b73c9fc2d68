// Storing and loading teams and their rosters.
import { byId, columnsOf, countiesOf, type Session } from '@chunhui/database';
import { figures } from '../figures.ts';
import {
  type NewVolunteerTeam,
  type TeamJoinRequest,
  teamJoinRequests,
  type VolunteerTeam,
  type VolunteerTeamMembership,
  type VolunteerTeamName,
  volunteerTeamMemberships,
  volunteerTeamNames,
  volunteerTeams,
} from './volunteer-team.table.ts';

export const volunteerTeamsById = byId(volunteerTeams);

export async function addVolunteerTeams(
  session: Session,
  teams: readonly NewVolunteerTeam[],
  memberships: readonly VolunteerTeamMembership[],
): Promise<void> {
  figures.adding(
    session,
    'volunteer_teams',
    teams.map((team) => team.id),
  );
  const inForce = Map.groupBy(
    memberships.filter(({ leftOn }) => leftOn === null),
    ({ teamId }) => teamId,
  );
  await session.insert(
    volunteerTeams,
    teams.map((team) => ({ leaderId: null, mergedInto: null, ...team, members: inForce.get(team.id)?.length ?? 0 })),
  );
  await session.insert(volunteerTeamMemberships, memberships);
}

/** Changes one team and its figures; false when the session's scope has none. */
export async function changeTeam(session: Session, id: string, change: Partial<VolunteerTeam>): Promise<boolean> {
  const found = await figures.changing(session, 'volunteer_teams', [id]);
  if (found.has(id)) await session.update(volunteerTeams, id, change);
  return found.has(id);
}

/** Active teams, locked until the commit. */
export async function lockTeams(session: Session, ids: readonly string[]): Promise<Map<string, VolunteerTeam>> {
  const found = await figures.changing(session, 'volunteer_teams', [...new Set(ids)].sort());
  const rows = await volunteerTeamsById(session, [...found]);
  return new Map(rows.flatMap((row) => (row === null || row.dissolvedOn !== null ? [] : [[row.id, row] as const])));
}

/** Whether an active team of the county has a name. */
export async function isTeamNameTaken(session: Session, name: string, but: string): Promise<boolean> {
  const rows = await session.query(
    `/* volunteerTeams.named */ select 1 from volunteers.volunteer_teams
     where county_code = $1 and name = $2 and id <> $3 and dissolved_on is null limit 1`,
    [session.county, name, but],
  );
  return rows.length > 0;
}

/** The team itself and every team above it. */
export async function teamAndAbove(session: Session, id: string): Promise<string[]> {
  const rows = await session.query<{ id: string }>(
    `/* volunteerTeams.above */ with recursive above as (
       select id, parent_id from volunteers.volunteer_teams where county_code = $1 and id = $2
       union select t.id, t.parent_id from volunteers.volunteer_teams t join above a on t.county_code = $1 and t.id = a.parent_id)
     select id from above`,
    [session.county, id],
  );
  return rows.map((row) => row.id);
}

/** Moves the teams below one to another parent, or to none. */
export async function moveTeamsBelow(session: Session, from: string, to: string | null): Promise<void> {
  await session.query(
    '/* volunteerTeams.move */ update volunteers.volunteer_teams set parent_id = $3 where county_code = $1 and parent_id = $2 and id is distinct from $3',
    [session.county, from, to],
  );
}

/** The active teams below teams. */
export async function teamsBelow(session: Session, ids: readonly string[]): Promise<VolunteerTeam[][]> {
  const rows = await session.query<VolunteerTeam>(
    `/* volunteerTeams.below */ select ${columnsOf(volunteerTeams)} from volunteers.volunteer_teams r
     where r.county_code = any($1) and r.parent_id = any($2) and r.dissolved_on is null order by r.id`,
    [countiesOf(ids), ids],
  );
  const grouped = Map.groupBy(rows, (row) => row.parentId);
  return ids.map((id) => grouped.get(id) ?? []);
}

export async function addFormerName(session: Session, name: VolunteerTeamName): Promise<void> {
  await session.insert(volunteerTeamNames, [name]);
}

/** Former names of teams, newest first. */
export async function formerNamesOf(session: Session, ids: readonly string[]): Promise<VolunteerTeamName[][]> {
  const rows = await session.query<VolunteerTeamName>(
    `/* volunteerTeamNames.of */ select ${columnsOf(volunteerTeamNames)} from volunteers.volunteer_team_names r
     where r.county_code = any($1) and r.team_id = any($2) order by r.until desc, r.id desc`,
    [countiesOf(ids), ids],
  );
  const grouped = Map.groupBy(rows, (row) => row.teamId);
  return ids.map((id) => grouped.get(id) ?? []);
}

/** Adds a request to join; null when the volunteer has an undecided one. */
export async function addJoinRequest(session: Session, request: TeamJoinRequest): Promise<TeamJoinRequest | null> {
  const [row] = await session.query<TeamJoinRequest>(
    `/* teamJoinRequests.add */ insert into volunteers.team_join_requests as r (county_code, id, team_id, volunteer_id, requested_on, status)
     values ($1, $2, $3, $4, $5, 'REQUESTED') on conflict (county_code, team_id, volunteer_id) where status = 'REQUESTED' do nothing
     returning ${columnsOf(teamJoinRequests)}`,
    [session.county, request.id, request.teamId, request.volunteerId, request.requestedOn],
  );
  return row ?? null;
}

/** Decides a request, once; null when it is already decided. */
export async function decideJoinRequest(
  session: Session,
  id: string,
  decision: { readonly status: 'APPROVED' | 'DECLINED'; readonly reason: string | null },
): Promise<TeamJoinRequest | null> {
  const [row] = await session.query<TeamJoinRequest>(
    `/* teamJoinRequests.decide */ update volunteers.team_join_requests r set status = $3, decided_by = $4, reason = $5
     where r.county_code = $1 and r.id = $2 and r.status = 'REQUESTED' returning ${columnsOf(teamJoinRequests)}`,
    [session.county, id, decision.status, session.subject ?? '', decision.reason],
  );
  return row ?? null;
}

/** Declines the undecided requests to join a team, or those of a volunteer. */
export async function declineRequests(
  session: Session,
  of: { readonly teamId: string } | { readonly volunteerId: string },
  reason: string,
): Promise<void> {
  const [column, id] = 'teamId' in of ? ['team_id', of.teamId] : ['volunteer_id', of.volunteerId];
  await session.query(
    `/* teamJoinRequests.decline */ update volunteers.team_join_requests set status = 'DECLINED', decided_by = $3, reason = $4
     where county_code = $1 and ${column} = $2 and status = 'REQUESTED'`,
    [session.county, id, session.subject ?? '', reason],
  );
}

/** Moves the undecided requests to join a team to another one, unless the volunteer is in it or has asked to join it. */
export async function moveRequests(session: Session, from: string, to: string): Promise<void> {
  await session.query(
    `/* teamJoinRequests.move */ update volunteers.team_join_requests r set team_id = $3
     where r.county_code = $1 and r.team_id = $2 and r.status = 'REQUESTED'
       and not exists (select from volunteers.team_join_requests o where o.county_code = r.county_code and o.team_id = $3
         and o.volunteer_id = r.volunteer_id and o.status = 'REQUESTED')
       and not exists (select from volunteers.volunteer_team_memberships m where m.county_code = r.county_code and m.team_id = $3
         and m.volunteer_id = r.volunteer_id and m.left_on is null)`,
    [session.county, from, to],
  );
}

/** Undecided requests to join teams, oldest first, at most 100 a team. */
export async function openJoinRequests(session: Session, teamIds: readonly string[]): Promise<TeamJoinRequest[][]> {
  const rows = await session.query<TeamJoinRequest>(
    `/* teamJoinRequests.open */ select ${columnsOf(teamJoinRequests)} from volunteers.team_join_requests r
     where r.county_code = any($1) and r.team_id = any($2) and r.status = 'REQUESTED' order by r.id`,
    [countiesOf(teamIds), teamIds],
  );
  const grouped = Map.groupBy(rows, (row) => row.teamId);
  return teamIds.map((id) => (grouped.get(id) ?? []).slice(0, 100));
}
