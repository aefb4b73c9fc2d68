// Reads of enrolments: a volunteer's own, and those of a session. Their mutations are declared in enrolment.service.ts.
import { inDivision } from '@chunhui/database';
import { toConnection } from '@chunhui/runtime';
import { activitySessionsById } from '../activity-session/activity-session.store.ts';
import type { EnrolmentResolvers, QueryResolvers } from '../generated/resolvers.ts';
import { ownVolunteer } from '../volunteer/volunteer.store.ts';
import { enrolments } from './enrolment.table.ts';

export const enrolmentQueries = {
  enrolments: (_root, { session: sessionId, ...args }, { session }) =>
    toConnection(
      args,
      inDivision(session, enrolments, session.scope, (parameter) => `r.session_id = ${parameter(sessionId)}`),
    ),
  myEnrolments: async (_root, args, { session }) => {
    const own = await ownVolunteer(session);
    return toConnection(
      args,
      inDivision(session, enrolments, session.scope, (parameter) => `r.volunteer_id = ${parameter(own?.id ?? '')}`),
    );
  },
} satisfies QueryResolvers;

export const enrolmentResolvers: EnrolmentResolvers = {
  session: ({ sessionId }, _args, { load }) => load(activitySessionsById, sessionId),
  volunteer: ({ volunteerId }) => ({ id: volunteerId }),
};
