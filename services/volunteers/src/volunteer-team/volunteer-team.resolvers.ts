// Reads of volunteer teams; their mutations are declared in volunteer-team.service.ts.
import { inDivision } from '@chunhui/database';
import { divisionPrefix, isId, toConnection } from '@chunhui/runtime';
import type { QueryResolvers, TeamJoinRequestResolvers, VolunteerTeamResolvers } from '../generated/resolvers.ts';
import { volunteersById } from '../volunteer/volunteer.store.ts';
import { compositionOfTeams, rosterOf } from './membership.store.ts';
import { formerNamesOf, openJoinRequests, teamsBelow, volunteerTeamsById } from './volunteer-team.store.ts';
import { volunteerTeams } from './volunteer-team.table.ts';

export const volunteerTeamQueries = {
  volunteerTeams: (_root, { division, ...args }, { session }) =>
    toConnection(args, inDivision(session, volunteerTeams, divisionPrefix(division))),
  volunteerTeam: (_root, { id }, { load }) => (isId(id) ? load(volunteerTeamsById, id) : null),
} satisfies QueryResolvers;

export const volunteerTeamResolvers: VolunteerTeamResolvers = {
  __resolveReference: ({ id }, { load }) => load(volunteerTeamsById, id),
  division: ({ divisionCode }) => ({ code: divisionCode }),
  parent: ({ parentId }, _args, { load }) => (parentId === null ? null : load(volunteerTeamsById, parentId)),
  children: async ({ id }, _args, { load }) => (await load(teamsBelow, id)) ?? [],
  mergedInto: ({ mergedInto }, _args, { load }) => (mergedInto === null ? null : load(volunteerTeamsById, mergedInto)),
  formerNames: async ({ id }, _args, { load }) => (await load(formerNamesOf, id)) ?? [],
  leader: ({ leaderId }, _args, { load }) => (leaderId === null ? null : load(volunteersById, leaderId)),
  composition: ({ id }, _args, { load }) => load(compositionOfTeams, id),
  roster: ({ id }, args, { session }) => toConnection(args, rosterOf(session, id)),
  joinRequests: async ({ id }, _args, { load }) => (await load(openJoinRequests, id)) ?? [],
};

export const teamJoinRequestResolvers: TeamJoinRequestResolvers = {
  team: ({ teamId }, _args, { load }) => load(volunteerTeamsById, teamId),
  volunteer: ({ volunteerId }, _args, { load }) => load(volunteersById, volunteerId),
};
