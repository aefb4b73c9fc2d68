// One figure: its definition, and its values for one division.

export interface FigureDefinition {
  /** What is measured, in words, with the status it counts and the source of the rule. */
  readonly description: string;
  /** The table whose rows are counted; it has county_code, id and division_code (a village or community). */
  readonly table: string;
  /** SQL over the row `r`: how much this row counts for. */
  readonly amount: string;
  /** SQL over the row `r`: under which category; none counts everything together. */
  readonly category?: string;
}

/** The figures of one division. `values` has no entry for what is 0. */
export interface DivisionFigures<Measure extends string> {
  readonly code: string;
  /** The day (YYYY-MM-DD) that they are of: today, or the past day that was asked for, at its end. */
  readonly asOf: string;
  /** False for a division without a county that had been rolled out by then: its figures are no report, not 0. */
  readonly reporting: boolean;
  readonly values: ReadonlyMap<Measure, ReadonlyMap<string, number>>;
}

/** A division (12 digits) and a day; null is today. */
export interface FigureKey {
  readonly code: string;
  readonly day: string | null;
}

/** One measure over all its categories. */
export function total<Measure extends string>(
  figures: DivisionFigures<Measure>,
  measure: Measure,
  only = (_category: string) => true,
): number {
  return byCategory(figures, measure).reduce((sum, { category, count }) => (only(category) ? sum + count : sum), 0);
}

/** One measure by category, in the order of the categories' codes. */
export function byCategory<Measure extends string>(
  figures: DivisionFigures<Measure>,
  measure: Measure,
): { category: string; count: number }[] {
  const values = figures.values.get(measure) ?? new Map<string, number>();
  return [...values]
    .map(([category, count]) => ({ category, count }))
    .sort((a, b) => (a.category < b.category ? -1 : 1));
}
