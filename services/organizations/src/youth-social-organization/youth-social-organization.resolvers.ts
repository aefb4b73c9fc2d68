// Reads of youth social organizations; their mutations are declared in youth-social-organization.service.ts.
import { type Filter, inDivision } from '@chunhui/database';
import { checkDay, divisionPrefix, toConnection } from '@chunhui/runtime';
import { divisionsByCode } from '../division/division.store.ts';
import { figures } from '../figures.ts';
import type {
  QueryResolvers,
  YouthSocialOrganizationMemberResolvers,
  YouthSocialOrganizationResolvers,
} from '../generated/resolvers.ts';
import { youthSocialOrganizationsById } from './youth-social-organization.store.ts';
import { youthSocialOrganizationMembers } from './youth-social-organization.table.ts';

export const socialOrganizationQueries = {
  socialOrganizationMembers: (_root, { division, organization, ...args }, { session }) => {
    const ofOrganization: Filter = (parameter) => `r.organization_id = ${parameter(organization)}`;
    return toConnection(
      args,
      inDivision(session, youthSocialOrganizationMembers, divisionPrefix(division), ofOrganization),
    );
  },
} satisfies QueryResolvers;

export const socialOrganizationMemberResolvers: YouthSocialOrganizationMemberResolvers = {
  person: ({ personId }) => (personId === null ? null : { id: personId }),
  organization: async ({ organizationId }, _args, { load }) =>
    (await load(youthSocialOrganizationsById, organizationId))!,
  division: async ({ divisionCode }, _args, { load }) => (await load(divisionsByCode, divisionCode))!,
};

export const youthSocialOrganizationResolvers: YouthSocialOrganizationResolvers = {
  __resolveReference: ({ id }, { load }) => load(youthSocialOrganizationsById, id),
  division: async ({ divisionCode }, _args, { load }) => (await load(divisionsByCode, divisionCode))!,
  // Members live all over the county, so the county's counter is read, which needs no access to people.
  members: async ({ countyCode, id }, { asOf }, { load }) => {
    const county = await figures.of(load, { code: countyCode.padEnd(12, '0'), day: checkDay(asOf) });
    return county?.values.get('socialOrganizationMembers')?.get(id) ?? 0;
  },
};
