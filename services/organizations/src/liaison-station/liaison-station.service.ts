// The rules of liaison stations: opened and closed by the county that runs them.
import { futureErrors } from '@chunhui/county';
import { newId } from '@chunhui/database';
import { allow, inputs, RefusedError, throwUserErrors } from '@chunhui/runtime';
import { z } from 'zod';
import { mutation } from '../context.ts';
import { userError } from '../user-errors.ts';
import { addLiaisonStations, endLiaisonStation } from './liaison-station.store.ts';
import type { LiaisonStation } from './liaison-station.table.ts';

const { date, id, idempotencyKey, text } = inputs;
const writesOrganizations = allow('organization:write');

export const openLiaisonStation = mutation({
  access: writesOrganizations,
  input: z.object({
    name: text(),
    kind: z.enum(['CITY', 'UNIVERSITY']),
    place: text(),
    openedOn: date,
    idempotencyKey,
  }),
  noun: 'station',
  async run(session, { idempotencyKey: _key, ...input }): Promise<LiaisonStation> {
    throwUserErrors(futureErrors(session, { openedOn: input.openedOn }));
    const station = { ...input, countyCode: session.county, id: newId(session.county), closedOn: null };
    await addLiaisonStations(session, [station]);
    session.audit({ action: 'liaison-station.open', nounId: station.id, after: station });
    return station;
  },
});

export const closeLiaisonStation = mutation({
  access: writesOrganizations,
  input: z.object({ station: id, closedOn: date, idempotencyKey }),
  noun: 'station',
  async run(session, { station: stationId, closedOn }): Promise<LiaisonStation> {
    throwUserErrors(futureErrors(session, { closedOn }));
    const station = await endLiaisonStation(session, stationId, closedOn);
    if (station === null) throw new RefusedError(userError('STATION_NOT_OPEN', ['station']));
    session.audit({ action: 'liaison-station.close', nounId: stationId, after: { closedOn } });
    return station;
  },
});
