// Themed volunteer projects.
import { date, defineTable, type Row, text } from '@chunhui/database';

export const projects = defineTable(
  'activities',
  'projects',
  { countyCode: text, id: text, divisionCode: text, name: text, theme: text, startedOn: date },
  ['countyCode', 'id'],
);

export type Project = Row<typeof projects>;
