// What a column of a roster is, and the plain kinds: text, integer, yes or no, a code of a catalogue.
import { type Cell, compact, excerpt, type Filled, toHalfWidth } from './cell.ts';
import { Refusal, type Words } from './problem.ts';

/** One choice of a catalogue of the county model. */
export interface CatalogueEntry extends Words {
  readonly code: string;
}

/** An administrative division as a list of the caller has it. */
export interface DivisionName {
  /** 12 digits, of which a prefix is an ancestor. */
  readonly code: string;
  readonly name: string;
}

/** The lists that columns look things up in; the caller brings those that its columns name. */
export interface Lists {
  readonly catalogues?: Readonly<Record<string, readonly CatalogueEntry[]>>;
  readonly divisions?: readonly DivisionName[];
}

/** What a column may know while it reads. */
export interface ReadContext extends Lists {
  /** The day on which the file is read, YYYY-MM-DD: nobody is born after it. */
  readonly today: string;
}

/** A column of a roster: how people head it, and how its cells become values and values cells. */
export interface Column<Value, Required extends boolean = boolean> {
  readonly header: string;
  readonly aliases: readonly string[];
  readonly required: Required;
  /** A made-up value for the template. */
  readonly example: string;
  /** For the template's 填写说明: what to write here. */
  explain(lists: Lists): Words;
  read(cell: Filled, context: ReadContext): Value | Refusal;
  write(value: Value, lists: Lists): Cell;
}

/** What every kind of column is told. */
export interface ColumnOptions<Required extends boolean> {
  readonly header: string;
  /** Other headers that people use for it; spaces, stars, width of brackets and letter case never matter. */
  readonly aliases?: readonly string[];
  readonly required?: Required;
  readonly example?: string;
  /** Said in the template after what the kind says of itself. */
  readonly note?: Words;
}

/** A column from its options and what its kind adds: the one place where defaults are set. */
export function column<Value, Required extends boolean>(
  options: ColumnOptions<Required>,
  kind: Pick<Column<Value>, 'read' | 'example'> &
    Partial<Pick<Column<Value>, 'write'>> & { explain(lists: Lists): Words },
): Column<Value, Required> {
  const { header, aliases = [], required = false as Required, example = kind.example, note } = options;
  return {
    header,
    aliases,
    required,
    example,
    explain: (lists) => {
      const { zh, en } = kind.explain(lists);
      return note === undefined ? { zh, en } : { zh: `${zh}${note.zh}`, en: `${en} ${note.en}` };
    },
    read: kind.read,
    write: kind.write ?? ((value) => value as Cell),
  };
}

/** Free text: trimmed, line breaks as spaces, full-width letters and digits as half-width; Chinese punctuation stays. */
export function textColumn<const Required extends boolean = false>(
  options: ColumnOptions<Required> & { readonly longest?: number },
): Column<string, Required> {
  const { longest = 200 } = options;
  return column(options, {
    example: '文字',
    explain: () => ({ zh: `文字，最多 ${longest} 字。`, en: `Text of up to ${longest} characters.` }),
    read: (cell) => {
      const text = String(cell)
        .replace(/[０-９Ａ-Ｚａ-ｚ]/g, toHalfWidth)
        .replace(/\s+/g, (spaces) => (/[\r\n\t]/.test(spaces) ? ' ' : spaces.replaceAll('\u3000', ' ')))
        .normalize('NFC');
      return text.length > longest ? new Refusal('CELL_TOO_LONG', { limit: longest }, excerpt(text)) : text;
    },
  });
}

/** A whole number: 1,200 and １２００ are both 1200. */
export function integerColumn<const Required extends boolean = false>(
  options: ColumnOptions<Required> & { readonly least?: number; readonly most?: number },
): Column<number, Required> {
  const { least = 0, most = 1_000_000_000 } = options;
  return column(options, {
    example: String(Math.max(least, Math.min(10, most))),
    explain: () => ({ zh: `整数，${least} 至 ${most}。`, en: `A whole number from ${least} to ${most}.` }),
    read: (cell) => {
      const text = compact(cell).replace(/(?<=\d),(?=\d{3}(?!\d))/g, '');
      if (!/^[+-]?\d{1,15}(?:\.0*)?$/.test(text)) return new Refusal('INTEGER_INVALID', {}, excerpt(cell));
      const number = Number(text) + 0;
      return number < least || number > most
        ? new Refusal('INTEGER_OUT_OF_RANGE', { least, most }, excerpt(cell))
        : number;
    },
  });
}

const YES = new Set(['是', '√', '✓', '✔', '有', '对', 'true', 'yes', 'y', '1']);
const NO = new Set(['否', '×', '✗', '✘', '无', '没有', '不是', '错', 'false', 'no', 'n', '0']);

/** 是 or 否, in the ways people say it. An empty cell is unknown, not 否. */
export function yesNoColumn<const Required extends boolean = false>(
  options: ColumnOptions<Required>,
): Column<boolean, Required> {
  return column<boolean, Required>(options, {
    example: '是',
    explain: () => ({ zh: '填“是”或“否”。', en: '是 (yes) or 否 (no).' }),
    read: (cell) => {
      const word = compact(cell).toLowerCase();
      if (YES.has(word)) return true;
      return NO.has(word) ? false : new Refusal('YES_NO_INVALID', {}, excerpt(cell));
    },
    write: (value) => (value ? '是' : '否'),
  });
}

