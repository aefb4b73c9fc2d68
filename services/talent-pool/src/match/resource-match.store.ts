// Storing and loading matches and their steps, counters included.
import { columnsOf, countiesOf, inOrder, newId, type Session, toSnakeCase } from '@chunhui/database';
import { figures } from '../figures.ts';
import {
  type MatchState,
  type MatchStep,
  matchSteps,
  type ResourceMatch,
  resourceMatches,
} from './resource-match.table.ts';

/** Matches by id, of needs in the session's own division. */
export async function resourceMatchesById(session: Session, ids: readonly string[]): Promise<(ResourceMatch | null)[]> {
  const rows = await session.query<ResourceMatch>(
    `/* resourceMatches.byId */ select ${columnsOf(resourceMatches)} from talent_pool.resource_matches r
     where r.county_code = any($1) and r.id = any($2) and starts_with(r.division_code, $3)`,
    [countiesOf(ids), ids, session.scope],
  );
  return inOrder(ids, rows, (row) => row.id);
}

/** The steps of each match, in order. */
export async function stepsOfMatches(session: Session, matchIds: readonly string[]): Promise<MatchStep[][]> {
  const rows = await session.query<MatchStep>(
    `/* matchSteps.ofMatches */ select ${columnsOf(matchSteps)} from talent_pool.match_steps r
     where r.county_code = any($1) and r.match_id = any($2) order by r.taken_at, r.id`,
    [countiesOf(matchIds), matchIds],
  );
  return matchIds.map((id) => rows.filter(({ matchId }) => matchId === id));
}

/** Adds a match unless the two are joined already: false then. Of two at once one is added. */
export async function addMatchOnce(session: Session, match: ResourceMatch): Promise<boolean> {
  figures.adding(session, 'resource_matches', [match.id]);
  const columns = columnsOf(resourceMatches).replaceAll('r.', '');
  const values = resourceMatches.columns.map((_column, index) => `$${index + 1}`).join(', ');
  const added = await session.query(
    `/* resourceMatches.addOnce */ insert into talent_pool.resource_matches (${columns}) values (${values})
     on conflict (county_code, need_id, offer_id) where state <> 'FELL_THROUGH' do nothing returning id`,
    resourceMatches.columns.map((column) => match[column]),
  );
  return added.length > 0;
}

/** Adds matches with the steps they took: a first load. */
export async function addResourceMatches(
  session: Session,
  rows: readonly ResourceMatch[],
  steps: readonly MatchStep[],
): Promise<void> {
  figures.adding(
    session,
    'resource_matches',
    rows.map(({ id }) => id),
  );
  await session.insert(resourceMatches, rows);
  await session.insert(matchSteps, steps);
}

/** Locks a match of the session's own division and reads it; null when there is none. */
export async function lockMatch(session: Session, id: string): Promise<ResourceMatch | null> {
  await figures.changing(session, 'resource_matches', [id]);
  const [match] = await resourceMatchesById(session, [id]);
  return match ?? null;
}

/** Changes a match that `lockMatch` has locked, and keeps who took the step and when. */
export async function takeStep(
  session: Session,
  match: ResourceMatch,
  change: Partial<ResourceMatch> & { readonly state: MatchState },
  note: string | null,
): Promise<ResourceMatch> {
  await session.update(resourceMatches, match.id, change);
  const after = { ...match, ...change };
  await addStep(session, after, note);
  return after;
}

/** Records that a match has entered its state; the time is the clock's, not the transaction's, so that steps are in order. */
export async function addStep(
  session: Session,
  { id: matchId, state, valueFen, landedOn }: ResourceMatch,
  note: string | null,
): Promise<void> {
  await session.insert(matchSteps, [
    {
      countyCode: session.county,
      id: newId(session.county),
      matchId,
      state,
      takenBy: session.subject ?? '',
      takenAt: new Date(),
      note,
      valueFen,
      landedOn,
    },
  ]);
}

/** Locks what is suggested or matched and not agreed yet, of a talent, an offer or a need, wherever in the county the other side is. */
export async function lockOpenMatches(
  session: Session,
  of: { readonly talentId: string } | { readonly offerId: string } | { readonly needId: string },
): Promise<ResourceMatch[]> {
  const [[key, id]] = Object.entries(of) as [[string, string]];
  const column = toSnakeCase(key);
  const select = `select ${columnsOf(resourceMatches)} from talent_pool.resource_matches r
     where r.county_code = $1 and r.${column} = $2 and r.state in ('SUGGESTED', 'MATCHED') order by r.id`;
  const open = await session.query<ResourceMatch>(`/* resourceMatches.open */ ${select}`, [session.county, id]);
  if (open.length === 0) return [];
  await figures.changing(
    session,
    'resource_matches',
    open.map((match) => match.id),
  );
  // Read again under the lock: another may have agreed in between.
  return session.query<ResourceMatch>(`/* resourceMatches.open */ ${select}`, [session.county, id]);
}

/** Of some offers, those with a match that is agreed and has not landed. */
export async function agreedAmong(session: Session, offerIds: readonly string[]): Promise<ReadonlySet<string>> {
  if (offerIds.length === 0) return new Set();
  const rows = await session.query<{ offerId: string }>(
    `/* resourceMatches.agreed */ select distinct offer_id from talent_pool.resource_matches
     where county_code = $1 and offer_id = any($2) and state = 'AGREED'`,
    [session.county, offerIds],
  );
  return new Set(rows.map(({ offerId }) => offerId));
}

/** The first day on which a match of a talent landed; null when none has. */
export async function firstLandingOf(session: Session, talentId: string): Promise<string | null> {
  const [row] = await session.query<{ first: string | null }>(
    `/* resourceMatches.firstLanding */ select min(landed_on) as first from talent_pool.resource_matches
     where county_code = $1 and talent_id = $2 and state = 'LANDED'`,
    [session.county, talentId],
  );
  return row?.first ?? null;
}

/** Whether a need has a match that is agreed and has not landed. */
export async function isNeedAgreed(session: Session, needId: string): Promise<boolean> {
  const rows = await session.query(
    `/* resourceMatches.needAgreed */ select from talent_pool.resource_matches
     where county_code = $1 and need_id = $2 and state = 'AGREED' limit 1`,
    [session.county, needId],
  );
  return rows.length > 0;
}
