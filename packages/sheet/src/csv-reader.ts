// Reads CSV as people save it: UTF-8, GB18030 or Excel's "Unicode text", separated by comma, semicolon or tab.
import { isUtf8 } from 'node:buffer';
import { pipeline, Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import type { Cell } from './cell.ts';
import type { Limits } from './limits.ts';
import { FileRefused } from './problem.ts';
import type { RawRow, SheetSource } from './source.ts';

const CHUNK = 64 * 1024;
const BATCH = 200;
const SEPARATORS = [',', ';', '\t'];

/** The one sheet of a CSV file, named after the file. Throws FileRefused. */
export function openCsv(file: Buffer, name: string, limits: Limits): SheetSource {
  const encoding = encodingOf(file);
  const separator = separatorOf(new TextDecoder(encoding).decode(file.subarray(0, CHUNK)));
  return { name, hidden: false, rows: () => readRows(file, encoding, separator, name, limits) };
}

/** Bytes that are no UTF-8 are Chinese ones: GB18030 contains GBK and GB2312, and all that Excel in China writes. */
function encodingOf(file: Buffer): string {
  if (file[0] === 0xff && file[1] === 0xfe) return 'utf-16le';
  if (file.includes(0)) throw new FileRefused('FILE_NOT_A_ROSTER');
  return isUtf8(file) ? 'utf-8' : 'gb18030';
}

/** The separator that one of the first lines, the header among them, has most of. */
function separatorOf(beginning: string): string {
  const lines = beginning.split(/\r\n|\r|\n/, 20).map((line) => line.replace(/"[^"]*"/g, ''));
  const most = (separator: string) => Math.max(...lines.map((line) => line.split(separator).length));
  return SEPARATORS.reduce((best, separator) => (most(separator) > most(best) ? separator : best));
}

async function* readRows(
  file: Buffer,
  encoding: string,
  delimiter: string,
  sheet: string,
  limits: Limits,
): AsyncGenerator<readonly RawRow[]> {
  const parser = parse({
    delimiter,
    relax_column_count: true,
    // ="110105…" is how some systems keep an ID number from being damaged.
    relax_quotes: true,
    max_record_size: limits.columns * limits.cellCharacters,
  });
  pipeline(Readable.from(decoded(file, encoding)), parser, () => {});
  let row = 0;
  let batch: RawRow[] = [];
  try {
    for await (const record of parser as AsyncIterable<string[]>) {
      row += 1;
      const cells = record.map(toCell);
      const last = cells.findLastIndex((cell) => cell !== null);
      if (last >= limits.columns) throw new FileRefused('TOO_MANY_COLUMNS', { sheet, limit: limits.columns });
      batch.push({ row, cells: cells.slice(0, last + 1) });
      if (batch.length < BATCH) continue;
      yield batch;
      batch = [];
    }
  } catch (error) {
    if (error instanceof CsvError) throw new FileRefused('FILE_QUOTES_UNBALANCED', { line: row + 1 });
    throw error;
  }
  yield batch;
}

async function* decoded(file: Buffer, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for (let at = 0; at < file.length; at += CHUNK) {
      const last = at + CHUNK >= file.length;
      yield decoder.decode(file.subarray(at, at + CHUNK), { stream: !last });
    }
  } catch {
    throw new FileRefused('FILE_ENCODING_UNKNOWN');
  }
}

function toCell(text: string): Cell {
  const kept = /^="(.*)"$/.exec(text);
  const content = kept === null ? text : (kept[1] as string);
  return content === '' ? null : content;
}
