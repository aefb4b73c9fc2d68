// Hours and days as the county lives them: China has one time zone and no summer time.
const HOUR = 3_600_000;
const OFFSET = 8 * HOUR;

/** The calendar day (YYYY-MM-DD) of an instant in China. */
export function dayOf(at: Date): string {
  return new Date(at.getTime() + OFFSET).toISOString().slice(0, 10);
}

export function hoursAfter(at: Date, hours: number): Date {
  return new Date(at.getTime() + hours * HOUR);
}

/** The day so many days after a day. */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 24 * HOUR).toISOString().slice(0, 10);
}
