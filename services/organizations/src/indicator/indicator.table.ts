// Targets and reported figures of counties, by indicator and period.
import { type Column, date, defineTable, type Row, text, word } from '@chunhui/database';

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
