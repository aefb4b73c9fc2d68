// Instants and days as queries and rules of this service name them.
import { inputs, refuse } from '@chunhui/runtime';

const HOUR = 3_600_000;

export function hoursAfter(at: Date, hours: number): Date {
  return new Date(at.getTime() + hours * HOUR);
}

/** A day that a query was asked with; throws BAD_USER_INPUT for one that does not exist. */
export function checkDay(day: string | null | undefined): string | null {
  if (day == null) return null;
  if (!inputs.date.safeParse(day).success) throw refuse('BAD_USER_INPUT', { day });
  return day;
}
