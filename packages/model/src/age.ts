// Ages and days as the rules mean them: full years completed on the date that matters.

/**
 * Full years completed on a day (YYYY-MM-DD). Born on 29 February, a year completes on 1 March in common years; comparing month and
 * day as text gives just that.
 */
export function ageOn(birthDate: string, on: string): number {
  const years = Number(on.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return on.slice(5) >= birthDate.slice(5) ? years : years - 1;
}

/** True for a day of the calendar, YYYY-MM-DD: not 31 April, and 29 February in leap years only. */
export function isCalendarDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
