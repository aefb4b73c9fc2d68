// How much of a file is ever read: a poisoned file is refused long before it fills the memory.

/** Bounds of one file; all are checked while reading, not believed from what the file says of itself. */
export interface Limits {
  readonly fileBytes: number;
  /** Of everything inside an .xlsx together, unpacked. Read as a stream: this bounds time, not memory. */
  readonly unpackedBytes: number;
  /** Of the table of shared texts, which has to be held. */
  readonly sharedTextBytes: number;
  /** Unpacked ÷ packed of one part; Excel's own reach about 30. Parts under 10 MB are not judged. */
  readonly ratio: number;
  readonly sheets: number;
  readonly columns: number;
  readonly rows: number;
  /** Of one cell; a longer one is a problem of its row. */
  readonly cellCharacters: number;
  /** Of all cells together, each counting as four more: bounds what the result can hold. */
  readonly characters: number;
  /** Problems that are listed with their words; later ones are only counted. */
  readonly problems: number;
}

const MB = 1024 * 1024;

/** What a county's rosters never reach. */
export const DEFAULT_LIMITS: Limits = {
  fileBytes: 20 * MB,
  unpackedBytes: 300 * MB,
  sharedTextBytes: 48 * MB,
  ratio: 200,
  sheets: 50,
  columns: 200,
  rows: 200_000,
  cellCharacters: 10_000,
  characters: 40_000_000,
  problems: 10_000,
};
