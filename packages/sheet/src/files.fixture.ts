// Cells and files for the tests, regular and malicious ones.
import { type Cell, tidy } from './cell.ts';
import type { Column, ReadContext } from './column.ts';
import { ReadAs } from './note.ts';
import { Refusal } from './problem.ts';
import { type Part, writeZip } from './zip-writer.ts';

/** The parts of a workbook with one sheet whose XML is given. */
export function workbookParts(sheetXml: string, { styles = '', shared = '', workbook = '' } = {}): Part[] {
  const parts = {
    'xl/workbook.xml': `<workbook>${workbook}<sheets><sheet name="名单" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/styles.xml': `<styleSheet>${styles}</styleSheet>`,
    'xl/sharedStrings.xml': `<sst>${shared}</sst>`,
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${sheetXml}</sheetData></worksheet>`,
  };
  return Object.entries(parts).map(([name, text]) => ({ name, text: [text] }));
}

/** A workbook with one sheet whose XML is given. */
export function workbook(sheetXml: string, more: Parameters<typeof workbookParts>[1] = {}): Promise<Buffer> {
  return writeZip(workbookParts(sheetXml, more));
}

/** A row of inline texts; null leaves a cell out. */
export function textRow(row: number, texts: readonly (string | null)[]): string {
  const cells = texts.map((text, at) => {
    const reference = `${String.fromCharCode(65 + at)}${row}`;
    return text === null ? '' : `<c r="${reference}" t="inlineStr"><is><t>${text}</t></is></c>`;
  });
  return `<row r="${row}">${cells.join('')}</row>`;
}

/** Text in GBK, by asking the decoder what each pair of bytes means. */
export function encodeGbk(text: string): Buffer {
  const decoder = new TextDecoder('gb18030');
  const pairs = new Map<string, number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1)
      pairs.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
  }
  return Buffer.from([...text].flatMap((character) => pairs.get(character) ?? [character.charCodeAt(0)]));
}

/** The value of a cell, `[value, note]` where it differs from the content, or the code of the refusal. */
export function readCell(column: Column<unknown>, cell: Cell, context: ReadContext): unknown {
  const tidied = tidy(cell, 10_000);
  const value = tidied === null || tidied instanceof Refusal ? tidied : column.read(tidied, context);
  if (value instanceof ReadAs) return [value.value, value.code];
  return value instanceof Refusal ? value.code : value;
}
