// Loading who keeps in touch with how many.
import { countiesOf, type Session } from '@chunhui/database';

/** How many talents each society keeps in touch with, as far as the session sees them. */
export async function talentCountBySociety(session: Session, societyIds: readonly string[]): Promise<number[]> {
  const rows = await session.query<{ societyId: string; count: number }>(
    `/* talents.countBySociety */ select r.society_id, count(*) from talent_pool.talents r
     where r.county_code = any($1) and r.society_id = any($2) and r.removed_on is null group by 1`,
    [countiesOf(societyIds), societyIds],
  );
  const counts = new Map(rows.map(({ societyId, count }) => [societyId, count]));
  return societyIds.map((id) => counts.get(id) ?? 0);
}
