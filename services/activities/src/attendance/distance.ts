// How far two places on earth are apart, in metres: the great circle, exact enough for a village square. Pure.
const EARTH_RADIUS_METRES = 6_371_000;

export interface Place {
  readonly latitude: number;
  readonly longitude: number;
}

export function metresBetween(a: Place, b: Place): number {
  const rad = (degrees: number) => (degrees * Math.PI) / 180;
  const half =
    Math.sin(rad(b.latitude - a.latitude) / 2) ** 2 +
    Math.cos(rad(a.latitude)) * Math.cos(rad(b.latitude)) * Math.sin(rad(b.longitude - a.longitude) / 2) ** 2;
  return 2 * EARTH_RADIUS_METRES * Math.asin(Math.sqrt(half));
}
