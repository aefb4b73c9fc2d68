// The rules of merging two registrations of one person: previewed, done with everything that refers to it, and undone the same way.
import { columnsOf, newId, type Session } from '@chunhui/database';
import { allow, graphqlError, inputs, may, RefusedError, throwUserErrors, type UserError } from '@chunhui/runtime';
import { z } from 'zod';
import { mutation } from '../context.ts';
import { addHourEntries, hasPending, minutesBySource, type SourceMinutes } from '../hours/hour-entry.store.ts';
import type { HourEntry } from '../hours/hour-entry.table.ts';
import { blankEntry } from '../hours/ledger.ts';
import { lowerStars } from '../star/star.service.ts';
import { userError } from '../user-errors.ts';
import { addMarks, markedHere, markOf, releaseMark, removeMarks } from '../volunteer/person-mark.store.ts';
import { refuseElsewhere } from '../volunteer/registered-elsewhere.ts';
import { auditSnapshot } from '../volunteer/registration.service.ts';
import { changeVolunteer, lockVolunteers, volunteersById } from '../volunteer/volunteer.store.ts';
import type { Volunteer } from '../volunteer/volunteer.table.ts';
import {
  endMemberships,
  membershipsInForce,
  moveMemberships,
  resumeMemberships,
} from '../volunteer-team/membership.store.ts';
import { type VolunteerMerge, volunteerMerges } from './merge.table.ts';
import { type Moved, moveRows, moveRowsBack } from './moved-rows.ts';

const { id, text } = inputs;

/** The values that a merge replaced, and the minutes that it moved. */
interface Before {
  readonly ending: Pick<Volunteer, 'statusReason' | 'personId' | 'star'>;
  readonly keep: Pick<Volunteer, 'vettedOn' | 'vettedUntil' | 'star'>;
  readonly minutes: readonly SourceMinutes[];
}

export const mergeVolunteers = mutation({
  // For the whole county: a town does not see everything that refers to a volunteer, and would leave it behind.
  access: allow('volunteer:write', (_root, { input }) => input.keep.slice(0, 6)),
  input: z.object({ keep: id, merge: id, residentIdIsWrong: z.boolean().default(false), reason: text(200) }),
  noun: 'merge',
  async run(session, input, { caller }): Promise<VolunteerMerge> {
    if (input.residentIdIsWrong && !may(caller, 'person:correct')) throw graphqlError('FORBIDDEN');
    const known = await lockVolunteers(session, [input.keep, input.merge]);
    const keep = known.get(input.keep) ?? null;
    const ending = known.get(input.merge) ?? null;
    const plan = await planOf(session, keep, ending, input.residentIdIsWrong);
    throwUserErrors(plan.errors);
    if (keep === null || ending === null) throw new Error('a plan without errors has both registrations');
    await endMemberships(session, plan.ended, session.today);
    const movedMemberships = plan.moved.map((membership) => membership.id);
    await moveMemberships(session, movedMemberships, keep.id);
    const moved = await moveRows(session, ending.id, keep.id);
    const conflict = moved.activities?.conflict;
    if (conflict !== undefined) throw new RefusedError(userError(`MERGE_${conflict}`, ['merge']));
    const parts = await minutesBySource(session, ending.id, ending.approvedMinutes);
    await moveMinutes(session, ending, keep, parts, input.reason);
    if (ending.residentId !== null) await removeMarks(session, [ownMark(session, ending, ending.residentId)]);
    await changeVolunteer(session, keep.id, {
      ...longerVetting(keep, ending),
      star: Math.max(keep.star, ending.star),
      approvedMinutes: keep.approvedMinutes + ending.approvedMinutes,
    });
    await changeVolunteer(session, ending.id, {
      status: 'LEFT',
      leftOn: ending.leftOn ?? session.today,
      statusReason: input.reason,
      mergedInto: keep.id,
      star: 0,
      approvedMinutes: 0,
      // Another person may have the number that was recorded here.
      personId: `merged:${ending.id}`,
    });
    const { statusReason, personId, star } = ending;
    const before: Before = {
      ending: { statusReason, personId, star },
      keep: { vettedOn: keep.vettedOn, vettedUntil: keep.vettedUntil, star: keep.star },
      minutes: parts,
    };
    const merge: VolunteerMerge = {
      countyCode: session.county,
      id: newId(session.county),
      keepId: keep.id,
      mergedId: ending.id,
      minutes: ending.approvedMinutes,
      statusBefore: ending.status,
      leftOnBefore: ending.leftOn,
      movedMemberships,
      endedMemberships: plan.ended.map((membership) => membership.id),
      moved: JSON.stringify(moved),
      before: JSON.stringify(before),
      reason: input.reason,
      mergedBy: session.subject ?? '',
      mergedAt: session.now,
      undoneBy: null,
      undoneAt: null,
    };
    await session.insert(volunteerMerges, [merge]);
    const { minutes } = merge;
    session.audit({
      action: input.residentIdIsWrong ? 'volunteer.merge-wrong-number' : 'volunteer.merge',
      nounId: keep.id,
      before: [auditSnapshot(keep), auditSnapshot(ending)],
      after: { merge: merge.id, merged: ending.id, minutes, memberships: movedMemberships.length },
      purpose: input.reason,
    });
    return merge;
  },
});

