// Reads .xlsx as a stream of rows. read-excel-file would hold the whole file, fill in every gap up to the farthest cell that a
// poisoned file claims, and block the server while it parses; see the tests for what is refused here instead.
import { type Cell, FORMULA_WITHOUT_VALUE } from './cell.ts';
import { dateOfSerial } from './date-column.ts';
import type { Limits } from './limits.ts';
import { FileRefused } from './problem.ts';
import type { RawRow, SheetSource } from './source.ts';
import {
  ownText,
  readDateStyles,
  readRelations,
  readSharedTexts,
  readWorkbook,
  TextCollector,
} from './xlsx-workbook.ts';
import { parseXml } from './xml.ts';
import { readZipDirectory } from './zip.ts';

/** What the cells of every sheet of a workbook share. */
interface Workbook {
  readonly texts: readonly string[];
  readonly dateStyles: readonly boolean[];
  readonly epoch1904: boolean;
  readonly limits: Limits;
}

/** The sheets of a workbook. Throws FileRefused. */
export async function openXlsx(file: Buffer, limits: Limits): Promise<readonly SheetSource[]> {
  const parts = readZipDirectory(file, limits);
  const { sheets, epoch1904 } = await readWorkbook(file, parts, limits);
  const relations = await readRelations(file, parts);
  const dateStyles = await readDateStyles(file, parts);
  const texts = await readSharedTexts(file, parts, limits);
  const workbook = { texts, dateStyles, epoch1904, limits };
  return sheets.map(({ name, id, hidden }) => ({
    name,
    hidden,
    async *rows() {
      const part = parts.get(relations.get(id) ?? '');
      if (part === undefined) throw new FileRefused('FILE_DAMAGED');
      const listener = new SheetListener(name, workbook);
      for await (const _ of parseXml(file, part, listener)) yield listener.takeRows();
      yield listener.takeRows();
    },
  }));
}

/** Hears a sheet's XML and gathers its rows: `<row r="2"><c r="A2" t="s" s="1"><f>…</f><v>0</v></c></row>`. */
class SheetListener {
  readonly #sheet: string;
  readonly #workbook: Workbook;
  readonly #inline: TextCollector;
  #rows: RawRow[] = [];
  #row = 0;
  #cells: Cell[] = [];
  #column = -1;
  #type = 'n';
  #style = 0;
  #formula = false;
  #inValue = false;
  /** A formula saved without its `<v>` is not the same as one that gave an empty text. */
  #hasValue = false;
  #value = '';

  constructor(sheet: string, workbook: Workbook) {
    this.#sheet = sheet;
    this.#workbook = workbook;
    this.#inline = new TextCollector(workbook.limits.cellCharacters);
  }

  /** The rows that were finished since the last time. */
  takeRows(): RawRow[] {
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }

  open(name: string, attributes: () => Record<string, string>): void {
    if (name === 'c') {
      const { r, t = 'n', s = '0' } = attributes();
      this.#column = r === undefined ? this.#column + 1 : columnOf(r);
      this.#type = t;
      this.#style = Number(s);
      this.#formula = false;
      this.#hasValue = false;
      this.#value = '';
    } else if (name === 'row') {
      const { r } = attributes();
      this.#row = Number(r ?? this.#row + 1);
      if (!Number.isSafeInteger(this.#row)) throw new FileRefused('FILE_DAMAGED');
      this.#cells = [];
      this.#column = -1;
    } else if (name === 'v') {
      this.#inValue = true;
      this.#hasValue = true;
    } else if (name === 'f') this.#formula = true;
    else this.#inline.open(name);
  }

  text(text: string): void {
    if (!this.#inValue) this.#inline.text(text);
    else if (this.#value.length <= this.#workbook.limits.cellCharacters) this.#value += text;
  }

  close(name: string): void {
    if (name === 'c') this.#place(this.#cell());
    else if (name === 'v') this.#inValue = false;
    else if (name === 'row') this.#rows.push({ row: this.#row, cells: this.#cells });
    else this.#inline.close(name);
  }

  #place(cell: Cell): void {
    if (cell === null) return;
    const { columns } = this.#workbook.limits;
    if (this.#column < 0) throw new FileRefused('FILE_DAMAGED');
    // An honest sheet has no text out there; styled empty cells, which Excel leaves behind, were passed over above.
    if (this.#column >= columns) throw new FileRefused('TOO_MANY_COLUMNS', { sheet: this.#sheet, limit: columns });
    while (this.#cells.length < this.#column) this.#cells.push(null);
    this.#cells[this.#column] = cell;
  }

  /** The cell by its type (ECMA-376 part 1, 18.18.11). A formula counts as the value that was saved with it. */
  #cell(): Cell {
    const { texts, limits } = this.#workbook;
    const inline = this.#inline.take();
    const value = this.#value;
    if (this.#type === 'inlineStr') return inline === '' ? null : inline;
    if (!this.#hasValue && this.#formula) return FORMULA_WITHOUT_VALUE;
    if (value === '') return null;
    if (this.#type === 's') {
      const text = texts[Number(value)];
      if (text === undefined) throw new FileRefused('FILE_DAMAGED');
      return text === '' ? null : text;
    }
    if (this.#type === 'n') return this.#number(value);
    if (this.#type === 'b') return value === '1' || value === 'true';
    return ownText(value.slice(0, limits.cellCharacters + 1));
  }

  /** A date by its style, a number, or the text of a number that has more digits than a spreadsheet keeps. */
  #number(text: string): Cell {
    const number = Number(text);
    if (!Number.isFinite(number) || Math.abs(number) >= 1e15) return ownText(text);
    const { dateStyles, epoch1904 } = this.#workbook;
    return (dateStyles[this.#style] ? dateOfSerial(number, epoch1904) : null) ?? number;
  }
}

/** A2 → 0, AB7 → 27. */
function columnOf(reference: string): number {
  let column = 0;
  for (const letter of reference) {
    const value = letter.charCodeAt(0) - 64;
    if (value < 1 || value > 26) break;
    column = column * 26 + value;
  }
  return column - 1;
}
