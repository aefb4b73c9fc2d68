// Reads of League organizations; their mutations are declared in league-organization.service.ts and dissolution.service.ts.

import { modelOf } from '@chunhui/county';
import { type Filter, inDivision } from '@chunhui/database';
import { addDays } from '@chunhui/model';
import { divisionPrefix, toConnection } from '@chunhui/runtime';
import { divisionsByCode } from '../division/division.store.ts';
import type { LeagueOrganizationResolvers, QueryResolvers } from '../generated/resolvers.ts';
import { sizesOf } from '../league-member/league-member.store.ts';
import { childrenOf, leagueOrganizationsById } from './league-organization.store.ts';
import { leagueOrganizations } from './league-organization.table.ts';
import { warningsOf } from './warnings.ts';

export const leagueOrganizationQueries = {
  leagueOrganizations: async (_root, { division, kind, election, dissolved, ...args }, { session }) => {
    const now = session.today;
    const model = await modelOf(session);
    const until = addDays(now, model.parameters.electionNotice.value);
    const filter: Filter = (parameter) => {
      const conditions = [dissolved ? 'r.dissolved_on is not null' : 'r.dissolved_on is null'];
      if (kind != null) conditions.push(`r.kind = ${parameter(kind)}`);
      if (election === 'OVERDUE') conditions.push(`r.term_ends_on < ${parameter(now)}`);
      if (election === 'DUE') conditions.push(`r.term_ends_on between ${parameter(now)} and ${parameter(until)}`);
      return conditions.join(' and ');
    };
    return toConnection(args, inDivision(session, leagueOrganizations, divisionPrefix(division), filter));
  },
} satisfies QueryResolvers;

export const leagueOrganizationResolvers: LeagueOrganizationResolvers = {
  __resolveReference: ({ id }, { load }) => load(leagueOrganizationsById, id),
  division: async ({ divisionCode }, _args, { load }) => (await load(divisionsByCode, divisionCode))!,
  parent: ({ parentId }, _args, { load }) => (parentId === null ? null : load(leagueOrganizationsById, parentId)),
  mergedInto: ({ mergedInto }, _args, { load }) =>
    mergedInto === null ? null : load(leagueOrganizationsById, mergedInto),
  children: async ({ id }, _args, { load }) => (await load(childrenOf, id)) ?? [],
  members: async ({ id }, _args, { load }) => (await load(sizesOf, id))?.members ?? null,
  warnings: async (row, _args, { load, session }) => {
    const [model, size] = await Promise.all([modelOf(session), load(sizesOf, row.id)]);
    if (size === null) return null;
    const codes = warningsOf(model, row, { ...size, today: session.today });
    return model.catalogue.warning.filter(({ code }) => codes.includes(code));
  },
};
