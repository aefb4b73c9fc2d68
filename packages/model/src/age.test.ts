// Ages at their edges: 以下 includes the number, and 29 February completes on 1 March of common years.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ageOn, isCalendarDay } from './index.ts';
import { days } from './models.fixture.ts';

describe('ageOn', () => {
  it.each([
    ['2000-05-01', '2028-04-30', 27],
    ['2000-05-01', '2028-05-01', 28],
    ['2000-05-01', '2000-05-01', 0],
    ['2000-02-29', '2028-02-28', 27],
    ['2000-02-29', '2028-02-29', 28],
    ['2000-02-29', '2029-02-28', 28],
    ['2000-02-29', '2029-03-01', 29],
  ])('born %s is on %s %d years old', (birthDate, on, age) => {
    expect(ageOn(birthDate, on)).toBe(age);
  });

  it('grows by one a year: on the birthday, and on 1 March where there is no 29 February', () => {
    const next = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
    fc.assert(
      fc.property(days('1940-01-01', '1980-01-01'), days('1980-01-01', '2030-01-01'), (birthDate, eve) => {
        const day = next(eve);
        const isBirthday = day.slice(5) === birthDate.slice(5);
        const standsIn = birthDate.endsWith('02-29') && eve.endsWith('02-28') && day.endsWith('03-01');
        expect(ageOn(birthDate, day) - ageOn(birthDate, eve)).toBe(isBirthday || standsIn ? 1 : 0);
      }),
      {
        examples: [
          ['1976-02-29', '2027-02-28'],
          ['1976-02-29', '2028-02-28'],
          ['1976-02-29', '2028-02-29'],
        ],
      },
    );
  });
});

describe('isCalendarDay', () => {
  it.each(['2024-02-29', '2000-12-31', '1880-01-01'])('%s is one', (day) => expect(isCalendarDay(day)).toBe(true));
  it.each(['2023-02-29', '1900-02-29', '2024-04-31', '2024-13-01', '2024-1-1', '20240101', ''])('%s is none', (day) =>
    expect(isCalendarDay(day)).toBe(false),
  );
});
