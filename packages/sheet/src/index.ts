// Rosters in and out: one definition a roster, from which reading, the template, the file to mend and the export follow. Knows no
// database and no GraphQL.
export type { Cell } from './cell.ts';
export type { CatalogueEntry, Column, ColumnOptions, DivisionName, Lists, ReadContext } from './column.ts';
export { codeColumn, codesColumn, integerColumn, textColumn, textsColumn, yesNoColumn } from './column.ts';
export { dateColumn } from './date-column.ts';
export { divisionColumn } from './division-column.ts';
export { mobileColumn, residentIdColumn } from './identity-column.ts';
export { DEFAULT_LIMITS, type Limits } from './limits.ts';
export type { FileContent } from './open-file.ts';
export { PROBLEMS, type ProblemCode, Refusal, type Words } from './problem.ts';
export { type ReadOptions, readRoster } from './read-roster.ts';
export type { RejectedRow, RosterProblem, RosterResult, RosterRow, SheetReport } from './result.ts';
export { type Columns, defineRoster, type Roster, type RowOf } from './roster.ts';
export { type Rejected, writeRejected, writeRosterCsv, writeRosterXlsx, writeTemplate } from './write-roster.ts';
export { type StyledRow, type WrittenSheet, writeXlsx } from './xlsx-writer.ts';
