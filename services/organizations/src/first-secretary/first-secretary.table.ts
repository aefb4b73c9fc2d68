// Appointments of first secretaries to village branches.
import { boolean, date, defineTable, nullable, type Row, text, word } from '@chunhui/database';

export const firstSecretaryAppointments = defineTable(
  'organizations',
  'first_secretary_appointments',
  {
    countyCode: text,
    id: text,
    divisionCode: text,
    branchId: text,
    personId: text,
    name: text,
    birthDate: date,
    politicalStatus: word<'LEAGUE_MEMBER' | 'CPC_MEMBER'>(),
    channel: word<'STATIONED_WORK_TEAM' | 'VILLAGE_TWO_COMMITTEES' | 'EDUCATED_RURAL_YOUTH' | 'PROSPERITY_LEADER'>(),
    specialty: nullable(text),
    appointedOn: date,
    endedOn: nullable(date),
    eligible: boolean,
    /** The appointment in office before; null for the first. */
    predecessorId: nullable(text),
  },
  ['countyCode', 'id'],
);

export type FirstSecretaryAppointment = Row<typeof firstSecretaryAppointments>;
