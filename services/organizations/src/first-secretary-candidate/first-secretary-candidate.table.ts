// Nominations of first secretaries who are not appointed yet.
import { date, defineTable, nullable, type Row, text, texts, word } from '@chunhui/database';
import type { FirstSecretaryAppointment } from '../first-secretary/first-secretary.table.ts';

export const firstSecretaryCandidates = defineTable(
  'organizations',
  'first_secretary_candidates',
  {
    countyCode: text,
    id: text,
    /** The village where the candidate lives or is stationed. */
    divisionCode: text,
    personId: text,
    name: text,
    birthDate: date,
    politicalStatus: word<FirstSecretaryAppointment['politicalStatus']>(),
    channel: word<FirstSecretaryAppointment['channel']>(),
    specialties: texts,
    nominatedOn: date,
    withdrawnOn: nullable(date),
  },
  ['countyCode', 'id'],
);

export type FirstSecretaryCandidate = Row<typeof firstSecretaryCandidates>;
