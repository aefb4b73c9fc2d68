// Youth social organizations.
import { divisionsByCode } from '../division/division.store.ts';
import { figures } from '../figures.ts';
import type { YouthSocialOrganizationResolvers } from '../generated/resolvers.ts';
import { youthSocialOrganizationsById } from './youth-social-organization.store.ts';

export const youthSocialOrganizationResolvers: YouthSocialOrganizationResolvers = {
  __resolveReference: ({ id }, { load }) => load(youthSocialOrganizationsById, id),
  division: async ({ divisionCode }, _args, { load }) => (await load(divisionsByCode, divisionCode))!,
  // Members live all over the county: their number is the county's counter for this organization, which needs no look at people.
  members: async ({ countyCode, id }, _args, { load }) => {
    const county = await load(figures.byDivision, countyCode.padEnd(12, '0'));
    return county?.values.get('socialOrganizationMembers')?.get(id) ?? 0;
  },
};
