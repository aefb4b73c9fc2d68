// The definition of a roster: one object from which reading, the template, the file to mend and the export follow.
import { toHalfWidth } from './cell.ts';
import type { Column } from './column.ts';

/** Columns by the name that a row has them under, in the order of the template. */
export type Columns = Readonly<Record<string, Column<unknown>>>;

/** The row that columns give: required ones are always there, the others may be null. */
export type RowOf<Definition extends Columns> = {
  readonly [Key in keyof Definition]: Definition[Key] extends Column<infer Value, infer Required>
    ? Required extends true
      ? Value
      : Value | null
    : never;
};

/** A kind of roster: volunteers, talents, first secretaries, … */
export interface Roster<Definition extends Columns> {
  /** What people call it, such as 志愿者名单: the template's sheet. */
  readonly name: string;
  readonly columns: Definition;
  /** The columns that together say who a row is about; two rows with the same values are a problem. May be empty. */
  readonly key: readonly string[];
}

/** Checks a definition once, where it is written: two columns may not answer to the same header. */
export function defineRoster<const Definition extends Columns>(
  roster: Roster<Definition> & { readonly key: readonly (keyof Definition)[] },
): Roster<Definition> {
  headersOf(roster.columns);
  return roster;
}

/** A header as it is compared: half-width, without spaces, line breaks, stars and words like （必填）. */
export function headerKey(text: string): string {
  return toHalfWidth(text)
    .replace(/[\s*★●]/g, '')
    .replace(/\((?:必填|选填|必填项|选填项|required|optional)\)/gi, '')
    .replace(/[:：]$/, '')
    .toLowerCase();
}

/** Every header that a column answers to → the column's key. */
export function headersOf(columns: Columns): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  for (const [key, { header, aliases }] of Object.entries(columns)) {
    for (const name of new Set([header, ...aliases].map(headerKey))) {
      const other = keys.get(name);
      if (other !== undefined)
        throw new Error(`the columns "${other}" and "${key}" both answer to the header "${name}"`);
      keys.set(name, key);
    }
  }
  return keys;
}

/** Words of our own workbooks that reading has to know again. */
export const OWN = {
  /** Second sheet of the template. */
  explanation: '填写说明',
  /** Begins the example row of the template, which is skipped. */
  example: '示例：',
  /** Last column of the file to mend, which is ignored. */
  errors: '错误/Errors',
} as const;
