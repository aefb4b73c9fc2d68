// The report of a preview: problems, duplicates and notes by sheet and row, the first hundred of each, and ignored columns.
import type { RosterNote, RosterProblem, RosterResult, SheetReport } from '@chunhui/sheet';
import type { RosterKind, RowProblem, Verdict } from './kind.ts';

/** Entries that are listed; the counts include all, and the file of rejected rows has every row. */
const LISTED = 100;

/** A problem of a cell, a row, a sheet or the file, found by a column or a judge. */
export interface Problem extends Omit<RosterProblem, 'code' | 'key'> {
  readonly code: string;
}

export interface Duplicate {
  readonly sheet: string;
  readonly row: number;
  readonly state: 'DUPLICATE' | 'ALIKE';
  /** Ids of the existing records. */
  readonly matches: readonly string[];
  /** The earlier row of the file that it looks like. */
  readonly matchedRow: { readonly sheet: string; readonly row: number } | null;
  /** Headers of the columns with different values. */
  readonly differs: readonly string[];
}

export interface Report {
  readonly problems: readonly Problem[];
  readonly duplicates: readonly Duplicate[];
  readonly notes: readonly Omit<RosterNote, 'key'>[];
  readonly sheets: readonly Pick<SheetReport, 'name' | 'outcome' | 'headerRow'>[];
  readonly unknownHeaders: RosterResult<unknown>['unknownHeaders'];
}

type Places = readonly { readonly sheet: string; readonly row: number }[];
// biome-ignore lint/suspicious/noExplicitAny: only headers and counts are read
type Kind = Pick<RosterKind<any, any, any>, 'roster'>;

/** A judge's problem with its place. The judge does not know the letter of the column; the header identifies it. */
export function placeProblem(
  { roster }: Kind,
  { sheet, row }: Places[number],
  { key, code, zh, en }: RowProblem,
): Problem {
  const header: string | null = key === null ? null : (roster.columns[key]?.header ?? null);
  return { sheet, row, column: null, header, code, zh, en, shown: null };
}

export function duplicatesOf({ roster }: Kind, rows: Places, verdicts: readonly Verdict<unknown>[]): Duplicate[] {
  return verdicts.flatMap((verdict, index): Duplicate[] => {
    const { sheet, row } = rows[index] as Places[number];
    if (verdict.state === 'DUPLICATE') {
      const differs = verdict.differs.map((key): string => roster.columns[key]?.header ?? key);
      return [{ sheet, row, state: 'DUPLICATE', matches: [verdict.id], matchedRow: null, differs }];
    }
    if (verdict.state !== 'ALIKE') return [];
    const other = verdict.row === null ? undefined : rows[verdict.row];
    const matchedRow = other === undefined ? null : { sheet: other.sheet, row: other.row };
    return [{ sheet, row, state: 'ALIKE', matches: verdict.ids, matchedRow, differs: [] }];
  });
}

export function toReport(
  { notes, sheets, unknownHeaders }: Pick<RosterResult<unknown>, 'notes' | 'sheets' | 'unknownHeaders'>,
  problems: readonly Problem[],
  duplicates: readonly Duplicate[],
): Report {
  return {
    problems: problems.slice(0, LISTED),
    duplicates: duplicates.slice(0, LISTED),
    notes: notes.map(({ key: _, ...note }) => note),
    sheets: sheets.map(({ name, outcome, headerRow }) => ({ name, outcome, headerRow })),
    unknownHeaders: unknownHeaders.slice(0, LISTED),
  };
}
