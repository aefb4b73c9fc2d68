// Attendances for the leader: lists, codes to show, and refused tries.
import { inDivision } from '@chunhui/database';
import { divisionPrefix, toConnection } from '@chunhui/runtime';
import { activitySessionsById } from '../activity-session/activity-session.store.ts';
import type { AttendanceResolvers, CheckInAttemptResolvers, QueryResolvers } from '../generated/resolvers.ts';
import { checkInCode } from './attendance.service.ts';
import { attendances } from './attendance.table.ts';
import { checkInAttempts } from './check-in-attempt.table.ts';

export const attendanceQueries = {
  attendances: (_root, { division, session: sessionId, flagged, undecided, ...args }, { session }) =>
    toConnection(
      args,
      inDivision(session, attendances, divisionPrefix(division), (parameter) =>
        [
          'true',
          ...(sessionId == null ? [] : [`r.session_id = ${parameter(sessionId)}`]),
          ...(flagged == null ? [] : [`r.flagged = ${parameter(flagged)}`]),
          ...(undecided == null ? [] : [`(r.decision is not distinct from 'PENDING') = ${parameter(undecided)}`]),
        ].join(' and '),
      ),
    ),
  checkInAttempts: (_root, { session: sessionId, ...args }, { session }) =>
    toConnection(
      args,
      inDivision(session, checkInAttempts, session.scope, (parameter) => `r.session_id = ${parameter(sessionId)}`),
    ),
  checkInCode: (_root, { session: sessionId }, { session }) => checkInCode(session, sessionId),
} satisfies QueryResolvers;

export const attendanceResolvers: AttendanceResolvers = {
  session: ({ sessionId }, _args, { load }) => load(activitySessionsById, sessionId),
  volunteer: ({ volunteerId }) => ({ id: volunteerId }),
  minutes: ({ startedAt, endedAt }) =>
    endedAt === null ? null : Math.floor((new Date(endedAt).getTime() - new Date(startedAt).getTime()) / 60_000),
};

export const checkInAttemptResolvers: CheckInAttemptResolvers = {
  volunteer: ({ volunteerId }) => ({ id: volunteerId }),
};
