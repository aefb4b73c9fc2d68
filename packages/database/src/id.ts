// Ids that name their county, so that a row is found by its id alone without looking through other counties.
import { v7 } from 'uuid';

/** A new id in a county: `520622-` and a UUID in the order of time. */
export function newId(county: string): string {
  return `${county}-${v7()}`;
}

/** The counties that ids name, for the `county_code = any(…)` that every query by id begins with. */
export function countiesOf(ids: readonly string[]): string[] {
  return [...new Set(ids.map((id) => id.slice(0, 6)))];
}

/** The rows in the order of the keys, null where there is none: what a batch must answer. */
export function inOrder<Row>(
  keys: readonly string[],
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): (Row | null)[] {
  const byKey = new Map(rows.map((row) => [keyOf(row), row]));
  return keys.map((key) => byKey.get(key) ?? null);
}
