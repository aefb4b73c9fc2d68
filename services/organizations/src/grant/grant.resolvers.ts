// Grants: who may act as what, given and ended by those who may.
import { divisionPrefix, mutation } from '@chunhui/runtime';
import type { OrganizationsContext } from '../context.ts';
import { divisionsByCode } from '../division/division.store.ts';
import type { GrantResolvers, MutationResolvers, QueryResolvers } from '../generated/resolvers.ts';
import {
  acceptInvitation,
  acceptInvitationInput,
  endGrantInput,
  giveGrant,
  giveGrantInput,
  handOver,
  handOverInput,
  invite,
  inviteInput,
  takeBackGrant,
} from './grant.service.ts';
import { grantsWithin } from './grant.store.ts';

export const grantQueries: Pick<QueryResolvers, 'grants'> = {
  grants: (_root, { division }, { session }) => grantsWithin(session, divisionPrefix(division)),
};

export const grantMutations: Pick<
  MutationResolvers,
  'giveGrant' | 'endGrant' | 'handOverGrants' | 'invite' | 'acceptInvitation'
> = {
  giveGrant: mutation(giveGrantInput, async (input, { session, caller }: OrganizationsContext) => ({
    grant: await giveGrant(session, caller, input),
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
  division: async ({ scope }, _args, { load }) => (await load(divisionsByCode, scope.padEnd(12, '0')))!,
};
