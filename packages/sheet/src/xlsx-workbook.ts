// The parts of a workbook that its sheets depend on: names, date formats and shared texts.
import { posix } from 'node:path';
import type { Limits } from './limits.ts';
import { FileRefused } from './problem.ts';
import { readXml } from './xml.ts';
import type { ZipEntry } from './zip.ts';

type Parts = ReadonlyMap<string, ZipEntry>;

/** The parts that the relations of a workbook name: some writers do not use the usual paths. */
export interface WorkbookParts {
  readonly workbook: ZipEntry;
  readonly styles: ZipEntry | undefined;
  readonly sharedTexts: ZipEntry | undefined;
  /** Sheets by the id of their relation. */
  readonly byRelation: ReadonlyMap<string, ZipEntry>;
}

/** Follows the relations from the package to the workbook and from there to its parts (ECMA-376 part 2, 6.5). */
export async function readWorkbookParts(file: Buffer, parts: Parts): Promise<WorkbookParts> {
  const package_ = await readRelations(file, parts, '');
  const main = package_.find(({ type }) => type === 'officeDocument');
  const workbook = main?.part ?? parts.get('xl/workbook.xml');
  if (workbook === undefined) throw new FileRefused('FILE_NOT_A_ROSTER');
  const relations = await readRelations(file, parts, workbook.name);
  if (relations.length === 0) throw new FileRefused('FILE_DAMAGED');
  const partOf = (type: string, usual: string) =>
    relations.find((relation) => relation.type === type)?.part ??
    parts.get(posix.join(posix.dirname(workbook.name), usual));
  return {
    workbook,
    styles: partOf('styles', 'styles.xml'),
    sharedTexts: partOf('sharedStrings', 'sharedstrings.xml'),
    byRelation: new Map(relations.flatMap(({ id, part }) => (part === undefined ? [] : [[id, part] as const]))),
  };
}

/** The relations of a part; `''` is the package. Types without the namespace before them, which strict files write differently. */
async function readRelations(file: Buffer, parts: Parts, name: string) {
  const folder = name === '' ? '' : posix.dirname(name);
  const part = parts.get(posix.join(folder, '_rels', `${posix.basename(name)}.rels`));
  const relations: { id: string; type: string; part: ZipEntry | undefined }[] = [];
  if (part === undefined) return relations;
  await readXml(file, part, {
    open(tag, attributes) {
      if (tag !== 'Relationship') return;
      const { Id: id = '', Type = '', Target = '' } = attributes();
      // A target is relative to the folder of the part, or absolute.
      const target = posix.resolve(`/${folder}`, Target.replaceAll('\\', '/')).slice(1).toLowerCase();
      relations.push({ id, type: Type.slice(Type.lastIndexOf('/') + 1), part: parts.get(target) });
    },
  });
  return relations;
}

/** The sheets in their order, and whether dates count from 1904. */
export async function readWorkbook(file: Buffer, part: ZipEntry, limits: Limits) {
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

/** For each cell style, whether it shows a number as a date. */
export async function readDateStyles(file: Buffer, part: ZipEntry | undefined): Promise<readonly boolean[]> {
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
export async function readSharedTexts(
  file: Buffer,
  part: ZipEntry | undefined,
  limits: Limits,
): Promise<readonly string[]> {
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

/** Collects the text of a shared or inline string: all its runs (`t`), without the phonetic reading (`rPh`). */
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
