// Stores and lists liaison stations.
import { columnsOf, type Session } from '@chunhui/database';
import type { PagedList } from '@chunhui/runtime';
import { type LiaisonStation, liaisonStations } from './liaison-station.table.ts';

export function addLiaisonStations(session: Session, stations: readonly LiaisonStation[]): Promise<void> {
  return session.insert(liaisonStations, stations);
}

/** Closes a station; null when none of this id is open, or it opened after the day. */
export async function endLiaisonStation(
  session: Session,
  id: string,
  closedOn: string,
): Promise<LiaisonStation | null> {
  const [station] = await session.query<LiaisonStation>(
    `/* liaisonStation.close */ update organizations.liaison_stations r set closed_on = $3
     where r.county_code = $1 and r.id = $2 and r.closed_on is null and r.opened_on <= $3 returning ${columnsOf(liaisonStations)}`,
    [session.county, id, closedOn],
  );
  return station ?? null;
}

/** The open stations of the counties below a prefix. A station has no division of its own: it is outside its county. */
export function openStations(session: Session, prefix: string): PagedList<LiaisonStation> {
  const where = `from organizations.liaison_stations r where starts_with(r.county_code, $1) and r.closed_on is null`;
  const county = prefix.slice(0, 6);
  return {
    sortedBy: [`${liaisonStations.sql}.id`],
    keyOf: ({ id }) => [id],
    rows: ({ first, after }) =>
      session.query<LiaisonStation>(
        `/* liaisonStation.list */ select ${columnsOf(liaisonStations)} ${where} and r.id > $2 order by r.id limit $3`,
        [county, after?.[0] ?? '', first + 1],
      ),
    count: async () => {
      const sql = `/* liaisonStation.count */ select count(*) ${where}`;
      return (await session.query<{ count: number }>(sql, [county]))[0]?.count ?? 0;
    },
  };
}
