// The talent pool: people from the county, each in one primary group.
import { date, defineTable, nullable, type Row, text, word } from '@chunhui/database';

export const talents = defineTable(
  'talent_pool',
  'talents',
  {
    countyCode: text,
    id: text,
    divisionCode: text,
    personId: text,
    name: text,
    group: word<'COLLEGE_STUDENT' | 'MIGRANT_WORKER' | 'OUTSTANDING_TALENT'>(),
    currentPlace: nullable(text),
    recordedOn: date,
    removedOn: nullable(date),
  },
  ['countyCode', 'id'],
);

export type Talent = Row<typeof talents>;
