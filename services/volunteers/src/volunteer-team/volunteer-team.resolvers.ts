// Volunteer teams, their lists and what is done with them.
import { inDivision } from '@chunhui/database';
import { divisionPrefix, mutation, toConnection } from '@chunhui/runtime';
import type { VolunteersContext } from '../context.ts';
import type {
  MutationResolvers,
  QueryResolvers,
  TeamJoinRequestResolvers,
  VolunteerTeamResolvers,
} from '../generated/resolvers.ts';
import { isId } from '../input.ts';
import { volunteersById } from '../volunteer/volunteer.store.ts';
import { compositionOfTeams, rosterOf } from './membership.store.ts';
import {
  addMembers,
  addTeamMembersInput,
  appointLeader,
  appointTeamLeaderInput,
  decideJoin,
  decideTeamJoinInput,
  dissolveTeam,
  dissolveVolunteerTeamInput,
  endMembership,
  endTeamMembershipInput,
  foundTeam,
  foundVolunteerTeamInput,
  mergeTeams,
  mergeVolunteerTeamsInput,
  moveTeam,
  moveVolunteerTeamInput,
  renameTeam,
  renameVolunteerTeamInput,
  requestToJoin,
  requestToJoinTeamInput,
} from './volunteer-team.service.ts';
import { formerNamesOf, openJoinRequests, teamsBelow, volunteerTeamsById } from './volunteer-team.store.ts';
import { volunteerTeams } from './volunteer-team.table.ts';

export const volunteerTeamQueries: Pick<QueryResolvers, 'volunteerTeams' | 'volunteerTeam'> = {
  volunteerTeams: (_root, { division, ...args }, { session }) =>
    toConnection(args, inDivision(session, volunteerTeams, divisionPrefix(division))),
  volunteerTeam: (_root, { id }, { load }) => (isId(id) ? load(volunteerTeamsById, id) : null),
};

export const volunteerTeamMutations: Pick<
  MutationResolvers,
  | 'foundVolunteerTeam'
  | 'renameVolunteerTeam'
  | 'moveVolunteerTeam'
  | 'appointTeamLeader'
  | 'dissolveVolunteerTeam'
  | 'mergeVolunteerTeams'
  | 'requestToJoinTeam'
  | 'decideTeamJoin'
  | 'addTeamMembers'
  | 'endTeamMembership'
> = {
  foundVolunteerTeam: mutation(foundVolunteerTeamInput, async (input, { session }: VolunteersContext) => ({
    team: await foundTeam(session, input, new Date()),
  })),
  renameVolunteerTeam: mutation(renameVolunteerTeamInput, async (input, { session }: VolunteersContext) => ({
    team: await renameTeam(session, input, new Date()),
  })),
  moveVolunteerTeam: mutation(moveVolunteerTeamInput, async (input, { session }: VolunteersContext) => ({
    team: await moveTeam(session, input),
  })),
  appointTeamLeader: mutation(appointTeamLeaderInput, async (input, { session }: VolunteersContext) => ({
    team: await appointLeader(session, input),
  })),
  dissolveVolunteerTeam: mutation(dissolveVolunteerTeamInput, async (input, { session }: VolunteersContext) => ({
    team: await dissolveTeam(session, input, new Date()),
  })),
  mergeVolunteerTeams: mutation(mergeVolunteerTeamsInput, async (input, { session }: VolunteersContext) => ({
    team: await mergeTeams(session, input, new Date()),
  })),
  requestToJoinTeam: mutation(requestToJoinTeamInput, async (input, { session }: VolunteersContext) => ({
    request: await requestToJoin(session, input, new Date()),
  })),
  decideTeamJoin: mutation(decideTeamJoinInput, async (input, { session }: VolunteersContext) => ({
    request: await decideJoin(session, input, new Date()),
  })),
  addTeamMembers: mutation(addTeamMembersInput, async (input, { session }: VolunteersContext) => ({
    team: await addMembers(session, input, new Date()),
  })),
  endTeamMembership: mutation(endTeamMembershipInput, async (input, { session }: VolunteersContext) => ({
    team: await endMembership(session, input, new Date()),
  })),
};

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
