// The rules of the ledger of hours: entered by one person, decided by another, corrected by reverse entries.

import { parametersOf } from '@chunhui/county';
import { newId, type Session } from '@chunhui/database';
import { allow, divisionPrefix, inputs, RefusedError, throwUserErrors, type UserError } from '@chunhui/runtime';
import { z } from 'zod';
import { mutation } from '../context.ts';
import { userError } from '../user-errors.ts';
import { lockVolunteers, volunteerOfSubject } from '../volunteer/volunteer.store.ts';
import {
  addHourEntries,
  decideHourEntries,
  insertAttendances,
  isReversed,
  lockHourEntries,
  volunteersOfEntries,
} from './hour-entry.store.ts';
import type { HourEntry } from './hour-entry.table.ts';
import { addToBalances, auditSnapshot, blankEntry } from './ledger.ts';
import { dayErrors, minutesBetween, serviceTimeInput, timeOf, windowErrors } from './service-time.ts';

const { id, idempotencyKey, text } = inputs;
const MAX_ENTRIES = 500;
const deciding = z.object({ entries: z.array(id).min(1).max(MAX_ENTRIES), idempotencyKey });
const reviews = allow('hours:review');

/** Back-fills service time for another person to review: all entries or, with every reason, none. */
export const recordHours = mutation({
  access: allow('hours:write'),
  input: z.object({ entries: z.array(serviceTimeInput).min(1).max(MAX_ENTRIES), idempotencyKey }),
  noun: 'entries',
  async run(session, input) {
    const parameters = await parametersOf(session);
    const known = await lockVolunteers(
      session,
      input.entries.map(({ volunteer }) => volunteer),
    );
    const errors: UserError[] = [];
    const entries: HourEntry[] = [];
    for (const [index, given] of input.entries.entries()) {
      const path = ['entries', String(index)];
      const volunteer = known.get(given.volunteer);
      const time = timeOf(given);
      if (volunteer === undefined) errors.push(userError('VOLUNTEER_UNKNOWN', [...path, 'volunteer']));
      if (time === null) errors.push(userError('HOURS_TIME_UNCLEAR', path));
      if (volunteer === undefined || time === null) continue;
      errors.push(...windowErrors(session, parameters, volunteer, time, path));
      entries.push({ ...blankEntry(session, volunteer), ...time, description: given.description ?? null });
    }
    if (errors.length === 0) errors.push(...(await dayErrors(session, entries)));
    throwUserErrors(errors);
    await addHourEntries(session, entries);
    for (const entry of entries)
      session.audit({ action: 'hours.record', nounId: entry.id, after: auditSnapshot(entry) });
    return entries;
  },
});

/** Makes pending entries of the attendances that have none yet; at most 5,000 a call. */
export const collectAttendances = mutation({
  access: allow('hours:write', (_root, { input }) => input.division),
  input: z.object({ division: z.string() }),
  noun: 'entries',
  async run(session, { division }) {
    const entries = await insertAttendances(session, divisionPrefix(division));
    if (entries.length > 0)
      session.audit({ action: 'hours.collect', nounId: division, after: { entries: entries.length } });
    return entries;
  },
});

/** Approves pending entries, all or none. Nobody approves what they entered or their own service. */
export const approveHours = mutation({
  access: reviews,
  input: deciding,
  noun: 'entries',
  async run(session, input) {
    const wanted = [...new Set(input.entries)];
    // Always the volunteers first and their entries second, so that concurrent decisions wait for each other and never in a circle.
    const known = await lockVolunteers(session, await volunteersOfEntries(session, wanted));
    const pending = await lockDecidable(session, wanted);
    throwUserErrors(await dayErrors(session, pending, ({ status }) => status === 'APPROVED'));
    const approved = await decideHourEntries(session, wanted, { status: 'APPROVED', reason: null });
    await addToBalances(session, known, approved);
    auditDecisions(session, 'hours.approve', approved);
    return approved;
  },
});

