// Reads of Chunhui societies, their presidents, envoys and members; mutations are declared in the two services beside it.
import { type Filter, inDivision } from '@chunhui/database';
import { divisionPrefix, toConnection } from '@chunhui/runtime';
import { divisionsByCode } from '../division/division.store.ts';
import type {
  ChunhuiEnvoyEngagementResolvers,
  ChunhuiEnvoyResolvers,
  ChunhuiMemberResolvers,
  ChunhuiMembershipResolvers,
  ChunhuiSocietyPresidentResolvers,
  ChunhuiSocietyResolvers,
  QueryResolvers,
} from '../generated/resolvers.ts';
import { leagueOrganizationsById } from '../league-organization/league-organization.store.ts';
import {
  chunhuiEnvoysById,
  chunhuiMembersById,
  engagementsOfEnvoys,
  membershipsOfMembers,
} from './chunhui-person.store.ts';
import { chunhuiSocietiesById, presidentsOf } from './chunhui-society.store.ts';
import { chunhuiEnvoys, chunhuiMembers, chunhuiSocieties } from './chunhui-society.table.ts';

export const chunhuiSocietyQueries = {
  chunhuiSocieties: (_root, { division, ...args }, { session }) =>
    toConnection(args, inDivision(session, chunhuiSocieties, divisionPrefix(division))),
  chunhuiEnvoys: (_root, { division, termOver, ...args }, { session }) => {
    const over: Filter = (parameter) =>
      `exists (select from organizations.chunhui_envoy_engagements e where e.county_code = r.county_code and e.envoy_id = r.id
         and e.ended_on is null and e.term_ends_on < ${parameter(session.today)}::date) = ${parameter(termOver)}`;
    return toConnection(
      args,
      inDivision(session, chunhuiEnvoys, divisionPrefix(division), termOver == null ? undefined : over),
    );
  },
  chunhuiMembers: (_root, { division, society, ...args }, { session }) => {
    const ofSociety: Filter = (parameter) =>
      `exists (select from organizations.chunhui_memberships m where m.county_code = r.county_code and m.member_id = r.id
         and m.left_on is null and m.society_id = ${parameter(society)})`;
    return toConnection(
      args,
      inDivision(session, chunhuiMembers, divisionPrefix(division), society == null ? undefined : ofSociety),
    );
  },
} satisfies QueryResolvers;

export const chunhuiSocietyResolvers: ChunhuiSocietyResolvers = {
  __resolveReference: ({ id }, { load }) => load(chunhuiSocietiesById, id),
  division: async ({ divisionCode }, _args, { load }) => (await load(divisionsByCode, divisionCode))!,
  leagueOrganization: ({ leagueOrganizationId: id }, _args, { load }) =>
    id === null ? null : load(leagueOrganizationsById, id),
  president: ({ id }, _args, { load }) => load(presidentsOf, id),
};

export const chunhuiSocietyPresidentResolvers: ChunhuiSocietyPresidentResolvers = {
  person: ({ personId }) => ({ id: personId }),
  society: async ({ societyId }, _args, { load }) => (await load(chunhuiSocietiesById, societyId))!,
  termOver: ({ termEndsOn, endedOn }, _args, { session }) => endedOn === null && termEndsOn < session.today,
};

export const chunhuiEnvoyResolvers: ChunhuiEnvoyResolvers = {
  person: ({ personId }) => ({ id: personId }),
  division: async ({ divisionCode }, _args, { load }) => (await load(divisionsByCode, divisionCode))!,
  engagements: async ({ id }, _args, { load }) => (await load(engagementsOfEnvoys, id)) ?? [],
};

export const chunhuiEnvoyEngagementResolvers: ChunhuiEnvoyEngagementResolvers = {
  society: async ({ societyId }, _args, { load }) => (await load(chunhuiSocietiesById, societyId))!,
  envoy: ({ envoyId }, _args, { load }) => load(chunhuiEnvoysById, envoyId),
};

export const chunhuiMemberResolvers: ChunhuiMemberResolvers = {
  person: ({ personId }) => ({ id: personId }),
  division: async ({ divisionCode }, _args, { load }) => (await load(divisionsByCode, divisionCode))!,
  memberships: async ({ id }, _args, { load }) => (await load(membershipsOfMembers, id)) ?? [],
};

export const chunhuiMembershipResolvers: ChunhuiMembershipResolvers = {
  society: async ({ societyId }, _args, { load }) => (await load(chunhuiSocietiesById, societyId))!,
  member: ({ memberId }, _args, { load }) => load(chunhuiMembersById, memberId),
};
