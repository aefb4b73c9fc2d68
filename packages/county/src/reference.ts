// Things of other services, villages among them: whether what an id names is there. Each owner publishes the ids of its things in one view of one shape.
import { publishView, type Session } from '@chunhui/database';

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

export type ReferenceKind = keyof typeof OWNERS;

/** SQL that publishes the things of a service: `select county_code, kind, id` of those that are there. */
export function publishReferences(schema: string, query: string): string {
  return publishView(schema, 'reference_ids', query);
}

/** Of these codes, the villages and communities in force on a day, within the session's scope: only there can anything be entered. */
export async function villagesAmong(
  session: Session,
  codes: readonly string[],
  day: string,
): Promise<ReadonlySet<string>> {
  if (session.scope === '') return new Set();
  const rows = await session.query<{ code: string }>(
    `/* division.villages */ select code from organizations_published.divisions
     where code = any($1) and level = 'VILLAGE' and starts_with(code, $2) and (valid_to is null or valid_to > $3)`,
    [codes, session.scope, day],
  );
  return new Set(rows.map(({ code }) => code));
}

/** Whether one code is. */
export async function isVillage(session: Session, code: string, day: string): Promise<boolean> {
  return (await villagesAmong(session, [code], day)).has(code);
}

/** Whether there is such a thing in the session's county, within its scope. An envoy is named by the person's id. */
export async function referenceExists(session: Session, kind: ReferenceKind, id: string): Promise<boolean> {
  const rows = await session.query(
    `/* thing.referenceExists */ select 1 from ${OWNERS[kind]}_published.reference_ids where county_code = $1 and kind = $2 and id = $3 limit 1`,
    [session.county, kind, id],
  );
  return rows.length > 0;
}
