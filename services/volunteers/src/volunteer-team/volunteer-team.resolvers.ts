// Volunteer teams and their lists.
import { inDivision } from '@chunhui/database';
import { divisionPrefix, toConnection } from '@chunhui/runtime';
import type { QueryResolvers, VolunteerTeamResolvers } from '../generated/resolvers.ts';
import { volunteerTeamsById } from './volunteer-team.store.ts';
import { volunteerTeams } from './volunteer-team.table.ts';

export const volunteerTeamQueries: Pick<QueryResolvers, 'volunteerTeams'> = {
  volunteerTeams: (_root, { division, ...args }, { session }) =>
    toConnection(args, inDivision(session, volunteerTeams, divisionPrefix(division))),
};

export const volunteerTeamResolvers: VolunteerTeamResolvers = {
  __resolveReference: ({ id }, { load }) => load(volunteerTeamsById, id),
  division: ({ divisionCode }) => ({ code: divisionCode }),
};
