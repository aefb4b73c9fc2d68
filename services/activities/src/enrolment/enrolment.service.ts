// The rules of enrolment: who may take part, who gets a seat, who waits. Seats are exact because the session's row is held meanwhile.
import { createHash, randomBytes } from 'node:crypto';
import { newId, type Session } from '@chunhui/database';
import { ageOn, dayOf } from '@chunhui/model';
import { allow, inputs, RefusedError, throwUserErrors, type UserError } from '@chunhui/runtime';
import { z } from 'zod';
import { activitiesById } from '../activity/activity.store.ts';
import type { Activity } from '../activity/activity.table.ts';
import { changeActivitySession, lockActivitySession } from '../activity-session/activity-session.store.ts';
import type { ActivitySession } from '../activity-session/activity-session.table.ts';
import { mutation } from '../context.ts';
import { type Parameters, parametersOf } from '../parameters.ts';
import { within } from '../scope.ts';
import { userError } from '../user-errors.ts';
import { isVetted, ownVolunteer, type PublishedVolunteer, volunteerById } from '../volunteer/volunteer.store.ts';
import {
  changeEnrolments,
  enrolmentById,
  enrolmentOf,
  enrolmentsOf,
  lockVolunteers,
  promoteNext,
  putEnrolment,
  seatsTaken,
  standingOf,
} from './enrolment.store.ts';
import type { Enrolment, EnrolmentStatus } from './enrolment.table.ts';

const { idempotencyKey, text } = inputs;
const id = z.string().min(1).max(128);
const ofSession = z.object({ session: id, idempotencyKey });

const SESSION_UNKNOWN = () => userError('SESSION_UNKNOWN', ['session']);

/** A session that was planned with an activity and its times. */
type Planned = ActivitySession & { readonly activityId: string; readonly startsAt: Date; readonly endsAt: Date };

/** Locks a session that takes enrolments now, and gives the activity with its conditions. */
async function openSession(session: Session, sessionId: string): Promise<[Planned, Activity]> {
  const found = await lockActivitySession(session, sessionId);
  if (found === null) throw new RefusedError([SESSION_UNKNOWN()]);
  const [activity] = found.activityId === null ? [null] : await activitiesById(session, [found.activityId]);
  if (activity == null || found.startsAt === null || found.status !== 'PLANNED' || activity.status !== 'PUBLISHED')
    throw new RefusedError([userError('SESSION_NOT_OPEN', ['session'])]);
  if (found.startsAt <= session.now) throw new RefusedError([userError('SESSION_STARTED', ['session'])]);
  return [found as Planned, activity];
}

/** Every reason why a volunteer may not take part on the day of a session. */
export function ineligibility(
  activity: Pick<Activity, 'minAge' | 'maxAge' | 'skills' | 'vettedOnly' | 'theme'>,
  volunteer: PublishedVolunteer,
  startsAt: Date,
  { volunteerMinAge, minorVolunteerThemes }: Pick<Parameters, 'volunteerMinAge' | 'minorVolunteerThemes'>,
): UserError[] {
  const age = ageOn(volunteer.birthDate, dayOf(startsAt));
  const lacks = activity.skills.some((skill) => !volunteer.skills.includes(skill));
  return [
    ...(volunteer.status === 'ACTIVE' ? [] : [userError('VOLUNTEER_NOT_ACTIVE', ['volunteer'])]),
    // Work suits age on the day.
    ...(age < volunteerMinAge && !minorVolunteerThemes.includes(activity.theme)
      ? [userError('VOLUNTEER_UNDER_AGE', ['volunteer'])]
      : []),
    ...(activity.minAge !== null && age < activity.minAge ? [userError('VOLUNTEER_TOO_YOUNG', ['volunteer'])] : []),
    ...(activity.maxAge !== null && age > activity.maxAge ? [userError('VOLUNTEER_TOO_OLD', ['volunteer'])] : []),
    ...(lacks ? [userError('VOLUNTEER_LACKS_SKILL', ['volunteer'])] : []),
    ...(activity.vettedOnly && !isVetted(volunteer, startsAt)
      ? [userError('VOLUNTEER_NOT_VETTED', ['volunteer'])]
      : []),
  ];
}

const IN_LINE: readonly EnrolmentStatus[] = ['APPLIED', 'ENROLLED', 'WAITING'];

