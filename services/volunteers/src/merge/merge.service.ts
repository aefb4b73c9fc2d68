// The rules of merging two registrations of one person: shown before, done by entries of the ledger, and undone the same way.

import { columnsOf, newId, type Session } from '@chunhui/database';
import { dayOf } from '@chunhui/model';
import { RefusedError, type UserError } from '@chunhui/runtime';
import { z } from 'zod';
import { addHourEntries, hasPending } from '../hours/hour-entry.store.ts';
import type { HourEntry } from '../hours/hour-entry.table.ts';
import { addToBalances, blankEntry } from '../hours/hours.service.ts';
import { id, words } from '../input.ts';
import { userError } from '../user-errors.ts';
import { told } from '../volunteer/registration.service.ts';
import { changeVolunteer, lockVolunteers, volunteersById } from '../volunteer/volunteer.store.ts';
import type { Volunteer } from '../volunteer/volunteer.table.ts';
import {
  endMemberships,
  membershipsInForce,
  moveMemberships,
  resumeMemberships,
} from '../volunteer-team/membership.store.ts';
import { type VolunteerMerge, volunteerMerges } from './merge.table.ts';

export const mergeVolunteersInput = z.object({ keep: id, merge: id, reason: words(200) });
export const undoVolunteerMergeInput = z.object({ merge: id });

/** What would move, and what stands in the way. */
async function planOf(session: Session, keep: Volunteer | null, merge: Volunteer | null) {
  const errors: UserError[] = [
    ...(keep === null ? [userError('VOLUNTEER_UNKNOWN', ['keep'])] : []),
    ...(merge === null ? [userError('VOLUNTEER_UNKNOWN', ['merge'])] : []),
    ...(keep !== null && keep.id === merge?.id ? [userError('MERGE_SAME')] : []),
    ...(keep !== null && keep.mergedInto !== null ? [userError('VOLUNTEER_MERGED', ['keep'])] : []),
    ...(merge !== null && merge.mergedInto !== null ? [userError('VOLUNTEER_MERGED', ['merge'])] : []),
    ...(merge !== null && (await hasPending(session, merge.id)) ? [userError('MERGE_PENDING_HOURS', ['merge'])] : []),
  ];
  const own = keep === null ? [] : await membershipsInForce(session, { volunteerIds: [keep.id] });
  const theirs = merge === null ? [] : await membershipsInForce(session, { volunteerIds: [merge.id] });
  const ended = theirs.filter(({ teamId }) => own.some((membership) => membership.teamId === teamId));
  return { errors, moved: theirs.filter((membership) => !ended.includes(membership)), ended };
}

/** What a merge would do; null when one of the two is not the caller's to see. */
export async function previewMerge(session: Session, keepId: string, mergeId: string) {
  const [keep = null, merge = null] = await volunteersById(session, [keepId, mergeId]);
  if (keep === null || merge === null) return null;
  const { errors, moved } = await planOf(session, keep, merge);
  return { keep, merge, minutes: merge.approvedMinutes, teams: moved.length, errors };
}

export async function mergeVolunteers(
  session: Session,
  input: z.output<typeof mergeVolunteersInput>,
  now: Date,
): Promise<VolunteerMerge> {
  const known = await lockVolunteers(session, [input.keep, input.merge]);
  const keep = known.get(input.keep) ?? null;
  const ending = known.get(input.merge) ?? null;
  const plan = await planOf(session, keep, ending);
  if (keep === null || ending === null || plan.errors.length > 0) throw new RefusedError(plan.errors);
  await endMemberships(session, plan.ended, dayOf(now));
  await moveMemberships(
    session,
    plan.moved.map(({ id }) => id),
    keep.id,
  );
  await moveMinutes(session, known, ending, keep, ending.approvedMinutes, input.reason, now);
  await changeVolunteer(session, ending.id, {
    status: 'LEFT',
    leftOn: ending.leftOn ?? dayOf(now),
    statusReason: input.reason,
    mergedInto: keep.id,
  });
  const merge: VolunteerMerge = {
    countyCode: session.county,
    id: newId(session.county),
    keepId: keep.id,
    mergedId: ending.id,
    minutes: ending.approvedMinutes,
    statusBefore: ending.status,
    leftOnBefore: ending.leftOn,
    movedMemberships: plan.moved.map(({ id }) => id),
    endedMemberships: plan.ended.map(({ id }) => id),
    reason: input.reason,
    mergedBy: session.subject ?? '',
    mergedAt: now,
    undoneBy: null,
    undoneAt: null,
  };
  await session.insert(volunteerMerges, [merge]);
  session.audit({
    action: 'volunteer.merge',
    nounId: keep.id,
    before: [told(keep), told(ending)],
    after: { merge: merge.id, minutes: merge.minutes, memberships: plan.moved.length },
    purpose: input.reason,
  });
  return merge;
}

/** Undoes a merge. What was added to the kept registration since stays there. */
export async function undoMerge(
  session: Session,
  input: z.output<typeof undoVolunteerMergeInput>,
  now: Date,
): Promise<VolunteerMerge> {
  const [merge] = await session.query<VolunteerMerge>(
    `/* volunteerMerges.undo */ update volunteers.volunteer_merges r set undone_by = $3, undone_at = $4
     where r.county_code = $1 and r.id = $2 and r.undone_at is null returning ${columnsOf(volunteerMerges)}`,
    [session.county, input.merge, session.subject ?? '', now],
  );
  if (merge === undefined) throw new RefusedError([userError('MERGE_UNKNOWN', ['merge'])]);
  const known = await lockVolunteers(session, [merge.keepId, merge.mergedId]);
  const keep = known.get(merge.keepId);
  const ended = known.get(merge.mergedId);
  if (keep === undefined || ended === undefined || keep.mergedInto !== null)
    throw new RefusedError([userError('MERGE_UNKNOWN', ['merge'])]);
  if (keep.approvedMinutes < merge.minutes) throw new RefusedError([userError('MERGE_HOURS_SPENT', ['merge'])]);
  await changeVolunteer(session, ended.id, {
    status: merge.statusBefore,
    leftOn: merge.leftOnBefore,
    statusReason: null,
    mergedInto: null,
  });
  await moveMemberships(session, merge.movedMemberships, ended.id);
  await resumeMemberships(session, merge.endedMemberships);
  await moveMinutes(session, known, keep, ended, merge.minutes, merge.reason, now);
  session.audit({
    action: 'volunteer.undo-merge',
    nounId: keep.id,
    after: { merge: merge.id, minutes: merge.minutes },
  });
  return merge;
}

/** Two entries of the ledger, one that takes and one that gives: the sum of the county stays. */
async function moveMinutes(
  session: Session,
  known: ReadonlyMap<string, Volunteer>,
  from: Volunteer,
  to: Volunteer,
  minutes: number,
  reason: string,
  now: Date,
): Promise<void> {
  if (minutes === 0) return;
  const decided = {
    status: 'APPROVED',
    decidedBy: session.subject ?? '',
    decidedAt: now,
    kind: 'MERGE',
    reason,
  } as const;
  const entries: HourEntry[] = [
    { ...blankEntry(session, from, now), ...decided, source: 'IMPORTED', minutes: -minutes },
    { ...blankEntry(session, to, now), ...decided, source: 'IMPORTED', minutes },
  ];
  await addHourEntries(session, entries);
  await addToBalances(session, known, entries, dayOf(now));
}
