// The rules of checking in and out: by code or by the leader, at once or captured offline and decided by the leader later.
import { newId, type Session } from '@chunhui/database';
import { dayOf } from '@chunhui/model';
import { allow, covers, divisionPrefix, inputs, RefusedError, refinement } from '@chunhui/runtime';
import { z } from 'zod';
import { activitiesById } from '../activity/activity.store.ts';
import { countParticipants, place } from '../activity-session/activity-session.service.ts';
import { activitySessionsById, lockActivitySession } from '../activity-session/activity-session.store.ts';
import type { ActivitySession } from '../activity-session/activity-session.table.ts';
import { mutation } from '../context.ts';
import { ineligibility } from '../enrolment/enrolment.service.ts';
import { enrolmentOf, lockVolunteers, settleEnrolments } from '../enrolment/enrolment.store.ts';
import { figures } from '../figures.ts';
import { parametersOf } from '../parameters.ts';
import { within } from '../scope.ts';
import { hoursAfter } from '../time.ts';
import { userError } from '../user-errors.ts';
import { ownVolunteer, type PublishedVolunteer, volunteerById } from '../volunteer/volunteer.store.ts';
import {
  addAttendance,
  attendancesAround,
  attendingOf,
  changeAttendance,
  closeForgotten,
  lockAttendance,
  secretOf,
} from './attendance.store.ts';
import type { Attendance } from './attendance.table.ts';
import { type Capture, captureErrors, refuseCapture } from './check-in.rules.ts';
import { changesAt, codeAt, signedCodeAt } from './rotating-code.ts';

const { id, idempotencyKey, instant, text } = inputs;
const byCode = z.object({
  session: id,
  code: z.string().regex(/^(\d{6}|[0-9a-z]{1,12}\.[\w-]{22})$/),
  place: place.omit({ radiusMetres: true }).nullish(),
  capturedAt: instant.nullish(),
  idempotencyKey,
});
const byLeader = z.object({ session: id, volunteer: id, capturedAt: instant.nullish(), idempotencyKey });

/** The codes that the leader shows now; null for a session without one. */
export async function checkInCode(session: Session, sessionId: string) {
  const [found] = await activitySessionsById(session, [sessionId]);
  if (found == null || !covers(session.scope, found.divisionCode)) return null;
  const secret = await secretOf(session, found.id);
  if (secret === null) return null;
  const { checkInCodeLifetime } = await parametersOf(session);
  return {
    code: codeAt(secret, session.now, checkInCodeLifetime),
    signedCode: signedCodeAt(secret, found.id, session.now, checkInCodeLifetime),
    changesAt: changesAt(session.now, checkInCodeLifetime),
  };
}

/** A late entry waits for the leader, with the time of its first upload beside the claimed one; what the leader enters is decided. */
function lateness(session: Session, { capturedAt, code }: Capture): Partial<Attendance> {
  if (capturedAt == null) return {};
  const uploaded = { capturedOffline: true, uploadedAt: session.now };
  return code === null ? uploaded : { ...uploaded, flagged: true, flagReason: 'LATE_UPLOAD', decision: 'PENDING' };
}

/** Checks a volunteer in at a session that they are enrolled in. */
async function arrive(session: Session, volunteer: PublishedVolunteer | null, capture: Capture): Promise<Attendance> {
  if (volunteer === null) throw new RefusedError(userError('VOLUNTEER_UNKNOWN', ['volunteer']));
  const parameters = await parametersOf(session);
  const at = capture.capturedAt ?? session.now;
  const [found, errors] = await captureErrors(session, capture, at);
  const enrolment = await enrolmentOf(session, found.id, volunteer.id);
  if (enrolment === null || !['ENROLLED', 'ATTENDED', 'NO_SHOW'].includes(enrolment.status))
    errors.push(userError('NOT_ENROLLED', ['session']));
  const [activity] = found.activityId === null ? [null] : await activitiesById(session, [found.activityId]);
  // What held at the enrolment may have ended since, a vetting above all.
  if (activity != null) errors.push(...ineligibility(activity, volunteer, found.startsAt, parameters));
  await lockVolunteers(session, [volunteer.id]);
  // Yesterday's forgotten check-out keeps nobody out today.
  await closeForgotten(
    session,
    { prefix: session.county, volunteerId: volunteer.id },
    parameters.serviceAutoCloseAfter,
  );
  // China's day, from midnight to midnight.
  const midnight = new Date(`${dayOf(at)}T00:00:00+08:00`);
  const known = await attendancesAround(session, volunteer.id, midnight, hoursAfter(midnight, 24));
  if (known.some(({ endedAt }) => endedAt === null)) errors.push(userError('CHECKED_IN_ALREADY', ['session']));
  else if (known.some(({ startedAt, endedAt }) => startedAt <= at && (endedAt as Date) > at))
    errors.push(userError('CHECK_IN_OVERLAPS', ['session']));
  if (known.filter(({ startedAt }) => startedAt >= midnight).length >= parameters.serviceMaxSignInsPerDay)
    errors.push(userError('CHECKED_IN_TOO_OFTEN', ['session']));
  await refuseCapture(session, found, volunteer.id, capture, errors);

  const attendance: Attendance = {
    countyCode: session.county,
    id: newId(session.county),
    divisionCode: found.divisionCode,
    sessionId: found.id,
    volunteerId: volunteer.id,
    startedAt: at,
    endedAt: null,
    source: 'CLOCKED',
    wayIn: capture.code === null ? 'LEADER' : 'CODE',
    capturedOffline: false,
    uploadedAt: null,
    flagged: false,
    flagReason: null,
    decision: null,
    decidedBy: null,
    decisionReason: null,
    ...lateness(session, capture),
  };
  if (!(await addAttendance(session, attendance))) throw new RefusedError(userError('CHECKED_IN_ALREADY', ['session']));
  if (attendance.decision === null) await joinLate(session, found, volunteer.id);
  session.audit({ action: 'attendance.check-in', nounId: attendance.id, after: attendance });
  return attendance;
}

