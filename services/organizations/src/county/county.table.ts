// The counties that use this system. A county is the tenant: everything about it begins its key with its code.
import { date, defineTable, nullable, type Row, text } from '@chunhui/database';

export const counties = defineTable(
  'organizations',
  'counties',
  {
    countyCode: text,
    /** The county's own division, 12 digits. */
    divisionCode: text,
    /** Null while its first data is being prepared: until then its figures are no report. */
    rolledOutOn: nullable(date),
  },
  ['countyCode'],
);

export type County = Row<typeof counties>;
