// What a service says of a kind of roster: its columns, how its rows are judged, and how they are stored. All else is here.
import type { Session } from '@chunhui/database';
import { divisionPrefix, type UserError } from '@chunhui/runtime';
import type { CatalogueEntry, Columns, Roster, RowOf, Words } from '@chunhui/sheet';

/** What a file is read for. */
export interface RosterTask<Options> {
  /** The division whose roster it is, 12 digits; its prefix. Rows lie within. */
  readonly division: string;
  readonly prefix: string;
  readonly today: string;
  /** What else the input says, such as a canvass round. */
  readonly options: Options;
}

/** What is wrong with a row, beyond what its cells say by themselves. */
export interface RowProblem extends Words {
  readonly code: string;
  /** The column's name in the definition; null when it is about the whole row. */
  readonly key: string | null;
}

/** What a row is. `found` is the judge's own, for storing what it has judged. */
export type Verdict<Found> =
  | { readonly state: 'NEW' | 'SAME'; readonly found: Found }
  /** Somebody or something that is there, and the columns in which the row says otherwise. */
  | { readonly state: 'DUPLICATE'; readonly found: Found; readonly id: string; readonly differs: readonly string[] }
  /** It looks like others that are there, or that stand in an earlier row (by its index): only a person can decide. */
  | { readonly state: 'ALIKE'; readonly found: Found; readonly ids: readonly string[]; readonly row: number | null }
  | { readonly state: 'REFUSED'; readonly problems: readonly RowProblem[] };

/** A row that is to be stored: added, or written over what is there. */
export interface Decided<Values, Found> {
  readonly act: 'ADD' | 'UPDATE' | 'KEEP';
  readonly values: Values;
  readonly found: Found;
}

export interface RosterKind<Definition extends Columns, Options, Found> {
  /** `volunteer-roster`: for the audit log, and to tell previews of several kinds in one table apart. */
  readonly noun: string;
  readonly roster: Roster<Definition>;
  /** The lists that the columns look codes up in. */
  readonly catalogues?: (session: Session) => Promise<Readonly<Record<string, readonly CatalogueEntry[]>>>;
  /** Called before a commit judges: what is judged must not change until it is stored. */
  readonly hold?: (session: Session) => Promise<void>;
  /** One verdict a row, in a few statements for all of them. */
  readonly judge: (
    session: Session,
    rows: readonly RowOf<Definition>[],
    task: RosterTask<Options>,
  ) => Promise<readonly Verdict<Found>[]>;
  /** Stores all of it, in a few statements. Rows that are KEPT are those that were there already, the same. */
  readonly store: (
    session: Session,
    rows: readonly Decided<RowOf<Definition>, Found>[],
    task: RosterTask<Options>,
  ) => Promise<void>;
  /** The rows of a division, for taking them out again, in batches. */
  readonly rows: (session: Session, prefix: string) => AsyncIterable<readonly RowOf<Definition>[]>;
}

/** Checks nothing: lets the compiler find the columns' types. */
export function defineRosterKind<const Definition extends Columns, Options, Found>(
  kind: RosterKind<Definition, Options, Found>,
): RosterKind<Definition, Options, Found> {
  return kind;
}

export function toTask<Options>(division: string, today: string, options: Options): RosterTask<Options> {
  return { division, prefix: divisionPrefix(division), today, options };
}

/** Refusals of a mutation as problems of a row: `columns` says which column a path of the input stands in. */
export function toRowProblems(errors: readonly UserError[], columns: Readonly<Record<string, string>>): RowProblem[] {
  return errors.map(({ code, path, zh, en }) => ({ code, zh, en, key: columns[path.join('.')] ?? null }));
}
