// What a service keeps about people: one declaration a table, from which the copy for a person, the erasure and the end of keeping follow.
import type { AnyTable, Session } from '@chunhui/database';
import type { ParameterName } from '@chunhui/model';
import type { Permission } from '@chunhui/runtime';

/** Whose data, as far as the request says it. */
export interface DataSubject {
  /** The id by which every subgraph knows the person. */
  readonly personId: string | null;
  readonly name: string | null;
  readonly phone: string | null;
  /** The id of one record. */
  readonly record: string | null;
}

/** What is left of a column that tells who somebody is. */
export interface Remains {
  readonly value: (current: unknown, erasure: Erasure) => unknown;
  /** SQL over the column: whether it still tells something; absent for what is sealed, which does not say. */
  readonly tells?: (column: string) => string;
}

/** The erasure of one row. */
export interface Erasure {
  /** The id that stands for nobody from now on. */
  readonly nobody: string;
  /** Seals a text for this place. */
  readonly seal: (text: string) => Buffer;
}

export type RetentionParameter = Extract<ParameterName, `retention${string}`>;

export interface Holding {
  /** The noun, such as `league-member`. */
  readonly kind: string;
  readonly title: { readonly zh: string; readonly en: string };
  readonly table: AnyTable;
  /** The column that, with the county, names a row; `id` unless it is said. */
  readonly key?: string;
  /** The keys of the rows that are about a person, within the session's scope. */
  readonly find: (session: Session, subject: DataSubject) => Promise<readonly string[]>;
  /**
   * `ROW`: the row goes, since nothing counts it. `KEPT`: it names nobody, and tells of nobody once the person's own row is erased.
   * Otherwise what is left of each column that tells who it is; the rest of the row stays, and figures with it.
   */
  readonly erase: 'ROW' | 'KEPT' | Readonly<Record<string, Remains>>;
  /** What a wrong name becomes in each column that holds it; absent where the record keeps what was said then, or has its own way. */
  readonly correct?: Readonly<Record<string, (name: string, seal: Erasure['seal']) => unknown>>;
  /** SQL over the row `r`: the day since when it is over; null while it is in force. */
  readonly over: string;
  /** How long it is kept after that. */
  readonly retention: RetentionParameter;
  /** What is needed beside the right to give out or erase people's data. */
  readonly needs?: Permission;
  /** Columns that are left out of the copy: keys, fingerprints, what only says how others work. */
  readonly hidden?: readonly string[];
}

/** A name in plain, in the column of that name. */
export const plainName: NonNullable<Holding['correct']> = { name: (name) => name };

export const ERASED = '（已删除）';
export const ERASED_PERSON = 'p-erased-';

/** A text that told something; where there was none there is none. */
export const words: Remains = {
  value: (current) => (current === null ? null : ERASED),
  tells: (column) => `coalesce(${column} <> '${ERASED}', false)`,
};

/** Who it is about. */
export const nobody: Remains = {
  value: (_current, erasure) => erasure.nobody,
  tells: (column) => `not starts_with(${column}, '${ERASED_PERSON}')`,
};

export const nothing: Remains = { value: () => null, tells: (column) => `${column} is not null` };

export const emptyList: Remains = { value: () => [], tells: (column) => `cardinality(${column}) > 0` };

/** Of a day of birth the year, which the figures by age need. */
export const yearOnly: Remains = {
  value: (current) => `${String(current).slice(0, 4)}-01-01`,
  tells: (column) => `extract(doy from ${column}) <> 1`,
};

/** What is sealed in the place of what was: JSON or text, as its reader expects it. */
export function sealed(text: string): Remains {
  return { value: (current, { seal }) => (current === null ? null : seal(text)) };
}
