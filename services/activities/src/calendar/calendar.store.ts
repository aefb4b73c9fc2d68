// What stands in a volunteer's calendar, and which sessions a county app lists.
import type { Filter, Session } from '@chunhui/database';
import type { CalendarEntry } from './i-calendar.ts';

/** The sessions that a volunteer has a seat in, or had one until they were called off. */
export function calendarOf(session: Session, volunteerId: string): Promise<CalendarEntry[]> {
  return session.query<CalendarEntry>(
    `/* calendar.ofVolunteer */ select s.id, s.title, e.starts_at, e.ends_at, s.status = 'CANCELLED' as cancelled, s.reason
     from activities.enrolments e join activities.activity_sessions s on s.county_code = e.county_code and s.id = e.session_id
     where e.county_code = $1 and e.volunteer_id = $2 and e.status in ('ENROLLED', 'ATTENDED', 'CALLED_OFF')
     order by e.starts_at, s.id limit 1000`,
    [session.county, volunteerId],
  );
}

/** Keeps the key of a volunteer's feed in place of the one before. */
export async function putCalendarKey(session: Session, volunteerId: string, keyHash: string): Promise<void> {
  await session.query(
    `/* calendarKey.put */ insert into activities.calendar_keys (county_code, volunteer_id, key_hash) values ($1, $2, $3)
     on conflict (county_code, volunteer_id) do update set key_hash = excluded.key_hash, issued_at = now()`,
    [session.county, volunteerId, keyHash],
  );
}

/** Removes the key of a volunteer's feed; false when there is none. */
export async function removeCalendarKey(session: Session, volunteerId: string): Promise<boolean> {
  const removed = await session.query(
    '/* calendarKey.remove */ delete from activities.calendar_keys where county_code = $1 and volunteer_id = $2 returning volunteer_id',
    [session.county, volunteerId],
  );
  return removed.length > 0;
}

/** Whose feed a key opens: a volunteer of the session's county who is in service. */
export async function volunteerOfKey(session: Session, keyHash: string): Promise<string | null> {
  const [row] = await session.query<{ volunteerId: string }>(
    `/* calendarKey.volunteer */ select k.volunteer_id from activities.calendar_keys k
     join volunteers_published.volunteers v on v.county_code = k.county_code and v.id = k.volunteer_id
     where k.county_code = $1 and k.key_hash = $2 and v.status <> 'LEFT'`,
    [session.county, keyHash],
  );
  return row?.volunteerId ?? null;
}

export interface SessionSearch {
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
  readonly near?:
    | { readonly latitude: number; readonly longitude: number; readonly withinMetres: number }
    | null
    | undefined;
  readonly open?: boolean | null | undefined;
}

/** The condition of a search over sessions `r`. */
export function searchSessions({ from, to, near, open }: SessionSearch, now: Date): Filter {
  return (parameter) => {
    const conditions = ['true'];
    if (from != null) conditions.push(`r.held_on >= ${parameter(from)}`);
    if (to != null) conditions.push(`r.held_on <= ${parameter(to)}`);
    if (near != null) {
      const [latitude, longitude] = [parameter(near.latitude), parameter(near.longitude)];
      // The great circle, as in distance.ts; least() keeps rounding from leaving acos's domain.
      conditions.push(`r.latitude_e6 is not null and 6371000 * acos(least(1,
        sin(radians(${latitude}::float8)) * sin(radians(r.latitude_e6 / 1e6))
        + cos(radians(${latitude}::float8)) * cos(radians(r.latitude_e6 / 1e6))
          * cos(radians(r.longitude_e6 / 1e6 - ${longitude}::float8)))) <= ${parameter(near.withinMetres)}::float8`);
    }
    if (open != null) {
      const isOpen = `(r.status = 'PLANNED' and r.starts_at > ${parameter(now)} and exists (select from activities.activities a
        where a.county_code = r.county_code and a.id = r.activity_id and a.status = 'PUBLISHED'))`;
      conditions.push(open ? isOpen : `not coalesce(${isOpen}, false)`);
    }
    return conditions.join(' and ');
  };
}
