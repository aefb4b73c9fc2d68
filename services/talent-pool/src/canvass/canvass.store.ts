// Storing and loading canvass rounds, counters included.
import { columnsOf, countiesOf, inOrder, type Session } from '@chunhui/database';
import { figures } from '../figures.ts';
import {
  type CanvassFinding,
  type CanvassRound,
  type CanvassTarget,
  canvassFindings,
  canvassRounds,
  canvassTargets,
} from './canvass.table.ts';

export async function addCanvassRound(
  session: Session,
  round: CanvassRound,
  targets: readonly CanvassTarget[],
  findings: readonly CanvassFinding[] = [],
): Promise<void> {
  await session.insert(canvassRounds, [round]);
  figures.adding(
    session,
    'canvass_targets',
    targets.map(({ id }) => id),
  );
  await session.insert(canvassTargets, targets);
  await session.insert(canvassFindings, findings);
}

/** Rounds by id. */
export async function canvassRoundsById(session: Session, ids: readonly string[]): Promise<(CanvassRound | null)[]> {
  const rows = await session.query<CanvassRound>(
    `/* canvassRounds.byId */ select ${columnsOf(canvassRounds)} from talent_pool.canvass_rounds r where r.county_code = any($1) and r.id = any($2)`,
    [countiesOf(ids), ids],
  );
  return inOrder(ids, rows, (row) => row.id);
}

/** A county's rounds, the newest last: a list to read in pages and to count. */
export function roundsOfCounty(session: Session, county: string) {
  return {
    sortedBy: [`${canvassRounds.sql}.id`],
    keyOf: (row: CanvassRound) => [row.id],
    rows: ({ first, after }: { readonly first: number; readonly after: readonly string[] | null }) =>
      session.query<CanvassRound>(
        `/* canvassRounds.list */ select ${columnsOf(canvassRounds)} from talent_pool.canvass_rounds r
         where r.county_code = $1 and r.id > $2 order by r.id limit $3`,
        [county, after?.[0] ?? '', first + 1],
      ),
    count: async () => {
      const [row] = await session.query<{ count: number }>(
        '/* canvassRounds.count */ select count(*) from talent_pool.canvass_rounds r where r.county_code = $1',
        [county],
      );
      return row?.count ?? 0;
    },
  };
}

/** The villages of each round that lie in the session's scope. */
export async function targetsOfRounds(session: Session, roundIds: readonly string[]): Promise<CanvassTarget[][]> {
  const rows = await session.query<CanvassTarget>(
    `/* canvassTargets.ofRounds */ select ${columnsOf(canvassTargets)} from talent_pool.canvass_targets r
     where r.county_code = any($1) and r.round_id = any($2) and starts_with(r.division_code, $3) order by r.division_code`,
    [countiesOf(roundIds), roundIds, session.scope],
  );
  return roundIds.map((id) => rows.filter(({ roundId }) => roundId === id));
}

/** The plan of a round for one village; null when there is none. */
export async function targetOf(session: Session, roundId: string, division: string): Promise<CanvassTarget | null> {
  const [row] = await session.query<CanvassTarget>(
    `/* canvassTargets.of */ select ${columnsOf(canvassTargets)} from talent_pool.canvass_targets r
     where r.county_code = $1 and r.round_id = $2 and r.division_code = $3`,
    [session.county, roundId, division],
  );
  return row ?? null;
}

/** Counts people in their villages' plans, each once a round whatever happens. */
export async function addFindings(
  session: Session,
  rows: readonly { readonly target: CanvassTarget; readonly finding: CanvassFinding }[],
): Promise<void> {
  if (rows.length === 0) return;
  const column = <Key extends keyof CanvassFinding>(key: Key) => rows.map(({ finding }) => finding[key]);
  const added = await session.query<{ talentId: string }>(
    `/* canvassFindings.add */ insert into talent_pool.canvass_findings (county_code, round_id, talent_id, outcome, found_on, found_by)
     select $1, * from unnest($2::text[], $3::text[], $4::text[], $5::date[], $6::text[]) on conflict do nothing returning talent_id`,
    [session.county, column('roundId'), column('talentId'), column('outcome'), column('foundOn'), column('foundBy')],
  );
  const fresh = new Set(added.map(({ talentId }) => talentId));
  const counted = rows.filter(({ finding }) => fresh.has(finding.talentId));
  if (counted.length === 0) return;
  const byTarget = Map.groupBy(counted, ({ target }) => target.id);
  const ids = [...byTarget.keys()].sort();
  const countOf = (id: string, outcome: CanvassFinding['outcome']) =>
    byTarget.get(id)?.filter(({ finding }) => finding.outcome === outcome).length ?? 0;
  await figures.changing(session, 'canvass_targets', ids);
  await session.query(
    `/* canvassTargets.count */ update talent_pool.canvass_targets r set found = r.found + n.found, updated = r.updated + n.updated
     from unnest($2::text[], $3::int[], $4::int[]) n (id, found, updated) where r.county_code = $1 and r.id = n.id`,
    [session.county, ids, ids.map((id) => countOf(id, 'NEW')), ids.map((id) => countOf(id, 'UPDATED'))],
  );
}
