// Teams of volunteers, and who is in them.
import { date, defineTable, nullable, type Row, text } from '@chunhui/database';

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
  },
  ['countyCode', 'id'],
);

export const volunteerTeamMemberships = defineTable(
  'volunteers',
  'volunteer_team_memberships',
  { countyCode: text, id: text, teamId: text, volunteerId: text, joinedOn: date, leftOn: nullable(date) },
  ['countyCode', 'id'],
);

export type VolunteerTeam = Row<typeof volunteerTeams>;
export type VolunteerTeamMembership = Row<typeof volunteerTeamMemberships>;