/** Undoes a merge. Additions made to the kept registration since then stay there. */
export const undoVolunteerMerge = mutation({
  access: allow('volunteer:write', (_root, { input }) => input.merge.slice(0, 6)),
  input: z.object({ merge: id }),
  noun: 'merge',
  async run(session, input): Promise<VolunteerMerge> {
    const [merge] = await session.query<VolunteerMerge>(
      `/* volunteerMerges.undo */ update volunteers.volunteer_merges r set undone_by = $3, undone_at = $4
       where r.county_code = $1 and r.id = $2 and r.undone_at is null returning ${columnsOf(volunteerMerges)}`,
      [session.county, input.merge, session.subject ?? '', session.now],
    );
    if (merge === undefined) throw new RefusedError(userError('MERGE_UNKNOWN', ['merge']));
    const known = await lockVolunteers(session, [merge.keepId, merge.mergedId]);
    const keep = known.get(merge.keepId);
    const ended = known.get(merge.mergedId);
    // The values before are gone when the person's data was erased.
    if (keep === undefined || ended === undefined || keep.mergedInto !== null || merge.before === '{}')
      throw new RefusedError(userError('MERGE_UNKNOWN', ['merge']));
    if (keep.approvedMinutes < merge.minutes) throw new RefusedError(userError('MERGE_HOURS_SPENT', ['merge']));
    const before = JSON.parse(merge.before) as Before;
    await resumeMark(session, ended, merge.statusBefore);
    await changeVolunteer(session, ended.id, {
      ...before.ending,
      status: merge.statusBefore,
      leftOn: merge.leftOnBefore,
      mergedInto: null,
      approvedMinutes: ended.approvedMinutes + merge.minutes,
    });
    await moveMemberships(session, merge.movedMemberships, ended.id);
    await resumeMemberships(session, merge.endedMemberships);
    await moveRowsBack(session, JSON.parse(merge.moved) as Moved, keep.id, ended.id);
    await moveMinutes(session, keep, ended, before.minutes, merge.reason);
    const isVettedSince = keep.vettedOn !== longerVetting({ ...keep, ...before.keep }, ended).vettedOn;
    const star = Math.max(before.keep.star, await grantedStar(session, keep.id));
    const approvedMinutes = keep.approvedMinutes - merge.minutes;
    await changeVolunteer(session, keep.id, {
      ...(isVettedSince ? {} : { vettedOn: before.keep.vettedOn, vettedUntil: before.keep.vettedUntil }),
      star: await lowerStars(session, { ...keep, star }, approvedMinutes),
      approvedMinutes,
    });
    const { minutes } = merge;
    session.audit({ action: 'volunteer.undo-merge', nounId: keep.id, after: { merge: merge.id, minutes } });
    return merge;
  },
});

/** What a merge would do; null when either registration is outside the scope. */
export async function previewMerge(session: Session, keepId: string, mergeId: string) {
  const [keep = null, merge = null] = await volunteersById(session, [keepId, mergeId]);
  if (keep === null || merge === null) return null;
  const { errors, moved } = await planOf(session, keep, merge, false);
  return { keep, merge, minutes: merge.approvedMinutes, teams: moved.length, errors };
}