/** An attendance that counts may come after its session was concluded: the volunteer attended after all. */
async function joinLate(session: Session, found: ActivitySession, volunteerId: string): Promise<void> {
  if (found.status !== 'HELD') return;
  await figures.changing(session, 'activity_sessions', [found.id]);
  await settleEnrolments(session, found.id, await attendingOf(session, found.id));
  await countParticipants(session, found, [volunteerId]);
}

/** Checks a volunteer out of the session where they are. */
async function leave(session: Session, volunteer: PublishedVolunteer | null, capture: Capture): Promise<Attendance> {
  if (volunteer === null) throw new RefusedError(userError('VOLUNTEER_UNKNOWN', ['volunteer']));
  const at = capture.capturedAt ?? session.now;
  const [found, errors] = await captureErrors(session, capture, at);
  await lockVolunteers(session, [volunteer.id]);
  const known = await attendancesAround(session, volunteer.id, hoursAfter(at, -48), at);
  const open = known.find(({ sessionId, endedAt }) => sessionId === found.id && endedAt === null);
  const isOpen = open !== undefined && open.startedAt <= at;
  if (!isOpen) errors.unshift(userError('NOT_CHECKED_IN', ['session']));
  else if (known.some(({ startedAt, endedAt }) => endedAt !== null && startedAt < at && endedAt > open.startedAt))
    errors.push(userError('CHECK_IN_OVERLAPS', ['session']));
  await refuseCapture(session, found, volunteer.id, capture, errors);
  const { uploadedAt: first } = open as Attendance;
  const late = lateness(session, capture);
  const change = { endedAt: at, ...late, ...(first === null ? {} : { uploadedAt: first }) };
  await changeAttendance(session, (open as Attendance).id, change);
  session.audit({ action: 'attendance.check-out', nounId: (open as Attendance).id, after: change });
  return { ...(open as Attendance), ...change };
}

export const checkIn = mutation({
  access: allow('self:write'),
  input: byCode,
  noun: 'attendance',
  run: async (session, input) => arrive(session, await ownVolunteer(session), input),
});

export const checkOut = mutation({
  access: allow('self:write'),
  input: byCode,
  noun: 'attendance',
  run: async (session, input) => leave(session, await ownVolunteer(session), input),
});

export const checkInVolunteer = mutation({
  access: allow('attendance:write'),
  input: byLeader,
  noun: 'attendance',
  run: async (session, { volunteer, ...input }) =>
    arrive(session, await volunteerById(session, volunteer), { ...input, code: null }),
});

export const checkOutVolunteer = mutation({
  access: allow('attendance:write'),
  input: byLeader,
  noun: 'attendance',
  run: async (session, { volunteer, ...input }) =>
    leave(session, await volunteerById(session, volunteer), { ...input, code: null }),
});

/** The leader accepts a late entry, which then counts, or refuses it with a reason. */
export const decideAttendance = mutation({
  access: allow('attendance:write'),
  input: z
    .object({ attendance: id, accept: z.boolean(), reason: text(500).nullish(), idempotencyKey })
    .refine(({ accept, reason }) => accept || reason != null, {
      path: ['reason'],
      ...refinement('A refusal needs a reason.', '不予认可须说明理由。'),
    }),
  noun: 'attendance',
  async run(session, input): Promise<Attendance> {
    const unknown = userError('ATTENDANCE_UNKNOWN', ['attendance']);
    const row = within(session, await lockAttendance(session, input.attendance), unknown);
    if (row.decision !== 'PENDING') throw new RefusedError(unknown);
    if ((await ownVolunteer(session))?.id === row.volunteerId)
      throw new RefusedError(userError('ATTENDANCE_OWN', ['attendance']));
    const change: Partial<Attendance> = {
      decision: input.accept ? 'ACCEPTED' : 'REFUSED',
      decidedBy: session.subject,
      decisionReason: input.reason ?? null,
      // A refused check-in that is still open ends where it began: it takes no time.
      ...(!input.accept && row.endedAt === null ? { endedAt: row.startedAt } : {}),
    };
    await changeAttendance(session, row.id, change);
    const found = input.accept ? await lockActivitySession(session, row.sessionId) : null;
    if (found !== null) await joinLate(session, found, row.volunteerId);
    session.audit({
      action: input.accept ? 'attendance.accept' : 'attendance.refuse',
      nounId: row.id,
      before: { decision: row.decision },
      after: change,
    });
    return { ...row, ...change };
  },
});

export const closeForgottenAttendances = mutation({
  access: allow('attendance:write', (_root, { input }) => input.division),
  input: z.object({ division: z.string(), idempotencyKey }),
  noun: 'attendances',
  run: (session, { division }) => closeForgottenIn(session, divisionPrefix(division)),
});

/** Closes and flags what was open for too long in a division. Safe to repeat. */
export async function closeForgottenIn(session: Session, prefix: string): Promise<Attendance[]> {
  const { serviceAutoCloseAfter } = await parametersOf(session);
  return closeForgotten(session, { prefix }, serviceAutoCloseAfter);
}
