// Reads of the ledger of hours; its mutations are declared in hours.service.ts.
import { inDivision } from '@chunhui/database';
import { divisionPrefix, toConnection } from '@chunhui/runtime';
import type { HourEntryResolvers, QueryResolvers } from '../generated/resolvers.ts';
import { volunteersById } from '../volunteer/volunteer.store.ts';
import { hourEntries } from './hour-entry.table.ts';

export const hoursQueries = {
  hourEntries: (_root, { division, status, ...args }, { session }) =>
    toConnection(
      args,
      inDivision(
        session,
        hourEntries,
        divisionPrefix(division),
        status == null ? undefined : (parameter) => `r.status = ${parameter(status)}`,
      ),
    ),
} satisfies QueryResolvers;

export const hourEntryResolvers: HourEntryResolvers = {
  volunteer: ({ volunteerId }, _args, { load }) => load(volunteersById, volunteerId),
};
