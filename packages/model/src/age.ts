// Ages in full years completed on the date that matters, and calendar days.

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

/** The parameters that say how age protects a person's data. */
export interface AgeParameters {
  readonly sensitiveUnderAge: number;
  readonly childInDifficultyUnderAge: number;
}

/**
 * How the age of a person protects their data, in whatever service it is stored: SENSITIVE under `sensitiveUnderAge` (PIPL 28, 31: all of
 * it is sensitive, and a guardian consents), UNDER_AGE under `childInDifficultyUnderAge`, ADULT from then on.
 */
export function ageProtection(
  birthDate: string,
  on: string,
  parameters: AgeParameters,
): 'SENSITIVE' | 'UNDER_AGE' | 'ADULT' {
  const age = ageOn(birthDate, on);
  if (age < parameters.sensitiveUnderAge) return 'SENSITIVE';
  return age < parameters.childInDifficultyUnderAge ? 'UNDER_AGE' : 'ADULT';
}
