// The rules of the ledger: real time, after registration, within the day's cap, never twice, decided by somebody else.

import { parametersOf } from '@chunhui/county';
import { newId, type Session } from '@chunhui/database';
import { addDays, dayOf, type ParameterValues } from '@chunhui/model';
import { divisionPrefix, inputs, RefusedError, type UserError } from '@chunhui/runtime';
import { z } from 'zod';
import { id, words } from '../input.ts';
import { lowerStars } from '../star/star.service.ts';
import { userError } from '../user-errors.ts';
import { lockVolunteers, volunteerOfSubject } from '../volunteer/volunteer.store.ts';
import { type Volunteer, volunteers } from '../volunteer/volunteer.table.ts';
import {
  addHourEntries,
  collectAttendances,
  type DayEntry,
  decideHourEntries,
  isReversed,
  lockHourEntries,
  serviceBetween,
  volunteersOfEntries,
} from './hour-entry.store.ts';
import type { HourEntry } from './hour-entry.table.ts';

const MOST_AT_ONCE = 500;
const ids = z.array(id).min(1).max(MOST_AT_ONCE);

const period = z.object({
  volunteer: id,
  servedOn: inputs.date.nullish(),
  startedAt: inputs.instant.nullish(),
  endedAt: inputs.instant.nullish(),
  minutes: z.int().min(1).max(1440).nullish(),
  description: words(200).nullish(),
});

export const recordHoursInput = z.object({
  entries: z.array(period).min(1).max(MOST_AT_ONCE),
  idempotencyKey: inputs.idempotencyKey,
});
export const approveHoursInput = z.object({ entries: ids, idempotencyKey: inputs.idempotencyKey });
export const declineHoursInput = approveHoursInput.extend({ reason: words(200) });
export const correctHoursInput = z.object({
  entry: id,
  minutes: z.int().min(0).max(1440).default(0),
  reason: words(200),
  idempotencyKey: inputs.idempotencyKey,
});
export const collectAttendancesInput = z.object({ division: z.string() });

/** Enters service time after the event, for somebody else to review. All of it is entered, or nothing with every reason. */
export async function recordHours(
  session: Session,
  input: z.output<typeof recordHoursInput>,
  now: Date,
): Promise<HourEntry[]> {
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
    errors.push(...windowRefusals(parameters, volunteer, time, now, path));
    entries.push({
      ...blankEntry(session, volunteer, now),
      ...time,
      source: 'BACKFILLED',
      description: given.description ?? null,
    });
  }
  if (errors.length === 0) errors.push(...(await dayRefusals(session, parameters, entries, () => true)));
  if (errors.length > 0) throw new RefusedError(errors);
  await addHourEntries(session, entries);
  for (const entry of entries) session.audit({ action: 'hours.record', nounId: entry.id, after: told(entry) });
  return entries;
}

/** The day, the times and the minutes that an input means; null when they do not say one thing. */
function timeOf({ servedOn, startedAt, endedAt, minutes }: z.output<typeof period>) {
  if (startedAt != null && endedAt != null) {
    const passed = Math.floor((endedAt.getTime() - startedAt.getTime()) / 60_000);
    const day = dayOf(startedAt);
    const clear = passed >= 1 && passed <= 1440 && (minutes ?? passed) <= passed && (servedOn ?? day) === day;
    return clear ? { servedOn: day, startedAt, endedAt, minutes: minutes ?? passed } : null;
  }
  if (startedAt != null || endedAt != null || servedOn == null || minutes == null) return null;
  return { servedOn, startedAt: null, endedAt: null, minutes };
}

function windowRefusals(
  parameters: ParameterValues,
  volunteer: Volunteer,
  time: { readonly servedOn: string; readonly endedAt: Date | null },
  now: Date,
  path: readonly string[],
): UserError[] {
  const today = dayOf(now);
  return [
    ...(volunteer.mergedInto !== null ? [userError('VOLUNTEER_MERGED', [...path, 'volunteer'])] : []),
    ...(volunteer.status !== 'ACTIVE' ? [userError('VOLUNTEER_NOT_ACTIVE', [...path, 'volunteer'])] : []),
    ...(time.servedOn > today || (time.endedAt ?? now) > now ? [userError('HOURS_IN_FUTURE', path)] : []),
    ...(time.servedOn < volunteer.registeredOn ? [userError('HOURS_BEFORE_REGISTRATION', path)] : []),
    ...(time.servedOn < addDays(today, -parameters.serviceBackfillWithin)
      ? [userError('HOURS_WINDOW_CLOSED', path)]
      : []),
  ];
}

