// The rules of checking in and out: by code or by the leader, at the time or captured offline and sent later, all judged alike.

import { newId, type Session } from '@chunhui/database';
import { dayOf } from '@chunhui/model';
import { covers, inputs, RefusedError, type UserError } from '@chunhui/runtime';
import { z } from 'zod';
import { activitiesById } from '../activity/activity.store.ts';
import { countParticipants, place } from '../activity-session/activity-session.service.ts';
import { activitySessionsById, lockActivitySession } from '../activity-session/activity-session.store.ts';
import type { ActivitySession } from '../activity-session/activity-session.table.ts';
import { ineligibility } from '../enrolment/enrolment.service.ts';
import { enrolmentOf, lockVolunteers, settleEnrolments } from '../enrolment/enrolment.store.ts';
import { figures } from '../figures.ts';
import { type Parameters, parametersOf } from '../parameters.ts';
import { throwUserErrors, within } from '../scope.ts';
import { hoursAfter } from '../time.ts';
import { userError } from '../user-errors.ts';
import type { PublishedVolunteer } from '../volunteer/volunteer.store.ts';
import {
  addAttendance,
  attendancesAround,
  attendingOf,
  closeAttendance,
  closeForgotten,
  sealedSecretOf,
} from './attendance.store.ts';
import type { Attendance } from './attendance.table.ts';
import { metresBetween } from './distance.ts';
import { changesAt, codeAt, fits } from './rotating-code.ts';

const id = z.string().min(1).max(128);
const common = {
  session: id,
  capturedAt: z.iso
    .datetime({ offset: true })
    .transform((text) => new Date(text))
    .nullish(),
  idempotencyKey: inputs.idempotencyKey,
};
export const checkInInput = z.object({
  ...common,
  code: z.string().regex(/^\d{6}$/),
  place: place.omit({ radiusMetres: true }).nullish(),
});
export const checkOutInput = checkInInput;
export const checkInVolunteerInput = z.object({ ...common, volunteer: id });
export const checkOutVolunteerInput = checkInVolunteerInput;
export const closeForgottenInput = z.object({ division: z.string(), idempotencyKey: inputs.idempotencyKey });

/** What a device or a leader tells of a coming or going. */
export interface Capture {
  readonly session: string;
  readonly capturedAt?: Date | null | undefined;
  readonly idempotencyKey?: string | null | undefined;
  /** Null when the leader says so. */
  readonly code: string | null;
  readonly place?: { readonly latitude: number; readonly longitude: number } | null | undefined;
}

/** The code that the leader shows now. */
export async function checkInCode(
  session: Session,
  sessionId: string,
  now: Date,
): Promise<{ code: string; changesAt: Date } | null> {
  const [found] = await activitySessionsById(session, [sessionId]);
  if (found == null || !covers(session.scope, found.divisionCode)) return null;
  const secret = await secretOf(session, found.id);
  if (secret === null) return null;
  const { checkInCodeLifetime } = await parametersOf(session);
  return { code: codeAt(secret, now, checkInCodeLifetime), changesAt: changesAt(now, checkInCodeLifetime) };
}

async function secretOf(session: Session, sessionId: string): Promise<Buffer | null> {
  const sealed = await sealedSecretOf(session, sessionId);
  if (sealed === null) return null;
  return Buffer.from(session.vault.open(sealed, ['activities.check_in_secrets.secret', sessionId]), 'base64');
}

type Timed = ActivitySession & { readonly startsAt: Date; readonly endsAt: Date };

/** The session that a capture is about, locked, and every reason why the capture does not hold there. */
async function judge(
  session: Session,
  capture: Capture,
  at: Date,
  now: Date,
  parameters: Parameters,
): Promise<[Timed, UserError[]]> {
  const locked = await lockActivitySession(session, capture.session);
  const unknown = userError('SESSION_UNKNOWN', ['session']);
  if (locked === null) throw new RefusedError([unknown]);
  // A leader leads in their own division; a volunteer may go anywhere in the county.
  const found = capture.code === null ? within(session, locked, unknown) : locked;
  if ((found.status !== 'PLANNED' && found.status !== 'HELD') || found.startsAt === null || found.endsAt === null)
    throw new RefusedError([userError('SESSION_NOT_PLANNED', ['session'])]);
  const errors: UserError[] = [];
  const offline = capture.capturedAt != null;
  if (offline && capture.idempotencyKey == null) errors.push(userError('CAPTURE_NEEDS_KEY', ['idempotencyKey']));
  if (at > now) errors.push(userError('CAPTURED_IN_FUTURE', ['capturedAt']));
  if (at < hoursAfter(now, -parameters.checkInUploadWithin))
    errors.push(userError('CAPTURED_TOO_LATE', ['capturedAt']));
  const opens = hoursAfter(found.startsAt, -parameters.checkInOpensBefore / 60);
  const closes = hoursAfter(found.endsAt, parameters.checkInClosesAfter / 60);
  if (at < opens || at > closes) errors.push(userError('CHECK_IN_CLOSED', offline ? ['capturedAt'] : []));
  if (capture.code !== null) {
    const secret = await secretOf(session, found.id);
    if (secret === null || !fits(capture.code, secret, at, parameters.checkInCodeLifetime))
      errors.push(userError('CODE_WRONG', ['code']));
    errors.push(...placeErrors(found, capture));
  }
  return [found as Timed, errors];
}

