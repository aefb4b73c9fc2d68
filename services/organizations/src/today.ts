// The day it is where the counties are: the one place of this service that reads the clock for a business date.
import { dayOf } from '@chunhui/model';

/** YYYY-MM-DD in China. */
export function today(now: Date = new Date()): string {
  return dayOf(now);
}
