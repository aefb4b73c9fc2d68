// Activities, their lists and their way to publication.
import { inDivision } from '@chunhui/database';
import { divisionPrefix, toConnection } from '@chunhui/runtime';
import type { ActivityResolvers, QueryResolvers } from '../generated/resolvers.ts';
import { toOrganizer } from '../organizer.resolvers.ts';
import { projectsById } from '../project/project.store.ts';
import { activitiesById, partnersOf } from './activity.store.ts';
import { activities } from './activity.table.ts';

export const activityQueries = {
  activities: (_root, { division, status, ...args }, { session }) =>
    toConnection(
      args,
      inDivision(
        session,
        activities,
        divisionPrefix(division),
        status == null ? undefined : (parameter) => `r.status = ${parameter(status)}`,
      ),
    ),
} satisfies QueryResolvers;

export const activityResolvers: ActivityResolvers = {
  __resolveReference: ({ id }, { load }) => load(activitiesById, id),
  division: ({ divisionCode }) => ({ code: divisionCode }),
  project: ({ projectId }, _args, { load }) => (projectId === null ? null : load(projectsById, projectId)),
  organizer: toOrganizer,
  partners: async ({ id }, _args, { load }) => (await load(partnersOf, id)) ?? [],
};
