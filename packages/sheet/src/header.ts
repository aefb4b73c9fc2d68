// Recognizes the header row of a sheet: which column of the roster stands in which column of the sheet.
import { type Cell, columnLetter, excerpt } from './cell.ts';
import { Refusal } from './problem.ts';
import { type Columns, headerKey, headersOf, OWN, type Roster } from './roster.ts';
import type { RawRow } from './source.ts';

/** A header row that was found. */
export interface Header {
  readonly row: number;
  /** The header of each column, of several header rows put together. */
  readonly cells: readonly Cell[];
  /** The place of each column that is present, by its key. */
  readonly places: ReadonlyMap<string, number>;
  /** Filled headers that belong to no column of the roster; their columns are not imported. */
  readonly unknown: readonly { readonly column: string; readonly header: string }[];
  /** Problems of the header itself; the rows below are then not read. */
  readonly refusals: readonly Refusal[];
}

/** Knows the headers of a roster. */
export class HeaderReader {
  readonly #columns: Columns;
  readonly #keys: ReadonlyMap<string, string>;
  readonly #enough: number;

  constructor({ columns }: Roster<Columns>) {
    this.#columns = columns;
    this.#keys = headersOf(columns);
    const all = Object.values(columns);
    const required = all.filter((column) => column.required).length;
    // A title may contain one of the words by chance, but not half of the required columns.
    this.#enough = Math.max(Math.min(2, all.length), Math.ceil(required / 2));
  }

  isKnown(cell: Cell): boolean {
    return typeof cell === 'string' && this.#keyOf(cell) !== undefined;
  }

  /** The header in this row; null for a title or any other row. */
  read({ row, cells }: RawRow): Header | null {
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

  /** True for a second header row: headers only, or cells under a group's title (个人信息 over 姓名 and 身份证号). */
  continues(upper: RawRow, lower: RawRow): boolean {
    let known = 0;
    for (const [at, cell] of lower.cells.entries()) {
      if (cell === null || lower.merged?.includes(at)) continue;
      if (this.isKnown(cell) || this.isKnown(`${groupOf(upper, at)}${cell}`)) known += 1;
      else if (typeof cell !== 'string' || this.isKnown(upper.cells[at] ?? null)) return false;
    }
    return known > 0;
  }

  /** Two header rows as one: 监护人 over 姓名 is 监护人姓名, and a group's title gives way to the header below it. */
  combine(upper: RawRow, lower: RawRow): RawRow {
    const width = Math.max(upper.cells.length, lower.cells.length);
    const cells = Array.from({ length: width }, (_, at): Cell => {
      const above = upper.cells[at] ?? null;
      const below = lower.merged?.includes(at) ? null : (lower.cells[at] ?? null);
      if (below === null) return above;
      const both = `${groupOf(upper, at)}${below}`;
      if (this.isKnown(both)) return both;
      return this.isKnown(above) && !this.isKnown(below) ? above : below;
    });
    return { row: lower.row, cells };
  }

  /** 出生日期（如 2001-03-05） is 出生日期, unless a column has just that header. */
  #keyOf(header: string): string | undefined {
    const key = headerKey(header);
    return this.#keys.get(key) ?? this.#keys.get(key.replace(/\([^()]{0,100}\)$/, ''));
  }

  #twice(key: string, first: number, second: number): Refusal {
    const header = this.#columns[key]?.header ?? key;
    return new Refusal('HEADER_TWICE', { header, first: columnLetter(first), second: columnLetter(second) });
  }
}

/** The title of the group in which a column stands: the nearest filled cell at or before it. */
function groupOf({ cells }: RawRow, at: number): string {
  for (let column = Math.min(at, cells.length - 1); column >= 0; column -= 1) {
    const cell = cells[column] ?? null;
    if (cell !== null) return String(cell);
  }
  return '';
}

/** True for the header of the column that the file of rejected rows adds. */
export function isErrorsHeader(cell: Cell): boolean {
  return typeof cell === 'string' && headerKey(cell) === headerKey(OWN.errors);
}