/** Caps and overlaps of entries, against what the volunteers have and against each other. `counts` picks what they have. */
async function dayRefusals(
  session: Session,
  { serviceMaxPerDay }: ParameterValues,
  entries: readonly HourEntry[],
  counts: (known: DayEntry) => boolean,
): Promise<UserError[]> {
  const days = entries.map(({ servedOn }) => servedOn).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  const about = [...new Set(entries.map(({ volunteerId }) => volunteerId))];
  // The days around them too: service may go past midnight.
  const known = await serviceBetween(session, about, addDays(first, -1), addDays(last, 1));
  const own = new Set(entries.map(({ id }) => id));
  const counted = Map.groupBy(
    known.filter((entry) => !own.has(entry.id) && counts(entry)),
    ({ volunteerId }) => volunteerId,
  );
  return entries.flatMap((entry, index) => {
    const others = counted.get(entry.volunteerId) ?? [];
    counted.set(entry.volunteerId, [...others, entry]);
    const sameDay = others.filter(({ servedOn }) => servedOn === entry.servedOn);
    const minutes = sameDay.reduce((sum, other) => sum + other.minutes, entry.minutes);
    const path = ['entries', String(index)];
    return [
      ...(minutes > serviceMaxPerDay ? [userError('HOURS_OVER_DAILY_CAP', path)] : []),
      ...(others.some((other) => overlap(other, entry)) ? [userError('HOURS_OVERLAP', path)] : []),
    ];
  });
}

function overlap(
  one: Pick<HourEntry, 'startedAt' | 'endedAt'>,
  other: Pick<HourEntry, 'startedAt' | 'endedAt'>,
): boolean {
  if (one.startedAt === null || one.endedAt === null || other.startedAt === null || other.endedAt === null)
    return false;
  return one.startedAt < other.endedAt && other.startedAt < one.endedAt;
}

/** Approves pending entries, all of them or none: by somebody else than who entered them, and nobody their own. */
export async function approveHours(
  session: Session,
  input: z.output<typeof approveHoursInput>,
  now: Date,
): Promise<HourEntry[]> {
  const parameters = await parametersOf(session);
  const wanted = [...new Set(input.entries)];
  // Always the volunteers first and their entries second, so that decisions at once wait for each other and never in a circle.
  const known = await lockVolunteers(session, await volunteersOfEntries(session, wanted));
  const pending = await decidable(session, wanted);
  const errors = await dayRefusals(session, parameters, pending, ({ status }) => status === 'APPROVED');
  if (errors.length > 0) throw new RefusedError(errors);
  const approved = await decideHourEntries(session, wanted, { status: 'APPROVED', reason: null, at: now });
  await addToBalances(session, known, approved, dayOf(now));
  for (const entry of approved)
    session.audit({ action: 'hours.approve', nounId: entry.id, before: { status: 'PENDING' }, after: told(entry) });
  return approved;
}

/** Declines pending entries with a reason, all of them or none. */
export async function declineHours(
  session: Session,
  input: z.output<typeof declineHoursInput>,
  now: Date,
): Promise<HourEntry[]> {
  const wanted = [...new Set(input.entries)];
  await decidable(session, wanted);
  const declined = await decideHourEntries(session, wanted, { status: 'DECLINED', reason: input.reason, at: now });
  for (const entry of declined)
    session.audit({
      action: 'hours.decline',
      nounId: entry.id,
      before: { status: 'PENDING' },
      after: told(entry),
      purpose: input.reason,
    });
  return declined;
}

async function decidable(session: Session, wanted: readonly string[]): Promise<HourEntry[]> {
  const rows = await lockHourEntries(session, wanted);
  const self = await volunteerOfSubject(session);
  const errors = wanted.flatMap((id, index) => {
    const row = rows.get(id);
    const path = ['entries', String(index)];
    if (row === undefined) return [userError('HOURS_UNKNOWN', path)];
    return [
      ...(row.status !== 'PENDING' ? [userError('HOURS_DECIDED', path)] : []),
      ...(row.enteredBy === session.subject || row.volunteerId === self?.id
        ? [userError('HOURS_OWN_ENTRY', path)]
        : []),
    ];
  });
  if (errors.length > 0) throw new RefusedError(errors);
  return wanted.map((id) => rows.get(id) as HourEntry);
}

/**
 * Takes an approved entry back by a reverse entry; what would be right instead becomes a new pending entry, for somebody else to
 * approve.
 */
