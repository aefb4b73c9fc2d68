// The measures that are released: which counters they come from, how they nest, and by which steps they move.
import { type DivisionFigures, total } from '@chunhui/county';
import type { CatalogueName, Model } from '@chunhui/model';
import type { figures } from '../figures.ts';
import type { Parameters } from '../parameters.ts';
import { CLAIMED, PUBLISHED } from '../wish/wish.status.ts';
import type { Counted, ReleaseRules } from './release.ts';

type Figures = DivisionFigures<keyof typeof figures.definitions>;

/** In order: a measure comes after those that it names. */
export const RELEASE_RULES = {
  children: {},
  pairedChildren: { within: 'children' },
  overdueChildren: { within: 'pairedChildren' },
  lapsedVettingChildren: { within: 'pairedChildren' },
  contacts: { of: 'pairedChildren' },
  campaignContacts: { within: 'contacts', of: 'pairedChildren' },
  wishesPublished: {},
  wishesClaimed: { within: 'wishesPublished' },
  wishesConfirmed: { within: 'wishesClaimed' },
  aidStudents: {},
  aidPaidFen: { of: 'aidStudents' },
  safeguardingReports: {},
} as const satisfies ReleaseRules<ReleasedMeasure>;

export type ReleasedMeasure =
  | 'children'
  | 'pairedChildren'
  | 'overdueChildren'
  | 'lapsedVettingChildren'
  | 'contacts'
  | 'campaignContacts'
  | 'wishesPublished'
  | 'wishesClaimed'
  | 'wishesConfirmed'
  | 'aidStudents'
  | 'aidPaidFen'
  | 'safeguardingReports';

export const RELEASED_MEASURES = Object.keys(RELEASE_RULES) as ReleasedMeasure[];

/** The measures that are released for towns too; the others for the county alone. */
const BY_TOWN: ReadonlySet<ReleasedMeasure> = new Set([
  'children',
  'pairedChildren',
  'overdueChildren',
  'lapsedVettingChildren',
  'aidStudents',
]);

/** The catalogues that some measures are released by. */
export const CATALOGUES: Partial<Record<ReleasedMeasure, CatalogueName>> = {
  children: 'childCategory',
  contacts: 'careKind',
  campaignContacts: 'careCampaign',
};

/** The exact number of each measure in a division at the end of a day. */
export function countExactly(found: Figures, day: string): Record<ReleasedMeasure, number> {
  const isBefore = (category: string) => category < day;
  const wishes = (states: readonly string[]) => total(found, 'wishes', (state) => states.includes(state));
  return {
    children: total(found, 'children'),
    pairedChildren: total(found, 'pairedChildren'),
    overdueChildren: total(found, 'childrenByContactDue', isBefore),
    lapsedVettingChildren: total(found, 'pairedChildren', isBefore),
    contacts: total(found, 'contacts'),
    campaignContacts: total(found, 'contactsByCampaign'),
    wishesPublished: wishes(PUBLISHED),
    wishesClaimed: wishes(CLAIMED),
    wishesConfirmed: wishes(['CONFIRMED']),
    aidStudents: total(found, 'aidPairs'),
    aidPaidFen: total(found, 'aidPaidFen'),
    safeguardingReports: total(found, 'safeguardingReports'),
  };
}

/** The exact numbers of a measure by the codes of its catalogue; also those that are 0. */
export function countByCategory(found: Figures, measure: ReleasedMeasure, model: Model): ReadonlyMap<string, number> {
  const catalogue = CATALOGUES[measure];
  if (catalogue === undefined) return new Map();
  const figure = measure === 'campaignContacts' ? 'contactsByCampaign' : (measure as 'children' | 'contacts');
  const codes = new Set([
    ...model.catalogue[catalogue].map(({ code }) => code),
    ...(found.values.get(figure)?.keys() ?? []),
  ]);
  return new Map([...codes].sort().map((code) => [code, total(found, figure, (category) => category === code)]));
}

/** What a county counts at the end of a day, as `release` takes it. */
export function countedIn(
  county: Figures,
  towns: ReadonlyMap<string, Figures>,
  day: string,
  model: Model,
): Record<ReleasedMeasure, Counted> {
  const inCounty = countExactly(county, day);
  const inTowns = [...towns].map(([code, found]) => [code, countExactly(found, day)] as const);
  return Object.fromEntries(
    RELEASED_MEASURES.map((measure): [ReleasedMeasure, Counted] => [
      measure,
      {
        parts: BY_TOWN.has(measure)
          ? new Map(inTowns.map(([code, numbers]) => [code, numbers[measure]]))
          : new Map([[county.code, inCounty[measure]]]),
        categories: countByCategory(county, measure, model),
      },
    ]),
  ) as Record<ReleasedMeasure, Counted>;
}

/** The steps of a county's release: multiples of five that are not below the model's threshold, money in proportion. */
export function basesOf({ smallCellThreshold, aidStepFen }: Parameters): Record<ReleasedMeasure, number> {
  const base = 5 * Math.ceil(smallCellThreshold / 5);
  return Object.fromEntries(
    RELEASED_MEASURES.map((measure) => [measure, measure === 'aidPaidFen' ? (aidStepFen * base) / 5 : base]),
  ) as Record<ReleasedMeasure, number>;
}