/** Declines pending entries with a reason, all or none. */
export const declineHours = mutation({
  access: reviews,
  input: deciding.extend({ reason: text(200) }),
  noun: 'entries',
  async run(session, { entries, reason }) {
    const wanted = [...new Set(entries)];
    await lockDecidable(session, wanted);
    const declined = await decideHourEntries(session, wanted, { status: 'DECLINED', reason });
    auditDecisions(session, 'hours.decline', declined, reason);
    return declined;
  },
});

/** Reverses an approved entry; the corrected time becomes a new pending entry, for another person to approve. */
export const correctHours = mutation({
  access: reviews,
  input: z.object({ entry: id, minutes: z.int().min(0).max(1440).default(0), reason: text(200), idempotencyKey }),
  noun: 'entries',
  async run(session, input) {
    const known = await lockVolunteers(session, await volunteersOfEntries(session, [input.entry]));
    const wrong = (await lockHourEntries(session, [input.entry])).get(input.entry);
    const volunteer = known.get(wrong?.volunteerId ?? '');
    if (wrong === undefined || volunteer === undefined) throw new RefusedError(userError('HOURS_UNKNOWN', ['entry']));
    if (wrong.status !== 'APPROVED' || wrong.kind !== 'SERVICE')
      throw new RefusedError(userError('HOURS_NOT_CORRECTABLE', ['entry']));
    if (volunteer.mergedInto !== null) throw new RefusedError(userError('VOLUNTEER_MERGED', ['entry']));
    if (await isReversed(session, wrong.id)) throw new RefusedError(userError('HOURS_REVERSED', ['entry']));
    const { startedAt, endedAt } = wrong;
    if (startedAt !== null && endedAt !== null && input.minutes > minutesBetween(startedAt, endedAt))
      throw new RefusedError(userError('HOURS_TIME_UNCLEAR', ['minutes']));
    const by = { reason: input.reason, enteredBy: session.subject ?? '', enteredAt: session.now, attendanceId: null };
    const reverse: HourEntry = {
      ...wrong,
      ...by,
      id: newId(session.county),
      kind: 'CORRECTION',
      minutes: -wrong.minutes,
      reversesId: wrong.id,
      decidedBy: by.enteredBy,
      decidedAt: session.now,
    };
    const pending = { status: 'PENDING', decidedBy: null, decidedAt: null } as const;
    const corrected: HourEntry = { ...wrong, ...by, ...pending, id: newId(session.county), minutes: input.minutes };
    const entries = input.minutes > 0 ? [reverse, corrected] : [reverse];
    await addHourEntries(session, entries);
    if (input.minutes > 0) {
      const errors = await dayErrors(session, [corrected]);
      throwUserErrors(errors.map((error) => ({ ...error, path: ['minutes'] })));
    }
    await addToBalances(session, known, [reverse]);
    session.audit({
      action: 'hours.correct',
      nounId: wrong.id,
      before: auditSnapshot(wrong),
      after: entries.map(auditSnapshot),
      purpose: input.reason,
    });
    return entries;
  },
});

/** Pending entries that this reviewer may decide, locked; refuses all of them when one is not. */
async function lockDecidable(session: Session, wanted: readonly string[]): Promise<HourEntry[]> {
  const rows = await lockHourEntries(session, wanted);
  const self = await volunteerOfSubject(session);
  throwUserErrors(
    wanted.flatMap((entryId, index) => {
      const row = rows.get(entryId);
      const path = ['entries', String(index)];
      if (row === undefined) return [userError('HOURS_UNKNOWN', path)];
      const isOwn = row.enteredBy === session.subject || row.volunteerId === self?.id;
      return [
        ...(row.status !== 'PENDING' ? [userError('HOURS_DECIDED', path)] : []),
        ...(isOwn ? [userError('HOURS_OWN_ENTRY', path)] : []),
      ];
    }),
  );
  return wanted.map((entryId) => rows.get(entryId) as HourEntry);
}

function auditDecisions(
  session: Session,
  action: `hours.${string}`,
  entries: readonly HourEntry[],
  purpose?: string,
): void {
  for (const entry of entries) {
    const change = { action, nounId: entry.id, before: { status: 'PENDING' }, after: auditSnapshot(entry) };
    session.audit(purpose === undefined ? change : { ...change, purpose });
  }
}
