// The tree of administrative divisions: public reference data, the same for every county.
import { date, defineTable, nullable, type Row, text, word } from '@chunhui/database';

export type DivisionLevel = 'PROVINCE' | 'PREFECTURE' | 'COUNTY' | 'TOWN' | 'VILLAGE';

export const divisions = defineTable(
  'organizations',
  'divisions',
  {
    code: text,
    parentCode: nullable(text),
    level: word<DivisionLevel>(),
    /** The newest name; former names are in `division_names`. */
    name: text,
    /** The significant digits of the code: every descendant's code begins with them. */
    prefix: text,
    /** Null: since before this system. */
    validFrom: nullable(date),
    /** The first day on which it is no longer. */
    validTo: nullable(date),
    supersededBy: nullable(text),
    /** The day on which the last row in it had followed to its successor; listed until then. */
    followedOn: nullable(date),
  },
  ['code'],
);

export const divisionNames = defineTable('organizations', 'division_names', { code: text, until: date, name: text }, [
  'code',
  'until',
]);

/** A division as of a day, with its name then. The day is null for today, and applies to the divisions below. */
export type Division = Row<typeof divisions> & { readonly day: string | null };
