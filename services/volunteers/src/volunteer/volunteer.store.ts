// Storing and loading volunteers. Every way in (office, app, import) ends here, counters included.
import { byId, byPerson, type Session } from '@chunhui/database';
import { figures } from '../figures.ts';
import { type Volunteer, volunteers } from './volunteer.table.ts';

export const volunteersById = byId(volunteers);
export const volunteerByPerson = byPerson(volunteers);

/** Registers volunteers, one or a whole roster. */
export async function addVolunteers(session: Session, rows: readonly Volunteer[]): Promise<void> {
  figures.adding(
    session,
    'volunteers',
    rows.map((row) => row.id),
  );
  await session.insert(volunteers, rows);
}

/** What may change of a registration. */
export type VolunteerChange = Partial<Pick<Volunteer, 'divisionCode' | 'leagueMember' | 'status' | 'leftOn'>>;

/** Changes one registration; false when there is none in the session's scope. */
export async function changeVolunteer(session: Session, id: string, change: VolunteerChange): Promise<boolean> {
  const found = await figures.changing(session, 'volunteers', [id]);
  if (found.has(id)) await session.update(volunteers, id, change);
  return found.has(id);
}