export async function correctHours(
  session: Session,
  input: z.output<typeof correctHoursInput>,
  now: Date,
): Promise<HourEntry[]> {
  const parameters = await parametersOf(session);
  const known = await lockVolunteers(session, await volunteersOfEntries(session, [input.entry]));
  const wrong = (await lockHourEntries(session, [input.entry])).get(input.entry);
  const volunteer = known.get(wrong?.volunteerId ?? '');
  if (wrong === undefined || volunteer === undefined) throw new RefusedError([userError('HOURS_UNKNOWN', ['entry'])]);
  if (wrong.status !== 'APPROVED' || wrong.kind !== 'SERVICE')
    throw new RefusedError([userError('HOURS_NOT_CORRECTABLE', ['entry'])]);
  if (volunteer.mergedInto !== null) throw new RefusedError([userError('VOLUNTEER_MERGED', ['entry'])]);
  if (await isReversed(session, wrong.id)) throw new RefusedError([userError('HOURS_REVERSED', ['entry'])]);
  const by = { reason: input.reason, enteredBy: session.subject ?? '', enteredAt: now };
  const reverse: HourEntry = {
    ...wrong,
    ...by,
    id: newId(session.county),
    kind: 'CORRECTION',
    minutes: -wrong.minutes,
    attendanceId: null,
    reversesId: wrong.id,
    status: 'APPROVED',
    decidedBy: by.enteredBy,
    decidedAt: now,
  };
  const right: HourEntry = {
    ...wrong,
    ...by,
    id: newId(session.county),
    minutes: input.minutes,
    attendanceId: null,
    status: 'PENDING',
    decidedBy: null,
    decidedAt: null,
  };
  const entries = input.minutes > 0 ? [reverse, right] : [reverse];
  await addHourEntries(session, entries);
  if (input.minutes > 0) {
    const errors = await dayRefusals(session, parameters, [right], () => true);
    if (errors.length > 0) throw new RefusedError(errors.map((error) => ({ ...error, path: ['minutes'] })));
  }
  await addToBalances(session, known, [reverse], dayOf(now));
  session.audit({
    action: 'hours.correct',
    nounId: wrong.id,
    before: told(wrong),
    after: entries.map(told),
    purpose: input.reason,
  });
  return entries;
}

/** Makes pending entries of the attendances that have none yet; as many as one call may, 5,000. */
export async function takeOverAttendances(
  session: Session,
  input: z.output<typeof collectAttendancesInput>,
  now: Date,
): Promise<HourEntry[]> {
  const entries = await collectAttendances(session, divisionPrefix(input.division), now);
  if (entries.length > 0)
    session.audit({ action: 'hours.collect', nounId: input.division, after: { entries: entries.length } });
  return entries;
}

/** Adds approved entries to the balances of locked volunteers, and takes stars back that they no longer carry. */
export async function addToBalances(
  session: Session,
  known: ReadonlyMap<string, Volunteer>,
  entries: readonly HourEntry[],
  today: string,
): Promise<void> {
  for (const [id, own] of Map.groupBy(entries, ({ volunteerId }) => volunteerId)) {
    const volunteer = known.get(id) as Volunteer;
    const approvedMinutes = volunteer.approvedMinutes + own.reduce((sum, { minutes }) => sum + minutes, 0);
    const star =
      approvedMinutes < volunteer.approvedMinutes
        ? await lowerStars(session, volunteer, approvedMinutes, today)
        : volunteer.star;
    await session.update(volunteers, id, { approvedMinutes, star });
  }
}

/** An entry of a volunteer, pending, with nothing in it yet. */
export function blankEntry(session: Session, volunteer: Volunteer, now: Date): HourEntry {
  return {
    countyCode: session.county,
    id: newId(session.county),
    divisionCode: volunteer.divisionCode,
    volunteerId: volunteer.id,
    kind: 'SERVICE',
    source: 'BACKFILLED',
    servedOn: dayOf(now),
    startedAt: null,
    endedAt: null,
    minutes: 0,
    description: null,
    attendanceId: null,
    reversesId: null,
    reason: null,
    flagged: false,
    enteredBy: session.subject ?? '',
    enteredAt: now,
    status: 'PENDING',
    decidedBy: null,
    decidedAt: null,
    declineReason: null,
  };
}

/** What the audit log keeps of an entry. */
function told({ volunteerId, kind, source, servedOn, minutes, status }: HourEntry) {
  return { volunteerId, kind, source, servedOn, minutes, status };
}
