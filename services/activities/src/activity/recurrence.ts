// When a recurring activity takes place: daily, weekly or monthly, a number of times. Pure.
export interface Recurrence {
  readonly frequency: 'DAILY' | 'WEEKLY' | 'MONTHLY';
  /** Every so many days, weeks or months. */
  readonly interval: number;
  readonly count: number;
}

const DAY = 86_400_000;

/** The starts of all occurrences, the first one included. A month without the day (31st, 30th) is passed over. */
export function occurrences(first: Date, { frequency, interval, count }: Recurrence): Date[] {
  if (frequency !== 'MONTHLY') {
    const step = interval * (frequency === 'DAILY' ? DAY : 7 * DAY);
    return Array.from({ length: count }, (_, index) => new Date(first.getTime() + index * step));
  }
  const starts: Date[] = [];
  // Eight hours on: months are counted as China's calendar has them.
  const local = new Date(first.getTime() + DAY / 3);
  for (let month = 0; starts.length < count; month += interval) {
    const next = new Date(local);
    next.setUTCMonth(local.getUTCMonth() + month, local.getUTCDate());
    if (next.getUTCDate() === local.getUTCDate()) starts.push(new Date(next.getTime() - DAY / 3));
  }
  return starts;
}
