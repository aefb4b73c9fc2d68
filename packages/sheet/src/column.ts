// The definition of a column of a roster, and the plain kinds: integer, yes or no, a code of a catalogue.
import { type Cell, compact, excerpt, type Filled, partsOf } from './cell.ts';
import type { ReadAs } from './note.ts';
import { type ProblemCode, Refusal, type Words } from './problem.ts';

/** One choice of a catalogue of the county model. */
export interface CatalogueEntry extends Words {
  readonly code: string;
}

/** An administrative division. */
export interface DivisionName {
  /** 12 digits, of which a prefix is an ancestor. */
  readonly code: string;
  readonly name: string;
}

/** The lists in which columns look values up; the caller provides those that its columns name. */
export interface Lists {
  readonly catalogues?: Readonly<Record<string, readonly CatalogueEntry[]>>;
  readonly divisions?: readonly DivisionName[];
}

/** What a column may use while it reads. */
export interface ReadContext extends Lists {
  /** The day on which the file is read, YYYY-MM-DD. */
  readonly today: string;
  /** Prefix of the division that the file is for: decides between villages of one name. */
  readonly within?: string;
}

/** A column of a roster: its headers, and how its cells become values and values cells. */
export interface Column<Value, Required extends boolean = boolean> {
  readonly header: string;
  readonly aliases: readonly string[];
  readonly required: Required;
  /** Takes any text, so that 无 has to be recognized before it is read. */
  readonly anyText: boolean;
  /** A made-up value for the template. */
  example(lists: Lists): string;
  /** For the template's 填写说明: what to enter here. */
  explain(lists: Lists): Words;
  read(cell: Filled, context: ReadContext): Value | Refusal | ReadAs<Value>;
  write(value: Value, lists: Lists): Cell;
  /** Values that are refused with this code if another cell of the column was. */
  readonly doubt?: Doubt<Value>;
}

/** A value that is accepted only in a column without the damage that would explain it. */
export interface Doubt<Value> {
  readonly code: ProblemCode;
  applies(value: Value): boolean;
}

/** The options of every kind of column. */
export interface ColumnOptions<Required extends boolean> {
  readonly header: string;
  /** Other headers in use; spaces, stars, width of brackets and letter case are ignored. */
  readonly aliases?: readonly string[];
  readonly required?: Required;
  readonly example?: string;
  /** Added in the template to the explanation of the kind. */
  readonly note?: Words;
}

/** The part of a column that its kind defines. */
type Kind<Value> = Pick<Column<Value>, 'read' | 'explain'> &
  Partial<Pick<Column<Value>, 'write' | 'doubt' | 'anyText'>> & { example: string | ((lists: Lists) => string) };

/** A column from its options and its kind. The one place where defaults are set. */
export function column<Value, Required extends boolean>(
  options: ColumnOptions<Required>,
  kind: Kind<Value>,
): Column<Value, Required> {
  const { header, aliases = [], required = false as Required, example = kind.example, note } = options;
  return {
    header,
    aliases,
    required,
    anyText: kind.anyText ?? false,
    example: typeof example === 'string' ? () => example : example,
    explain: (lists) => {
      const { zh, en } = kind.explain(lists);
      return note === undefined ? { zh, en } : { zh: `${zh}${note.zh}`, en: `${en} ${note.en}` };
    },
    read: kind.read,
    write: kind.write ?? ((value) => value as Cell),
    ...(kind.doubt === undefined ? {} : { doubt: kind.doubt }),
  };
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

/** 是 or 否 in their usual forms. An empty cell is unknown, not 否. */
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

/** An entry of a catalogue that is given when reading: by its code, its Chinese or its English name. */
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
  // A name that does not lead back to the code cannot be read again.
  return codesByName(entries).get(compact(name).toLowerCase()) === code ? name : code;
}

/** Throws for a missing catalogue: an error of the caller, not of the file. */
function entriesOf(catalogue: string, lists: Lists): readonly CatalogueEntry[] {
  const entries = lists.catalogues?.[catalogue];
  if (entries === undefined) throw new Error(`the catalogue "${catalogue}" was not given`);
  return entries;
}

/** Built once a catalogue: names are looked up for every cell. */
const NAMES = new WeakMap<readonly CatalogueEntry[], Map<string, string | null>>();

/** Name → code; null for a name of several entries. A code always means itself. */
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