function placeErrors({ latitudeE6, longitudeE6, radiusMetres }: ActivitySession, { place: at }: Capture): UserError[] {
  if (latitudeE6 === null || longitudeE6 === null || radiusMetres === null) return [];
  if (at == null) return [userError('CHECK_IN_NEEDS_PLACE', ['place'])];
  const away = metresBetween(at, { latitude: latitudeE6 / 1e6, longitude: longitudeE6 / 1e6 });
  return away <= radiusMetres ? [] : [userError('CHECK_IN_TOO_FAR', ['place'])];
}

/** Checks a volunteer in at a session that they are enrolled in. */
export async function checkIn(
  session: Session,
  volunteer: PublishedVolunteer | null,
  capture: Capture,
  now: Date,
): Promise<Attendance> {
  if (volunteer === null) throw new RefusedError([userError('VOLUNTEER_UNKNOWN', ['volunteer'])]);
  const parameters = await parametersOf(session);
  const at = capture.capturedAt ?? now;
  const [found, errors] = await judge(session, capture, at, now, parameters);
  const enrolment = await enrolmentOf(session, found.id, volunteer.id);
  if (enrolment === null || !['ENROLLED', 'ATTENDED', 'NO_SHOW'].includes(enrolment.status))
    errors.push(userError('NOT_ENROLLED', ['session']));
  const [activity] = found.activityId === null ? [null] : await activitiesById(session, [found.activityId]);
  // What held at the enrolment may have lapsed since, a vetting above all.
  if (activity != null) errors.push(...ineligibility(activity, volunteer, found.startsAt, parameters));
  await lockVolunteers(session, [volunteer.id]);
  // Yesterday's forgotten check-out keeps nobody out today.
  await closeForgotten(
    session,
    { prefix: session.county, volunteerId: volunteer.id },
    now,
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
  throwUserErrors(errors);

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
    capturedOffline: capture.capturedAt != null,
    flagged: false,
    flagReason: null,
  };
  if (!(await addAttendance(session, attendance)))
    throw new RefusedError([userError('CHECKED_IN_ALREADY', ['session'])]);
  if (found.status === 'HELD') await joinLate(session, found, volunteer.id);
  session.audit({ action: 'attendance.check-in', nounId: attendance.id, after: attendance });
  return attendance;
}

/** What was captured offline may arrive after the session was concluded: its volunteer came after all. */
async function joinLate(session: Session, found: ActivitySession, volunteerId: string): Promise<void> {
  await figures.changing(session, 'activity_sessions', [found.id]);
  await settleEnrolments(session, found.id, await attendingOf(session, found.id));
  await countParticipants(session, found, [volunteerId]);
}

/** Checks a volunteer out of the session where they are. */
export async function checkOut(
  session: Session,
  volunteer: PublishedVolunteer | null,
  capture: Capture,
  now: Date,
): Promise<Attendance> {
  if (volunteer === null) throw new RefusedError([userError('VOLUNTEER_UNKNOWN', ['volunteer'])]);
  const at = capture.capturedAt ?? now;
  const [found, errors] = await judge(session, capture, at, now, await parametersOf(session));
  await lockVolunteers(session, [volunteer.id]);
  const known = await attendancesAround(session, volunteer.id, hoursAfter(at, -48), at);
  const open = known.find(({ sessionId, endedAt }) => sessionId === found.id && endedAt === null);
  if (open === undefined || open.startedAt > at)
    throw new RefusedError([userError('NOT_CHECKED_IN', ['session']), ...errors]);
  if (known.some(({ startedAt, endedAt }) => endedAt !== null && startedAt < at && endedAt > open.startedAt))
    errors.push(userError('CHECK_IN_OVERLAPS', ['session']));
  throwUserErrors(errors);
  await closeAttendance(session, open.id, at, capture.capturedAt != null);
  session.audit({ action: 'attendance.check-out', nounId: open.id, after: { endedAt: at } });
  return { ...open, endedAt: at, capturedOffline: open.capturedOffline || capture.capturedAt != null };
}

/** Closes and flags what was open for too long in a division. */
export async function closeForgottenAttendances(session: Session, prefix: string, now: Date): Promise<Attendance[]> {
  const { serviceAutoCloseAfter } = await parametersOf(session);
  return closeForgotten(session, { prefix }, now, serviceAutoCloseAfter);
}
