// What is wrong with a check-in or check-out: the session, the time, the code, the place, and how often a code was guessed.
import { newId, type Session } from '@chunhui/database';
import { RecordedRefusalError, RefusedError, type UserError } from '@chunhui/runtime';
import { lockActivitySession } from '../activity-session/activity-session.store.ts';
import type { ActivitySession } from '../activity-session/activity-session.table.ts';
import { parametersOf } from '../parameters.ts';
import { within } from '../scope.ts';
import { hoursAfter } from '../time.ts';
import { userError } from '../user-errors.ts';
import { secretOf } from './attendance.store.ts';
import { checkInAttempts } from './check-in-attempt.table.ts';
import { metresBetween } from './distance.ts';
import { fits } from './rotating-code.ts';

/** What a device or a leader reports of a coming or going. */
export interface Capture {
  readonly session: string;
  readonly capturedAt?: Date | null | undefined;
  readonly idempotencyKey?: string | null | undefined;
  /** Null when the leader enters it. */
  readonly code: string | null;
  readonly place?: { readonly latitude: number; readonly longitude: number } | null | undefined;
}

export type TimedSession = ActivitySession & { readonly startsAt: Date; readonly endsAt: Date };

/** Locks the session of a capture, and gives every reason why the capture does not hold there. */
export async function captureErrors(
  session: Session,
  capture: Capture,
  at: Date,
): Promise<[TimedSession, UserError[]]> {
  const { now } = session;
  const parameters = await parametersOf(session);
  const locked = await lockActivitySession(session, capture.session);
  const unknown = userError('SESSION_UNKNOWN', ['session']);
  if (locked === null) throw new RefusedError(unknown);
  // A leader leads in their own division; a volunteer may go anywhere in the county.
  const found = capture.code === null ? within(session, locked, unknown) : locked;
  if ((found.status !== 'PLANNED' && found.status !== 'HELD') || found.startsAt === null || found.endsAt === null)
    throw new RefusedError(userError('SESSION_NOT_PLANNED', ['session']));
  const isLate = capture.capturedAt != null;
  const opens = hoursAfter(found.startsAt, -parameters.checkInOpensBefore / 60);
  const closes = hoursAfter(found.endsAt, parameters.checkInClosesAfter / 60);
  const errors: UserError[] = [
    ...(isLate && capture.idempotencyKey == null ? [userError('CAPTURE_NEEDS_KEY', ['idempotencyKey'])] : []),
    ...(at > now ? [userError('CAPTURED_IN_FUTURE', ['capturedAt'])] : []),
    ...(at < hoursAfter(now, -parameters.checkInUploadWithin) ? [userError('CAPTURED_TOO_LATE', ['capturedAt'])] : []),
    ...(at < opens || at > closes ? [userError('CHECK_IN_CLOSED', isLate ? ['capturedAt'] : [])] : []),
  ];
  if (capture.code !== null) {
    const secret = await secretOf(session, found.id);
    const stepSeconds = parameters.checkInCodeLifetime;
    if (secret === null || !fits(capture.code, { secret, sessionId: found.id, at, stepSeconds, isLate }))
      errors.push(userError('CODE_WRONG', ['code']));
    errors.push(...placeErrors(found, capture));
  }
  return [found as TimedSession, errors];
}

function placeErrors({ latitudeE6, longitudeE6, radiusMetres }: ActivitySession, { place: at }: Capture): UserError[] {
  if (latitudeE6 === null || longitudeE6 === null || radiusMetres === null) return [];
  if (at == null) return [userError('CHECK_IN_NEEDS_PLACE', ['place'])];
  const away = metresBetween(at, { latitude: latitudeE6 / 1e6, longitude: longitudeE6 / 1e6 });
  return away <= radiusMetres ? [] : [userError('CHECK_IN_TOO_FAR', ['place'])];
}

/**
 * Refuses a capture when there are reasons to. A try by code leaves a row in any case; after `checkInCodeTries` wrong codes for a
 * session the answer no longer says whether a code is right, and the leader checks the volunteer in. The volunteer must be locked.
 */
export async function refuseCapture(
  session: Session,
  found: TimedSession,
  volunteerId: string,
  capture: Capture,
  errors: readonly UserError[],
): Promise<void> {
  if (capture.code === null) {
    if (errors.length > 0) throw new RefusedError(errors);
    return;
  }
  const { checkInCodeTries } = await parametersOf(session);
  const [row] = await session.query<{ wrong: number }>(
    `/* checkInAttempt.wrong */ select count(*)::int as wrong from activities.check_in_attempts
     where county_code = $1 and session_id = $2 and volunteer_id = $3 and 'CODE_WRONG' = any(reasons)`,
    [session.county, found.id, volunteerId],
  );
  const isSpent = (row?.wrong ?? 0) >= checkInCodeTries;
  const reasons = isSpent ? [userError('CODE_TRIES_SPENT', ['code'])] : errors;
  if (reasons.length === 0) return;
  await session.insert(checkInAttempts, [
    {
      countyCode: session.county,
      id: newId(session.county),
      divisionCode: found.divisionCode,
      sessionId: found.id,
      volunteerId,
      attemptedAt: session.now,
      claimedAt: capture.capturedAt ?? null,
      reasons: [...new Set(reasons.map(({ code }) => code))],
    },
  ]);
  throw new RecordedRefusalError(reasons);
}
