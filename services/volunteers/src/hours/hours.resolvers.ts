// The ledger of hours: entered, collected, decided, corrected.
import { inDivision } from '@chunhui/database';
import { divisionPrefix, mutation, toConnection } from '@chunhui/runtime';
import type { VolunteersContext } from '../context.ts';
import type { HourEntryResolvers, MutationResolvers, QueryResolvers } from '../generated/resolvers.ts';
import { volunteersById } from '../volunteer/volunteer.store.ts';
import { hourEntries } from './hour-entry.table.ts';
import {
  approveHours,
  approveHoursInput,
  collectAttendancesInput,
  correctHours,
  correctHoursInput,
  declineHours,
  declineHoursInput,
  recordHours,
  recordHoursInput,
  takeOverAttendances,
} from './hours.service.ts';

export const hoursQueries: Pick<QueryResolvers, 'hourEntries'> = {
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
};

export const hoursMutations: Pick<
  MutationResolvers,
  'recordHours' | 'collectAttendances' | 'approveHours' | 'declineHours' | 'correctHours'
> = {
  recordHours: mutation(recordHoursInput, async (input, { session }: VolunteersContext) => ({
    entries: await recordHours(session, input, new Date()),
  })),
  collectAttendances: mutation(collectAttendancesInput, async (input, { session }: VolunteersContext) => ({
    entries: await takeOverAttendances(session, input, new Date()),
  })),
  approveHours: mutation(approveHoursInput, async (input, { session }: VolunteersContext) => ({
    entries: await approveHours(session, input, new Date()),
  })),
  declineHours: mutation(declineHoursInput, async (input, { session }: VolunteersContext) => ({
    entries: await declineHours(session, input, new Date()),
  })),
  correctHours: mutation(correctHoursInput, async (input, { session }: VolunteersContext) => ({
    entries: await correctHours(session, input, new Date()),
  })),
};

export const hourEntryResolvers: HourEntryResolvers = {
  volunteer: ({ volunteerId }, _args, { load }) => load(volunteersById, volunteerId),
};
