// Storing appointments: eligibility is decided here, by the model, for whoever writes.
import { byPerson, type Session } from '@chunhui/database';
import { firstSecretaryIneligibility, type Model } from '@chunhui/model';
import { figures } from '../figures.ts';
import { type FirstSecretaryAppointment, firstSecretaryAppointments } from './first-secretary.table.ts';

export const firstSecretaryByPerson = byPerson(firstSecretaryAppointments);

/** Stores appointments with their eligibility on the day, counters included. */
export async function addFirstSecretaryAppointments(
  session: Session,
  model: Model,
  appointments: readonly Omit<FirstSecretaryAppointment, 'eligible'>[],
): Promise<void> {
  const rows = appointments.map((row) => ({
    ...row,
    eligible: firstSecretaryIneligibility(model, row, row.appointedOn).length === 0,
  }));
  figures.adding(
    session,
    'first_secretary_appointments',
    rows.map((row) => row.id),
  );
  await session.insert(firstSecretaryAppointments, rows);
}

/** Ends an appointment, which frees the branch for the next one; false when there is none in office in the session's scope. */
export async function endFirstSecretaryAppointment(session: Session, id: string, endedOn: string): Promise<boolean> {
  const found = await figures.changing(session, 'first_secretary_appointments', [id]);
  if (found.has(id)) await session.update(firstSecretaryAppointments, id, { endedOn });
  return found.has(id);
}
