// Storing and loading activities and their partners.
import { byId, columnsOf, countiesOf, type Session } from '@chunhui/database';
import { type Activity, type ActivityPartner, activities, activityPartners } from './activity.table.ts';

export const activitiesById = byId(activities);

export async function addActivity(
  session: Session,
  activity: Activity,
  partners: readonly ActivityPartner[],
): Promise<void> {
  await session.insert(activities, [activity]);
  await session.insert(activityPartners, partners);
}

/** The activity, locked until the transaction ends; null when there is none. */
export async function lockActivity(session: Session, id: string): Promise<Activity | null> {
  const [row] = await session.query<Activity>(
    `/* activity.lock */ select ${columnsOf(activities)} from activities.activities r where r.county_code = $1 and r.id = $2 for update`,
    [session.county, id],
  );
  return row ?? null;
}

export async function changeActivity(
  session: Session,
  activity: Activity,
  change: Partial<Activity>,
): Promise<Activity> {
  await session.update(activities, activity.id, change);
  return { ...activity, ...change };
}

/** The partners of each activity, by name. */
export async function partnersOf(session: Session, ids: readonly string[]): Promise<ActivityPartner[][]> {
  const rows = await session.query<ActivityPartner>(
    `/* activity.partners */ select ${columnsOf(activityPartners)} from activities.activity_partners r
     where r.county_code = any($1) and r.activity_id = any($2) order by r.name, r.id`,
    [countiesOf(ids), ids],
  );
  const found = Map.groupBy(rows, (row) => row.activityId);
  return ids.map((id) => found.get(id) ?? []);
}
