// References to nouns of other services, divisions among them. Each owner publishes its ids in one view, `reference_ids`.
import { publishView, type Session } from '@chunhui/database';
import { covers, type UserError, userError } from '@chunhui/runtime';

/** The schema of the service that owns each kind. */
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

/** SQL that publishes the references of a service; `query` selects county_code, kind, id of the rows that exist. */
export function publishReferences(schema: string, query: string): string {
  return publishView(schema, 'reference_ids', query);
}

/** A division that an input names, and where. */
export interface Place {
  readonly division: string;
  readonly path: readonly string[];
}

/** The refusals of places where nothing can be entered: outside the session's scope, or no village or community in force today. */
export async function placeErrors(session: Session, places: readonly Place[]): Promise<UserError[]> {
  const villages = await villagesAmong(
    session,
    places.map(({ division }) => division),
    session.today,
  );
  return places.flatMap(({ division, path }) => {
    if (!covers(session.scope, division)) return [userError('OUT_OF_SCOPE', path)];
    return villages.has(division) ? [] : [userError('DIVISION_NOT_A_VILLAGE', path)];
  });
}

/** The refusal of an input's `division` where nothing can be entered; see `placeErrors`. */
export function villageErrors(session: Session, division: string): Promise<UserError[]> {
  return placeErrors(session, [{ division, path: ['division'] }]);
}

/** The refusals of days in the future; the keys are fields of the input. */
export function futureErrors(
  { today }: Session,
  days: Readonly<Record<string, string | null | undefined>>,
): UserError[] {
  return Object.entries(days).flatMap(([field, day]) =>
    day != null && day > today ? [userError('DATE_IN_FUTURE', [field])] : [],
  );
}

/** Of these codes, the villages and communities in force on a day, within the session's scope. */
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

/** Whether a code is a village or community in force on a day, within the session's scope. */
export async function isVillage(session: Session, code: string, day: string): Promise<boolean> {
  return (await villagesAmong(session, [code], day)).has(code);
}

/** Whether such a row exists in the session's county, within its scope. An envoy is named by the person's id. */
export async function referenceExists(session: Session, kind: ReferenceKind, id: string): Promise<boolean> {
  const rows = await session.query(
    `/* reference.exists */ select 1 from ${OWNERS[kind]}_published.reference_ids where county_code = $1 and kind = $2 and id = $3 limit 1`,
    [session.county, kind, id],
  );
  return rows.length > 0;
}
