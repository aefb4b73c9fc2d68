// Themed volunteer projects.
import { date, defineTable, nullable, type Row, text } from '@chunhui/database';

export const projects = defineTable(
  'activities',
  'projects',
  {
    countyCode: text,
    id: text,
    divisionCode: text,
    name: text,
    theme: text,
    startedOn: date,
    /** Null while it runs. */
    endedOn: nullable(date),
  },
  ['countyCode', 'id'],
);

export type Project = Row<typeof projects>;
/** A project to store; one that does not say so runs. */
export type NewProject = Omit<Project, 'endedOn'> & Partial<Pick<Project, 'endedOn'>>;
