// Turns raw rows into values by the columns of a definition, and keeps what it cannot turn.
import { columnLetter, tidy } from './cell.ts';
import type { Column, ReadContext } from './column.ts';
import type { Header } from './header.ts';
import type { Limits } from './limits.ts';
import { FileRefused, Refusal } from './problem.ts';
import type { RejectedRow, RosterProblem, RosterRow } from './result.ts';
import { type Columns, OWN, type Roster } from './roster.ts';
import type { RawRow } from './source.ts';

/** A column of the definition and where it stands in this sheet; absent ones read as empty. */
interface Placed {
  readonly key: string;
  readonly column: Column<unknown>;
  readonly at: number | null;
  readonly header: string;
}

/** A cell's place in a row, in characters of two bytes. */
const CELL_WEIGHT = 4;

/** What offices write below a list. */
const FOOT = /^(合\s*计|总\s*计|小\s*计|共\s*计|填表人|填报人|制表人|审核人|负责人|填表日期|填报日期|制表日期)/;

/** Reads the rows of one file, sheet after sheet. */
export class RowReader {
  readonly rows: RosterRow<Record<string, unknown>>[] = [];
  readonly rejected: RejectedRow[] = [];
  /** At most as many as the limit; `problemCount` counts on. */
  readonly problems: RosterProblem[] = [];
  problemCount = 0;
  examples = 0;

  readonly #roster: Roster<Columns>;
  readonly #context: ReadContext;
  readonly #limits: Limits;
  /** Who was seen → where first. */
  readonly #seen = new Map<string, { sheet: string; row: number }>();
  #characters = 0;
  #sheet = '';
  #placed: readonly Placed[] = [];

  constructor(roster: Roster<Columns>, context: ReadContext, limits: Limits) {
    this.#roster = roster;
    this.#context = context;
    this.#limits = limits;
  }

  /** The rows from here on stand below this header. */
  begin(sheet: string, { places }: Header): void {
    this.#sheet = sheet;
    this.#placed = Object.entries(this.#roster.columns).map(([key, column]) => {
      return { key, column, at: places.get(key) ?? null, header: column.header };
    });
  }

  read({ row, cells }: RawRow): void {
    this.#weigh(cells);
    const first = cells.find((cell) => !isBlank(cell));
    if (first === undefined) return;
    if (typeof first === 'string' && first.startsWith(OWN.example)) {
      this.examples += 1;
      return;
    }
    if (this.#isFoot(first, cells)) return;
    const values: Record<string, unknown> = {};
    const refused = new Set<string>();
    for (const placed of this.#placed) {
      const value = this.#value(placed, cells);
      values[placed.key] = value instanceof Refusal ? null : value;
      if (!(value instanceof Refusal)) continue;
      refused.add(placed.key);
      this.#problem(value, row, placed);
    }
    const duplicate = this.#duplicate(row, values, refused);
    if (duplicate !== null) this.#problem(duplicate, row);
    if (refused.size === 0 && duplicate === null) this.rows.push({ sheet: this.#sheet, row, values, cells });
    else this.rejected.push({ sheet: this.#sheet, row, cells });
  }

  /** A total or a signature below the list, which says nothing that a row is known by. */
  #isFoot(first: RawRow['cells'][number], cells: RawRow['cells']): boolean {
    if (typeof first !== 'string' || !FOOT.test(first.trim())) return false;
    const { key, columns } = this.#roster;
    const telling = this.#placed.filter((placed) =>
      key.length > 0 ? key.includes(placed.key) : columns[placed.key]?.required,
    );
    return telling.length > 0 && telling.every(({ at }) => at === null || isBlank(cells[at] ?? null));
  }

  #value({ column, at }: Placed, cells: RawRow['cells']): unknown {
    const cell = tidy(at === null ? null : (cells[at] ?? null), this.#limits.cellCharacters);
    if (cell === null) return column.required ? new Refusal('REQUIRED') : null;
    return cell instanceof Refusal ? cell : column.read(cell, this.#context);
  }

  /** The second row about the same one is shown, never merged or dropped silently. Keys that are not whole say nothing. */
  #duplicate(row: number, values: Record<string, unknown>, refused: ReadonlySet<string>): Refusal | null {
    const { key, columns } = this.#roster;
    if (key.length === 0 || key.some((name) => refused.has(name) || values[name] === null)) return null;
    const identity = JSON.stringify(key.map((name) => values[name]));
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

  #problem({ code, zh, en, shown }: Refusal, row: number, placed?: Placed): void {
    this.problemCount += 1;
    if (this.problems.length >= this.#limits.problems) return;
    const { at = null, key = null, header = null } = placed ?? {};
    const column = at === null ? null : columnLetter(at);
    this.problems.push({ sheet: this.#sheet, row, column, key, header, code, zh, en, shown });
  }

  /** What is kept is bounded by what was read; an empty cell takes up place as well. */
  #weigh(cells: RawRow['cells']): void {
    for (const cell of cells) this.#characters += CELL_WEIGHT + (typeof cell === 'string' ? cell.length : 0);
    const limit = this.#limits.characters;
    if (this.#characters > limit) throw new FileRefused('TOO_MUCH_CONTENT', { limit });
  }
}

function isBlank(cell: RawRow['cells'][number]): boolean {
  return cell === null || (typeof cell === 'string' && cell.trim() === '');
}
