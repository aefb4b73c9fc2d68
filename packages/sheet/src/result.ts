// What reading a roster tells: the rows in good order, and for all others what is wrong and where.
import type { Cell } from './cell.ts';
import type { ProblemCode, Words } from './problem.ts';

/** What is wrong, and where the person finds it. */
export interface RosterProblem extends Words {
  /** Null when it is about the whole file. */
  readonly sheet: string | null;
  /** Counted from 1, as the spreadsheet shows it; null when it is about the whole file. */
  readonly row: number | null;
  /** The letter over the column; null when it is about the whole row. */
  readonly column: string | null;
  /** The column's name in the definition. */
  readonly key: string | null;
  readonly header: string | null;
  readonly code: ProblemCode;
  /** What was found there, masked where it is an ID or phone number. */
  readonly shown: string | null;
}

/** A row in good order. */
export interface RosterRow<Values> {
  readonly sheet: string;
  readonly row: number;
  readonly values: Values;
  /** As it was: for the file to mend, when the row is refused after all. */
  readonly cells: readonly Cell[];
}

/** A row as it was, for the file to mend. Holds what the person wrote, unmasked. */
export interface RejectedRow {
  readonly sheet: string;
  readonly row: number;
  readonly cells: readonly Cell[];
}

/** What became of one sheet. Sheets other than READ gave no rows. */
export interface SheetReport {
  readonly name: string;
  readonly outcome: 'READ' | 'NO_HEADER' | 'HEADER_REFUSED' | 'HIDDEN';
  readonly headerRow: number | null;
  readonly headers: readonly Cell[];
}

/** Everything that reading a file tells. */
export interface RosterResult<Values> {
  /** True when the file as a whole cannot be read; there are then no rows at all. */
  readonly refused: boolean;
  readonly rows: readonly RosterRow<Values>[];
  readonly problems: readonly RosterProblem[];
  readonly rejected: readonly RejectedRow[];
  readonly sheets: readonly SheetReport[];
  /** Columns that were left out, so that nobody believes they were imported. */
  readonly unknownHeaders: readonly { readonly sheet: string; readonly column: string; readonly header: string }[];
  readonly counts: {
    /** Filled rows below the headers, without examples: accepted + rejected. */
    readonly read: number;
    readonly accepted: number;
    readonly rejected: number;
    /** Example rows of our template, passed over. */
    readonly examples: number;
    /** All of them, also those beyond the limit of `problems`. */
    readonly problems: number;
  };
}
