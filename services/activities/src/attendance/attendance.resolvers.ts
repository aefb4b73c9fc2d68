// Attendances: checked in and out by oneself or by the leader, listed for who leads.
import { inDivision } from '@chunhui/database';
import { divisionPrefix, mutation, toConnection } from '@chunhui/runtime';
import { activitySessionsById } from '../activity-session/activity-session.store.ts';
import type { ActivitiesContext } from '../context.ts';
import type { AttendanceResolvers, MutationResolvers, QueryResolvers } from '../generated/resolvers.ts';
import { ownVolunteer, volunteerById } from '../volunteer/volunteer.store.ts';
import {
  checkIn,
  checkInCode,
  checkInInput,
  checkInVolunteerInput,
  checkOut,
  checkOutInput,
  checkOutVolunteerInput,
  closeForgottenAttendances,
  closeForgottenInput,
} from './attendance.service.ts';
import { attendances } from './attendance.table.ts';

export const attendanceQueries: Pick<QueryResolvers, 'attendances' | 'checkInCode'> = {
  attendances: (_root, { division, session: sessionId, flagged, ...args }, { session }) =>
    toConnection(
      args,
      inDivision(session, attendances, divisionPrefix(division), (parameter) =>
        [
          'true',
          ...(sessionId == null ? [] : [`r.session_id = ${parameter(sessionId)}`]),
          ...(flagged == null ? [] : [`r.flagged = ${parameter(flagged)}`]),
        ].join(' and '),
      ),
    ),
  checkInCode: (_root, { session: sessionId }, { session }) => checkInCode(session, sessionId, new Date()),
};

export const attendanceMutations: Pick<
  MutationResolvers,
  'checkIn' | 'checkOut' | 'checkInVolunteer' | 'checkOutVolunteer' | 'closeForgottenAttendances'
> = {
  checkIn: mutation(checkInInput, async (input, { session }: ActivitiesContext) => ({
    attendance: await checkIn(session, await ownVolunteer(session), input, new Date()),
  })),
  checkOut: mutation(checkOutInput, async (input, { session }: ActivitiesContext) => ({
    attendance: await checkOut(session, await ownVolunteer(session), input, new Date()),
  })),
  checkInVolunteer: mutation(
    checkInVolunteerInput,
    async ({ volunteer, ...input }, { session }: ActivitiesContext) => ({
      attendance: await checkIn(session, await volunteerById(session, volunteer), { ...input, code: null }, new Date()),
    }),
  ),
  checkOutVolunteer: mutation(
    checkOutVolunteerInput,
    async ({ volunteer, ...input }, { session }: ActivitiesContext) => ({
      attendance: await checkOut(
        session,
        await volunteerById(session, volunteer),
        { ...input, code: null },
        new Date(),
      ),
    }),
  ),
  closeForgottenAttendances: mutation(closeForgottenInput, async ({ division }, { session }: ActivitiesContext) => ({
    attendances: await closeForgottenAttendances(session, divisionPrefix(division), new Date()),
  })),
};

export const attendanceResolvers: AttendanceResolvers = {
  session: ({ sessionId }, _args, { load }) => load(activitySessionsById, sessionId),
  volunteer: ({ volunteerId }) => ({ id: volunteerId }),
  minutes: ({ startedAt, endedAt }) =>
    endedAt === null ? null : Math.floor((new Date(endedAt).getTime() - new Date(startedAt).getTime()) / 60_000),
};
