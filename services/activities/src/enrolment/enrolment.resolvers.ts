// Enrolments: a volunteer's own, and those that a leader sees and decides.
import { inDivision } from '@chunhui/database';
import { mutation, toConnection } from '@chunhui/runtime';
import { activitySessionsById } from '../activity-session/activity-session.store.ts';
import type { ActivitiesContext } from '../context.ts';
import type { EnrolmentResolvers, MutationResolvers, QueryResolvers } from '../generated/resolvers.ts';
import { ownVolunteer, volunteerById } from '../volunteer/volunteer.store.ts';
import {
  askForLeaveInput,
  decideEnrolment,
  decideEnrolmentInput,
  drawLottery,
  drawLotteryInput,
  enrol,
  enrolInput,
  enrolVolunteerInput,
  giveBack,
  withdrawEnrolmentInput,
} from './enrolment.service.ts';
import { enrolments } from './enrolment.table.ts';

export const enrolmentQueries: Pick<QueryResolvers, 'enrolments' | 'myEnrolments'> = {
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
};

export const enrolmentMutations: Pick<
  MutationResolvers,
  'enrol' | 'enrolVolunteer' | 'withdrawEnrolment' | 'askForLeave' | 'decideEnrolment' | 'drawLottery'
> = {
  enrol: mutation(enrolInput, async (input, { session }: ActivitiesContext) => ({
    enrolment: await enrol(session, await ownVolunteer(session), input.session, new Date()),
  })),
  enrolVolunteer: mutation(enrolVolunteerInput, async (input, { session }: ActivitiesContext) => ({
    enrolment: await enrol(session, await volunteerById(session, input.volunteer), input.session, new Date()),
  })),
  withdrawEnrolment: mutation(withdrawEnrolmentInput, async (input, { session }: ActivitiesContext) => ({
    enrolment: await giveBack(session, await ownVolunteer(session), input.session, null, new Date()),
  })),
  askForLeave: mutation(askForLeaveInput, async (input, { session }: ActivitiesContext) => ({
    enrolment: await giveBack(session, await ownVolunteer(session), input.session, input.reason, new Date()),
  })),
  decideEnrolment: mutation(decideEnrolmentInput, async (input, { session }: ActivitiesContext) => ({
    enrolment: await decideEnrolment(session, input, new Date()),
  })),
  drawLottery: mutation(drawLotteryInput, (input, { session }: ActivitiesContext) =>
    drawLottery(session, input, new Date()),
  ),
};

export const enrolmentResolvers: EnrolmentResolvers = {
  session: ({ sessionId }, _args, { load }) => load(activitySessionsById, sessionId),
  volunteer: ({ volunteerId }) => ({ id: volunteerId }),
};
