// Reads a roster: every row becomes values or comes back with its problems. Nothing throws for a bad file.
import { setImmediate } from 'node:timers/promises';
import type { Cell } from './cell.ts';
import type { ReadContext } from './column.ts';
import { type Header, HeaderReader } from './header.ts';
import { HEADER_WITHIN, HeaderSearch } from './header-search.ts';
import { DEFAULT_LIMITS, type Limits } from './limits.ts';
import { type FileContent, openFile } from './open-file.ts';
import { FileRefused, Refusal } from './problem.ts';
import type { RosterProblem, RosterResult, SheetReport } from './result.ts';
import { type Columns, OWN, type Roster, type RowOf } from './roster.ts';
import { RowReader } from './row-reader.ts';
import type { SheetSource } from './source.ts';

/** The context of reading, and bounds other than the default ones. */
export interface ReadOptions extends ReadContext {
  readonly limits?: Partial<Limits>;
}

/** Reads an .xlsx or .csv file by a definition. The name only names the sheet of a CSV file; the content says what it is. */
export async function readRoster<Definition extends Columns>(
  roster: Roster<Definition>,
  content: FileContent,
  fileName: string,
  options: ReadOptions,
): Promise<RosterResult<RowOf<Definition>>> {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const reading = new Reading(roster, options, limits);
  try {
    for (const sheet of await openFile(content, fileName, limits, reading.isHeader)) await reading.sheet(sheet);
    return reading.result() as RosterResult<RowOf<Definition>>;
  } catch (error) {
    if (error instanceof FileRefused) return refusedFile(error.refusal);
    throw error;
  }
}

function refusedFile(refusal: Refusal): RosterResult<never> {
  const counts = { read: 0, accepted: 0, rejected: 0, examples: 0, problems: 1 };
  const problems = [toProblem(refusal, null)];
  return { refused: true, rows: [], problems, rejected: [], notes: [], sheets: [], unknownHeaders: [], counts };
}

function toProblem(refusal: Refusal, sheet: string | null): RosterProblem {
  return { sheet, row: null, column: null, key: null, header: null, ...refusal };
}

/** The longest time for which other requests wait, in milliseconds. */
const MAX_BLOCK_MS = 10;

/** One file being read, and its results so far. */
class Reading {
  readonly #roster: Roster<Columns>;
  readonly #limits: Limits;
  readonly #headers: HeaderReader;
  readonly #reader: RowReader;
  readonly #sheets: SheetReport[] = [];
  readonly #problems: RosterProblem[] = [];
  readonly #unknown: { sheet: string; column: string; header: string }[] = [];
  #rowsSeen = 0;
  #since = performance.now();

  constructor(roster: Roster<Columns>, context: ReadContext, limits: Limits) {
    this.#roster = roster;
    this.#limits = limits;
    this.#headers = new HeaderReader(roster);
    this.#reader = new RowReader(roster, context, limits);
  }

  /** True for a cell that is a header of the roster. */
  readonly isHeader = (text: string): boolean => this.#headers.isKnown(text);

  async sheet(source: SheetSource): Promise<void> {
    const { name } = source;
    if (source.hidden || name === OWN.explanation) return this.#report(name, source.hidden ? 'HIDDEN' : 'NO_HEADER');
    const search = new HeaderSearch(this.#headers);
    let searching = true;
    for await (const batch of source.rows()) {
      for (const raw of batch) {
        if (raw.cells.length === 0) continue;
        this.#count();
        if (searching && search.take(raw)) continue;
        if (searching && !this.#begin(name, search.header)) return;
        searching = false;
        this.#reader.read(raw);
      }
      await this.#yield();
    }
    if (searching) this.#begin(name, search.header);
  }

  /** Reports the header; true when the rows below it are to be read. */
  #begin(name: string, header: Header | null): boolean {
    if (header === null) {
      this.#report(name, 'NO_HEADER');
      return false;
    }
    const isRefused = header.refusals.length > 0;
    this.#report(name, isRefused ? 'HEADER_REFUSED' : 'READ', header);
    this.#unknown.push(...header.unknown.map((unknown) => ({ sheet: name, ...unknown })));
    this.#problems.push(...header.refusals.map((refusal) => ({ ...toProblem(refusal, name), row: header.row })));
    if (!isRefused) this.#reader.begin(name, header);
    return !isRefused;
  }

  result(): RosterResult<unknown> {
    const { rows, rejected, problems, notes, examples, problemCount } = this.#reader.finish();
    if (this.#sheets.every(({ headerRow }) => headerRow === null)) {
      const headers = Object.values(this.#roster.columns)
        .slice(0, 6)
        .map(({ header }) => header);
      return refusedFile(new Refusal('HEADER_NOT_FOUND', { limit: HEADER_WITHIN, headers: headers.join('、') }));
    }
    const nothing = rows.length + rejected.length === 0 && this.#problems.length === 0;
    if (nothing) this.#problems.push(toProblem(new Refusal('NO_ROWS'), null));
    return {
      refused: false,
      rows,
      problems: [...this.#problems, ...problems],
      rejected,
      notes,
      sheets: this.#sheets,
      unknownHeaders: this.#unknown,
      counts: {
        read: rows.length + rejected.length,
        accepted: rows.length,
        rejected: rejected.length,
        examples,
        problems: this.#problems.length + problemCount,
      },
    };
  }

  #report(name: string, outcome: SheetReport['outcome'], header?: { row: number; cells: readonly Cell[] }): void {
    this.#sheets.push({ name, outcome, headerRow: header?.row ?? null, headers: header?.cells ?? [] });
  }

  #count(): void {
    this.#rowsSeen += 1;
    if (this.#rowsSeen > this.#limits.rows) throw new FileRefused('TOO_MANY_ROWS', { limit: this.#limits.rows });
  }

  /** Yields to the event loop: a batch may come from memory, without any pause of its own. */
  async #yield(): Promise<void> {
    if (performance.now() - this.#since < MAX_BLOCK_MS) return;
    await setImmediate();
    this.#since = performance.now();
  }
}
