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
  const rows = appointments.map((row) => ({ ...row, eligible: firstSecretaryIneligibility(model, row, row.appointedOn).length === 0 }));
  await figures.track(session, 'first_secretary_appointments', rows.map((row) => row.id));
  await session.insert(firstSecretaryAppointments, rows);
}

/** Ends an appointment; the branch is then free for the next one. */
export async function endFirstSecretaryAppointment(session: Session, id: string, endedOn: string): Promise<void> {
  await figures.track(session, 'first_secretary_appointments', [id]);
  await session.query(
    '/* firstSecretary.end */ update organizations.first_secretary_appointments set ended_on = $3 where county_code = $1 and id = $2 and ended_on is null',
    [session.county, id, endedOn],
  );
}
