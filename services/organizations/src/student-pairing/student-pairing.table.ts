// College students paired with a society of their home (大学生结对春晖社).
import { date, defineTable, nullable, type Row, text } from '@chunhui/database';

export const studentPairings = defineTable(
  'organizations',
  'student_pairings',
  {
    countyCode: text,
    id: text,
    /** The student's home village. */
    divisionCode: text,
    societyId: text,
    personId: text,
    name: text,
    university: text,
    pairedOn: date,
    endedOn: nullable(date),
  },
  ['countyCode', 'id'],
);

export type StudentPairing = Row<typeof studentPairings>;
