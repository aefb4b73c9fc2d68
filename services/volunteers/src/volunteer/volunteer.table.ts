// The registry of volunteers.
import { boolean, date, defineTable, nullable, type Row, text, word } from '@chunhui/database';

export const volunteers = defineTable(
  'volunteers',
  'volunteers',
  {
    countyCode: text,
    id: text,
    divisionCode: text,
    personId: text,
    number: text,
    name: text,
    birthDate: date,
    leagueMember: boolean,
    registeredOn: date,
    status: word<'ACTIVE' | 'SUSPENDED' | 'LEFT'>(),
    leftOn: nullable(date),
  },
  ['countyCode', 'id'],
);

export type Volunteer = Row<typeof volunteers>;
