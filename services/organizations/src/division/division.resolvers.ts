// Division: the tree, and the figures that this subgraph adds to it.
import { byCategory, modelOf, total } from '@chunhui/county';
import { countEveryCode } from '@chunhui/model';
import { checkDay, type PageArguments, readSeries, toConnection } from '@chunhui/runtime';
import type { OrganizationsContext } from '../context.ts';
import { linkageOf } from '../coverage/coverage.store.ts';
import { figures } from '../figures.ts';
import type {
  DivisionResolvers,
  OrganizationFiguresResolvers,
  QueryResolvers,
  SourceChannel,
} from '../generated/resolvers.ts';
import { scorecard } from '../indicator/indicator.resolvers.ts';
import { socialOrganizationsIn } from '../youth-social-organization/youth-social-organization.store.ts';
import { divisionCounts, divisionLists, divisionsOn } from './division.store.ts';
import type { Division, DivisionLevel } from './division.table.ts';

const LEVELS: readonly DivisionLevel[] = ['PROVINCE', 'PREFECTURE', 'COUNTY', 'TOWN', 'VILLAGE'];

export const divisionQueries: Pick<QueryResolvers, 'division'> = {
  division: (_root, { code, asOf }, { load }) => load(divisionsOn, { code, day: checkDay(asOf) }),
};

export const divisionResolvers: DivisionResolvers = {
  __resolveReference: ({ code }, { load }) => load(divisionsOn, { code, day: null }),
  parent: ({ parentCode, day }, _args, { load }) =>
    parentCode === null ? null : load(divisionsOn, { code: parentCode, day }),
  supersededBy: ({ supersededBy }, _args, { load }) =>
    supersededBy === null ? null : load(divisionsOn, { code: supersededBy, day: null }),
  children: (division, args, context) => listBelow(division, LEVELS[LEVELS.indexOf(division.level) + 1], args, context),
  descendants: (division, { level, ...args }, context) => listBelow(division, level, args, context),
  reporting: async ({ code }, _args, { load }) => (await load(figures.byDivision, code))?.reporting ?? false,
  scorecard,
  organizations: ({ code }, { asOf }, { load }) => figures.of(load, { code, day: checkDay(asOf) }),
  organizationsSeries: ({ code }, args, { load }) => readSeries(args, (day) => figures.of(load, { code, day })),
};

function listBelow(
  division: Division,
  level: DivisionLevel | undefined,
  { asOf, ...args }: PageArguments & { readonly asOf?: string | null },
  { load }: OrganizationsContext,
) {
  const list = { prefix: division.prefix, level: level ?? 'VILLAGE', day: checkDay(asOf) ?? division.day };
  return toConnection<Division>(args, {
    sortedBy: ['organizations.divisions.code'],
    keyOf: (row) => [row.code],
    rows: async ({ first, after }) => (await load(divisionLists, { ...list, first, after: after?.[0] ?? '' })) ?? [],
    count: async () => (await load(divisionCounts, list)) ?? 0,
  });
}

export const organizationFiguresResolvers: OrganizationFiguresResolvers = {
  firstSecretaries: async (found, _args, { session }) => ({
    total: total(found, 'firstSecretaries'),
    byChannel: countEveryCode(await modelOf(session), 'sourceChannel', byCategory(found, 'firstSecretaries')).map(
      ({ code, count }) => ({
        channel: code as SourceChannel,
        count,
      }),
    ),
    ineligible: total(found, 'ineligibleFirstSecretaries'),
  }),
  chunhuiSocieties: (found) => total(found, 'chunhuiSocieties'),
  chunhuiEnvoys: (found) => total(found, 'chunhuiEnvoys'),
  chunhuiMembers: (found) => total(found, 'chunhuiMembers'),
  leagueOrganizations: (found) => total(found, 'leagueOrganizations'),
  leagueMembers: (found) => total(found, 'leagueMembers'),
  studentPairings: (found) => total(found, 'studentPairings'),
  linkage: async ({ code, asOf }, _args, { load }) =>
    (await load(linkageOf, { code, day: asOf })) ?? {
      villages: 0,
      withBranch: 0,
      partyLed: 0,
      societyLed: 0,
      linked: 0,
    },
  socialOrganizations: async ({ code, asOf }, _args, { load }) =>
    (await load(socialOrganizationsIn, { code, day: asOf })) ?? [],
};
