// The figures that this subgraph counts per division, and how GraphQL reads them.
import { byCategory, type DivisionFigures, Figures, modelOf, total } from '@chunhui/county';
import { countEveryCode } from '@chunhui/model';
import type { LandedValue, TalentGroup, TalentPoolFiguresResolvers } from './generated/resolvers.ts';

const IN_POOL = '(r.removed_on is null)::int';
const LANDED = `coalesce(r.sector, 'UNKNOWN') || '/' || coalesce(extract(year from r.landed_on)::text, '') || '/' || r.talent_group`;

export const figures = new Figures('talent_pool', {
  talents: {
    description: 'Everyone in the pool, by primary group (distinct persons; 风筝计划 三类人群)',
    table: 'talents',
    category: 'r."group"',
    amount: IN_POOL,
  },
  talentsBySector: {
    description: 'Everyone in the pool, by sector (distinct persons)',
    table: 'talents',
    category: `coalesce(r.sector, 'UNKNOWN')`,
    amount: IN_POOL,
  },
  talentsByEducation: {
    description: 'Everyone in the pool, by education (distinct persons)',
    table: 'talents',
    category: `coalesce(r.education, 'UNKNOWN')`,
    amount: IN_POOL,
  },
  talentsOffered: {
    description: 'Who in the pool has ever offered something (distinct persons; 人才大汇聚 → 资源大汇聚)',
    table: 'talents',
    amount: '(r.removed_on is null and r.first_offered_on is not null)::int',
  },
  talentsLanded: {
    description: 'Of whom in the pool something has landed (distinct persons)',
    table: 'talents',
    amount: '(r.removed_on is null and r.first_landed_on is not null)::int',
  },
  offersOpen: {
    description: 'Offers that are open, by kind (things)',
    table: 'resource_offers',
    category: 'r.kind',
    amount: `(r.state = 'OPEN')::int`,
  },
  needs: { description: 'Village needs, by state (things)', table: 'village_needs', category: 'r.state', amount: '1' },
  canvassPlanned: {
    description: 'Persons to be found by canvass rounds 摸排',
    table: 'canvass_targets',
    amount: 'r.planned',
  },
  canvassFound: {
    description: 'Persons newly found by canvass rounds (once a person and round)',
    table: 'canvass_targets',
    amount: 'r.found',
  },
  canvassUpdated: {
    description: 'Persons already in the pool whom canvass rounds brought up to date (once a person and round)',
    table: 'canvass_targets',
    amount: 'r.updated',
  },
  landedMatches: {
    description: 'Matches that have landed, by sector, year and talent group, where the need was (things)',
    table: 'resource_matches',
    category: LANDED,
    amount: `(r.state = 'LANDED')::int`,
  },
  landedFen: {
    description: 'What landed matches are worth, by sector, year and talent group, where the need was (fen)',
    table: 'resource_matches',
    category: LANDED,
    amount: `case when r.state = 'LANDED' then coalesce(r.value_fen, 0) else 0 end`,
  },
});

/** A division's figures of this subgraph: the parent of `Division.talentPool`. */
export type TalentPoolFigures = DivisionFigures<keyof typeof figures.definitions>;

const PARTS = ['bySector', 'byYear', 'byGroup'] as const;

/** Landed matches and their value by one part of the category: sector, year or group. */
function landedBy(found: TalentPoolFigures, part: (typeof PARTS)[number]): LandedValue[] {
  const at = PARTS.indexOf(part);
  const sums = new Map<string, { matches: number; valueFen: number }>();
  const sumOf = (category: string) => {
    const code = category.split('/')[at] ?? '';
    const sum = sums.get(code) ?? { matches: 0, valueFen: 0 };
    sums.set(code, sum);
    return sum;
  };
  for (const { category, count } of byCategory(found, 'landedMatches')) sumOf(category).matches += count;
  for (const { category, count } of byCategory(found, 'landedFen')) sumOf(category).valueFen += count;
  return [...sums].map(([code, sum]) => ({ code, ...sum })).sort((one, other) => (one.code < other.code ? -1 : 1));
}

function byCode(found: TalentPoolFigures, measure: 'talentsBySector' | 'talentsByEducation') {
  return byCategory(found, measure).map(({ category: code, count }) => ({ code, count }));
}

export const talentPoolFiguresResolvers: TalentPoolFiguresResolvers = {
  total: (found) => total(found, 'talents'),
  byGroup: async (found, _args, { session }) =>
    countEveryCode(await modelOf(session), 'talentGroup', byCategory(found, 'talents')).map(({ code, count }) => ({
      group: code as TalentGroup,
      count,
    })),
  bySector: (found) => byCode(found, 'talentsBySector'),
  byEducation: (found) => byCode(found, 'talentsByEducation'),
  conversion: (found) => ({
    talents: total(found, 'talents'),
    offered: total(found, 'talentsOffered'),
    landed: total(found, 'talentsLanded'),
  }),
  needs: (found) => byCategory(found, 'needs').map(({ category: code, count }) => ({ code, count })),
  openOffers: (found) => byCategory(found, 'offersOpen').map(({ category: code, count }) => ({ code, count })),
  canvass: (found) => ({
    planned: total(found, 'canvassPlanned'),
    found: total(found, 'canvassFound'),
    updated: total(found, 'canvassUpdated'),
  }),
  landed: (found) => ({
    matches: total(found, 'landedMatches'),
    valueFen: total(found, 'landedFen'),
    bySector: landedBy(found, 'bySector'),
    byYear: landedBy(found, 'byYear'),
    byGroup: landedBy(found, 'byGroup'),
  }),
};
