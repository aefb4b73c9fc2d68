// Rosters in and out: reading, the template, the file of rejected rows and the export follow from one definition. Knows no database
// and no GraphQL.
export type { Cell } from './cell.ts';
export type { CatalogueEntry, Column, ColumnOptions, DivisionName, Lists, ReadContext } from './column.ts';
export { codeColumn, codesColumn, integerColumn, yesNoColumn } from './column.ts';
export { dateColumn } from './date-column.ts';
export { divisionColumn } from './division-column.ts';
export { mobileColumn, residentIdColumn } from './identity-column.ts';
export { DEFAULT_LIMITS, type Limits } from './limits.ts';
export { NOTES, type NoteCode } from './note.ts';
export type { FileContent } from './open-file.ts';
export { PROBLEMS, type ProblemCode, Refusal, type Words } from './problem.ts';
export { type ReadOptions, readRoster } from './read-roster.ts';
export type {
  NotedCell,
  RejectedRow,
  RosterNote,
  RosterProblem,
  RosterResult,
  RosterRow,
  SheetReport,
} from './result.ts';
export { type Columns, defineRoster, type Roster, type RowOf } from './roster.ts';
export { nameColumn, textColumn, textsColumn } from './text-column.ts';
export { type Rejected, writeRejected, writeRosterCsv, writeRosterXlsx, writeTemplate } from './write-roster.ts';
export { type StyledRow, type WrittenSheet, writeXlsx } from './xlsx-writer.ts';
