// Storing and loading memberships of teams. The number of members is a figure of the team, so every change of a membership goes through here.
import { columnsOf, countiesOf, type Session } from '@chunhui/database';
import { figures } from '../figures.ts';
import { type Volunteer, volunteers } from '../volunteer/volunteer.table.ts';
import { declineRequests } from './volunteer-team.store.ts';
import { type VolunteerTeamMembership, volunteerTeamMemberships } from './volunteer-team.table.ts';

const columns = columnsOf(volunteerTeamMemberships);

/** Updates the count of the teams whose memberships have `changed`, in the same statement; the teams are locked by then. */
const counted = (sign: '+' | '-') => `counted as (
       update volunteers.volunteer_teams t set members = t.members ${sign} c.number
       from (select team_id, count(*)::integer as number from changed group by 1) c where t.county_code = $1 and t.id = c.team_id)`;

/** Memberships in force of volunteers or of teams. */
export function membershipsInForce(
  session: Session,
  of: { readonly volunteerIds: readonly string[] } | { readonly teamIds: readonly string[] },
): Promise<VolunteerTeamMembership[]> {
  const [column, ids] = 'teamIds' in of ? ['team_id', of.teamIds] : ['volunteer_id', of.volunteerIds];
  return session.query<VolunteerTeamMembership>(
    `/* memberships.inForce */ select ${columns} from volunteers.volunteer_team_memberships r
     where r.county_code = $1 and r.${column} = any($2) and r.left_on is null order by r.id`,
    [session.county, ids],
  );
}

/** Adds memberships; existing ones stay as they are. */
export async function addMemberships(
  session: Session,
  rows: readonly VolunteerTeamMembership[],
): Promise<VolunteerTeamMembership[]> {
  if (rows.length === 0) return [];
  await figures.changing(session, 'volunteer_teams', [...new Set(rows.map(({ teamId }) => teamId))]);
  const values = rows.map(({ id, teamId, volunteerId, joinedOn }) => ({
    id,
    team_id: teamId,
    volunteer_id: volunteerId,
    joined_on: joinedOn,
  }));
  return session.query<VolunteerTeamMembership>(
    `/* memberships.add */ with changed as (
       insert into volunteers.volunteer_team_memberships (county_code, id, team_id, volunteer_id, joined_on)
       select $1, id, team_id, volunteer_id, joined_on from jsonb_populate_recordset(null::volunteers.volunteer_team_memberships, $2::jsonb)
       on conflict (county_code, team_id, volunteer_id) where left_on is null do nothing returning *), ${counted('+')}
     select ${columns} from changed r`,
    [session.county, JSON.stringify(values)],
  );
}

/** Ends memberships, which stay as history. */
export async function endMemberships(
  session: Session,
  rows: readonly VolunteerTeamMembership[],
  leftOn: string,
): Promise<void> {
  await figures.changing(session, 'volunteer_teams', [...new Set(rows.map(({ teamId }) => teamId))]);
  await session.query(
    `/* memberships.end */ with changed as (
       update volunteers.volunteer_team_memberships set left_on = greatest(joined_on, $3::date)
       where county_code = $1 and id = any($2) and left_on is null returning team_id), ${counted('-')}
     select from changed`,
    [session.county, rows.map(({ id }) => id), leftOn],
  );
}

/** Ends what a volunteer who leaves has in teams: memberships, leaderships, and requests to join. */
export async function endMembershipsOf(session: Session, volunteerId: string, leftOn: string): Promise<void> {
  const rows = await membershipsInForce(session, { volunteerIds: [volunteerId] });
  if (rows.length > 0) await endMemberships(session, rows, leftOn);
  await session.query(
    '/* volunteerTeams.unlead */ update volunteers.volunteer_teams set leader_id = null where county_code = $1 and leader_id = $2',
    [session.county, volunteerId],
  );
  await declineRequests(session, { volunteerId }, '志愿者已退出');
}

/** Moves memberships to another registration of the same person, or back. */
export async function moveMemberships(session: Session, ids: readonly string[], volunteerId: string): Promise<void> {
  await session.query(
    '/* memberships.move */ update volunteers.volunteer_team_memberships set volunteer_id = $3 where county_code = $1 and id = any($2)',
    [session.county, ids, volunteerId],
  );
}

