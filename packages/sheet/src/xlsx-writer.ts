// Writes .xlsx with every column formatted as text, empty rows included, so that Excel damages no number typed into it later.
// write-excel-file can format only cells that it writes, and blocks the server for as long as it takes (1.2 s for 24,000 rows).
import { type Cell, columnLetter } from './cell.ts';
import { type Part, writeZip } from './zip-writer.ts';

/** How a row looks; `plain` is text as everywhere. */
export type Look = 'plain' | 'header' | 'required' | 'example' | 'wrapped';

/** A row to write: its cells, and how they look, all alike or one by one. */
export interface StyledRow {
  readonly cells: readonly Cell[];
  readonly look?: Look | readonly Look[];
}

/** A sheet to write. */
export interface WrittenSheet {
  readonly name: string;
  /** Width of each column, in characters. */
  readonly widths: readonly number[];
  /** Rows at the top that stay in sight. */
  readonly frozen: number;
  readonly rows: Iterable<StyledRow>;
}

/** Index of each look in `cellXfs` below. */
const STYLES: Readonly<Record<Look, number>> = { plain: 1, header: 2, required: 3, example: 4, wrapped: 5 };

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const PROLOGUE = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** numFmtId 49 is `@`, text. Fonts: plain, bold, bold red, grey italic. */
const STYLESHEET = `${PROLOGUE}<styleSheet xmlns="${MAIN}"><fonts count="4"><font><sz val="11"/></font><font><b/><sz val="11"/></font><font><b/><sz val="11"/><color rgb="FFC00000"/></font><font><i/><sz val="11"/><color rgb="FF7F7F7F"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFF2F2F2"/></patternFill></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="6"><xf/><xf numFmtId="49" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" fillId="2" applyNumberFormat="1" applyFont="1" applyFill="1"/><xf numFmtId="49" fontId="2" fillId="2" applyNumberFormat="1" applyFont="1" applyFill="1"/><xf numFmtId="49" fontId="3" applyNumberFormat="1" applyFont="1"/><xf numFmtId="49" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

/** The bytes of a workbook of these sheets. */
export function writeXlsx(sheets: readonly WrittenSheet[]): Promise<Buffer> {
  const names = sheetNames(sheets.map(({ name }) => name));
  const numbers = sheets.map((_, index) => index + 1);
  const parts = numbers.map(
    (n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${type('worksheet')}"/>`,
  );
  const entries = numbers.map(
    (n, index) => `<sheet name="${xmlText(names[index] as string)}" sheetId="${n}" r:id="rId${n}"/>`,
  );
  const links = numbers.map((n) => relation(n, 'worksheet', `worksheets/sheet${n}.xml`));
  const styles = relation(sheets.length + 1, 'styles', 'styles.xml');
  return writeZip([
    part(
      '[Content_Types].xml',
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${type('sheet.main')}"/><Override PartName="/xl/styles.xml" ContentType="${type('styles')}"/>${parts.join('')}</Types>`,
    ),
    part('_rels/.rels', relations(relation(1, 'officeDocument', 'xl/workbook.xml'))),
    part(
      'xl/workbook.xml',
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${entries.join('')}</sheets></workbook>`,
    ),
    part('xl/_rels/workbook.xml.rels', relations(links.join('') + styles)),
    { name: 'xl/styles.xml', text: [STYLESHEET] },
    ...sheets.map((sheet, index) => ({ name: `xl/worksheets/sheet${index + 1}.xml`, text: sheetXml(sheet) })),
  ]);
}

function part(name: string, xml: string): Part {
  return { name, text: [PROLOGUE + xml] };
}

function type(what: string): string {
  return `application/vnd.openxmlformats-officedocument.spreadsheetml.${what}+xml`;
}

function relation(id: number, what: string, target: string): string {
  return `<Relationship Id="rId${id}" Type="${OFFICE}/${what}" Target="${target}"/>`;
}

function relations(content: string): string {
  return `<Relationships xmlns="${PACKAGE}/relationships">${content}</Relationships>`;
}

/** Rows to a piece: large enough to pack well, small enough to let others in between. */
const PIECE = 200;

function* sheetXml({ widths, frozen, rows }: WrittenSheet): Generator<string> {
  const pane = `<pane ySplit="${frozen}" topLeftCell="A${frozen + 1}" activePane="bottomLeft" state="frozen"/>`;
  const columns = widths.map((width, index) => {
    const at = index + 1;
    return `<col min="${at}" max="${at}" width="${width}" style="${STYLES.plain}" customWidth="1"/>`;
  });
  yield `${PROLOGUE}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">${frozen > 0 ? pane : ''}</sheetView></sheetViews>`;
  yield `${columns.length > 0 ? `<cols>${columns.join('')}</cols>` : ''}<sheetData>`;
  let number = 0;
  let piece = '';
  for (const row of rows) {
    number += 1;
    piece += rowXml(row, number);
    if (number % PIECE !== 0) continue;
    yield piece;
    piece = '';
  }
  yield `${piece}</sheetData></worksheet>`;
}

function rowXml({ cells, look = 'plain' }: StyledRow, row: number): string {
  const written = cells.map((cell, at) => {
    if (cell === null) return '';
    const style = STYLES[typeof look === 'string' ? look : (look[at] ?? 'plain')];
    const reference = `r="${columnLetter(at)}${row}" s="${style}"`;
    // Excel keeps fifteen digits of a number; style 0 shows it as one.
    if (typeof cell === 'number') return `<c r="${columnLetter(at)}${row}"><v>${cell}</v></c>`;
    if (typeof cell === 'boolean') return `<c ${reference} t="b"><v>${cell ? 1 : 0}</v></c>`;
    return `<c ${reference} t="inlineStr"><is><t xml:space="preserve">${xmlText(String(cell))}</t></is></c>`;
  });
  return `<row r="${row}">${written.join('')}</row>`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
// biome-ignore lint/suspicious/noControlCharactersInRegex: XML cannot hold them
const NOT_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Text for XML. What XML cannot hold is left out; what Excel would take for an escape is escaped. */
function xmlText(text: string): string {
  return text
    .toWellFormed()
    .replace(NOT_IN_XML, '')
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/\r/g, '_x000D_')
    .replace(/[&<>"]/g, (character) => ENTITIES[character] as string);
}

/** Excel allows 31 characters without []:*?/\ and no name twice. */
function sheetNames(wanted: readonly string[]): readonly string[] {
  const names: string[] = [];
  for (const name of wanted) {
    const plain =
      name
        .replace(/[[\]:*?/\\]|^'|'$/g, ' ')
        .trim()
        .slice(0, 31) || '名单';
    let unique = plain;
    for (let n = 2; names.includes(unique); n += 1) unique = `${plain.slice(0, 27)} ${n}`;
    names.push(unique);
  }
  return names;
}
