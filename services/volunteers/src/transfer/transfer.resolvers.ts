// Reads of transfers between counties; their mutations are declared in transfer.service.ts.
import { divisionPrefix, toConnection } from '@chunhui/runtime';
import type { QueryResolvers, VolunteerTransferResolvers } from '../generated/resolvers.ts';
import { transfersOf } from './transfer.service.ts';

export const transferQueries = {
  volunteerTransfers: (_root, { division, ...args }, { session }) =>
    toConnection(args, transfersOf(session, divisionPrefix(division))),
} satisfies QueryResolvers;

export const volunteerTransferResolvers: VolunteerTransferResolvers = {
  to: ({ countyCode }) => ({ code: countyCode.padEnd(12, '0') }),
  from: ({ fromCounty }) => ({ code: fromCounty.padEnd(12, '0') }),
};
