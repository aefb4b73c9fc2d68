// Liaison stations in cities and universities, through which a county keeps in contact with its people. They are outside the county.
import { date, defineTable, nullable, type Row, text, word } from '@chunhui/database';

export const liaisonStations = defineTable(
  'organizations',
  'liaison_stations',
  {
    countyCode: text,
    id: text,
    name: text,
    kind: word<'CITY' | 'UNIVERSITY'>(),
    /** The city or university. */
    place: text,
    openedOn: date,
    closedOn: nullable(date),
  },
  ['countyCode', 'id'],
);

export type LiaisonStation = Row<typeof liaisonStations>;
