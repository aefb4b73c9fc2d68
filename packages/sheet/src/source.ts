// The interface of the readers of file formats: named sheets of raw rows, in batches.
import type { Cell } from './cell.ts';

/** A row of the file, numbered as the spreadsheet shows it. */
export interface RawRow {
  readonly row: number;
  readonly cells: readonly Cell[];
  /** Columns whose cell was filled from merged cells above. */
  readonly merged?: readonly number[];
  /** True for a row that the spreadsheet does not show. */
  readonly hidden?: boolean;
}

/** One sheet of a file; its rows can be read once. */
export interface SheetSource {
  readonly name: string;
  /** Hidden sheets are not imported. */
  readonly hidden: boolean;
  rows(): AsyncIterable<readonly RawRow[]>;
}
