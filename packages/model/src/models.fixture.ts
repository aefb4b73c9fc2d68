// What the tests of this package share: a second version of Yuping's model, and overrides that a model allows or not.
import fc from 'fast-check';
import { type Model, type Override, type ParameterName, yuping1 } from './index.ts';

/** yuping/2: appeals within 10 days, a sixth theme, and 500 m no longer the county's to change. */
export const yuping2: Model = {
  ...yuping1,
  version: 2,
  parameters: {
    ...yuping1.parameters,
    appealPeriod: { ...yuping1.parameters.appealPeriod, value: 10 },
    checkInRadius: { ...yuping1.parameters.checkInRadius, policy: 'locked' },
  },
  catalogue: {
    ...yuping1.catalogue,
    activityTheme: [...yuping1.catalogue.activityTheme, { code: 'READING', zh: '春晖书屋', en: 'Reading rooms' }],
  },
};

/** An override with everything that one needs. */
export function override(parameter: ParameterName, value: unknown, date = '2025-03-01'): Override {
  return { parameter, value, author: '团县委', reason: '结合本县实际', date };
}

/** Days between two, as YYYY-MM-DD. */
export function days(min: string, max: string): fc.Arbitrary<string> {
  return fc
    .date({ min: new Date(min), max: new Date(max), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10));
}

/** Overrides within their bounds, at most one a parameter; pairs of a minimum and a maximum may still contradict each other. */
export const overrides: fc.Arbitrary<Override[]> = fc
  .subarray(
    Object.entries(yuping1.parameters).flatMap(([name, parameter]) =>
      'min' in parameter && parameter.policy === 'overridable'
        ? [{ name: name as ParameterName, min: parameter.min as number, max: parameter.max as number }]
        : [],
    ),
  )
  .chain((bounded) =>
    fc.tuple(
      ...bounded.map(({ name, min, max }) =>
        fc
          .tuple(fc.integer({ min, max }), days('2021-01-01', '2026-01-01'))
          .map(([value, day]) => override(name, value, day)),
      ),
    ),
  );
