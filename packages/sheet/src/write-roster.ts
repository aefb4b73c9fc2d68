// Writes the template, the file of rejected rows and the exported list. All of them can be read back.
import { type Cell, escapeFormula } from './cell.ts';
import type { Column, Lists } from './column.ts';
import { isErrorsHeader } from './header.ts';
import type { RosterProblem, RosterResult } from './result.ts';
import { type Columns, OWN, type Roster, type RowOf } from './roster.ts';
import { type Look, type StyledRow, type WrittenSheet, writeXlsx } from './xlsx-writer.ts';

/** An .xlsx with the headers, required ones marked, an example row, and a second sheet that explains each column. */
export async function writeTemplate(roster: Roster<Columns>, lists: Lists = {}): Promise<Uint8Array> {
  const columns = Object.values(roster.columns);
  const example = columns.map((column, at) => `${at === 0 ? OWN.example : ''}${column.example(lists)}`);
  return writeXlsx([
    {
      name: roster.name,
      widths: columns.map((column) => widthOf(column, lists)),
      frozen: 1,
      rows: [headerRow(columns), { cells: example, look: 'example' }],
    },
    explanation(columns, lists),
  ]);
}

function explanation(columns: readonly Column<unknown>[], lists: Lists): WrittenSheet {
  const head = { cells: ['列 Column', '必填 Required', '填写说明', 'What to write'], look: 'header' } as const;
  const rows = columns.map((column): StyledRow => {
    const { zh, en } = column.explain(lists);
    return { cells: [column.header, column.required ? '是 yes' : '否 no', zh, en], look: 'wrapped' };
  });
  const note = `带 * 的列必填；以“${OWN.example}”开头的行不会导入。`;
  const noteEn = `Columns with * are required; rows that begin with ${OWN.example} are not imported.`;
  return {
    name: OWN.explanation,
    widths: [20, 14, 50, 60],
    frozen: 1,
    rows: [head, ...rows, { cells: [null, null, note, noteEn], look: 'wrapped' }],
  };
}

/** The part of a result that is returned to the sender; a judge may add problems to those of `readRoster`. */
export type Rejected = Pick<RosterResult<unknown>, 'sheets' | 'rejected'> & {
  readonly problems: readonly Pick<RosterProblem, 'sheet' | 'row' | 'header' | 'zh' | 'en'>[];
};

/**
 * An .xlsx of the rejected rows as they were read, with their problems in a last column, to be corrected and uploaded again. It holds
 * ID numbers unmasked and is for the sender only.
 */
export async function writeRejected(roster: Roster<Columns>, result: Rejected): Promise<Uint8Array> {
  const errors = errorsByRow(result);
  const concerned = new Set(result.rejected.map(({ sheet }) => sheet));
  const sheets = result.sheets
    .filter(({ name, outcome }) => outcome === 'READ' && concerned.has(name))
    .map(({ name, headers }): WrittenSheet => {
      const kept = headers.map((_, at) => at).filter((at) => !isErrorsHeader(headers[at] ?? null));
      const take = (cells: readonly Cell[]) => kept.map((at) => escapeFormula(cells[at] ?? null));
      const rows = result.rejected
        .filter(({ sheet }) => sheet === name)
        .map(({ row, cells }): StyledRow => {
          const error =
            errors.get(place(name, row)) ?? '还有错误，请对照模板检查。 More errors: compare with the template.';
          return { cells: [...take(cells), error], look: [...kept.map(() => 'plain' as const), 'wrapped'] };
        });
      const head = { cells: [...take(headers), OWN.errors], look: 'header' } as const;
      return { name, widths: [...kept.map(() => 18), 80], frozen: 1, rows: [head, ...rows] };
    });
  const columns = Object.values(roster.columns);
  const nothing = {
    name: roster.name,
    widths: columns.map((column) => widthOf(column)),
    frozen: 1,
    rows: [headerRow(columns)],
  };
  return writeXlsx(sheets.length > 0 ? sheets : [nothing]);
}

function errorsByRow({ problems }: Rejected): ReadonlyMap<string, string> {
  const errors = new Map<string, string>();
  for (const { sheet, row, header, zh, en } of problems) {
    const at = place(sheet, row);
    const error = header === null ? `${zh} ${en}` : `${header}：${zh} ${en}`;
    const before = errors.get(at);
    errors.set(at, before === undefined ? error : `${before}\n${error}`);
  }
  return errors;
}

function place(sheet: string | null, row: number | null): string {
  return JSON.stringify([sheet, row]);
}

/** The rows as an .xlsx. The caller masks values before. */
export async function writeRosterXlsx<Definition extends Columns>(
  roster: Roster<Definition>,
  rows: Iterable<RowOf<Definition>>,
  lists: Lists = {},
): Promise<Uint8Array> {
  const columns = Object.values(roster.columns);
  const body = function* (): Generator<StyledRow> {
    yield headerRow(columns);
    for (const row of rows) yield { cells: cellsOf(roster, row, lists) };
  };
  const widths = columns.map((column) => widthOf(column, lists));
  return writeXlsx([{ name: roster.name, widths, frozen: 1, rows: body() }]);
}

/** The rows as CSV, in pieces: UTF-8 with a mark at the beginning, without which Excel takes it for GBK. */
export function* writeRosterCsv<Definition extends Columns>(
  roster: Roster<Definition>,
  rows: Iterable<RowOf<Definition>>,
  lists: Lists = {},
): Generator<string> {
  yield `\ufeff${csvLine(Object.values(roster.columns).map(({ header }) => header))}`;
  for (const row of rows) yield csvLine(cellsOf(roster, row, lists));
}

function csvLine(cells: readonly Cell[]): string {
  return `${cells.map((cell) => csvCell(cell)).join(',')}\r\n`;
}

/**
 * Texts that Excel turns into numbers or dates when it opens a CSV: it shows 12 digits as 5.2E+11, keeps 15 of 18 and drops leading
 * zeros. A tab before them keeps them text, also when Excel saves the file again. Dates of ours stay as they are: their value survives.
 */
const CHANGED_BY_EXCEL = /^(?:\d{12,40}|0\d{1,20}|\d{1,4}[-/]\d{1,4}|\d{1,10}E\d{1,4})$/i;

function csvCell(cell: Cell): string {
  const text = String(cell ?? '');
  if (typeof cell === 'string' && CHANGED_BY_EXCEL.test(text)) return `"\t${text}"`;
  return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function cellsOf<Definition extends Columns>(
  { columns }: Roster<Definition>,
  row: RowOf<Definition>,
  lists: Lists,
): readonly Cell[] {
  return Object.entries(columns).map(([key, column]) => {
    const value: unknown = row[key as keyof Definition];
    return value === null ? null : escapeFormula(column.write(value, lists));
  });
}

function headerRow(columns: readonly Column<unknown>[]): StyledRow {
  const look = columns.map(({ required }): Look => (required ? 'required' : 'header'));
  return { cells: columns.map(({ header, required }) => (required ? `${header}*` : header)), look };
}

/** Wide enough for the header and the example; a Chinese character counts for two. */
function widthOf({ header, example }: Column<unknown>, lists: Lists = {}): number {
  const width = (text: string) => [...text].reduce((sum, character) => sum + (character > '\u00ff' ? 2 : 1), 0);
  return Math.min(40, Math.max(10, width(header) + 3, width(example(lists)) + 3));
}