/** Enrols a volunteer: a seat, a place in the line, or an application, as the activity has it. */
async function apply(session: Session, volunteer: PublishedVolunteer | null, sessionId: string): Promise<Enrolment> {
  if (volunteer === null) throw new RefusedError([userError('VOLUNTEER_UNKNOWN', ['volunteer'])]);
  const [found, activity] = await openSession(session, sessionId);
  throwUserErrors(ineligibility(activity, volunteer, found.startsAt, await parametersOf(session)));
  await lockVolunteers(session, [volunteer.id]);
  const { taken, own, conflict } = await standingOf(session, found.id, volunteer.id, found.startsAt, found.endsAt);
  throwUserErrors([
    ...(own !== null && IN_LINE.includes(own) ? [userError('ENROLLED_ALREADY', ['session'])] : []),
    ...(own === 'DECLINED' ? [userError('ENROLMENT_DECIDED', ['session'])] : []),
    ...(conflict ? [userError('ENROLLED_ELSEWHERE', ['session'])] : []),
  ]);
  const hasSeat = found.capacity === null || taken < found.capacity;
  // Once the lots are drawn nobody draws again: who comes now gets a seat that is left, or the end of the line.
  const comesFirst =
    activity.enrolmentMode === 'FIRST_COME' || (activity.enrolmentMode === 'LOTTERY' && found.lotterySeed !== null);
  const status = !comesFirst ? 'APPLIED' : hasSeat ? 'ENROLLED' : 'WAITING';
  const enrolment = await putEnrolment(session, {
    countyCode: session.county,
    id: newId(session.county),
    divisionCode: found.divisionCode,
    sessionId: found.id,
    volunteerId: volunteer.id,
    status,
    reason: null,
    appliedAt: session.now,
    startsAt: found.startsAt,
    endsAt: found.endsAt,
    decidedBy: null,
  });
  session.audit({
    action: 'enrolment.apply',
    nounId: enrolment.id,
    after: { sessionId, volunteerId: volunteer.id, status },
  });
  return enrolment;
}

/** Gives a place back before the session begins, by withdrawing or with leave; the next of the waiting gets the seat. */
async function giveBack(session: Session, sessionId: string, leave: string | null): Promise<Enrolment> {
  const volunteer = await ownVolunteer(session);
  const [found] = await openSession(session, sessionId);
  const enrolment = volunteer === null ? null : await enrolmentOf(session, found.id, volunteer.id);
  if (enrolment === null || !IN_LINE.includes(enrolment.status))
    throw new RefusedError([userError('ENROLMENT_UNKNOWN', ['session'])]);
  const change = { status: leave === null ? ('WITHDRAWN' as const) : ('ON_LEAVE' as const), reason: leave };
  await changeEnrolments(session, [enrolment.id], { ...change, decidedBy: null });
  const promoted = enrolment.status === 'ENROLLED' ? await promote(session, found.id) : null;
  session.audit({
    action: leave === null ? 'enrolment.withdraw' : 'enrolment.leave',
    nounId: enrolment.id,
    before: { status: enrolment.status },
    after: { ...change, promoted },
  });
  return { ...enrolment, ...change };
}

/** The next of the waiting gets a seat that came free; those who wait are held, so that none is enrolled elsewhere meanwhile. */
async function promote(session: Session, sessionId: string): Promise<string | null> {
  const waiting = await enrolmentsOf(session, sessionId, ['WAITING']);
  await lockVolunteers(
    session,
    waiting.map(({ volunteerId }) => volunteerId),
  );
  return promoteNext(session, sessionId);
}

/** The caller enrols as the volunteer whose account this is. */
export const enrol = mutation({
  access: allow('self:write'),
  input: ofSession,
  noun: 'enrolment',
  run: async (session, input) => apply(session, await ownVolunteer(session), input.session),
});

/** A leader or the office enrols a volunteer. */
export const enrolVolunteer = mutation({
  access: allow('attendance:write'),
  input: ofSession.extend({ volunteer: id }),
  noun: 'enrolment',
  run: async (session, input) => apply(session, await volunteerById(session, input.volunteer), input.session),
});

export const withdrawEnrolment = mutation({
  access: allow('self:write'),
  input: ofSession,
  noun: 'enrolment',
  run: (session, input) => giveBack(session, input.session, null),
});

export const askForLeave = mutation({
  access: allow('self:write'),
  input: ofSession.extend({ reason: text(500) }),
  noun: 'enrolment',
  run: (session, input) => giveBack(session, input.session, input.reason),
});

