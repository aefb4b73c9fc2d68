// League organizations: the tree and its lists.
import { inDivision } from '@chunhui/database';
import { divisionPrefix, toConnection } from '@chunhui/runtime';
import { divisionsByCode } from '../division/division.store.ts';
import type { LeagueOrganizationResolvers, QueryResolvers } from '../generated/resolvers.ts';
import { leagueOrganizationsById } from './league-organization.store.ts';
import { leagueOrganizations } from './league-organization.table.ts';

export const leagueOrganizationQueries: Pick<QueryResolvers, 'leagueOrganizations'> = {
  leagueOrganizations: (_root, { division, kind, ...args }, { session }) => {
    const filter = kind == null ? undefined : (parameter: (value: unknown) => string) => `r.kind = ${parameter(kind)}`;
    return toConnection(args, inDivision(session, leagueOrganizations, divisionPrefix(division), filter));
  },
};

export const leagueOrganizationResolvers: LeagueOrganizationResolvers = {
  __resolveReference: ({ id }, { load }) => load(leagueOrganizationsById, id),
  division: async ({ divisionCode }, _args, { load }) => (await load(divisionsByCode, divisionCode))!,
  parent: ({ parentId }, _args, { load }) => (parentId === null ? null : load(leagueOrganizationsById, parentId)),
};
