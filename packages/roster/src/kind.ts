// The definition of a kind of roster by its service: columns, judging and storing. The rest of an import is in this package.
import type { Session } from '@chunhui/database';
import { divisionPrefix, type UserError } from '@chunhui/runtime';
import type { CatalogueEntry, Columns, Roster, RowOf, Words } from '@chunhui/sheet';

/** The context of judging and storing a roster. */
export interface RosterTask<Options> {
  /** The division of the roster, 12 digits, and its prefix. Rows belong to divisions within it. */
  readonly division: string;
  readonly prefix: string;
  readonly today: string;
  /** Further input of the kind, such as a canvass round. */
  readonly options: Options;
}

/** A problem of a row that its columns cannot find. */
export interface RowProblem extends Words {
  readonly code: string;
  /** The column's name in the definition; null for a problem of the whole row. */
  readonly key: string | null;
}

/** The judgement on a row. `found` carries the judge's results to the store. */
export type Verdict<Found> =
  | { readonly state: 'NEW' | 'SAME'; readonly found: Found }
  /** An existing record, and the columns in which the row has another value. */
  | { readonly state: 'DUPLICATE'; readonly found: Found; readonly id: string; readonly differs: readonly string[] }
  /** It looks like existing records or like an earlier row (by its index): a person has to decide. */
  | { readonly state: 'ALIKE'; readonly found: Found; readonly ids: readonly string[]; readonly row: number | null }
  | { readonly state: 'REFUSED'; readonly problems: readonly RowProblem[] };

/** A row to store: added, or written over the existing record. */
export interface Decided<Values, Found> {
  readonly act: 'ADD' | 'UPDATE' | 'KEEP';
  readonly values: Values;
  readonly found: Found;
}

export interface RosterKind<Definition extends Columns, Options, Found> {
  /** Such as `volunteer-roster`: names the kind in the audit log and in the table of previews. */
  readonly noun: string;
  readonly roster: Roster<Definition>;
  /** The catalogues in which the columns look codes up. */
  readonly catalogues?: (session: Session) => Promise<Readonly<Record<string, readonly CatalogueEntry[]>>>;
  /** Takes a lock before a commit judges: the judged state must not change until it is stored. */
  readonly hold?: (session: Session) => Promise<void>;
  /** One verdict a row, in a few statements for all of them. */
  readonly judge: (
    session: Session,
    rows: readonly RowOf<Definition>[],
    task: RosterTask<Options>,
  ) => Promise<readonly Verdict<Found>[]>;
  /** Stores all rows in a few statements. KEEP is for rows equal to the existing record. */
  readonly store: (
    session: Session,
    rows: readonly Decided<RowOf<Definition>, Found>[],
    task: RosterTask<Options>,
  ) => Promise<void>;
  /** The rows of a division for an export, in batches. */
  readonly rows: (session: Session, prefix: string) => AsyncIterable<readonly RowOf<Definition>[]>;
}

/** Infers the types of the columns; checks nothing at run time. */
export function defineRosterKind<const Definition extends Columns, Options, Found>(
  kind: RosterKind<Definition, Options, Found>,
): RosterKind<Definition, Options, Found> {
  return kind;
}

export function toTask<Options>(division: string, today: string, options: Options): RosterTask<Options> {
  return { division, prefix: divisionPrefix(division), today, options };
}

/** User errors of a mutation as problems of a row: `columns` maps paths of the input to columns. */
export function toRowProblems(errors: readonly UserError[], columns: Readonly<Record<string, string>>): RowProblem[] {
  return errors.map(({ code, path, zh, en }) => ({ code, zh, en, key: columns[path.join('.')] ?? null }));
}
