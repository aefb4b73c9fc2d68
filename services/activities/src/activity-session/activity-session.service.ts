// The rules of sessions: planned once or again and again, cancelled, concluded with an outcome.

import { randomBytes } from 'node:crypto';
import { newId, type Session } from '@chunhui/database';
import { dayOf } from '@chunhui/model';
import { allow, inputs, RefusedError, throwUserErrors } from '@chunhui/runtime';
import { z } from 'zod';
import { lockActivity } from '../activity/activity.store.ts';
import { organizerErrors } from '../activity/organizer.rules.ts';
import { occurrences } from '../activity/recurrence.ts';
import { attendingOf } from '../attendance/attendance.store.ts';
import { mutation } from '../context.ts';
import { callOffEnrolments, settleEnrolments } from '../enrolment/enrolment.store.ts';
import { parametersOf } from '../parameters.ts';
import { projectsById } from '../project/project.store.ts';
import { within } from '../scope.ts';
import { userError } from '../user-errors.ts';
import { volunteersByIds } from '../volunteer/volunteer.store.ts';
import {
  addActivitySessions,
  addAttendingVolunteers,
  addParticipants,
  changeActivitySession,
  lockActivitySession,
} from './activity-session.store.ts';
import { type ActivitySession, checkInSecrets } from './activity-session.table.ts';
import { checkPhotos, photos, putPhotos } from './photo.service.ts';

const id = z.string().min(1).max(128);

export const place = z.object({
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
  radiusMetres: z.int().min(10).max(50_000).nullish(),
});

const scheduleSessionsInput = z.object({
  activity: id,
  startsAt: inputs.instant,
  endsAt: inputs.instant,
  capacity: z.int().min(1).max(100_000).nullish(),
  place: place.nullish(),
  recurrence: z
    .object({
      frequency: z.enum(['DAILY', 'WEEKLY', 'MONTHLY']),
      interval: z.int().min(1).max(12).default(1),
      count: z.int().min(2).max(100),
    })
    .nullish(),
  idempotencyKey: inputs.idempotencyKey,
});
const sessionInput = z.object({ session: id, idempotencyKey: inputs.idempotencyKey });
const sessionWithReasonInput = sessionInput.extend({ reason: inputs.text(500) });
export const helped = {
  personTimesHelped: z.int().min(0).max(1_000_000).default(0),
  personsHelped: z.int().min(0).max(1_000_000).default(0),
};
const concludeSessionInput = sessionInput.extend({
  ...helped,
  summary: inputs.text(2000).nullish(),
  evaluation: z.int().min(1).max(5).nullish(),
  photos,
});

const UNKNOWN = () => userError('SESSION_UNKNOWN', ['session']);

export function toE6(degrees: number): number {
  return Math.round(degrees * 1_000_000);
}

export function helpedErrors({
  personTimesHelped,
  personsHelped,
}: {
  personTimesHelped: number;
  personsHelped: number;
}) {
  return personsHelped > personTimesHelped ? [userError('PERSONS_ABOVE_PERSON_TIMES', ['personsHelped'])] : [];
}

/** Plans one session of a published activity, or all of a recurring one. */
export const scheduleSessions = mutation({
  access: allow('activity:write'),
  input: scheduleSessionsInput,
  noun: 'sessions',
  async run(session, input): Promise<ActivitySession[]> {
    const activity = within(
      session,
      await lockActivity(session, input.activity),
      userError('ACTIVITY_UNKNOWN', ['activity']),
    );
    const { checkInRadius } = await parametersOf(session);
    const [project] = activity.projectId === null ? [null] : await projectsById(session, [activity.projectId]);
    throwUserErrors([
      ...(await organizerErrors(session, activity.organizerKind, activity.organizerId, 'activity')),
      ...(project?.endedOn == null ? [] : [userError('PROJECT_ENDED', ['activity'])]),
      ...((input.place?.radiusMetres ?? 0) <= checkInRadius
        ? []
        : [userError('CHECK_IN_RADIUS_TOO_WIDE', ['place', 'radiusMetres'])]),
      ...(activity.status === 'PUBLISHED' ? [] : [userError('ACTIVITY_NOT_PUBLISHED', ['activity'])]),
      ...(input.endsAt > input.startsAt ? [] : [userError('SESSION_ENDS_BEFORE_START', ['endsAt'])]),
      ...(input.startsAt > session.now ? [] : [userError('SESSION_IN_THE_PAST', ['startsAt'])]),
    ]);
    const length = input.endsAt.getTime() - input.startsAt.getTime();
    const starts = input.recurrence == null ? [input.startsAt] : occurrences(input.startsAt, input.recurrence);
    const rows = starts.map(
      (startsAt): ActivitySession => ({
        countyCode: session.county,
        id: newId(session.county),
        divisionCode: activity.divisionCode,
        projectId: activity.projectId,
        title: activity.title,
        theme: activity.theme,
        organizerKind: activity.organizerKind,
        organizerId: activity.organizerId,
        heldOn: dayOf(startsAt),
        status: 'PLANNED',
        personTimesHelped: 0,
        activityId: activity.id,
        campaign: activity.campaign,
        partnerKinds: activity.partnerKinds,
        startsAt,
        endsAt: new Date(startsAt.getTime() + length),
        capacity: input.capacity ?? activity.capacity,
        latitudeE6: input.place == null ? null : toE6(input.place.latitude),
        longitudeE6: input.place == null ? null : toE6(input.place.longitude),
        radiusMetres: input.place == null ? null : (input.place.radiusMetres ?? checkInRadius),
        personsHelped: 0,
        reason: null,
        enteredBy: null,
        lotterySeed: null,
        summary: null,
        evaluation: null,
      }),
    );
    await addActivitySessions(session, rows);
    await session.insert(
      checkInSecrets,
      rows.map((row) => ({
        countyCode: row.countyCode,
        id: row.id,
        secret: session.vault.seal(randomBytes(20).toString('base64'), ['activities.check_in_secrets.secret', row.id]),
      })),
    );
    for (const { id: nounId, startsAt } of rows)
      session.audit({ action: 'session.schedule', nounId, after: { activityId: activity.id, startsAt } });
    return rows;
  },
});

