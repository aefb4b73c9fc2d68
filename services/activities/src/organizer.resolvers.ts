// Who organizes: a reference to an organization, society or team of another subgraph.
import type { OrganizerKind } from './activity-session/activity-session.table.ts';
import type { OrganizerResolvers } from './generated/resolvers.ts';

const ORGANIZER_TYPES = {
  LEAGUE_ORGANIZATION: 'LeagueOrganization',
  CHUNHUI_SOCIETY: 'ChunhuiSociety',
  VOLUNTEER_TEAM: 'VolunteerTeam',
  YOUTH_SOCIAL_ORGANIZATION: 'YouthSocialOrganization',
} as const;

/** The reference of a row that names its organizer by kind and id. */
export function toOrganizer({ organizerKind, organizerId }: { organizerKind: OrganizerKind; organizerId: string }) {
  return { __typename: ORGANIZER_TYPES[organizerKind], id: organizerId };
}

export const organizerResolvers: OrganizerResolvers = {
  __resolveType: ({ __typename }) => __typename ?? null,
};