/** Resumes memberships that a merge had ended, where the person has not joined again. */
export async function resumeMemberships(session: Session, ids: readonly string[]): Promise<void> {
  const rows = await session.query<VolunteerTeamMembership>(
    `/* memberships.ended */ select ${columns} from volunteers.volunteer_team_memberships r where r.county_code = $1 and r.id = any($2)`,
    [session.county, ids],
  );
  await figures.changing(session, 'volunteer_teams', [...new Set(rows.map(({ teamId }) => teamId))]);
  await session.query(
    `/* memberships.resume */ with changed as (
       update volunteers.volunteer_team_memberships r set left_on = null
       where r.county_code = $1 and r.id = any($2) and r.left_on is not null and not exists (
         select from volunteers.volunteer_team_memberships other where other.county_code = r.county_code and other.team_id = r.team_id
           and other.volunteer_id = r.volunteer_id and other.left_on is null and other.id <> r.id)
       returning r.team_id), ${counted('+')}
     select from changed`,
    [session.county, ids],
  );
}

/** The number of a team's members, and of League members among them. */
export interface TeamComposition {
  readonly members: number;
  /** Null when some members are outside the scope. */
  readonly leagueMembers: number | null;
}

/** The team's counter of members, and the League members among those within the scope. */
export async function compositionOfTeams(
  session: Session,
  ids: readonly string[],
): Promise<(TeamComposition | null)[]> {
  const rows = await session.query<TeamComposition & { id: string }>(
    `/* memberships.composition */ select t.id, t.members, case when count(v.id) = t.members then count(v.id) filter (where v.league_member) end as league_members
     from volunteers.volunteer_teams t
     left join volunteers.volunteer_team_memberships m on m.county_code = t.county_code and m.team_id = t.id and m.left_on is null
     left join volunteers.volunteers v on v.county_code = m.county_code and v.id = m.volunteer_id
     where t.county_code = any($1) and t.id = any($2) group by t.county_code, t.id, t.members`,
    [countiesOf(ids), ids],
  );
  const found = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => found.get(id) ?? null);
}

/** The members of a team in the order of their registration, in pages. */
export function rosterOf(session: Session, teamId: string) {
  const where = `m.county_code = $1 and m.team_id = $2 and m.left_on is null`;
  const county = teamId.slice(0, 6);
  return {
    sortedBy: [`${volunteers.sql}.id`],
    keyOf: (row: Volunteer) => [row.id],
    rows: ({ first, after }: { readonly first: number; readonly after: readonly string[] | null }) =>
      session.query<Volunteer>(
        `/* memberships.roster */ select ${columnsOf(volunteers)} from volunteers.volunteer_team_memberships m
         join volunteers.volunteers r on r.county_code = m.county_code and r.id = m.volunteer_id
         where ${where} and r.id > $3 order by r.id limit $4`,
        [county, teamId, after?.[0] ?? '', first + 1],
      ),
    count: async () => {
      const [row] = await session.query<{ count: number }>(
        `/* memberships.count */ select count(*) from volunteers.volunteer_team_memberships m
         join volunteers.volunteers r on r.county_code = m.county_code and r.id = m.volunteer_id where ${where}`,
        [county, teamId],
      );
      return row?.count ?? 0;
    },
  };
}

/** The ids of the teams of which volunteers are members. */
export async function teamIdsOfVolunteers(session: Session, ids: readonly string[]): Promise<string[][]> {
  const rows = await session.query<{ volunteerId: string; teamId: string }>(
    `/* memberships.ofVolunteers */ select volunteer_id, team_id from volunteers.volunteer_team_memberships
     where county_code = any($1) and volunteer_id = any($2) and left_on is null order by id`,
    [countiesOf(ids), ids],
  );
  const grouped = Map.groupBy(rows, (row) => row.volunteerId);
  return ids.map((id) => (grouped.get(id) ?? []).map(({ teamId }) => teamId));
}
