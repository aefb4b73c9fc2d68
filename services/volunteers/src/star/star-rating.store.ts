// Storing and loading star ratings.
import { columnsOf, countiesOf, type Session } from '@chunhui/database';
import { type StarRating, starRatings } from './star-rating.table.ts';

const columns = columnsOf(starRatings);

/** A volunteer whose approved hours carry a star that they neither have nor are proposed for. */
export interface Candidate {
  readonly id: string;
  readonly divisionCode: string;
  readonly approvedMinutes: number;
  readonly level: number;
}

/** Active volunteers by the highest star that their hours carry and that nobody has proposed yet. `minutes` are the thresholds. */
export function starCandidates(session: Session, prefix: string, minutes: readonly number[]): Promise<Candidate[]> {
  return session.query<Candidate>(
    `/* starRatings.candidates */
     select v.id, v.division_code, v.approved_minutes, reached.level from volunteers.volunteers v
     cross join lateral (select count(*)::int as level from unnest($3::bigint[]) t (minutes) where v.approved_minutes >= t.minutes) reached
     where v.county_code = $1 and starts_with(v.division_code, $2) and v.status = 'ACTIVE' and reached.level > v.star
       and not exists (select from volunteers.star_ratings s where s.county_code = v.county_code and s.volunteer_id = v.id
         and s.level >= reached.level and s.status in ('NOTICE', 'OBJECTED', 'GRANTED'))
     order by v.id limit 1000`,
    [session.county, prefix, minutes],
  );
}

/** Puts ratings under public notice; one that another call has just proposed is left out. */
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

/** Stores ratings as they are: a county's history. */
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

/** Whose ratings these are. */
export async function volunteersOfRatings(session: Session, ids: readonly string[]): Promise<string[]> {
  const rows = await session.query<{ volunteerId: string }>(
    '/* starRatings.volunteers */ select distinct volunteer_id from volunteers.star_ratings where county_code = $1 and id = any($2)',
    [session.county, ids],
  );
  return rows.map(({ volunteerId }) => volunteerId);
}

/** Takes back what lies above a level: granted, under notice or objected to. */
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
