// Reads of members, posts and transfers of the League; their mutations are declared in league-member.service.ts.
import { recordReadUnderAge } from '@chunhui/county';
import { type Filter, inDivision } from '@chunhui/database';
import { divisionPrefix, toConnection } from '@chunhui/runtime';
import type { OrganizationsContext } from '../context.ts';
import type {
  LeagueMemberResolvers,
  LeaguePostResolvers,
  LeagueTransferResolvers,
  QueryResolvers,
} from '../generated/resolvers.ts';
import { leagueOrganizationsById } from '../league-organization/league-organization.store.ts';
import { leagueMembersById } from './league-member.store.ts';
import { type LeagueMember, leagueMembers, leaguePosts } from './league-member.table.ts';

/** Rows in force, of one organization where one is given. */
const inForce =
  (last: 'left_on' | 'ended_on', organization: string | null | undefined): Filter =>
  (parameter) =>
    organization == null ? `r.${last} is null` : `r.${last} is null and r.organization_id = ${parameter(organization)}`;

export const leagueMemberQueries = {
  leagueMembers: (_root, { division, organization, ...args }, { session }) =>
    toConnection(args, inDivision(session, leagueMembers, divisionPrefix(division), inForce('left_on', organization))),
  leaguePosts: (_root, { division, organization, ...args }, { session }) =>
    toConnection(args, inDivision(session, leaguePosts, divisionPrefix(division), inForce('ended_on', organization))),
} satisfies QueryResolvers;

/** The League admits from 14 on: of a member under age, the read is recorded before the answer. */
const recordRead = ({ session }: OrganizationsContext, member: LeagueMember) =>
  recordReadUnderAge(session, 'league-member', member);

export const leagueMemberResolvers: LeagueMemberResolvers = {
  name: async (member, _args, context) => {
    await recordRead(context, member);
    return member.name;
  },
  person: async (member, _args, context) => {
    await recordRead(context, member);
    return { id: member.personId };
  },
  organization: async ({ organizationId }, _args, { load }) => (await load(leagueOrganizationsById, organizationId))!,
};

export const leaguePostResolvers: LeaguePostResolvers = {
  person: ({ personId }) => ({ id: personId }),
  organization: async ({ organizationId }, _args, { load }) => (await load(leagueOrganizationsById, organizationId))!,
  termOver: ({ termEndsOn, endedOn }, _args, { session }) => endedOn === null && termEndsOn < session.today,
};

export const leagueTransferResolvers: LeagueTransferResolvers = {
  member: ({ memberId }, _args, { load }) => load(leagueMembersById, memberId),
  from: async ({ fromId }, _args, { load }) => (await load(leagueOrganizationsById, fromId))!,
  to: async ({ toId }, _args, { load }) => (await load(leagueOrganizationsById, toId))!,
};
