// Members, posts and transfers of the League.
import { type Filter, inDivision } from '@chunhui/database';
import { divisionPrefix, mutation, toConnection } from '@chunhui/runtime';
import type { OrganizationsContext } from '../context.ts';
import type {
  LeagueMemberResolvers,
  LeaguePostResolvers,
  LeagueTransferResolvers,
  MutationResolvers,
  QueryResolvers,
} from '../generated/resolvers.ts';
import { leagueOrganizationsById } from '../league-organization/league-organization.store.ts';
import { today } from '../today.ts';
import {
  acceptTransfer,
  acceptTransferInput,
  admitInput,
  admitMember,
  ageOutInput,
  ageOutMembers,
  appointToPost,
  endPostInput,
  leavePost,
  postInput,
  requestTransfer,
  requestTransferInput,
} from './league-member.service.ts';
import { leagueMembersById } from './league-member.store.ts';
import { leagueMembers, leaguePosts } from './league-member.table.ts';

export const leagueMemberQueries: Pick<QueryResolvers, 'leagueMembers' | 'leaguePosts'> = {
  leagueMembers: (_root, { division, organization, ...args }, { session }) => {
    const filter: Filter = (parameter) =>
      organization == null
        ? 'r.left_on is null'
        : `r.left_on is null and r.organization_id = ${parameter(organization)}`;
    return toConnection(args, inDivision(session, leagueMembers, divisionPrefix(division), filter));
  },
  leaguePosts: (_root, { division, organization, ...args }, { session }) => {
    const filter: Filter = (parameter) =>
      organization == null
        ? 'r.ended_on is null'
        : `r.ended_on is null and r.organization_id = ${parameter(organization)}`;
    return toConnection(args, inDivision(session, leaguePosts, divisionPrefix(division), filter));
  },
};

export const leagueMemberMutations: Pick<
  MutationResolvers,
  | 'admitLeagueMember'
  | 'appointLeaguePost'
  | 'endLeaguePost'
  | 'requestMemberTransfer'
  | 'acceptMemberTransfer'
  | 'ageOutLeagueMembers'
> = {
  admitLeagueMember: mutation(admitInput, async (input, { session }: OrganizationsContext) => ({
    member: await admitMember(session, input),
  })),
  appointLeaguePost: mutation(postInput, async (input, { session }: OrganizationsContext) => ({
    post: await appointToPost(session, input),
  })),
  endLeaguePost: mutation(endPostInput, async (input, { session }: OrganizationsContext) => ({
    post: await leavePost(session, input),
  })),
  requestMemberTransfer: mutation(requestTransferInput, async (input, { session }: OrganizationsContext) => ({
    transfer: await requestTransfer(session, input),
  })),
  acceptMemberTransfer: mutation(acceptTransferInput, async (input, { session }: OrganizationsContext) => ({
    member: await acceptTransfer(session, input),
  })),
  ageOutLeagueMembers: mutation(ageOutInput, async (input, { session }: OrganizationsContext) => ({
    left: await ageOutMembers(session, input),
  })),
};

export const leagueMemberResolvers: LeagueMemberResolvers = {
  person: ({ personId }) => ({ id: personId }),
  organization: async ({ organizationId }, _args, { load }) => (await load(leagueOrganizationsById, organizationId))!,
};

export const leaguePostResolvers: LeaguePostResolvers = {
  person: ({ personId }) => ({ id: personId }),
  organization: async ({ organizationId }, _args, { load }) => (await load(leagueOrganizationsById, organizationId))!,
  termOver: ({ termEndsOn, endedOn }) => endedOn === null && termEndsOn < today(),
};

export const leagueTransferResolvers: LeagueTransferResolvers = {
  member: ({ memberId }, _args, { load }) => load(leagueMembersById, memberId),
  from: async ({ fromId }, _args, { load }) => (await load(leagueOrganizationsById, fromId))!,
  to: async ({ toId }, _args, { load }) => (await load(leagueOrganizationsById, toId))!,
};
