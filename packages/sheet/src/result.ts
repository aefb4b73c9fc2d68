// The result of reading a roster: accepted rows, and for all others the problems and their places.
import type { Cell } from './cell.ts';
import type { NoteCode } from './note.ts';
import type { ProblemCode, Words } from './problem.ts';

/** A problem and its place. */
export interface RosterProblem extends Words {
  /** Null for a problem of the whole file. */
  readonly sheet: string | null;
  /** Counted from 1, as the spreadsheet shows it; null for a problem of the whole file. */
  readonly row: number | null;
  /** The letter over the column; null for a problem of the whole row. */
  readonly column: string | null;
  /** The column's name in the definition. */
  readonly key: string | null;
  readonly header: string | null;
  readonly code: ProblemCode;
  /** The cell's content, masked where it is an ID or phone number. */
  readonly shown: string | null;
}

/** A cell whose value differs from its content, or a row that was skipped. */
export interface NotedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: string | null;
  /** The content and the value, masked where they are ID or phone numbers. */
  readonly shown: string | null;
  readonly readAs: string | null;
}

/** Cells of one column that were read differently from their content, for one reason. */
export interface RosterNote extends Words {
  readonly code: NoteCode;
  /** The column's name in the definition; null for notes of whole rows. */
  readonly key: string | null;
  readonly header: string | null;
  /** All of them; `cells` lists the first hundred. */
  readonly count: number;
  readonly cells: readonly NotedCell[];
}

/** An accepted row. */
export interface RosterRow<Values> {
  readonly sheet: string;
  readonly row: number;
  readonly values: Values;
  /** The row as it was read, for the file of rejected rows. */
  readonly cells: readonly Cell[];
}

/** A row as it was read, for the file of rejected rows. Unmasked. */
export interface RejectedRow {
  readonly sheet: string;
  readonly row: number;
  readonly cells: readonly Cell[];
}

/** The outcome of one sheet. Only READ has rows. */
export interface SheetReport {
  readonly name: string;
  readonly outcome: 'READ' | 'NO_HEADER' | 'HEADER_REFUSED' | 'HIDDEN';
  readonly headerRow: number | null;
  readonly headers: readonly Cell[];
}

/** The result of reading a file. */
export interface RosterResult<Values> {
  /** True when the file as a whole cannot be read; then there are no rows. */
  readonly refused: boolean;
  readonly rows: readonly RosterRow<Values>[];
  readonly problems: readonly RosterProblem[];
  readonly rejected: readonly RejectedRow[];
  /** Cells that were read differently from their content, by column and reason. */
  readonly notes: readonly RosterNote[];
  readonly sheets: readonly SheetReport[];
  /** Columns that were not imported, because no column of the roster has their header. */
  readonly unknownHeaders: readonly { readonly sheet: string; readonly column: string; readonly header: string }[];
  readonly counts: {
    /** Filled rows below the headers, without examples: accepted + rejected. */
    readonly read: number;
    readonly accepted: number;
    readonly rejected: number;
    /** Example rows of the template, which are skipped. */
    readonly examples: number;
    /** All of them, also those beyond the limit of `problems`. */
    readonly problems: number;
  };
}