/** Calls one session off; everyone enrolled sees it. */
export const cancelSession = mutation({
  access: allow('activity:write'),
  input: sessionWithReasonInput,
  noun: 'session',
  async run(session, { session: sessionId, reason }): Promise<ActivitySession> {
    const found = within(session, await lockActivitySession(session, sessionId), UNKNOWN());
    if (found.status !== 'PLANNED') throw new RefusedError([userError('SESSION_NOT_PLANNED', ['session'])]);
    if ((await attendingOf(session, found.id)).length > 0)
      throw new RefusedError([userError('SESSION_ATTENDED', ['session'])]);
    await changeActivitySession(session, found.id, { status: 'CANCELLED', reason });
    await callOffEnrolments(session, [found.id], reason);
    session.audit({ action: 'session.cancel', nounId: found.id, before: { status: found.status }, purpose: reason });
    return { ...found, status: 'CANCELLED', reason };
  },
});

/** Says what came of a session: it was held, who came and who did not, how many were helped. May be said again to mend it. */
export const concludeSession = mutation({
  access: allow('activity:write'),
  input: concludeSessionInput,
  noun: 'session',
  async run(session, input): Promise<ActivitySession> {
    const found = within(session, await lockActivitySession(session, input.session), UNKNOWN());
    if (found.status !== 'PLANNED' && found.status !== 'HELD')
      throw new RefusedError([userError('SESSION_NOT_PLANNED', ['session'])]);
    throwUserErrors([
      ...((found.startsAt ?? new Date(found.heldOn)) <= session.now
        ? []
        : [userError('SESSION_NOT_STARTED', ['session'])]),
      ...helpedErrors(input),
      ...(await checkPhotos(session, input.photos)),
    ]);
    const change = {
      status: 'HELD' as const,
      personTimesHelped: input.personTimesHelped,
      personsHelped: input.personsHelped,
      summary: input.summary ?? null,
      evaluation: input.evaluation ?? null,
    };
    await changeActivitySession(session, found.id, change);
    const came = await attendingOf(session, found.id);
    await settleEnrolments(session, found.id, came);
    await countParticipants(session, found, came);
    await putPhotos(session, found, input.photos);
    session.audit({
      action: 'session.conclude',
      nounId: found.id,
      before: { status: found.status, personTimesHelped: found.personTimesHelped, personsHelped: found.personsHelped },
      after: { ...change, came: came.length },
    });
    return { ...found, ...change };
  },
});

/** Who took part in a session that was held counts as a participant there, and as a person once in the county. */
export async function countParticipants(
  session: Session,
  { id: sessionId, heldOn }: Pick<ActivitySession, 'id' | 'heldOn'>,
  volunteerIds: readonly string[],
): Promise<void> {
  await addParticipants(session, sessionId, volunteerIds);
  const known = await volunteersByIds(session, volunteerIds);
  await addAttendingVolunteers(
    session,
    known.map(({ id: volunteerId, divisionCode }) => ({
      countyCode: session.county,
      id: volunteerId,
      divisionCode,
      firstHeldOn: heldOn,
    })),
  );
}
