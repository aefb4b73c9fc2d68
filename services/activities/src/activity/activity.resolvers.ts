// Activities, their lists and their way to publication.
import { inDivision } from '@chunhui/database';
import { divisionPrefix, mutation, toConnection } from '@chunhui/runtime';
import type { ActivitiesContext } from '../context.ts';
import type { ActivityResolvers, MutationResolvers, QueryResolvers } from '../generated/resolvers.ts';
import { toOrganizer } from '../organizer.resolvers.ts';
import { projectsById } from '../project/project.store.ts';
import {
  activityInput,
  activityWithReasonInput,
  cancelActivity,
  copyActivity,
  copyActivityInput,
  decideActivity,
  decideActivityInput,
  draftActivity,
  draftActivityInput,
  submitActivity,
  withdrawActivity,
} from './activity.service.ts';
import { activitiesById, partnersOf } from './activity.store.ts';
import { activities } from './activity.table.ts';

export const activityQueries: Pick<QueryResolvers, 'activities'> = {
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
};

export const activityMutations: Pick<
  MutationResolvers,
  'draftActivity' | 'submitActivity' | 'decideActivity' | 'withdrawActivity' | 'cancelActivity' | 'copyActivity'
> = {
  draftActivity: mutation(draftActivityInput, async (input, { session }: ActivitiesContext) => ({
    activity: await draftActivity(session, input),
  })),
  submitActivity: mutation(activityInput, async (input, { session }: ActivitiesContext) => ({
    activity: await submitActivity(session, input),
  })),
  decideActivity: mutation(decideActivityInput, async (input, { session }: ActivitiesContext) => ({
    activity: await decideActivity(session, input),
  })),
  withdrawActivity: mutation(activityWithReasonInput, async (input, { session }: ActivitiesContext) => ({
    activity: await withdrawActivity(session, input, new Date()),
  })),
  cancelActivity: mutation(activityWithReasonInput, async (input, { session }: ActivitiesContext) => ({
    activity: await cancelActivity(session, input, new Date()),
  })),
  copyActivity: mutation(copyActivityInput, async (input, { session }: ActivitiesContext) => ({
    activity: await copyActivity(session, input),
  })),
};

export const activityResolvers: ActivityResolvers = {
  __resolveReference: ({ id }, { load }) => load(activitiesById, id),
  division: ({ divisionCode }) => ({ code: divisionCode }),
  project: ({ projectId }, _args, { load }) => (projectId === null ? null : load(projectsById, projectId)),
  organizer: toOrganizer,
  partners: async ({ id }, _args, { load }) => (await load(partnersOf, id)) ?? [],
};
