// The tree of administrative divisions: public reference data, the same for every county.
import { defineTable, nullable, type Row, text, word } from '@chunhui/database';

export type DivisionLevel = 'PROVINCE' | 'PREFECTURE' | 'COUNTY' | 'TOWN' | 'VILLAGE';

export const divisions = defineTable(
  'organizations',
  'divisions',
  {
    code: text,
    parentCode: nullable(text),
    level: word<DivisionLevel>(),
    name: text,
    /** The significant digits of the code: every descendant's code begins with them. */
    prefix: text,
  },
  ['code'],
);

export type Division = Row<typeof divisions>;
