// Finds the header row under title rows and says which column stands where.
import { type Cell, columnLetter, excerpt } from './cell.ts';
import { Refusal } from './problem.ts';
import { type Columns, headerKey, headersOf, OWN, type Roster } from './roster.ts';
import type { RawRow } from './source.ts';

/** The header row lies among the first twenty: titles, dates and notes stand above it, never more. */
export const HEADER_WITHIN = 20;

/** A header row that was found. */
export interface Header {
  readonly row: number;
  /** The row as it was, for the file to mend. */
  readonly cells: readonly Cell[];
  /** Where each column that is there stands, by its key. */
  readonly places: ReadonlyMap<string, number>;
  /** Filled headers that no column answers to; their columns are left out. */
  readonly unknown: readonly { readonly column: string; readonly header: string }[];
  /** What is wrong with the header itself; the rows below are then not read. */
  readonly refusals: readonly Refusal[];
}

/** Knows the headers of a definition, and asks rows whether they are one. */
export class HeaderFinder {
  readonly #columns: Columns;
  readonly #keys: ReadonlyMap<string, string>;
  readonly #enough: number;

  constructor({ columns }: Roster<Columns>) {
    this.#columns = columns;
    this.#keys = headersOf(columns);
    const all = Object.values(columns);
    const required = all.filter((column) => column.required).length;
    // A title may hold one of the words by chance; half of the required columns are no chance.
    this.#enough = Math.max(Math.min(2, all.length), Math.ceil(required / 2));
  }

  /** The header in this row; null when it is a title or something else. */
  find({ row, cells }: RawRow): Header | null {
    const places = new Map<string, number>();
    const unknown: { column: string; header: string }[] = [];
    const refusals: Refusal[] = [];
    cells.forEach((cell, at) => {
      const text = typeof cell === 'string' ? cell : '';
      if (headerKey(text) === '' || isErrorsHeader(cell)) return;
      const key = this.#keyOf(text);
      const before = key === undefined ? undefined : places.get(key);
      if (key === undefined) unknown.push({ column: columnLetter(at), header: excerpt(text) });
      else if (before === undefined) places.set(key, at);
      else refusals.push(this.#twice(key, before, at));
    });
    if (places.size < this.#enough) return null;
    const missing = Object.entries(this.#columns).filter(([key, column]) => column.required && !places.has(key));
    for (const [, { header }] of missing) refusals.push(new Refusal('HEADER_MISSING', { header }));
    return { row, cells, places, unknown, refusals };
  }

  /** 出生日期（如 2001-03-05） is 出生日期, unless a column is called just so. */
  #keyOf(header: string): string | undefined {
    const key = headerKey(header);
    return this.#keys.get(key) ?? this.#keys.get(key.replace(/\([^()]*\)$/, ''));
  }

  #twice(key: string, first: number, second: number): Refusal {
    const header = this.#columns[key]?.header ?? key;
    return new Refusal('HEADER_TWICE', { header, first: columnLetter(first), second: columnLetter(second) });
  }
}

/** The header of the column that the file to mend has added. */
export function isErrorsHeader(cell: Cell): boolean {
  return typeof cell === 'string' && headerKey(cell) === headerKey(OWN.errors);
}
