// Stores and loads Chunhui societies and their presidents. A society also counts for the League organization that leads it.
import { byId, columnsOf, inOrder, type Session } from '@chunhui/database';
import { figures } from '../figures.ts';
import {
  type ChunhuiSociety,
  type ChunhuiSocietyPresident,
  chunhuiSocieties,
  chunhuiSocietyPresidents,
} from './chunhui-society.table.ts';

export const chunhuiSocietiesById = byId(chunhuiSocieties);

export async function addChunhuiSocieties(session: Session, societies: readonly ChunhuiSociety[]): Promise<void> {
  await figures.changing(
    session,
    'league_organizations',
    societies.flatMap(({ leagueOrganizationId: id }) => (id === null ? [] : [id])),
  );
  figures.adding(
    session,
    'chunhui_societies',
    societies.map((society) => society.id),
  );
  await session.insert(chunhuiSocieties, societies);
}

/** Prepares the figures of the League organization that leads a society, and of the one that will. */
export async function countLeaders(session: Session, society: ChunhuiSociety, next: string | null): Promise<void> {
  const leaders = [society.leagueOrganizationId, next].filter((id) => id !== null);
  await figures.changing(session, 'league_organizations', leaders);
}

/** Ends an active society, locked before. The League organization that leads it stops counting as its leader. */
export async function dissolveSociety(session: Session, society: ChunhuiSociety, on: string): Promise<ChunhuiSociety> {
  if (society.leagueOrganizationId !== null)
    await figures.changing(session, 'league_organizations', [society.leagueOrganizationId]);
  await figures.changing(session, 'chunhui_societies', [society.id]);
  const change = { active: false, dissolvedOn: on };
  await session.update(chunhuiSocieties, society.id, change);
  return { ...society, ...change };
}

/** The tables that depend on a society and end with it: first and last day, and the rows whose figures change. */
const DEPENDENTS = [
  { table: 'chunhui_society_presidents', first: 'began_on', last: 'ended_on' },
  {
    table: 'chunhui_envoy_engagements',
    first: 'engaged_on',
    last: 'ended_on',
    counted: ['chunhui_envoys', 'envoy_id'],
  },
  { table: 'chunhui_memberships', first: 'joined_on', last: 'left_on', counted: ['chunhui_members', 'member_id'] },
  { table: 'student_pairings', first: 'paired_on', last: 'ended_on', counted: ['student_pairings', 'id'] },
] as const;

/** Ends everything in force of a society on a day, or on its first day where that is later; returns the number of rows by table. */
export async function endDependents(session: Session, societyId: string, on: string): Promise<Record<string, number>> {
  const ended: Record<string, number> = {};
  for (const { table, first, last, ...rest } of DEPENDENTS) {
    const counted = 'counted' in rest ? rest.counted : null;
    if (counted !== null) {
      const rows = await session.query<{ id: string }>(
        `/* chunhuiSociety.dependents */ select ${counted[1]} as id from organizations.${table}
         where county_code = $1 and society_id = $2 and ${last} is null`,
        [session.county, societyId],
      );
      await figures.changing(
        session,
        counted[0],
        rows.map(({ id }) => id),
      );
    }
    const rows = await session.query(
      `/* chunhuiSociety.endDependents */ update organizations.${table} set ${last} = greatest(${first}, $3)
       where county_code = $1 and society_id = $2 and ${last} is null returning id`,
      [session.county, societyId, on],
    );
    ended[table] = rows.length;
  }
  return ended;
}

/** Locks a society until the transaction ends; null when there is none in the county. */
export async function lockSociety(session: Session, id: string): Promise<ChunhuiSociety | null> {
  const [row] = await session.query<ChunhuiSociety>(
    `/* chunhuiSociety.lock */ select ${columnsOf(chunhuiSocieties)} from organizations.chunhui_societies r
     where r.county_code = $1 and r.id = $2 for update`,
    [session.county, id],
  );
  return row ?? null;
}

export async function addPresidents(session: Session, presidents: readonly ChunhuiSocietyPresident[]): Promise<void> {
  await session.insert(chunhuiSocietyPresidents, presidents);
}

/** Stores a president; false when one is in office. */
export async function placePresident(session: Session, row: ChunhuiSocietyPresident): Promise<boolean> {
  const placed = await session.query(
    `/* chunhuiSociety.placePresident */ insert into organizations.chunhui_society_presidents
       (county_code, id, division_code, society_id, person_id, name, began_on, term_ends_on)
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (county_code, society_id) where ended_on is null do nothing returning id`,
    [row.countyCode, row.id, row.divisionCode, row.societyId, row.personId, row.name, row.beganOn, row.termEndsOn],
  );
  return placed.length > 0;
}

export async function endPresident(session: Session, id: string, endedOn: string): Promise<void> {
  await session.update(chunhuiSocietyPresidents, id, { endedOn });
}

/** The president in office of each society. */
export async function presidentsOf(
  session: Session,
  societyIds: readonly string[],
): Promise<(ChunhuiSocietyPresident | null)[]> {
  const rows = await session.query<ChunhuiSocietyPresident>(
    `/* chunhuiSociety.presidents */ select ${columnsOf(chunhuiSocietyPresidents)} from organizations.chunhui_society_presidents r
     where r.county_code = $1 and r.society_id = any($2) and r.ended_on is null`,
    [session.scope.slice(0, 6), societyIds],
  );
  return inOrder(societyIds, rows, (row) => row.societyId);
}
