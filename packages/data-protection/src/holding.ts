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
  /** What each column becomes that was taken down wrong; absent where the record keeps what was said then, or has its own way. */
  readonly correct?: Readonly<Record<string, (wrong: WrongRow) => unknown>>;
  /** What else has to be right before rows change, or refuses that they do: counters, marks, lists by person. */
  readonly correcting?: (session: Session, keys: readonly string[], right: Correction) => Promise<void>;
  /** SQL over the row `r`: the day since when it is over; null while it is in force. */
  readonly over: string;
  /** How long it is kept after that. */
  readonly retention: RetentionParameter;
  /** What is needed beside the right to give out or erase people's data. */
  readonly needs?: Permission;
  /** Columns that are left out of the copy: keys, fingerprints, what only says how others work. */
  readonly hidden?: readonly string[];
}

/** What is right, of what was taken down wrong; null where that is not in question. */
export interface Correction {
  readonly name: string | null;
  readonly phone: string | null;
  /** By the right ID number: which person it is, and which one it was taken for. */
  readonly person: {
    readonly was: string;
    readonly is: string;
    readonly residentId: string;
    readonly birthDate: string;
  } | null;
}

/** A row of which something was taken down wrong. */
export interface WrongRow {
  readonly row: Readonly<Record<string, unknown>>;
  readonly subject: DataSubject;
  readonly right: Correction;
  /** The text that the column holds sealed. */
  readonly open: () => string;
  /** Seals a text for the column; what is sealed there already stays as it is. */
  readonly seal: (text: string) => Buffer;
  /** By which a phone number is found again. */
  readonly fingerprint: (phone: string) => string;
}

/** The other person's id, where the row is about the one that the number was taken for. */
export const rightPersonIn =
  (column: string) =>
  ({ row, right: { person } }: WrongRow) =>
    person?.was === row[column] ? person?.is : row[column];

/** Somebody's own row, with id and name in plain. */
export const rightPerson = {
  personId: rightPersonIn('personId'),
  name: ({ row, right }: WrongRow) => right.name ?? row.name,
};

/** The same with a day of birth, which the ID number says. */
export const rightBirth = {
  ...rightPerson,
  birthDate: ({ row, right: { person } }: WrongRow) =>
    person?.was === row.personId ? person?.birthDate : row.birthDate,
};

/** Somebody's own phone number, sealed and as a fingerprint; where none was taken down, none is added. */
export const rightPhone = {
  phone: ({ row, right, seal }: WrongRow) =>
    right.phone === null || row.phone === null ? row.phone : seal(right.phone),
  phoneFingerprint: ({ row, right, fingerprint }: WrongRow) =>
    right.phone === null || row.phoneFingerprint === null ? row.phoneFingerprint : fingerprint(right.phone),
};

/** Name and phone number sealed together, where they are those of the person. */
export function rightContact(column: string) {
  return {
    [column]: ({ row, subject, right, open, seal }: WrongRow) => {
      if (row[column] === null) return null;
      const contact = JSON.parse(open()) as { name?: unknown; phone?: unknown };
      const isTheirs = subject.name !== null && contact.name === subject.name && contact.phone === subject.phone;
      if (!isTheirs) return row[column];
      return seal(
        JSON.stringify({ ...contact, name: right.name ?? contact.name, phone: right.phone ?? contact.phone }),
      );
    },
  };
}

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
