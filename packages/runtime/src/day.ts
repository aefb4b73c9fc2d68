// Days that queries are asked with, and series of them. Inputs of mutations are checked by zod (`inputs.date`) and refused as data.
import { graphqlError } from './error.ts';
import { inputs } from './mutation.ts';
import { checkPageSize } from './page.ts';

/** A day of an argument, null when it was left out; throws BAD_USER_INPUT for one that does not exist. */
export function checkDay(day: string | null | undefined): string | null {
  if (day == null) return null;
  if (!inputs.date.safeParse(day).success) throw graphqlError('BAD_USER_INPUT', { day });
  return day;
}

/** `enum SeriesStep` of the contracts. */
export type SeriesStep = 'DAY' | 'WEEK' | 'MONTH' | 'YEAR';

/** The arguments of every series. */
export interface SeriesArguments {
  readonly from: string;
  readonly to: string;
  readonly every: SeriesStep;
  readonly first?: number | null;
}

/**
 * What `at` tells of the last day of each day, week (Monday to Sunday), month or year from `from` until `to`, which ends the last of them.
 * Days without report are left out, and so are those to come. Throws BAD_USER_INPUT and PAGE_SIZE_INVALID.
 */
export async function readSeries<Point extends { readonly asOf: string }>(
  { from, to, every, first }: SeriesArguments,
  at: (day: string) => Promise<Point | null>,
): Promise<Point[]> {
  const days = lastDays(checkDay(from) as string, checkDay(to) as string, every, checkPageSize(first));
  const points = (await Promise.all(days.map(at))).filter((point) => point !== null);
  return points.filter(({ asOf }, index) => asOf !== points[index - 1]?.asOf);
}

function lastDays(from: string, to: string, every: SeriesStep, limit: number): string[] {
  const days: string[] = [];
  let next = from;
  while (next <= to && days.length < limit) {
    const last = lastDayOf(next, every);
    days.push(last < to ? last : to);
    next = addDays(last, 1);
  }
  return days;
}

function lastDayOf(day: string, every: SeriesStep): string {
  const [year = 0, month = 0] = day.split('-').map(Number);
  if (every === 'DAY') return day;
  if (every === 'WEEK') return addDays(day, (7 - new Date(day).getUTCDay()) % 7);
  return every === 'MONTH' ? toDay(Date.UTC(year, month, 0)) : `${day.slice(0, 4)}-12-31`;
}

const addDays = (day: string, days: number) => toDay(Date.parse(day) + days * 86_400_000);
const toDay = (milliseconds: number) => new Date(milliseconds).toISOString().slice(0, 10);
