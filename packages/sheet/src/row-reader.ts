// Turns raw rows into values by the columns of a roster; keeps the rows that it refuses, and notes what it reads differently.
import { columnLetter, excerpt, type Filled, isNothing, tidy } from './cell.ts';
import type { Column, ReadContext } from './column.ts';
import type { Header } from './header.ts';
import type { Limits } from './limits.ts';
import { type NoteCode, ReadAs } from './note.ts';
import { NoteList } from './note-list.ts';
import { FileRefused, Refusal } from './problem.ts';
import type { NotedCell, RejectedRow, RosterProblem, RosterRow } from './result.ts';
import { type Columns, OWN, type Roster } from './roster.ts';
import type { RawRow } from './source.ts';

/** A column of the roster and its place in this sheet; absent ones read as empty. */
interface Placed {
  readonly key: string;
  readonly column: Column<unknown>;
  readonly at: number | null;
  readonly header: string;
}

type Row = RosterRow<Record<string, unknown>>;

/** A value that is refused if its column turns out to be damaged. */
interface Doubtful {
  readonly row: Row;
  readonly placed: Placed;
  readonly refusal: Refusal;
}

/** The place that a cell takes in a row, in characters of two bytes. */
const CELL_WEIGHT = 4;

/** The beginnings of rows that offices write below a list. */
const FOOT = /^(合\s*计|总\s*计|小\s*计|共\s*计|填表人|填报人|制表人|审核人|负责人|填表日期|填报日期|制表日期)/;

/** Reads the rows of one file, sheet after sheet. */
export class RowReader {
  readonly #roster: Roster<Columns>;
  readonly #context: ReadContext;
  readonly #limits: Limits;
  readonly #rows: Row[] = [];
  readonly #rejected: RejectedRow[] = [];
  readonly #problems: RosterProblem[] = [];
  readonly #notes = new NoteList();
  /** Identity → the place of its first row. */
  readonly #seen = new Map<string, { sheet: string; row: number }>();
  readonly #doubtful: Doubtful[] = [];
  /** Columns in which a cell was refused for the damage that their doubt names. */
  readonly #damaged = new Set<string>();
  #problemCount = 0;
  #examples = 0;
  #characters = 0;
  #sheet = '';
  #header: Header['cells'] = [];
  #placed: readonly Placed[] = [];
  /** Notes of the row that is being read; of a refused row they are dropped. */
  #pending: (() => void)[] = [];

  constructor(roster: Roster<Columns>, context: ReadContext, limits: Limits) {
    this.#roster = roster;
    this.#context = context;
    this.#limits = limits;
  }

