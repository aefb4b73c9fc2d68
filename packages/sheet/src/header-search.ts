// Finds the header of a sheet among its first rows: below titles, and over one to three rows.
import type { Header, HeaderReader } from './header.ts';
import type { RawRow } from './source.ts';

/** Titles, dates and notes take fewer rows than this above a header. */
export const HEADER_WITHIN = 20;
/** Rows of one header. */
const HEADER_ROWS = 3;

export class HeaderSearch {
  readonly #reader: HeaderReader;
  /** A complete header, to which the next row may still add. */
  #whole: Header | null = null;
  /** The first header that lacks a column: reported when no complete one follows. */
  #partial: Header | null = null;
  /** The row above, put together with the header rows above it. */
  #above: { readonly row: RawRow; readonly rows: number } | null = null;
  #tried = 0;

  constructor(reader: HeaderReader) {
    this.#reader = reader;
  }

  /** The header as far as it was found. */
  get header(): Header | null {
    return this.#whole ?? this.#partial;
  }

  /** Looks at the next row; true when it was a header or may come before one, false when the search has ended above it. */
  take(raw: RawRow): boolean {
    if (this.#whole === null && this.#tried === HEADER_WITHIN) return false;
    this.#tried += 1;
    const above = this.#above;
    const combined =
      above !== null && above.rows < HEADER_ROWS && this.#reader.continues(above.row, raw)
        ? this.#reader.combine(above.row, raw)
        : null;
    if (this.#whole !== null) return this.#extend(combined);
    const header = best(this.#reader.read(raw), combined === null ? null : this.#reader.read(combined));
    this.#above = combined === null ? { row: raw, rows: 1 } : { row: combined, rows: (above?.rows ?? 0) + 1 };
    if (header?.refusals.length === 0) {
      this.#whole = header;
      this.#above = { row: { row: header.row, cells: header.cells }, rows: this.#above.rows };
    } else this.#partial ??= header;
    return true;
  }

  #extend(combined: RawRow | null): boolean {
    const header = combined === null ? null : this.#reader.read(combined);
    if (combined === null || header === null || header.refusals.length > 0) return false;
    if (header.places.size <= (this.#whole?.places.size ?? 0)) return false;
    this.#whole = header;
    this.#above = { row: combined, rows: (this.#above?.rows ?? 0) + 1 };
    return true;
  }
}

/** The header with fewer problems, then the one with more columns. */
function best(one: Header | null, other: Header | null): Header | null {
  if (one === null || other === null) return one ?? other;
  const problems = one.refusals.length - other.refusals.length;
  if (problems !== 0) return problems < 0 ? one : other;
  return other.places.size > one.places.size ? other : one;
}
