// Volunteers as the volunteers service publishes them: read in our own transaction, never written.
import type { Session } from '@chunhui/database';
import { dayOf } from '@chunhui/model';
import { parametersOf } from '../parameters.ts';

export interface PublishedVolunteer {
  readonly id: string;
  readonly personId: string;
  readonly divisionCode: string;
  readonly birthDate: string;
  readonly status: string;
  readonly skills: readonly string[];
  /** The last day of the vetting, at most `careVettingValid` after the day of vetting; null without a vetting. */
  readonly vettedUntil: string | null;
  readonly registeredOn: string;
}

/**
 * SQL: the last day of the vetting of volunteer `v`, null without one. `careVettingValid` is a maximum counted from the day of vetting, so that a later
 * day that somebody entered, or a maximum that the county shortened, does not extend it.
 */
export const vettingEnd = (careVettingValid: string): string =>
  `case when v.vetted_on is not null and v.vetted_until is not null
     then least(v.vetted_until, (v.vetted_on + make_interval(months => ${careVettingValid}::int))::date) end`;

/** Volunteers of the session's scope; `condition` is SQL over the volunteer `v` with its parameter at `$3`. */
async function volunteersWhere(session: Session, condition: string, value: unknown): Promise<PublishedVolunteer[]> {
  if (session.scope.length < 6) return [];
  const { careVettingValid } = await parametersOf(session);
  return session.query<PublishedVolunteer>(
    `/* volunteer.published */ select v.id, v.person_id, v.division_code, v.birth_date, v.status, v.skills,
       ${vettingEnd('$2')} as vetted_until, v.registered_on
     from volunteers_published.volunteers v where v.county_code = $1 and ${condition} order by v.id`,
    [session.county, careVettingValid, value],
  );
}

/** A volunteer of the session's scope. */
export async function volunteerById(session: Session, id: string): Promise<PublishedVolunteer | null> {
  const [volunteer] = await volunteersWhere(session, 'v.id = $3', id);
  return volunteer ?? null;
}

/** The volunteers of some ids that are in the session's scope. */
export function volunteersByIds(session: Session, ids: readonly string[]): Promise<PublishedVolunteer[]> {
  return volunteersWhere(session, 'v.id = any($3)', ids);
}

/** A batch: which of these ids are volunteers of the session's scope. */
export async function visibleVolunteers(session: Session, ids: readonly string[]): Promise<(string | null)[]> {
  const rows = await session.query<{ id: string }>(
    '/* volunteer.visible */ select v.id from volunteers_published.volunteers v where v.county_code = $1 and v.id = any($2)',
    [session.scope.slice(0, 6), ids],
  );
  const found = new Set(rows.map(({ id }) => id));
  return ids.map((id) => (found.has(id) ? id : null));
}

/** The volunteer whose registration the caller's account is linked to. */
export async function ownVolunteer(session: Session): Promise<PublishedVolunteer | null> {
  const [volunteer] = await volunteersWhere(
    session,
    `v.id = (select a.volunteer_id from volunteers_published.accounts a where a.county_code = $1 and a.subject = $3)`,
    session.subject ?? '',
  );
  return volunteer ?? null;
}

/** Whether the vetting holds on the day of an instant. */
export function isVetted(volunteer: PublishedVolunteer, at: Date): boolean {
  return volunteer.vettedUntil !== null && volunteer.vettedUntil >= dayOf(at);
}

/** A volunteer's name and phone, which the volunteers service publishes sealed; for recorded reveals only. */
export async function volunteerContact(
  session: Session,
  id: string,
): Promise<{ readonly name: string; readonly phone: string | null } | null> {
  const [row] = await session.query<{ name: string; phone: Buffer | null }>(
    `/* volunteer.contact */ select v.name, v.phone from volunteers_published.volunteer_contacts v
     where v.county_code = $1 and v.id = $2`,
    [session.county, id],
  );
  if (row === undefined) return null;
  return { name: row.name, phone: row.phone && session.vault.open(row.phone, ['volunteers.volunteers.phone', id]) };
}
