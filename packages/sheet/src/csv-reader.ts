// Reads CSV in the encodings and with the separators in use: UTF-8, UTF-16 and GB18030; comma, semicolon, tab and others.
import { isUtf8 } from 'node:buffer';
import { pipeline, Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import type { Cell } from './cell.ts';
import type { Limits } from './limits.ts';
import { FileRefused } from './problem.ts';
import type { RawRow, SheetSource } from './source.ts';

const CHUNK = 64 * 1024;
const BATCH = 200;
const SEPARATORS = [',', ';', '\t', '|', '，', '；'];
/** Lines in which the separator is looked for: the header is among them. */
const FIRST_LINES = 20;

/** The one sheet of a CSV file, named after the file. `isHeader` knows the headers of the roster. Throws FileRefused. */
export function openCsv(file: Buffer, name: string, limits: Limits, isHeader: (text: string) => boolean): SheetSource {
  const encoding = encodingOf(file);
  const separator = separatorOf(new TextDecoder(encoding).decode(file.subarray(0, CHUNK)), isHeader);
  return { name, hidden: false, rows: () => readRows(file, encoding, separator, name, limits) };
}

/** Bytes that are not UTF-8 are taken for GB18030, which contains GBK and GB2312 and is what Excel in China writes. */
function encodingOf(file: Buffer): string {
  if (file[0] === 0xff && file[1] === 0xfe) return 'utf-16le';
  if (file[0] === 0xfe && file[1] === 0xff) return 'utf-16be';
  if (file.includes(0)) return utf16Of(file);
  return isUtf8(file) ? 'utf-8' : 'gb18030';
}

/** UTF-16 without a mark: the separators and line ends have their zero byte always on the same side. */
function utf16Of(file: Buffer): string {
  const sides = [0, 0];
  for (let at = 0; at < Math.min(file.length, CHUNK); at += 1) {
    if (file[at] === 0) sides[at % 2] = (sides[at % 2] as number) + 1;
  }
  const [even = 0, odd = 0] = sides;
  if (file.length % 2 === 1 || Math.min(even, odd) * 20 > Math.max(even, odd))
    throw new FileRefused('FILE_NOT_A_ROSTER');
  const encoding = odd > even ? 'utf-16le' : 'utf-16be';
  // Text with a stray NUL is not UTF-16: most of its characters would be unassigned or private.
  const text = new TextDecoder(encoding).decode(file.subarray(0, CHUNK));
  if (!/[\r\n]/.test(text)) throw new FileRefused('FILE_NOT_A_ROSTER');
  return encoding;
}

/** The separator that splits one of the first lines into most known headers; without any, the one that most lines share. */
function separatorOf(beginning: string, isHeader: (text: string) => boolean): string {
  const lines = beginning
    .split(/\r\n|\r|\n/, FIRST_LINES)
    .filter((line) => line.trim() !== '')
    .map((line) => line.replace(/"([^"]*)"/g, (_, quoted: string) => quoted.replace(/[,;\t|，；]/g, ' ')));
  const score = (separator: string) => {
    const headers = lines.map((line) => line.split(separator).filter(isHeader).length);
    const columns = lines.map((line) => line.split(separator).length).sort((one, other) => one - other);
    return Math.max(0, ...headers) * 1000 + (columns[Math.floor((columns.length - 1) / 2)] ?? 0);
  };
  const scores = SEPARATORS.map(score);
  return SEPARATORS[scores.indexOf(Math.max(...scores))] as string;
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
    // All of them at once: files put together from several sources mix their line ends.
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    // ="110105…" is how some systems keep an ID number from being damaged.
    relax_quotes: true,
    max_record_size: limits.columns * limits.cellCharacters,
  });
  pipeline(Readable.from(decoded(file, encoding)), parser, () => {});
  let row = 0;
  let widest = 0;
  let batch: RawRow[] = [];
  try {
    for await (const record of parser as AsyncIterable<string[]>) {
      row += 1;
      if (record.some((cell) => holdsRows(cell, delimiter, widest)))
        throw new FileRefused('FILE_QUOTES_UNBALANCED', { line: row });
      widest = Math.max(widest, record.length);
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

/** True for a cell that has swallowed rows: a quotation mark was opened in one row and closed in a later one. */
function holdsRows(cell: string, delimiter: string, widest: number): boolean {
  if (widest < 3 || !/[\r\n]/.test(cell)) return false;
  return cell.split(/[\r\n]+/).some((line) => line.split(delimiter).length >= widest);
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