  /** The rows that follow belong to this header. */
  begin(sheet: string, { places, cells }: Header): void {
    this.#sheet = sheet;
    this.#header = cells;
    this.#placed = Object.entries(this.#roster.columns).map(([key, column]) => {
      return { key, column, at: places.get(key) ?? null, header: column.header };
    });
  }

  read(raw: RawRow): void {
    const { row, cells } = raw;
    this.#weigh(cells);
    const first = cells.find((cell) => !isBlank(cell));
    if (first === undefined) return;
    if (raw.hidden) {
      this.#notes.add('ROW_HIDDEN', null, () => this.#noted(row, null, null, null));
      return;
    }
    if (typeof first === 'string' && first.startsWith(OWN.example)) {
      this.#examples += 1;
      return;
    }
    if (this.#isFoot(first, cells) || this.#isHeaderAgain(cells)) return;
    const values: Record<string, unknown> = {};
    const refused = new Set<string>();
    this.#pending = [];
    for (const placed of this.#placed) {
      const value = this.#value(placed, raw);
      values[placed.key] = value instanceof Refusal ? null : value;
      if (!(value instanceof Refusal)) continue;
      refused.add(placed.key);
      if (value.code === placed.column.doubt?.code) this.#damaged.add(placed.key);
      this.#problem(value, this.#sheet, row, placed);
    }
    const duplicate = this.#duplicate(row, values, refused);
    if (duplicate !== null) this.#problem(duplicate, this.#sheet, row);
    if (refused.size > 0 || duplicate !== null) this.#rejected.push({ sheet: this.#sheet, row, cells });
    else this.#accept({ sheet: this.#sheet, row, values, cells });
  }

  /** The results, after the last row. */
  finish() {
    const doubtful = this.#doubtful.filter(({ placed }) => this.#damaged.has(placed.key));
    const refused = new Set(doubtful.map(({ row }) => row));
    for (const { row, placed, refusal } of doubtful) this.#problem(refusal, row.sheet, row.row, placed);
    return {
      rows: refused.size === 0 ? this.#rows : this.#rows.filter((row) => !refused.has(row)),
      rejected: [...this.#rejected, ...[...refused].map(({ sheet, row, cells }) => ({ sheet, row, cells }))],
      /** At most as many as the limit; `problemCount` has all. */
      problems: this.#problems,
      notes: this.#notes.take(),
      problemCount: this.#problemCount,
      examples: this.#examples,
    };
  }

  #accept(row: Row): void {
    this.#rows.push(row);
    for (const note of this.#pending) note();
    for (const placed of this.#placed) {
      const { doubt } = placed.column;
      const value = row.values[placed.key];
      if (doubt === undefined || value === null || !doubt.applies(value)) continue;
      this.#doubtful.push({ row, placed, refusal: new Refusal(doubt.code) });
    }
  }

  /** A total or a signature below the list: nothing in the columns that identify a row. */
  #isFoot(first: RawRow['cells'][number], cells: RawRow['cells']): boolean {
    if (typeof first !== 'string' || !FOOT.test(first.trim())) return false;
    const { key, columns } = this.#roster;
    const telling = this.#placed.filter((placed) =>
      key.length > 0 ? key.includes(placed.key) : columns[placed.key]?.required,
    );
    return telling.length > 0 && telling.every(({ at }) => at === null || isBlank(cells[at] ?? null));
  }

  /** The header once more, as lists have it that were made for printing. */
  #isHeaderAgain(cells: RawRow['cells']): boolean {
    return this.#placed.every(({ at }) => at === null || (cells[at] ?? null) === (this.#header[at] ?? null));
  }

  #value(placed: Placed, { row, cells, merged }: RawRow): unknown {
    const { column, at } = placed;
    const raw = at === null ? null : (cells[at] ?? null);
    const cell = tidy(raw, this.#limits.cellCharacters);
    if (cell === null) return column.required ? new Refusal('REQUIRED') : null;
    if (cell instanceof Refusal) return cell;
    if (merged !== undefined && at !== null && merged.includes(at))
      this.#note('CELL_MERGED', placed, row, null, excerpt(cell));
    const value = this.#read(column, cell);
    if (!(value instanceof ReadAs)) return value;
    this.#note(value.code, placed, row, value.shown ?? excerpt(cell), value.readAs);
    return value.value;
  }

  #read(column: Column<unknown>, cell: Filled): unknown {
    if (column.required || !isNothing(cell)) return column.read(cell, this.#context);
    const value = column.anyText ? null : column.read(cell, this.#context);
    return value === null || value instanceof Refusal ? new ReadAs(null, 'READ_AS_EMPTY', '') : value;
  }

  /** A second row with the same key is refused, never merged or dropped. Keys that are not complete are not compared. */
  #duplicate(row: number, values: Record<string, unknown>, refused: ReadonlySet<string>): Refusal | null {
    const { key, columns } = this.#roster;
    if (key.length === 0 || key.some((name) => refused.has(name) || values[name] === null)) return null;
    const identity =
      key.length === 1 ? String(values[key[0] as string]) : JSON.stringify(key.map((name) => values[name]));
    const other = this.#seen.get(identity);
    if (other === undefined) {
      this.#seen.set(identity, { sheet: this.#sheet, row });
      return null;
    }
    const here = other.sheet === this.#sheet;
    return new Refusal('DUPLICATE_IN_FILE', {
      other: here ? `第 ${other.row} 行` : `工作表“${other.sheet}”第 ${other.row} 行`,
      otherEn: here ? `row ${other.row}` : `row ${other.row} of sheet "${other.sheet}"`,
      headers: key.map((name) => columns[name]?.header).join('、'),
    });
  }

  #note(code: NoteCode, placed: Placed, row: number, shown: string | null, readAs: string): void {
    this.#pending.push(() => this.#notes.add(code, placed, () => this.#noted(row, placed.at, shown, readAs)));
  }

  #noted(row: number, at: number | null, shown: string | null, readAs: string | null): NotedCell {
    return { sheet: this.#sheet, row, column: at === null ? null : columnLetter(at), shown, readAs };
  }

  #problem({ code, zh, en, shown }: Refusal, sheet: string, row: number, placed?: Placed): void {
    this.#problemCount += 1;
    if (this.#problems.length >= this.#limits.problems) return;
    const { at = null, key = null, header = null } = placed ?? {};
    const column = at === null ? null : columnLetter(at);
    this.#problems.push({ sheet, row, column, key, header, code, zh, en, shown });
  }

  /** Bounds what is kept; an empty cell takes up place as well. */
  #weigh(cells: RawRow['cells']): void {
    for (const cell of cells) this.#characters += CELL_WEIGHT + (typeof cell === 'string' ? cell.length : 0);
    const limit = this.#limits.characters;
    if (this.#characters > limit) throw new FileRefused('TOO_MUCH_CONTENT', { limit });
  }
}

function isBlank(cell: RawRow['cells'][number]): boolean {
  return cell === null || (typeof cell === 'string' && cell.trim() === '');
}
