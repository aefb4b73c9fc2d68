// Volunteers as the volunteers service publishes them: read in our own transaction, never written.

import type { Session } from '@chunhui/database';
import { dayOf } from '@chunhui/model';

export interface PublishedVolunteer {
  readonly id: string;
  readonly personId: string;
  readonly divisionCode: string;
  readonly birthDate: string;
  readonly status: string;
  readonly skills: readonly string[];
  /** The last day on which the vetting holds; null for who was never vetted. */
  readonly vettedUntil: string | null;
  readonly registeredOn: string;
}

const COLUMNS = 'v.id, v.person_id, v.division_code, v.birth_date, v.status, v.skills, v.vetted_until, v.registered_on';

/** A volunteer of the session's scope. */
export async function volunteerById(session: Session, id: string): Promise<PublishedVolunteer | null> {
  const [row] = await session.query<PublishedVolunteer>(
    `/* volunteer.byId */ select ${COLUMNS} from volunteers_published.volunteers v where v.county_code = $1 and v.id = $2`,
    [session.county, id],
  );
  return row ?? null;
}

/** The volunteers of some ids that are in the session's scope. */
export function volunteersByIds(session: Session, ids: readonly string[]): Promise<PublishedVolunteer[]> {
  return session.query<PublishedVolunteer>(
    `/* volunteer.byIds */ select ${COLUMNS} from volunteers_published.volunteers v where v.county_code = $1 and v.id = any($2) order by v.id`,
    [session.scope.slice(0, 6), ids],
  );
}

/** A batch: which of these ids are volunteers of the session's scope. */
export async function visibleVolunteers(session: Session, ids: readonly string[]): Promise<(string | null)[]> {
  const found = new Set((await volunteersByIds(session, ids)).map(({ id }) => id));
  return ids.map((id) => (found.has(id) ? id : null));
}

/** The volunteer who is asking: whose registration their account is linked to. */
export async function ownVolunteer(session: Session): Promise<PublishedVolunteer | null> {
  const [row] = await session.query<PublishedVolunteer>(
    `/* volunteer.own */ select ${COLUMNS} from volunteers_published.volunteers v
     join volunteers_published.accounts a on a.county_code = v.county_code and a.volunteer_id = v.id
     where v.county_code = $1 and a.subject = $2`,
    [session.scope.slice(0, 6), session.subject ?? ''],
  );
  return row ?? null;
}

/** Whether the vetting holds on the day of an instant. */
export function isVetted(volunteer: PublishedVolunteer, at: Date): boolean {
  return volunteer.vettedUntil !== null && volunteer.vettedUntil >= dayOf(at);
}
