// Reads .xlsx as a stream of rows. read-excel-file would hold the whole file, fill in every gap up to the farthest cell that a
// poisoned file claims, and block the server while it parses; see the tests for what is refused here instead.
import { type Cell, FORMULA_WITHOUT_VALUE } from './cell.ts';
import { dateOfSerial } from './date-column.ts';
import type { Limits } from './limits.ts';
import { FileRefused } from './problem.ts';
import type { RawRow, SheetSource } from './source.ts';
import { columnOf, type Merges, readMerges } from './xlsx-merges.ts';
import {
  ownText,
  readDateStyles,
  readSharedTexts,
  readWorkbook,
  readWorkbookParts,
  TextCollector,
} from './xlsx-workbook.ts';
import { parseXml } from './xml.ts';
import { readZipDirectory } from './zip.ts';

/** Shared by the cells of every sheet of a workbook. */
interface Workbook {
  readonly texts: readonly string[];
  readonly dateStyles: readonly boolean[];
  readonly epoch1904: boolean;
  readonly limits: Limits;
}

/** The sheets of a workbook. Throws FileRefused. */
export async function openXlsx(file: Buffer, limits: Limits): Promise<readonly SheetSource[]> {
  const parts = await readWorkbookParts(file, readZipDirectory(file, limits));
  const { sheets, epoch1904 } = await readWorkbook(file, parts.workbook, limits);
  const dateStyles = await readDateStyles(file, parts.styles);
  const texts = await readSharedTexts(file, parts.sharedTexts, limits);
  const workbook = { texts, dateStyles, epoch1904, limits };
  return sheets.map(({ name, id, hidden }) => ({
    name,
    hidden,
    async *rows() {
      const part = parts.byRelation.get(id);
      if (part === undefined) throw new FileRefused('FILE_DAMAGED');
      const listener = new SheetListener(name, workbook, await readMerges(file, part, limits.columns));
      for await (const _ of parseXml(file, part, listener)) yield listener.takeRows();
      yield listener.takeRows();
    },
  }));
}

/** Spreadsheets write at most 17 significant digits; a bigint of a million digits takes seconds. */
const LONGEST_NUMBER = 40;

/** Listens to a sheet's XML and collects its rows: `<row r="2"><c r="A2" t="s" s="1"><f>…</f><v>0</v></c></row>`. */
class SheetListener {
  readonly #sheet: string;
  readonly #workbook: Workbook;
  readonly #inline: TextCollector;
  readonly #merges: Merges;
  #rows: RawRow[] = [];
  #row = 0;
  #hidden = false;
  #cells: Cell[] = [];
  #column = -1;
  #type = 'n';
  #style = 0;
  #formula = false;
  #inValue = false;
  /** A formula without a saved `<v>` differs from one that gave an empty text. */
  #hasValue = false;
  #value = '';

  constructor(sheet: string, workbook: Workbook, merges: Merges) {
    this.#sheet = sheet;
    this.#merges = merges;
    this.#workbook = workbook;
    this.#inline = new TextCollector(workbook.limits.cellCharacters);
  }

  /** The rows that were finished since the last call. */
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
      const { r, hidden = '0' } = attributes();
      this.#row = Number(r ?? this.#row + 1);
      this.#hidden = hidden === '1' || hidden === 'true';
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
    else if (name === 'row') this.#rows.push(this.#finishRow());
    else this.#inline.close(name);
  }

  #finishRow(): RawRow {
    const [row, cells] = [this.#row, this.#cells];
    const merged = this.#merges.fill(row, cells);
    return { row, cells, ...(merged.length > 0 ? { merged } : {}), ...(this.#hidden ? { hidden: true } : {}) };
  }

  #place(cell: Cell): void {
    if (cell === null) return;
    const { columns } = this.#workbook.limits;
    if (this.#column < 0) throw new FileRefused('FILE_DAMAGED');
    // Styled empty cells, which Excel leaves behind far to the right, were skipped above.
    if (this.#column >= columns) throw new FileRefused('TOO_MANY_COLUMNS', { sheet: this.#sheet, limit: columns });
    while (this.#cells.length < this.#column) this.#cells.push(null);
    this.#cells[this.#column] = cell;
  }

  /** The cell by its type (ECMA-376 part 1, 18.18.11). Of a formula, the value that was saved with it. */
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

  /** A date by its style, a number, or a bigint for one of more digits than a spreadsheet keeps. */
  #number(text: string): Cell {
    const number = Number(text);
    if (!Number.isFinite(number) || text.length > LONGEST_NUMBER) return ownText(text);
    if (Math.abs(number) >= 1e15) return BigInt(/^-?\d+$/.test(text) ? text : Math.round(number));
    const { dateStyles, epoch1904 } = this.#workbook;
    return (dateStyles[this.#style] ? dateOfSerial(number, epoch1904) : null) ?? number;
  }
}
