// Merged cells of a sheet: the content stands in the first cell only, and people read it for every row of the range.
import type { Cell } from './cell.ts';
import { readZipEntry, type ZipEntry } from './zip.ts';

/** A range of rows in one column, the first row included. */
interface Merge {
  readonly column: number;
  readonly from: number;
  readonly to: number;
}

/** More ranges than a roster has; later ones are ignored. */
const MOST = 100_000;
/** Ranges that are open at one row: one a column. */
const MOST_OPEN = 200;

/** Fills rows from the ranges that began above them. Rows are expected from top to bottom. */
export class Merges {
  readonly #starts: ReadonlyMap<number, readonly Merge[]>;
  #open: { readonly merge: Merge; readonly value: Cell }[] = [];

  constructor(merges: readonly Merge[]) {
    this.#starts = Map.groupBy(merges, ({ from }) => from);
  }

  /** Fills the row's cells in place; returns the columns that were filled. Blank rows stay blank. */
  fill(row: number, cells: Cell[]): number[] {
    const filled: number[] = [];
    if (this.#open.length > 0) {
      this.#open = this.#open.filter(({ merge }) => merge.to >= row);
      const isBlank = cells.every((cell) => cell === null);
      for (const { merge, value } of isBlank ? [] : this.#open) {
        if ((cells[merge.column] ?? null) !== null) continue;
        while (cells.length < merge.column) cells.push(null);
        cells[merge.column] = value;
        filled.push(merge.column);
      }
    }
    for (const merge of this.#starts.get(row) ?? []) {
      const value = cells[merge.column] ?? null;
      if (value !== null && this.#open.length < MOST_OPEN) this.#open.push({ merge, value });
    }
    return filled;
  }
}

const MERGE = /mergeCell\sref="([A-Z]{1,3})(\d{1,7}):[A-Z]{1,3}(\d{1,7})"/g;
/** Longest tag that may be cut at the end of a chunk. */
const TAG = 500;

/** The ranges of several rows. They stand behind the rows, so the part is unpacked once more before it is parsed. */
export async function readMerges(file: Buffer, part: ZipEntry, columns: number): Promise<Merges> {
  const merges: Merge[] = [];
  let rest = '';
  for await (const chunk of readZipEntry(file, part)) {
    const text = rest + chunk.toString('latin1');
    let last = 0;
    if (text.includes('mergeCell ')) {
      for (const match of text.matchAll(MERGE)) {
        last = match.index + match[0].length;
        const [, letters = '', from, to] = match;
        const merge = { column: columnOf(letters), from: Number(from), to: Number(to) };
        if (merge.to > merge.from && merge.column < columns && merges.length < MOST) merges.push(merge);
      }
    }
    rest = text.slice(Math.max(last, text.length - TAG));
  }
  return new Merges(merges);
}

/** A2 → 0, AB7 → 27. */
export function columnOf(reference: string): number {
  let column = 0;
  for (const letter of reference) {
    const value = letter.charCodeAt(0) - 64;
    if (value < 1 || value > 26) break;
    column = column * 26 + value;
  }
  return column - 1;
}