/** Accepts or declines an application, or one who waits. */
export const decideEnrolment = mutation({
  access: allow('attendance:write'),
  input: z.object({ enrolment: id, accept: z.boolean(), reason: text(500).nullish(), idempotencyKey }),
  noun: 'enrolment',
  async run(session, input): Promise<Enrolment> {
    const known = within(
      session,
      await enrolmentById(session, input.enrolment),
      userError('ENROLMENT_UNKNOWN', ['enrolment']),
    );
    const [found] = await openSession(session, known.sessionId);
    await lockVolunteers(session, [known.volunteerId]);
    // Read again under the lock: it may have been decided meanwhile.
    const enrolment = (await enrolmentById(session, known.id)) as Enrolment;
    if (enrolment.status !== 'APPLIED' && enrolment.status !== 'WAITING')
      throw new RefusedError([userError('ENROLMENT_DECIDED', ['enrolment'])]);
    if (input.accept) {
      const standing = await standingOf(session, found.id, enrolment.volunteerId, found.startsAt, found.endsAt);
      throwUserErrors([
        ...(found.capacity !== null && standing.taken >= found.capacity
          ? [userError('SESSION_FULL', ['enrolment'])]
          : []),
        ...(standing.conflict ? [userError('ENROLLED_ELSEWHERE', ['enrolment'])] : []),
      ]);
    }
    const change = {
      status: input.accept ? ('ENROLLED' as const) : ('DECLINED' as const),
      reason: input.reason ?? null,
      decidedBy: session.subject,
    };
    await changeEnrolments(session, [enrolment.id], change);
    session.audit({
      action: 'enrolment.decide',
      nounId: enrolment.id,
      before: { status: enrolment.status },
      after: change,
    });
    return { ...enrolment, ...change };
  },
});

/** The order in which a lottery draws: by a hash of seed and volunteer, so that anyone with the seed draws the same. */
export function lotteryOrder<Applicant extends { readonly volunteerId: string }>(
  seed: string,
  applicants: readonly Applicant[],
): Applicant[] {
  const lot = ({ volunteerId }: Applicant) => createHash('sha256').update(`${seed}/${volunteerId}`).digest('hex');
  return applicants
    .map((applicant) => ({ applicant, lot: lot(applicant) }))
    .sort((a, b) => (a.lot < b.lot ? -1 : 1))
    .map(({ applicant }) => applicant);
}

/** Draws once: as many as there are seats, passing over who has another session by now; the others wait in the order drawn. */
export const drawLottery = mutation({
  access: allow('attendance:write'),
  input: ofSession.extend({
    seed: z
      .string()
      .regex(/^[\w-]{4,64}$/)
      .nullish(),
  }),
  async run(session, input): Promise<{ session: ActivitySession; enrolments: Enrolment[] }> {
    const [open, activity] = await openSession(session, input.session);
    const found = within(session, open, SESSION_UNKNOWN());
    if (activity.enrolmentMode !== 'LOTTERY') throw new RefusedError([userError('NOT_A_LOTTERY', ['session'])]);
    if (found.lotterySeed !== null) throw new RefusedError([userError('LOTTERY_DRAWN', ['session'])]);
    const seed = input.seed ?? randomBytes(16).toString('base64url');
    const applicants = await enrolmentsOf(session, found.id, ['APPLIED']);
    await lockVolunteers(
      session,
      applicants.map(({ volunteerId }) => volunteerId),
    );
    const drawn: Enrolment[] = [];
    // Somebody may have been accepted before the draw.
    let seats = found.capacity === null ? applicants.length : found.capacity - (await seatsTaken(session, found.id));
    for (const applicant of lotteryOrder(seed, applicants)) {
      const { conflict } = await standingOf(session, found.id, applicant.volunteerId, found.startsAt, found.endsAt);
      const wins = seats > 0 && !conflict;
      if (wins) seats -= 1;
      // Put again, in this order: the line is the order drawn.
      drawn.push(await putEnrolment(session, { ...applicant, status: wins ? 'ENROLLED' : 'WAITING' }));
    }
    await changeActivitySession(session, found.id, { lotterySeed: seed });
    session.audit({
      action: 'session.draw',
      nounId: found.id,
      after: { seed, applicants: applicants.length, capacity: found.capacity },
    });
    return { session: { ...found, lotterySeed: seed }, enrolments: drawn };
  },
});
