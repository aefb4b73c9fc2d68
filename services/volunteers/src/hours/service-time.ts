// The rules of service time: real time, after registration, within the period and the daily maximum, without overlaps.

import { parametersOf } from '@chunhui/county';
import type { Session } from '@chunhui/database';
import { addDays, dayOf, type ParameterValues } from '@chunhui/model';
import { inputs, type UserError } from '@chunhui/runtime';
import { z } from 'zod';
import { userError } from '../user-errors.ts';
import type { Volunteer } from '../volunteer/volunteer.table.ts';
import { type DayEntry, serviceBetween } from './hour-entry.store.ts';
import type { HourEntry } from './hour-entry.table.ts';

export const serviceTimeInput = z.object({
  volunteer: inputs.id,
  servedOn: inputs.date.nullish(),
  startedAt: inputs.instant.nullish(),
  endedAt: inputs.instant.nullish(),
  minutes: z.int().min(1).max(1440).nullish(),
  description: inputs.text(200).nullish(),
});

/** The whole minutes between two instants. */
export function minutesBetween(startedAt: Date, endedAt: Date): number {
  return Math.floor((endedAt.getTime() - startedAt.getTime()) / 60_000);
}

/** The day, times and minutes of an input; null when they contradict each other or are incomplete. */
export function timeOf({ servedOn, startedAt, endedAt, minutes }: z.output<typeof serviceTimeInput>) {
  if (startedAt != null && endedAt != null) {
    const passed = minutesBetween(startedAt, endedAt);
    const day = dayOf(startedAt);
    const agrees = passed >= 1 && passed <= 1440 && (minutes ?? passed) <= passed && (servedOn ?? day) === day;
    return agrees ? { servedOn: day, startedAt, endedAt, minutes: minutes ?? passed } : null;
  }
  if (startedAt != null || endedAt != null || servedOn == null || minutes == null) return null;
  return { servedOn, startedAt: null, endedAt: null, minutes };
}

/** Why this volunteer's service at this time cannot be back-filled now. */
export function windowErrors(
  { now, today }: Session,
  { serviceBackfillWithin }: ParameterValues,
  volunteer: Volunteer,
  time: { readonly servedOn: string; readonly endedAt: Date | null },
  path: readonly string[],
): UserError[] {
  return [
    ...(volunteer.mergedInto !== null ? [userError('VOLUNTEER_MERGED', [...path, 'volunteer'])] : []),
    ...(volunteer.status !== 'ACTIVE' ? [userError('VOLUNTEER_NOT_ACTIVE', [...path, 'volunteer'])] : []),
    ...(time.servedOn > today || (time.endedAt ?? now) > now ? [userError('HOURS_IN_FUTURE', path)] : []),
    ...(time.servedOn < volunteer.registeredOn ? [userError('HOURS_BEFORE_REGISTRATION', path)] : []),
    ...(time.servedOn < addDays(today, -serviceBackfillWithin) ? [userError('HOURS_WINDOW_CLOSED', path)] : []),
  ];
}

/**
 * Why entries exceed the daily maximum or overlap: with each other, and with stored entries of the volunteers for which `counts` is
 * true.
 */
export async function dayErrors(
  session: Session,
  entries: readonly HourEntry[],
  counts: (known: DayEntry) => boolean = () => true,
): Promise<UserError[]> {
  const days = entries.map(({ servedOn }) => servedOn).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  const { serviceMaxPerDay } = await parametersOf(session);
  const volunteerIds = [...new Set(entries.map(({ volunteerId }) => volunteerId))];
  // The days around them too: service may go past midnight.
  const known = await serviceBetween(session, volunteerIds, addDays(first, -1), addDays(last, 1));
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

type Times = Pick<HourEntry, 'startedAt' | 'endedAt'>;

function overlap(one: Times, other: Times): boolean {
  if (one.startedAt === null || one.endedAt === null || other.startedAt === null || other.endedAt === null)
    return false;
  return one.startedAt < other.endedAt && other.startedAt < one.endedAt;
}
