// Distances on earth.
import { expect, it } from 'vitest';
import { metresBetween } from './distance.ts';

it('metresBetween knows a degree of latitude', () => {
  expect(metresBetween({ latitude: 27, longitude: 108 }, { latitude: 28, longitude: 108 })).toBeCloseTo(111_195, -1);
});
