// Volunteer teams, their memberships, former names and requests to join.
import { date, defineTable, integer, nullable, type Row, text, word } from '@chunhui/database';

export const volunteerTeams = defineTable(
  'volunteers',
  'volunteer_teams',
  {
    countyCode: text,
    id: text,
    divisionCode: text,
    name: text,
    parentId: nullable(text),
    foundedOn: date,
    dissolvedOn: nullable(date),
    leaderId: nullable(text),
    /** The team that it was merged into. */
    mergedInto: nullable(text),
    /** Number of members, updated with every membership: its town does not see members who live elsewhere. */
    members: integer,
  },
  ['countyCode', 'id'],
);

export const volunteerTeamMemberships = defineTable(
  'volunteers',
  'volunteer_team_memberships',
  { countyCode: text, id: text, teamId: text, volunteerId: text, joinedOn: date, leftOn: nullable(date) },
  ['countyCode', 'id'],
);

export const volunteerTeamNames = defineTable(
  'volunteers',
  'volunteer_team_names',
  { countyCode: text, id: text, teamId: text, name: text, until: date },
  ['countyCode', 'id'],
);

export const teamJoinRequests = defineTable(
  'volunteers',
  'team_join_requests',
  {
    countyCode: text,
    id: text,
    teamId: text,
    volunteerId: text,
    requestedOn: date,
    status: word<'REQUESTED' | 'APPROVED' | 'DECLINED'>(),
    decidedBy: nullable(text),
    reason: nullable(text),
  },
  ['countyCode', 'id'],
);

export type VolunteerTeam = Row<typeof volunteerTeams>;
export type VolunteerTeamMembership = Row<typeof volunteerTeamMemberships>;
export type VolunteerTeamName = Row<typeof volunteerTeamNames>;
export type TeamJoinRequest = Row<typeof teamJoinRequests>;

/** A team to store: omitted columns are empty. */
export type NewVolunteerTeam = Omit<VolunteerTeam, 'leaderId' | 'mergedInto' | 'members'> &
  Partial<Pick<VolunteerTeam, 'leaderId' | 'mergedInto' | 'members'>>;
