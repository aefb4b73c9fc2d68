// What took place and was never planned here: entered after the fact with a reason, counted once a second person confirms it.

import { villageErrors } from '@chunhui/county';
import { newId } from '@chunhui/database';
import { addDays, dayOf } from '@chunhui/model';
import { allow, inputs, RefusedError, refinement, throwUserErrors } from '@chunhui/runtime';
import { z } from 'zod';
import { codeErrors, kindsOf, partners } from '../activity/activity.service.ts';
import { organizerErrors, organizerKind } from '../activity/organizer.rules.ts';
import { backfillAttendances } from '../attendance/attendance.store.ts';
import { mutation } from '../context.ts';
import { parametersOf } from '../parameters.ts';
import { projectsById } from '../project/project.store.ts';
import { within } from '../scope.ts';
import { userError } from '../user-errors.ts';
import { volunteersByIds } from '../volunteer/volunteer.store.ts';
import { countParticipants, helped, helpedErrors } from './activity-session.service.ts';
import {
  addActivitySessions,
  addParticipants,
  allParticipantsOf,
  changeActivitySession,
  lockActivitySession,
} from './activity-session.store.ts';
import type { ActivitySession } from './activity-session.table.ts';

const id = z.string().min(1).max(128);

const recordPastSessionInput = z.object({
  division: z.string(),
  project: id.nullish(),
  title: inputs.text(),
  theme: z.string(),
  campaign: z.string().nullish(),
  organizerKind,
  organizer: id,
  partners,
  startsAt: inputs.instant,
  endsAt: inputs.instant,
  volunteers: z.array(id).max(500).default([]),
  ...helped,
  summary: inputs.text(2000).nullish(),
  reason: inputs.text(500),
  idempotencyKey: inputs.idempotencyKey,
});
const confirmPastSessionInput = z
  .object({
    session: id,
    confirm: z.boolean(),
    reason: inputs.text(500).nullish(),
    idempotencyKey: inputs.idempotencyKey,
  })
  .refine(({ confirm, reason }) => confirm || reason != null, {
    path: ['reason'],
    ...refinement('A refusal needs a reason.', '不予确认须说明理由。'),
  });

/** Enters a session that took place; it counts nowhere until it is confirmed. */
export const recordPastSession = mutation({
  access: allow('activity:write', (_root, { input }) => input.division),
  input: recordPastSessionInput,
  noun: 'session',
  async run(session, input): Promise<ActivitySession> {
    const parameters = await parametersOf(session);
    const heldOn = dayOf(input.startsAt);
    const volunteerIds = [...new Set(input.volunteers)].sort();
    const known = new Map((await volunteersByIds(session, volunteerIds)).map((volunteer) => [volunteer.id, volunteer]));
    const [project] = input.project == null ? [null] : await projectsById(session, [input.project]);
    throwUserErrors([
      ...(await villageErrors(session, input.division)),
      ...codeErrors(parameters, input),
      ...(await organizerErrors(session, input.organizerKind, input.organizer)),
      ...(input.project != null && project == null ? [userError('PROJECT_UNKNOWN', ['project'])] : []),
      ...(input.endsAt > input.startsAt ? [] : [userError('SESSION_ENDS_BEFORE_START', ['endsAt'])]),
      ...(input.endsAt <= session.now ? [] : [userError('SESSION_IN_THE_FUTURE', ['endsAt'])]),
      ...(heldOn >= addDays(session.today, -parameters.serviceBackfillWithin)
        ? []
        : [userError('SESSION_TOO_LONG_AGO', ['startsAt'])]),
      ...helpedErrors(input),
      // Time counts only after registration.
      ...volunteerIds.flatMap((volunteerId, index) => {
        const volunteer = known.get(volunteerId);
        const path = ['volunteers', String(index)];
        if (volunteer === undefined) return [userError('VOLUNTEER_UNKNOWN', path)];
        return volunteer.registeredOn <= heldOn ? [] : [userError('VOLUNTEER_NOT_ACTIVE', path)];
      }),
    ]);
    const row: ActivitySession = {
      countyCode: session.county,
      id: newId(session.county),
      divisionCode: input.division,
      projectId: input.project ?? null,
      title: input.title,
      theme: input.theme,
      organizerKind: input.organizerKind,
      organizerId: input.organizer,
      heldOn,
      status: 'PENDING',
      personTimesHelped: input.personTimesHelped,
      activityId: null,
      campaign: input.campaign ?? null,
      partnerKinds: kindsOf(input.partners),
      startsAt: input.startsAt,
      endsAt: input.endsAt,
      capacity: null,
      latitudeE6: null,
      longitudeE6: null,
      radiusMetres: null,
      personsHelped: input.personsHelped,
      reason: input.reason,
      enteredBy: session.subject,
      lotterySeed: null,
      summary: input.summary ?? null,
      evaluation: null,
    };
    await addActivitySessions(session, [row]);
    await addParticipants(session, row.id, volunteerIds);
    session.audit({
      action: 'session.enter',
      nounId: row.id,
      purpose: input.reason,
      after: { title: row.title, heldOn, volunteers: volunteerIds.length },
    });
    return row;
  },
});

/** Confirms what somebody else entered: it was held, and its participants' time goes to the ledger as back-filled. Or refuses it. */
export const confirmPastSession = mutation({
  access: allow('activity:approve'),
  input: confirmPastSessionInput,
  noun: 'session',
  async run(session, input): Promise<ActivitySession> {
    const found = within(
      session,
      await lockActivitySession(session, input.session),
      userError('SESSION_UNKNOWN', ['session']),
    );
    if (found.status !== 'PENDING') throw new RefusedError([userError('SESSION_NOT_PLANNED', ['session'])]);
    if (found.enteredBy === session.subject) throw new RefusedError([userError('SESSION_OWN', ['session'])]);
    const change = input.confirm
      ? { status: 'HELD' as const }
      : { status: 'CANCELLED' as const, reason: input.reason ?? null };
    await changeActivitySession(session, found.id, change);
    if (input.confirm) {
      const volunteerIds = await allParticipantsOf(session, found.id);
      await backfillAttendances(session, found, volunteerIds);
      await countParticipants(session, found, volunteerIds);
    }
    session.audit({
      action: input.confirm ? 'session.confirm' : 'session.refuse',
      nounId: found.id,
      before: { status: found.status },
      after: change,
    });
    return { ...found, ...change };
  },
});
