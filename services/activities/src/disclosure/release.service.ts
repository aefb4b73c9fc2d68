// Makes the releases that are due in a county: one for the day of its roll-out, then one for each quarter.
import type { Session } from '@chunhui/database';
import { addDays, addMonths } from '@chunhui/model';
import { figures } from '../figures.ts';
import { modelOf, parametersOf } from '../parameters.ts';
import { basesOf, countedIn, RELEASE_RULES, type ReleasedMeasure } from './measures.ts';
import { addRelease, lockReleases, openedMeasures, previousRelease, rolledOutOn, townsOf } from './release.store.ts';
import { type Released, release } from './release.ts';

/**
 * Releases what is due in the session's county and returns the last days of the released periods. A quarter is due when the grace for late
 * entries is over; later entries and corrections go into the next release. Safe to repeat and to run at once.
 */
export async function releaseFigures(session: Session): Promise<string[]> {
  await lockReleases(session);
  const since = await rolledOutOn(session);
  if (since === null) return [];
  const previous = await previousRelease(session);
  const { releaseGraceDays } = await parametersOf(session);
  const days = duePeriods(since, previous?.periodEnd ?? null, addDays(session.today, -releaseGraceDays));
  let last = previous?.released;
  for (const day of days) last = await releaseOn(session, day, last);
  return days;
}

/** The last days of the periods after `last` that ended on `until` or before; the first period ends on the day of the roll-out. */
export function duePeriods(rolledOut: string, last: string | null, until: string): string[] {
  const days = last === null ? [rolledOut] : [];
  for (let day = quarterEnd(addDays(last ?? rolledOut, 1)); day <= until; day = quarterEnd(addDays(day, 1)))
    days.push(day);
  return days;
}

function quarterEnd(day: string): string {
  const quarter = Math.floor((Number(day.slice(5, 7)) - 1) / 3);
  return addDays(addMonths(`${day.slice(0, 4)}-01-01`, 3 * quarter + 3), -1);
}

async function releaseOn(
  session: Session,
  day: string,
  previous: Partial<Record<ReleasedMeasure, Released>> | undefined,
): Promise<Record<ReleasedMeasure, Released>> {
  const county = session.county.padEnd(12, '0');
  const towns = await townsOf(session);
  const [inCounty, ...inTowns] = await figures.byDay(
    session,
    [county, ...towns].map((code) => ({ code, day })),
  );
  if (inCounty == null) throw new Error('a county that was rolled out has figures');
  const byTown = new Map(inTowns.flatMap((found, index) => (found === null ? [] : [[towns[index] as string, found]])));
  const counted = countedIn(inCounty, byTown, day, await modelOf(session));
  const bases = basesOf(await parametersOf(session));
  const next = release(RELEASE_RULES, counted, bases, previous, await openedMeasures(session));
  await addRelease(session, day, next);
  return next;
}
