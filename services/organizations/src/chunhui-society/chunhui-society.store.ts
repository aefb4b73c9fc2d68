// Storing and loading Chunhui societies and their presidents. A society counts for the League organization that leads it, too.
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

/** Dissolves a society; null when there is no active one in the session's scope. */
export async function dissolveSociety(session: Session, id: string, on: string): Promise<ChunhuiSociety | null> {
  const [society] = await chunhuiSocietiesById(session, [id]);
  if (society == null) return null;
  // The League organization first, as when a society is added: whoever locks in one order does not wait in a circle.
  if (society.leagueOrganizationId !== null)
    await figures.changing(session, 'league_organizations', [society.leagueOrganizationId]);
  if (!(await figures.changing(session, 'chunhui_societies', [id])).has(id)) return null;
  const [dissolved] = await session.query<ChunhuiSociety>(
    `/* chunhuiSociety.dissolve */ update organizations.chunhui_societies r set active = false, dissolved_on = $3
     where r.county_code = $1 and r.id = $2 and r.active and r.founded_on <= $3 returning ${columnsOf(chunhuiSocieties)}`,
    [session.county, id, on],
  );
  return dissolved ?? null;
}

/** Holds a society until the transaction ends; null when there is none in the session's scope. */
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

/** Stores a president unless one is in office; false then. */
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
