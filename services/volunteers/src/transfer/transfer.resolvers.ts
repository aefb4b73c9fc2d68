// Transfers between counties: asked for, answered, completed.
import { divisionPrefix, mutation, toConnection } from '@chunhui/runtime';
import type { VolunteersContext } from '../context.ts';
import type { MutationResolvers, QueryResolvers, VolunteerTransferResolvers } from '../generated/resolvers.ts';
import {
  answerTransfer,
  answerVolunteerTransferInput,
  completeTransfer,
  completeVolunteerTransferInput,
  requestTransfer,
  requestVolunteerTransferInput,
  transfersOf,
} from './transfer.service.ts';

export const transferQueries: Pick<QueryResolvers, 'volunteerTransfers'> = {
  volunteerTransfers: (_root, { division, ...args }, { session }) =>
    toConnection(args, transfersOf(session, divisionPrefix(division))),
};

export const transferMutations: Pick<
  MutationResolvers,
  'requestVolunteerTransfer' | 'answerVolunteerTransfer' | 'completeVolunteerTransfer'
> = {
  requestVolunteerTransfer: mutation(requestVolunteerTransferInput, async (input, { session }: VolunteersContext) => ({
    transfer: await requestTransfer(session, input, new Date()),
  })),
  answerVolunteerTransfer: mutation(answerVolunteerTransferInput, async (input, { session }: VolunteersContext) => ({
    transfer: await answerTransfer(session, input, new Date()),
  })),
  completeVolunteerTransfer: mutation(completeVolunteerTransferInput, (input, { session }: VolunteersContext) =>
    completeTransfer(session, input, new Date()),
  ),
};

export const volunteerTransferResolvers: VolunteerTransferResolvers = {
  to: ({ countyCode }) => ({ code: countyCode.padEnd(12, '0') }),
  from: ({ fromCounty }) => ({ code: fromCounty.padEnd(12, '0') }),
};
