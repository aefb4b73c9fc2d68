// Reads of liaison stations; their mutations are declared in liaison-station.service.ts.
import { divisionPrefix, toConnection } from '@chunhui/runtime';
import type { QueryResolvers } from '../generated/resolvers.ts';
import { openStations } from './liaison-station.store.ts';

export const liaisonStationQueries = {
  liaisonStations: (_root, { division, ...args }, { session }) =>
    toConnection(args, openStations(session, divisionPrefix(division))),
} satisfies QueryResolvers;
