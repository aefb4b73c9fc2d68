// Sessions and their lists.
import { inDivision } from '@chunhui/database';
import { checkPageSize, divisionPrefix, toConnection } from '@chunhui/runtime';
import type { ActivitySessionResolvers, OrganizerResolvers, QueryResolvers } from '../generated/resolvers.ts';
import { projectsById } from '../project/project.store.ts';
import { activitySessionsById, participantsOf } from './activity-session.store.ts';
import { activitySessions } from './activity-session.table.ts';

export const activitySessionQueries: Pick<QueryResolvers, 'sessions'> = {
  sessions: (_root, { division, ...args }, { session }) =>
    toConnection(args, inDivision(session, activitySessions, divisionPrefix(division))),
};

const ORGANIZER_TYPES = {
  LEAGUE_ORGANIZATION: 'LeagueOrganization',
  CHUNHUI_SOCIETY: 'ChunhuiSociety',
  VOLUNTEER_TEAM: 'VolunteerTeam',
  YOUTH_SOCIAL_ORGANIZATION: 'YouthSocialOrganization',
} as const;

export const activitySessionResolvers: ActivitySessionResolvers = {
  __resolveReference: ({ id }, { load }) => load(activitySessionsById, id),
  organizer: ({ organizerKind, organizerId }) => ({ __typename: ORGANIZER_TYPES[organizerKind], id: organizerId }),
  division: ({ divisionCode }) => ({ code: divisionCode }),
  project: ({ projectId }, _args, { load }) => (projectId === null ? null : load(projectsById, projectId)),
  participants: async ({ id }, { first }, { load }) => {
    const ids = await load(participantsOf, { sessionId: id, first: checkPageSize(first) });
    return (ids ?? []).map((volunteerId) => ({ id: volunteerId }));
  },
};

export const organizerResolvers: OrganizerResolvers = {
  __resolveType: ({ __typename }) => __typename ?? null,
};
