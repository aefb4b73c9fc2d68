// Work over many rows that yields to the event loop in between.
import { setImmediate } from 'node:timers/promises';

/** The longest time for which other requests wait, in milliseconds. */
const MAX_BLOCK_MS = 10;

/** Maps rows one after the other, yielding to the event loop. */
export async function mapYielding<Row, Result>(
  rows: readonly Row[],
  work: (row: Row, index: number) => Result,
): Promise<Result[]> {
  const results: Result[] = [];
  let since = performance.now();
  for (const [index, row] of rows.entries()) {
    results.push(work(row, index));
    if (performance.now() - since < MAX_BLOCK_MS) continue;
    await setImmediate();
    since = performance.now();
  }
  return results;
}

/** Splits rows into chunks, for statements that take them as a parameter. */
export function chunk<Row>(rows: readonly Row[], size: number): (readonly Row[])[] {
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, at) => rows.slice(at * size, (at + 1) * size));
}