/** The memberships that would move or end, and why the merge would be refused. */
async function planOf(session: Session, keep: Volunteer | null, merge: Volunteer | null, residentIdIsWrong: boolean) {
  const errors: UserError[] = [
    ...(keep === null ? [userError('VOLUNTEER_UNKNOWN', ['keep'])] : []),
    ...(merge === null ? [userError('VOLUNTEER_UNKNOWN', ['merge'])] : []),
    ...(keep !== null && keep.id === merge?.id ? [userError('MERGE_SAME')] : []),
    ...(keep !== null && keep.mergedInto !== null ? [userError('VOLUNTEER_MERGED', ['keep'])] : []),
    ...(merge !== null && merge.mergedInto !== null ? [userError('VOLUNTEER_MERGED', ['merge'])] : []),
    ...(merge !== null && (await hasPending(session, merge.id)) ? [userError('MERGE_PENDING_HOURS', ['merge'])] : []),
    // Numbers are unique in the county and validated: two of them are two people, unless one was recorded wrongly.
    ...(keep !== null && merge !== null && keep.id !== merge.id && !residentIdIsWrong
      ? keep.residentId !== null && merge.residentId !== null
        ? [userError('MERGE_DIFFERENT_PEOPLE')]
        : []
      : []),
  ];
  const own = keep === null ? [] : await membershipsInForce(session, { volunteerIds: [keep.id] });
  const theirs = merge === null ? [] : await membershipsInForce(session, { volunteerIds: [merge.id] });
  const ended = theirs.filter(({ teamId }) => own.some((membership) => membership.teamId === teamId));
  return { errors, moved: theirs.filter((membership) => !ended.includes(membership)), ended };
}

/** The vetting of the two that is valid longer. */
function longerVetting(keep: Volunteer, ending: Volunteer): Pick<Volunteer, 'vettedOn' | 'vettedUntil'> {
  const longer = (ending.vettedUntil ?? '') > (keep.vettedUntil ?? '') ? ending : keep;
  return { vettedOn: longer.vettedOn, vettedUntil: longer.vettedUntil };
}

function ownMark(session: Session, { id: volunteerId }: Volunteer, sealed: Buffer): string {
  return markOf(session, session.vault.open(sealed, ['volunteers.volunteers.resident_id', volunteerId]));
}

/** Marks the number of a registration as taken again; refuses when its holder has registered since the merge. */
async function resumeMark(session: Session, ended: Volunteer, status: Volunteer['status']): Promise<void> {
  if (ended.residentId === null) return;
  const mark = ownMark(session, ended, ended.residentId);
  if ((await markedHere(session, [mark])).has(mark))
    throw new RefusedError(userError('VOLUNTEER_ALREADY_REGISTERED', ['merge']));
  if (status !== 'LEFT') await refuseElsewhere(session, mark, ['merge']);
  await addMarks(session, [mark]);
  if (status === 'LEFT') await releaseMark(session, mark);
}

async function grantedStar(session: Session, volunteerId: string): Promise<number> {
  const [row] = await session.query<{ star: number }>(
    `/* merge.star */ select coalesce(max(level), 0) as star from volunteers.star_ratings
     where county_code = $1 and volunteer_id = $2 and status = 'GRANTED'`,
    [session.county, volunteerId],
  );
  return row?.star ?? 0;
}

/** Pairs of ledger entries, one that takes and one that gives, for each source: the sum of the county stays. */
async function moveMinutes(
  session: Session,
  from: Volunteer,
  to: Volunteer,
  parts: readonly SourceMinutes[],
  reason: string,
): Promise<void> {
  const decidedBy = session.subject ?? '';
  const decided = { kind: 'MERGE', status: 'APPROVED', decidedBy, decidedAt: session.now, reason } as const;
  const entries = parts.flatMap(({ source, minutes }): HourEntry[] => [
    { ...blankEntry(session, from), ...decided, source, minutes: -minutes },
    { ...blankEntry(session, to), ...decided, source, minutes },
  ]);
  await addHourEntries(session, entries);
}
