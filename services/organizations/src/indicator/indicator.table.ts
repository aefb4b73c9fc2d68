// Targets and reported figures of counties, by indicator and period.
import { type Column, date, defineTable, type Row, text, word } from '@chunhui/database';
import type { Indicator, IndicatorDirection } from '@chunhui/model';

const double: Column<number> = { type: 'double precision', array: false, nullable: false };

export const indicatorTargets = defineTable(
  'organizations',
  'indicator_targets',
  {
    countyCode: text,
    indicator: text,
    /** A year (2021) or a month (2021-11). */
    period: text,
    value: double,
    setBy: text,
  },
  ['countyCode', 'indicator', 'period'],
);

export const reportedFigures = defineTable(
  'organizations',
  'reported_figures',
  {
    countyCode: text,
    indicator: text,
    period: text,
    value: double,
    /** AT_LEAST is 余 or 多. */
    qualifier: word<'EXACT' | 'AT_LEAST'>(),
    source: text,
    asOf: date,
    reportedBy: text,
  },
  ['countyCode', 'indicator', 'period'],
);

export type ReportedFigure = Row<typeof reportedFigures>;

/** An indicator of a division in a period: the parent of every type that implements `Indicator`. */
export interface DivisionIndicator {
  /** `<division code>:<indicator code>:<period>`, and `:<day>` as of a past day. */
  readonly id: string;
  readonly owner: Indicator['owner'];
  readonly code: string;
  readonly title: { readonly zh: string; readonly en: string };
  readonly measure: Indicator['measure'];
  readonly unit: Indicator['unit'];
  readonly citation: string;
  readonly period: string;
  readonly direction: IndicatorDirection;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly target: number | null;
  readonly reported: ReportedFigure | null;
}
