// The parts of a workbook that say how to read its sheets: their names, date formats and shared texts.
import { posix } from 'node:path';
import type { Limits } from './limits.ts';
import { FileRefused } from './problem.ts';
import { readXml } from './xml.ts';
import type { ZipEntry } from './zip.ts';

type Parts = ReadonlyMap<string, ZipEntry>;

/** The workbook's own part: its sheets in order, and the year from which its dates count. */
export async function readWorkbook(file: Buffer, parts: Parts, limits: Limits) {
  const part = parts.get('xl/workbook.xml');
  if (part === undefined) throw new FileRefused('FILE_NOT_A_ROSTER');
  const sheets: { name: string; id: string; hidden: boolean }[] = [];
  let epoch1904 = false;
  await readXml(file, part, {
    open(name, attributes) {
      if (name === 'workbookPr') epoch1904 = /^(?:1|true)$/.test(attributes().date1904 ?? '');
      if (name !== 'sheet') return;
      if (sheets.length === limits.sheets) throw new FileRefused('TOO_MANY_SHEETS', { limit: limits.sheets });
      const { name: title = '', id = '', state = 'visible' } = attributes();
      sheets.push({ name: title, id, hidden: state !== 'visible' });
    },
  });
  return { sheets, epoch1904 };
}

/** Relation → path of the part, for the sheets and what they share. */
export async function readRelations(file: Buffer, parts: Parts): Promise<ReadonlyMap<string, string>> {
  const part = parts.get('xl/_rels/workbook.xml.rels');
  if (part === undefined) throw new FileRefused('FILE_DAMAGED');
  const paths = new Map<string, string>();
  await readXml(file, part, {
    open(name, attributes) {
      if (name !== 'Relationship') return;
      const { Id = '', Target = '' } = attributes();
      // A target is relative to xl/, or absolute.
      paths.set(Id, posix.resolve('/xl', Target).slice(1).toLowerCase());
    },
  });
  return paths;
}

/** For each cell style, whether it shows a number as a date. */
export async function readDateStyles(file: Buffer, parts: Parts): Promise<readonly boolean[]> {
  const part = parts.get('xl/styles.xml');
  const own = new Map<string, string>();
  const styles: boolean[] = [];
  let inCellStyles = false;
  if (part === undefined) return styles;
  await readXml(file, part, {
    open(name, attributes) {
      if (name === 'numFmt') own.set(attributes().numFmtId ?? '', attributes().formatCode ?? '');
      if (name === 'cellXfs') inCellStyles = true;
      if (name !== 'xf' || !inCellStyles) return;
      const { numFmtId = '0' } = attributes();
      const code = own.get(numFmtId);
      styles.push(code === undefined ? isBuiltInDate(Number(numFmtId)) : isDateFormat(code));
    },
    close(name) {
      if (name === 'cellXfs') inCellStyles = false;
    },
  });
  return styles;
}

/** ECMA-376 part 1, 18.8.30: 14–17 and 22 everywhere, 27–36 and 50–58 in the Chinese editions. */
function isBuiltInDate(id: number): boolean {
  return (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
}

/** A format with a year or a day in it, after quoted words, escapes and [colours or locales] are taken out. */
function isDateFormat(code: string): boolean {
  const bare = code.replace(/"[^"]*(?:"|$)|\\.|_.|\*.|\[[^\]]*(?:\]|$)/g, '');
  return /[yd]/i.test(bare) && !/general|standard/i.test(bare);
}

/** The table of texts that cells refer to by number. */
export async function readSharedTexts(file: Buffer, parts: Parts, limits: Limits): Promise<readonly string[]> {
  const part = parts.get('xl/sharedstrings.xml');
  const texts: string[] = [];
  if (part === undefined) return texts;
  if (part.size > limits.sharedTextBytes) throw new FileRefused('FILE_UNPACKS_TOO_LARGE');
  const collector = new TextCollector(limits.cellCharacters);
  await readXml(file, part, {
    open: (name) => collector.open(name),
    text: (text) => collector.text(text),
    close(name) {
      collector.close(name);
      if (name === 'si') texts.push(collector.take());
    },
  });
  return texts;
}

/** Gathers the text of a shared or inline string: all its runs (`t`), without the phonetic reading beside them (`rPh`). */
export class TextCollector {
  readonly #longest: number;
  #gathered = '';
  #inText = false;
  #inPhonetic = false;

  constructor(longest: number) {
    this.#longest = longest;
  }

  open(name: string): void {
    if (name === 't') this.#inText = true;
    if (name === 'rPh') this.#inPhonetic = true;
  }

  close(name: string): void {
    if (name === 't') this.#inText = false;
    if (name === 'rPh') this.#inPhonetic = false;
  }

  text(text: string): void {
    if (this.#inText && !this.#inPhonetic && this.#gathered.length <= this.#longest) this.#gathered += text;
  }

  /** The text so far, one character over the limit at most, and a fresh start. */
  take(): string {
    const text = ownText(this.#gathered.slice(0, this.#longest + 1));
    this.#gathered = '';
    return text;
  }
}

/**
 * The text of a cell. Excel writes characters that XML cannot hold as _xHHHH_, and a literal _x000D_ as _x005F_x000D_. The copy
 * matters: V8 would keep the whole chunk of XML alive for the few characters cut out of it (358 MB instead of 169 for 100,000 rows).
 */
export function ownText(cut: string): string {
  const text = Buffer.from(cut).toString();
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
