// `Division.care`: released figures, the same for every reader. `Division.careExact`: exact ones, for the county's own, recorded.
import type { DivisionFigures } from '@chunhui/county';
import { graphqlError } from '@chunhui/runtime';
import type { ActivitiesContext } from '../context.ts';
import { figures } from '../figures.ts';
import type { CareFiguresResolvers, ExactCareFiguresResolvers } from '../generated/resolvers.ts';
import { modelOf } from '../parameters.ts';
import { countByCategory, countExactly, type ReleasedMeasure } from './measures.ts';
import { type ReleasedDivision, releasedByDivision } from './release.store.ts';

/** A released number: the parent of `ReleasedNumber`. */
export interface ReleasedNumber {
  readonly count: number;
  /** The exact number is at least and at most this; null where the method proves no bound. */
  readonly atLeast: number | null;
  readonly atMost: number | null;
}

/** The released figures of a division: null where nothing has been released until that day. */
export function releasedCare({ load, session }: ActivitiesContext, code: string, day: string | null) {
  return load(releasedByDivision, { code, day: day ?? session.today });
}

/** A released number of a division; null where the measure is not released. */
export function releasedNumber({ code, numbers }: ReleasedDivision, measure: ReleasedMeasure): ReleasedNumber | null {
  const found = numbers.find(([of, category]) => of === measure && category === '');
  if (found === undefined) return null;
  const [, , count, base] = found;
  // At the county the release is off by less than its base; a sum of counties by less than the sum of theirs. A town has no such bound.
  const isTown = !code.endsWith('000000');
  const off = base - 1;
  return { count, atLeast: isTown ? null : Math.max(0, count - off), atMost: isTown ? null : count + off };
}

const byCategory = ({ numbers }: ReleasedDivision, measure: ReleasedMeasure) => {
  const found = numbers.filter(([of, category]) => of === measure && category !== '');
  return found.length === 0
    ? null
    : found
        .map(([, code, count]) => ({ code, number: { count, atLeast: null, atMost: null } }))
        .sort((a, b) => (a.code < b.code ? -1 : 1));
};

export const careFiguresResolvers: CareFiguresResolvers = {
  children: (care) => releasedNumber(care, 'children'),
  childrenByCategory: (care) => byCategory(care, 'children'),
  pairedChildren: (care) => releasedNumber(care, 'pairedChildren'),
  overdueChildren: (care) => releasedNumber(care, 'overdueChildren'),
  lapsedVettingChildren: (care) => releasedNumber(care, 'lapsedVettingChildren'),
  contacts: (care) => releasedNumber(care, 'contacts'),
  contactsByKind: (care) => byCategory(care, 'contacts'),
  contactsByCampaign: (care) => byCategory(care, 'campaignContacts'),
  wishesPublished: (care) => releasedNumber(care, 'wishesPublished'),
  wishesClaimed: (care) => releasedNumber(care, 'wishesClaimed'),
  wishesConfirmed: (care) => releasedNumber(care, 'wishesConfirmed'),
  aidStudents: (care) => releasedNumber(care, 'aidStudents'),
  aidPaidFen: (care) => releasedNumber(care, 'aidPaidFen'),
  safeguardingReports: (care) => releasedNumber(care, 'safeguardingReports'),
};

/** Exact figures of a day: the parent of `ExactCareFigures`. */
export interface ExactCareFigures {
  readonly found: DivisionFigures<keyof typeof figures.definitions>;
  readonly asOf: string;
  readonly numbers: Readonly<Record<ReleasedMeasure, number>>;
}

/** The exact figures of a division of the caller's county; each look is recorded. */
export async function exactCare(
  { session, caller }: ActivitiesContext,
  code: string,
  day: string | null,
): Promise<ExactCareFigures | null> {
  // A reader of a part of the county gets what is released of that part: exact parts beside released ones would tell the difference.
  if (caller.scope.length !== 6) throw graphqlError('OUT_OF_SCOPE');
  const [found] = await (day === null ? figures.byDivision(session, [code]) : figures.byDay(session, [{ code, day }]));
  session.audit({ action: 'care-figure.read', nounId: code, after: { asOf: day ?? session.today } });
  if (found == null || !found.reporting) return null;
  return { found, asOf: found.asOf, numbers: countExactly(found, found.asOf) };
}

const toCounts = (counts: ReadonlyMap<string, number>) => [...counts].map(([code, count]) => ({ code, count }));

export const exactCareFiguresResolvers: ExactCareFiguresResolvers = {
  children: ({ numbers }) => numbers.children,
  childrenByCategory: async ({ found }, _args, { session }) =>
    toCounts(countByCategory(found, 'children', await modelOf(session))),
  pairedChildren: ({ numbers }) => numbers.pairedChildren,
  overdueChildren: ({ numbers }) => numbers.overdueChildren,
  lapsedVettingChildren: ({ numbers }) => numbers.lapsedVettingChildren,
  contacts: ({ numbers }) => numbers.contacts,
  contactsByKind: async ({ found }, _args, { session }) =>
    toCounts(countByCategory(found, 'contacts', await modelOf(session))),
  contactsByCampaign: async ({ found }, _args, { session }) =>
    toCounts(countByCategory(found, 'campaignContacts', await modelOf(session))),
  wishesByStatus: ({ found }) =>
    [...(found.values.get('wishes') ?? [])].map(([status, count]) => ({ status: status as never, count })),
  aidStudents: ({ numbers }) => numbers.aidStudents,
  aidPaidFen: ({ numbers }) => numbers.aidPaidFen,
  filesWithoutConsent: ({ found }) =>
    [...(found.values.get('filesWithoutConsent')?.values() ?? [])].reduce((sum, count) => sum + count, 0),
  safeguardingReports: ({ numbers }) => numbers.safeguardingReports,
};
