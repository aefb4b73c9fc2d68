// Recurring activities: which days they fall on.
import { describe, expect, it } from 'vitest';
import { occurrences } from './recurrence.ts';

describe('occurrences', () => {
  it('pass over months without the day, as China counts them', () => {
    const first = new Date('2022-01-31T09:00:00+08:00');
    expect(occurrences(first, { frequency: 'MONTHLY', interval: 1, count: 3 }).map((at) => at.toISOString())).toEqual([
      '2022-01-31T01:00:00.000Z',
      '2022-03-31T01:00:00.000Z',
      '2022-05-31T01:00:00.000Z',
    ]);
  });
});
