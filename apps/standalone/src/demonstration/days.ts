// Days of the demonstration. They are fixed, never today's, so that the rows are the same whenever they are made.
const MILLISECONDS_A_DAY = 86_400_000;

/** What the data knows: everything until this day, and what was planned then. The demonstration's counties report since. */
export const AS_OF = '2021-11-30';

/** The number of a day (YYYY-MM-DD), to count with. */
export function dayNumber(day: string): number {
  return Date.parse(day) / MILLISECONDS_A_DAY;
}

/** The day (YYYY-MM-DD) of a number. */
export function dayOf(number: number): string {
  return new Date(number * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

/** The day so many years later; born on 29 February, a year completes on 1 March in common years. */
export function yearsAfter(day: string, years: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return dayOf(Date.UTC(year + years, month - 1, date) / MILLISECONDS_A_DAY);
}

export function latest(...days: string[]): string {
  return days.reduce((a, b) => (a > b ? a : b));
}

/** The earliest of days that may not have come (null); null when none has. */
export function earliest(...days: (string | null)[]): string | null {
  return days.reduce((a, b) => (a === null || (b !== null && b < a) ? b : a));
}

/** Compares rows by one of their days, for a sort. */
export function byDay<Row>(dayOfRow: (row: Row) => string): (a: Row, b: Row) => number {
  return (a, b) => dayNumber(dayOfRow(a)) - dayNumber(dayOfRow(b));
}
