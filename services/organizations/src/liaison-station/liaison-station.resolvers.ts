// Liaison stations: opened, closed, listed by the county that keeps them.
import { columnsOf, newId, type Session } from '@chunhui/database';
import { divisionPrefix, inputs, mutation, RefusedError, toConnection } from '@chunhui/runtime';
import { z } from 'zod';
import type { OrganizationsContext } from '../context.ts';
import type { MutationResolvers, QueryResolvers } from '../generated/resolvers.ts';
import { today } from '../today.ts';
import { userError } from '../user-errors.ts';
import { type LiaisonStation, liaisonStations } from './liaison-station.table.ts';

const { idempotencyKey } = inputs;
const openInput = z.object({
  name: inputs.text(),
  kind: z.enum(['CITY', 'UNIVERSITY']),
  place: inputs.text(),
  openedOn: inputs.date,
  idempotencyKey,
});
const closeInput = z.object({ station: z.string(), closedOn: inputs.date, idempotencyKey });

export const liaisonStationQueries: Pick<QueryResolvers, 'liaisonStations'> = {
  liaisonStations: (_root, { division, ...args }, { session }) => {
    const county = divisionPrefix(division).slice(0, 6);
    const where = `from organizations.liaison_stations r where starts_with(r.county_code, $1) and r.closed_on is null`;
    return toConnection<LiaisonStation>(args, {
      keyLength: 1,
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
    });
  },
};

export const liaisonStationMutations: Pick<MutationResolvers, 'openLiaisonStation' | 'closeLiaisonStation'> = {
  openLiaisonStation: mutation(openInput, async (input, { session }: OrganizationsContext) => ({
    station: await open(session, input),
  })),
  closeLiaisonStation: mutation(closeInput, async (input, { session }: OrganizationsContext) => ({
    station: await close(session, input),
  })),
};

async function open(
  session: Session,
  { idempotencyKey: _key, ...input }: z.output<typeof openInput>,
): Promise<LiaisonStation> {
  if (input.openedOn > today()) throw new RefusedError([userError('DAY_IN_FUTURE', ['openedOn'])]);
  const station = { ...input, countyCode: session.county, id: newId(session.county), closedOn: null };
  await addLiaisonStations(session, [station]);
  session.audit({ action: 'liaison-station.open', nounId: station.id, after: station });
  return station;
}

async function close(
  session: Session,
  { station: id, closedOn }: z.output<typeof closeInput>,
): Promise<LiaisonStation> {
  if (closedOn > today()) throw new RefusedError([userError('DAY_IN_FUTURE', ['closedOn'])]);
  const [station] = await session.query<LiaisonStation>(
    `/* liaisonStation.close */ update organizations.liaison_stations r set closed_on = $3
     where r.county_code = $1 and r.id = $2 and r.closed_on is null and r.opened_on <= $3 returning ${columnsOf(liaisonStations)}`,
    [session.county, id, closedOn],
  );
  if (station === undefined) throw new RefusedError([userError('STATION_NOT_OPEN', ['station'])]);
  session.audit({ action: 'liaison-station.close', nounId: id, after: { closedOn } });
  return station;
}

export function addLiaisonStations(session: Session, stations: readonly LiaisonStation[]): Promise<void> {
  return session.insert(liaisonStations, stations);
}
