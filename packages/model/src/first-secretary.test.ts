// The age rule at its edges: 以下 includes the number, and 29 February completes on 1 March.
import { describe, expect, it } from 'vitest';
import { ageOn, firstSecretaryIneligibility, yuping1 } from './index.ts';

describe('ageOn', () => {
  it.each([
    ['2000-05-01', '2028-05-01', 28],
    ['2000-05-01', '2028-04-30', 27],
    ['2000-02-29', '2029-02-28', 28],
    ['2000-02-29', '2029-03-01', 29],
    ['2000-02-29', '2028-02-29', 28],
  ])('born %s is on %s %d years old', (birthDate, on, age) => {
    expect(ageOn(birthDate, on)).toBe(age);
  });
});

describe('firstSecretaryIneligibility', () => {
  it('accepts a League member until the day before the 29th birthday', () => {
    const candidate = { birthDate: '1993-06-02', politicalStatus: 'LEAGUE_MEMBER' } as const;
    expect(firstSecretaryIneligibility(yuping1, candidate, '2022-06-01')).toEqual([]);
    expect(firstSecretaryIneligibility(yuping1, candidate, '2022-06-02')).toMatchObject([
      { code: 'LEAGUE_MEMBER_TOO_OLD', age: 29, maxAge: 28 },
    ]);
  });

  it('accepts a Party member up to 35', () => {
    const candidate = { birthDate: '1986-06-02', politicalStatus: 'CPC_MEMBER' } as const;
    expect(firstSecretaryIneligibility(yuping1, candidate, '2022-06-01')).toEqual([]);
    expect(firstSecretaryIneligibility(yuping1, candidate, '2022-06-02')).toMatchObject([
      { code: 'CPC_MEMBER_TOO_OLD', age: 36 },
    ]);
  });
});
