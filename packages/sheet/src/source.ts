// What every reader of a file format gives: named sheets of raw rows, in batches.
import type { Cell } from './cell.ts';

/** A row as it stands in the file, numbered as the person sees it. */
export interface RawRow {
  readonly row: number;
  readonly cells: readonly Cell[];
}

/** One sheet of a file; its rows can be read once. */
export interface SheetSource {
  readonly name: string;
  /** Sheets that the person does not see are not imported. */
  readonly hidden: boolean;
  rows(): AsyncIterable<readonly RawRow[]>;
}
