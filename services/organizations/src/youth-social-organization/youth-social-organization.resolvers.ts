// Youth social organizations: registered, dissolved, joined and left.
import { type Filter, inDivision } from '@chunhui/database';
import { checkDay, divisionPrefix, mutation, toConnection } from '@chunhui/runtime';
import type { OrganizationsContext } from '../context.ts';
import { divisionsByCode } from '../division/division.store.ts';
import { figures } from '../figures.ts';
import type {
  MutationResolvers,
  QueryResolvers,
  YouthSocialOrganizationMemberResolvers,
  YouthSocialOrganizationResolvers,
} from '../generated/resolvers.ts';
import {
  admit,
  admitInput,
  dissolveInput,
  dissolveOrganization,
  register,
  registerInput,
  release,
  releaseInput,
} from './youth-social-organization.service.ts';
import { youthSocialOrganizationsById } from './youth-social-organization.store.ts';
import { youthSocialOrganizationMembers } from './youth-social-organization.table.ts';

export const socialOrganizationQueries: Pick<QueryResolvers, 'socialOrganizationMembers'> = {
  socialOrganizationMembers: (_root, { division, organization, ...args }, { session }) => {
    const ofOrganization: Filter = (parameter) => `r.organization_id = ${parameter(organization)}`;
    return toConnection(
      args,
      inDivision(session, youthSocialOrganizationMembers, divisionPrefix(division), ofOrganization),
    );
  },
};

export const socialOrganizationMutations: Pick<
  MutationResolvers,
  | 'registerSocialOrganization'
  | 'dissolveSocialOrganization'
  | 'admitSocialOrganizationMember'
  | 'releaseSocialOrganizationMember'
> = {
  registerSocialOrganization: mutation(registerInput, async (input, { session }: OrganizationsContext) => ({
    organization: await register(session, input),
  })),
  dissolveSocialOrganization: mutation(dissolveInput, async (input, { session }: OrganizationsContext) => ({
    organization: await dissolveOrganization(session, input),
  })),
  admitSocialOrganizationMember: mutation(admitInput, async (input, { session }: OrganizationsContext) => ({
    member: await admit(session, input),
  })),
  releaseSocialOrganizationMember: mutation(releaseInput, async (input, { session }: OrganizationsContext) => ({
    member: await release(session, input),
  })),
};

export const socialOrganizationMemberResolvers: YouthSocialOrganizationMemberResolvers = {
  person: ({ personId }) => (personId === null ? null : { id: personId }),
  organization: async ({ organizationId }, _args, { load }) =>
    (await load(youthSocialOrganizationsById, organizationId))!,
  division: async ({ divisionCode }, _args, { load }) => (await load(divisionsByCode, divisionCode))!,
};

export const youthSocialOrganizationResolvers: YouthSocialOrganizationResolvers = {
  __resolveReference: ({ id }, { load }) => load(youthSocialOrganizationsById, id),
  division: async ({ divisionCode }, _args, { load }) => (await load(divisionsByCode, divisionCode))!,
  // Members live all over the county: their number is the county's counter for this organization, which needs no look at people.
  members: async ({ countyCode, id }, { asOf }, { load }) => {
    const county = await figures.of(load, { code: countyCode.padEnd(12, '0'), day: checkDay(asOf) });
    return county?.values.get('socialOrganizationMembers')?.get(id) ?? 0;
  },
};
