// Grants: who may act as what, given and ended by those who may.
import { divisionPrefix, mutation } from '@chunhui/runtime';
import type { OrganizationsContext } from '../context.ts';
import { divisionsByCode } from '../division/division.store.ts';
import type {
  GrantAct,
  GrantNoticeResolvers,
  GrantResolvers,
  MutationResolvers,
  QueryResolvers,
} from '../generated/resolvers.ts';
import {
  acceptInvitation,
  acceptInvitationInput,
  confirm,
  confirmGrantInput,
  endGrantInput,
  giveGrant,
  giveGrantInput,
  handOver,
  handOverInput,
  invite,
  inviteInput,
  isPending,
  takeBackGrant,
} from './grant.service.ts';
import { grantsWithin, noticesOf } from './grant.store.ts';

export const grantQueries: Pick<QueryResolvers, 'grants' | 'grantNotices'> = {
  grantNotices: (_root, _args, { session }) => noticesOf(session),
  grants: (_root, { division }, { session }) => grantsWithin(session, divisionPrefix(division)),
};

export const grantMutations: Pick<
  MutationResolvers,
  'giveGrant' | 'confirmGrant' | 'endGrant' | 'handOverGrants' | 'invite' | 'acceptInvitation'
> = {
  giveGrant: mutation(giveGrantInput, async (input, { session, caller }: OrganizationsContext) => ({
    grant: await giveGrant(session, caller, input),
  })),
  confirmGrant: mutation(confirmGrantInput, async (input, { session, caller }: OrganizationsContext) => ({
    grant: await confirm(session, caller, input),
  })),
  endGrant: mutation(endGrantInput, async (input, { session, caller }: OrganizationsContext) => ({
    grant: await takeBackGrant(session, caller, input),
  })),
  handOverGrants: mutation(handOverInput, async (input, { session, caller }: OrganizationsContext) => ({
    grants: await handOver(session, caller, input),
  })),
  invite: mutation(inviteInput, async (input, { session, caller }: OrganizationsContext) => ({
    invitation: await invite(session, caller, input),
  })),
  acceptInvitation: mutation(acceptInvitationInput, async (input, { session }: OrganizationsContext) => ({
    grant: await acceptInvitation(session, input),
  })),
};

export const grantResolvers: GrantResolvers = {
  division: ({ scope }, _args, { load }) => load(divisionsByCode, scope.padEnd(12, '0')),
  thing: ({ thingId }) => thingId,
  status: (grant, _args, { session }) => {
    if (grant.validUntil !== null && grant.validUntil <= session.now) return 'ENDED';
    return isPending(grant) ? 'PENDING' : 'ACTIVE';
  },
};

export const grantNoticeResolvers: GrantNoticeResolvers = {
  act: ({ act }) => act as GrantAct,
  division: ({ scope }) => scope.padEnd(12, '0'),
};
