// Things of other services: whether what an id names is there. Each owner publishes the ids of its things in one view of one shape.
import { publishView } from './row-level-security.ts';
import type { Session } from './session.ts';

/** Which service knows a kind of thing. */
const OWNERS = {
  LEAGUE_ORGANIZATION: 'organizations',
  CHUNHUI_SOCIETY: 'organizations',
  CHUNHUI_ENVOY: 'organizations',
  YOUTH_SOCIAL_ORGANIZATION: 'organizations',
  VOLUNTEER_TEAM: 'volunteers',
  PROJECT: 'activities',
  ACTIVITY: 'activities',
  STUDENT_AID: 'activities',
} as const;

export type ThingKind = keyof typeof OWNERS;

/** SQL that publishes the things of a service: `select county_code, kind, id` of those that are there. */
export function publishThings(schema: string, query: string): string {
  return publishView(schema, 'things', query);
}

/** Whether there is such a thing in the session's county, within its scope. An envoy is named by the person's id. */
export async function isThere(session: Session, kind: ThingKind, id: string): Promise<boolean> {
  const rows = await session.query(
    `/* thing.isThere */ select 1 from ${OWNERS[kind]}_published.things where county_code = $1 and kind = $2 and id = $3 limit 1`,
    [session.county, kind, id],
  );
  return rows.length > 0;
}
