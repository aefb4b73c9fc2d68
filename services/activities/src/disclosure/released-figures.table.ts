// Released figures: one row a county, release, measure and division or category. Inserted once, never changed.
import { bigint, date, defineTable, integer, type Row, text, timestamp } from '@chunhui/database';

export const releasedFigures = defineTable(
  'activities',
  'released_figures',
  {
    countyCode: text,
    periodEnd: date,
    measure: text,
    /** The county, or a town of it. */
    divisionCode: text,
    /** A code of the county's model; '' for the whole. */
    category: text,
    units: integer,
    base: bigint,
    releasedAt: timestamp,
  },
  ['countyCode', 'periodEnd', 'measure', 'divisionCode', 'category'],
);

export type ReleasedFigure = Row<typeof releasedFigures>;
