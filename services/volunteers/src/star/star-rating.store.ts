// Storing and loading star ratings.
import { columnsOf, countiesOf, type Session } from '@chunhui/database';
import { type StarRating, starRatings } from './star-rating.table.ts';

const columns = columnsOf(starRatings);

/** A volunteer whose counted hours qualify for a star that they neither have nor are proposed for. */
export interface Candidate {
  readonly id: string;
  readonly divisionCode: string;
  readonly minutes: number;
  readonly level: number;
}

/** SQL: the approved minutes of the volunteer `v` from the sources in a parameter; the balance where it has every source. */
const countedMinutes = (sources: string) => `case when ${sources}::text[] @> array['CLOCKED', 'BACKFILLED', 'IMPORTED']
       then v.approved_minutes
       else (select coalesce(sum(h.minutes), 0)::bigint from volunteers.hour_entries h where h.county_code = v.county_code
         and h.volunteer_id = v.id and h.status = 'APPROVED' and h.source = any(${sources})) end`;

/** The minutes of volunteers that stars count, from these sources. */
export async function minutesOf(
  session: Session,
  volunteerIds: readonly string[],
  sources: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await session.query<{ id: string; minutes: number }>(
    `/* starRatings.minutes */ select v.id, ${countedMinutes('$3')} as minutes from volunteers.volunteers v
     where v.county_code = $1 and v.id = any($2)`,
    [session.county, volunteerIds, sources],
  );
  return new Map(rows.map(({ id, minutes }) => [id, minutes]));
}

/** Active volunteers with the highest star for which their hours qualify and that is not proposed yet. `minutes` are the thresholds. */
export function starCandidates(
  session: Session,
  prefix: string,
  minutes: readonly number[],
  sources: readonly string[],
): Promise<Candidate[]> {
  return session.query<Candidate>(
    `/* starRatings.candidates */
     select v.id, v.division_code, counted.minutes, reached.level from volunteers.volunteers v
     cross join lateral (select ${countedMinutes('$4')} as minutes) counted
     cross join lateral (select count(*)::int as level from unnest($3::bigint[]) t (minutes) where counted.minutes >= t.minutes) reached
     where v.county_code = $1 and starts_with(v.division_code, $2) and v.status = 'ACTIVE'
       and v.approved_minutes >= ($3::bigint[])[1] and reached.level > v.star
       and not exists (select from volunteers.star_ratings s where s.county_code = v.county_code and s.volunteer_id = v.id
         and s.level >= reached.level and s.status in ('NOTICE', 'OBJECTED', 'GRANTED'))
     order by v.id limit 1000`,
    [session.county, prefix, minutes, sources],
  );
}

/** Puts ratings under public notice; leaves out those that a concurrent call has proposed. */
export async function addStarRatings(session: Session, ratings: readonly StarRating[]): Promise<StarRating[]> {
  if (ratings.length === 0) return [];
  const rows = ratings.map(({ id, divisionCode, volunteerId, level, issuer, minutes, noticeFrom, noticeUntil }) => ({
    id,
    division_code: divisionCode,
    volunteer_id: volunteerId,
    level,
    issuer,
    minutes,
    notice_from: noticeFrom,
    notice_until: noticeUntil,
  }));
  return session.query<StarRating>(
    `/* starRatings.propose */ insert into volunteers.star_ratings as r
       (county_code, id, division_code, volunteer_id, level, issuer, minutes, status, notice_from, notice_until)
     select $1, id, division_code, volunteer_id, level, issuer, minutes, 'NOTICE', notice_from, notice_until
     from jsonb_populate_recordset(null::volunteers.star_ratings, $2::jsonb)
     on conflict (county_code, volunteer_id, level) where status in ('NOTICE', 'OBJECTED', 'GRANTED') do nothing returning ${columns}`,
    [session.county, JSON.stringify(rows)],
  );
}

/** Stores ratings of the past as they are. */
export async function keepStarRatings(session: Session, ratings: readonly StarRating[]): Promise<void> {
  await session.insert(starRatings, ratings);
}

/** Ratings, locked until the commit. */
export async function lockStarRatings(session: Session, ids: readonly string[]): Promise<Map<string, StarRating>> {
  const rows = await session.query<StarRating>(
    `/* starRatings.lock */ select ${columns} from volunteers.star_ratings r where r.county_code = $1 and r.id = any($2) order by r.id for update`,
    [session.county, ids],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

/** The volunteers of ratings. */
export async function volunteersOfRatings(session: Session, ids: readonly string[]): Promise<string[]> {
  const rows = await session.query<{ volunteerId: string }>(
    '/* starRatings.volunteers */ select distinct volunteer_id from volunteers.star_ratings where county_code = $1 and id = any($2)',
    [session.county, ids],
  );
  return rows.map(({ volunteerId }) => volunteerId);
}

/** Revokes the ratings above a level that are granted, under notice or objected to. */
export function revokeAbove(
  session: Session,
  volunteerId: string,
  level: number,
  { reason, appealUntil }: { readonly reason: string; readonly appealUntil: string },
): Promise<StarRating[]> {
  return session.query<StarRating>(
    `/* starRatings.revoke */ update volunteers.star_ratings r set status = 'REVOKED', ended_reason = $4, appeal_until = $5
     where r.county_code = $1 and r.volunteer_id = $2 and r.level > $3 and r.status in ('NOTICE', 'OBJECTED', 'GRANTED') returning ${columns}`,
    [session.county, volunteerId, level, reason, appealUntil],
  );
}

/** Ends the ratings of a volunteer that have not been granted. */
export async function endRatingsOf(session: Session, volunteerId: string, reason: string): Promise<void> {
  await session.query(
    `/* starRatings.end */ update volunteers.star_ratings set status = 'REVOKED', ended_reason = $3
     where county_code = $1 and volunteer_id = $2 and status in ('NOTICE', 'OBJECTED')`,
    [session.county, volunteerId, reason],
  );
}

/** The ratings of volunteers, newest first. */
export async function starsOfVolunteers(session: Session, ids: readonly string[]): Promise<StarRating[][]> {
  const rows = await session.query<StarRating>(
    `/* starRatings.ofVolunteers */ select ${columns} from volunteers.star_ratings r
     where r.county_code = any($1) and r.volunteer_id = any($2) order by r.notice_from desc, r.level desc, r.id`,
    [countiesOf(ids), ids],
  );
  const grouped = Map.groupBy(rows, (row) => row.volunteerId);
  return ids.map((id) => grouped.get(id) ?? []);
}
