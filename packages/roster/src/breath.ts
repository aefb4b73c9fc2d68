// Work over many rows that lets the server answer others in between.
import { setImmediate } from 'node:timers/promises';

/** Longest time at a stretch, in milliseconds. */
const STRETCH = 10;

/** Maps rows one after the other. */
export async function mapInBreaths<Row, Result>(
  rows: readonly Row[],
  work: (row: Row, index: number) => Result,
): Promise<Result[]> {
  const results: Result[] = [];
  let since = performance.now();
  for (const [index, row] of rows.entries()) {
    results.push(work(row, index));
    if (performance.now() - since < STRETCH) continue;
    await setImmediate();
    since = performance.now();
  }
  return results;
}

/** Rows in pieces, for statements that hold them as a parameter. */
export function inPieces<Row>(rows: readonly Row[], size: number): (readonly Row[])[] {
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, at) => rows.slice(at * size, (at + 1) * size));
}