/** A code of a catalogue that is given when reading: its code, Chinese or English name are all accepted. */
export function codeColumn<const Required extends boolean = false>(
  options: ColumnOptions<Required> & { readonly catalogue: string },
): Column<string, Required> {
  const { catalogue } = options;
  return column(options, {
    example: '',
    explain: (lists) => {
      const entries = lists.catalogues?.[catalogue] ?? [];
      const zh = entries.map((entry) => entry.zh).join('、');
      const en = entries.map((entry) => `${entry.zh} ${entry.en}`).join(', ');
      return { zh: `从以下选一项：${zh}。`, en: `One of: ${en}.` };
    },
    read: (cell, lists) => codeOf(cell, catalogue, lists),
    write: (value, lists) => nameOf(value, catalogue, lists),
  });
}

/** Several codes of a catalogue in one cell: 急救、烹饪. */
export function codesColumn<const Required extends boolean = false>(
  options: ColumnOptions<Required> & { readonly catalogue: string },
): Column<readonly string[], Required> {
  const { catalogue } = options;
  return column<readonly string[], Required>(options, {
    example: '',
    explain: (lists) => {
      const entries = lists.catalogues?.[catalogue] ?? [];
      const zh = entries.map((entry) => entry.zh).join('、');
      const en = entries.map((entry) => `${entry.zh} ${entry.en}`).join(', ');
      return { zh: `可填多项，用“、”隔开：${zh}。`, en: `One or more, separated by 、: ${en}.` };
    },
    read: (cell, lists) => {
      const codes = partsOf(cell).map((part) => codeOf(part, catalogue, lists));
      return codes.find((code) => code instanceof Refusal) ?? [...new Set(codes as string[])];
    },
    write: (value, lists) => value.map((code) => nameOf(code, catalogue, lists)).join('、'),
  });
}

/** Several texts in one cell: 养蜂、电商. */
export function textsColumn<const Required extends boolean = false>(
  options: ColumnOptions<Required> & { readonly longest?: number; readonly most?: number },
): Column<readonly string[], Required> {
  const { longest = 40, most = 30 } = options;
  return column<readonly string[], Required>(options, {
    example: '',
    explain: () => ({
      zh: `可填多项，用“、”隔开，每项最多 ${longest} 字。`,
      en: `One or more, separated by 、, each of up to ${longest} characters.`,
    }),
    read: (cell) => {
      const parts = [...new Set(partsOf(cell))];
      const limit = parts.length > most ? longest * most : longest;
      return parts.length > most || parts.some((part) => part.length > longest)
        ? new Refusal('CELL_TOO_LONG', { limit }, excerpt(cell))
        : parts;
    },
    write: (value) => value.join('、'),
  });
}

/** 急救、烹饪, 急救,烹饪 and 急救；烹饪 are two each. */
function partsOf(cell: Filled): string[] {
  return String(cell)
    .normalize('NFC')
    .split(/[、，,；;\n]/)
    .map((part) => toHalfWidth(part).trim())
    .filter((part) => part !== '');
}

function codeOf(cell: Filled, catalogue: string, lists: Lists): string | Refusal {
  const entries = entriesOf(catalogue, lists);
  const code = codesByName(entries).get(compact(cell).toLowerCase());
  if (typeof code === 'string') return code;
  const value = excerpt(cell);
  if (code === null) return new Refusal('CODE_AMBIGUOUS', { value }, value);
  const choices = entries.slice(0, 12).map((entry) => entry.zh);
  return new Refusal('CODE_UNKNOWN', { value, choices: choices.join('、') + (entries.length > 12 ? '…' : '') }, value);
}

function nameOf(code: string, catalogue: string, lists: Lists): string {
  const entries = lists.catalogues?.[catalogue] ?? [];
  const name = entries.find((entry) => entry.code === code)?.zh ?? code;
  // A name that would not be understood again is no name.
  return codesByName(entries).get(compact(name).toLowerCase()) === code ? name : code;
}

/** A catalogue that the caller forgot is the caller's mistake, not the file's. */
function entriesOf(catalogue: string, lists: Lists): readonly CatalogueEntry[] {
  const entries = lists.catalogues?.[catalogue];
  if (entries === undefined) throw new Error(`the catalogue "${catalogue}" was not given`);
  return entries;
}

/** Names are looked up once a cell, and the list is the same for a whole file. */
const NAMES = new WeakMap<readonly CatalogueEntry[], Map<string, string | null>>();

/** Null for a name that several have. A code always means itself. */
function codesByName(entries: readonly CatalogueEntry[]): Map<string, string | null> {
  const known = NAMES.get(entries);
  if (known !== undefined) return known;
  const names = new Map<string, string | null>();
  for (const { code, zh, en } of entries) {
    for (const name of new Set([zh, en].map((each) => compact(each).toLowerCase())))
      names.set(name, names.has(name) ? null : code);
  }
  for (const { code } of entries) names.set(compact(code).toLowerCase(), code);
  NAMES.set(entries, names);
  return names;
}
