// Sessions and their lists: planned, called off, concluded, or entered after the fact.
import { inDivision } from '@chunhui/database';
import { checkDay, checkPageSize, divisionPrefix, toConnection } from '@chunhui/runtime';
import { activitiesById } from '../activity/activity.store.ts';
import { serviceMinutesOf } from '../attendance/attendance.store.ts';
import { searchSessions } from '../calendar/calendar.store.ts';
import type { ActivitySessionResolvers, QueryResolvers, SessionPhotoResolvers } from '../generated/resolvers.ts';
import { toOrganizer } from '../organizer.resolvers.ts';
import { projectsById } from '../project/project.store.ts';
import { activitySessionsById, participantsOf } from './activity-session.store.ts';
import { activitySessions } from './activity-session.table.ts';
import { childPhotos, photosOf } from './photo.service.ts';

export const activitySessionQueries = {
  sessions: (_root, { division, from, to, near, open, ...args }, { session }) => {
    const all = from == null && to == null && near == null && open == null;
    const filter = all
      ? undefined
      : searchSessions({ from: checkDay(from), to: checkDay(to), near, open }, session.now);
    return toConnection(args, inDivision(session, activitySessions, divisionPrefix(division), filter));
  },
  childPhotos: (_root, { session: id }, { session }) => childPhotos(session, id),
} satisfies QueryResolvers;

export const activitySessionResolvers: ActivitySessionResolvers = {
  __resolveReference: ({ id }, { load }) => load(activitySessionsById, id),
  organizer: toOrganizer,
  division: ({ divisionCode }) => ({ code: divisionCode }),
  project: ({ projectId }, _args, { load }) => (projectId === null ? null : load(projectsById, projectId)),
  activity: ({ activityId }, _args, { load }) => (activityId === null ? null : load(activitiesById, activityId)),
  place: ({ latitudeE6, longitudeE6, radiusMetres }) =>
    latitudeE6 === null || longitudeE6 === null
      ? null
      : { latitude: latitudeE6 / 1e6, longitude: longitudeE6 / 1e6, radiusMetres },
  serviceMinutes: async ({ id }, _args, { load }) => (await load(serviceMinutesOf, id)) ?? 0,
  photos: async ({ id }, _args, { load }) => (await load(photosOf, id)) ?? [],
  participants: async ({ id }, { first }, { load }) => {
    const ids = await load(participantsOf, { sessionId: id, first: checkPageSize(first) });
    return (ids ?? []).map((volunteerId) => ({ id: volunteerId }));
  },
};

export const sessionPhotoResolvers: SessionPhotoResolvers = {
  // Where a child's picture is kept is told by a read that is recorded.
  reference: ({ showsChild, reference }) => (showsChild ? null : reference),
};
