// Figures about children per division, small cells suppressed along the tree: what is hidden takes what lies below it with it.
import { byCategory, type DivisionFigures, type FigureKey, total } from '@chunhui/county';
import type { Session } from '@chunhui/database';
import { type CatalogueName, countEveryCode, type Model } from '@chunhui/model';
import { checkDay } from '@chunhui/runtime';
import { figures } from '../figures.ts';
import type { CareFiguresResolvers } from '../generated/resolvers.ts';
import { modelOf, parametersOf } from '../parameters.ts';
import { hiddenParts, sumOfShown } from './suppression.ts';

type Measure = keyof typeof figures.definitions;

/** A division's figures about children, and which of its totals may be shown: the parent of `Division.care`. */
export interface CareFigures {
  readonly asOf: string;
  readonly found: DivisionFigures<Measure>;
  readonly threshold: number;
  /** Whose catalogues say which cells there are. */
  readonly model: Model;
  /** The counties below a prefecture that report; none elsewhere. */
  readonly counties: readonly CareFigures[];
  /** Whether the total of a measure, counting some categories, may be shown here. */
  shows(measure: Measure, only?: (category: string) => boolean): boolean;
}

const LENGTHS = [2, 4, 6, 9, 12];

/** The codes from the province down to a division, itself included. */
function chainOf(code: string): string[] {
  const chain = LENGTHS.map((length) => code.slice(0, length).padEnd(12, '0'));
  return chain.slice(0, chain.indexOf(code) + 1);
}

const isPrefecture = (code: string) => /^\d{2}(?!00)\d{2}0{8}$/.test(code);

/** A batch: the figures of divisions with those of all their neighbours, two statements for all divisions of a day. */
export async function careByDivision(session: Session, keys: readonly FigureKey[]): Promise<(CareFigures | null)[]> {
  const answers = new Map<FigureKey, CareFigures | null>();
  for (const [day, ofDay] of Map.groupBy(keys, (key) => key.day)) {
    const found = await careOn(
      session,
      day,
      ofDay.map(({ code }) => code),
    );
    for (const [index, key] of ofDay.entries()) answers.set(key, found[index] ?? null);
  }
  return keys.map((key) => answers.get(key) ?? null);
}

async function careOn(session: Session, day: string | null, codes: readonly string[]): Promise<(CareFigures | null)[]> {
  // A prefecture's cells are those of its counties: they are read with it.
  const ancestors = [
    ...new Set(codes.flatMap((code) => chainOf(code).filter((at) => at !== code || isPrefecture(code)))),
  ];
  const rows = await session.query<{ code: string; parentCode: string }>(
    `/* care.neighbours */ select code, parent_code from organizations_published.divisions where parent_code = any($1) order by code`,
    [ancestors],
  );
  const neighbours = Map.groupBy(rows, (row) => row.parentCode);
  const all = [...new Set([...codes, ...rows.map(({ code }) => code)])];
  const counted = await (day === null
    ? figures.byDivision(session, all)
    : figures.byDay(
        session,
        all.map((code) => ({ code, day })),
      ));
  const found = new Map(counted.map((figure, index) => [all[index] as string, figure]));
  const { smallCellThreshold } = await parametersOf(session);
  const model = await modelOf(session);
  const figuresOf = (code: string): CareFigures | null => {
    const own = found.get(code);
    if (own == null) return null;
    const below = isPrefecture(code) ? (neighbours.get(code) ?? []).map((row) => figuresOf(row.code)) : [];
    return {
      asOf: own.asOf,
      found: own,
      threshold: smallCellThreshold,
      model,
      counties: below.filter((county) => county !== null).filter(({ found: { reporting } }) => reporting),
      shows(measure, only) {
        const count = (at: string) => {
          const figure = found.get(at);
          return figure == null ? 0 : total(figure, measure, only);
        };
        const chain = chainOf(code);
        return chain.every((at, level) => {
          const group = level === 0 ? [at] : (neighbours.get(chain[level - 1] as string) ?? []).map((row) => row.code);
          return !hiddenParts(group.map(count), smallCellThreshold)[group.indexOf(at)];
        });
      },
    };
  };
  return codes.map(figuresOf);
}

/** The total of a measure, counting some categories, or null where it would give children away. */
export const shown = (care: CareFigures, measure: Measure, only?: (category: string) => boolean) =>
  care.shows(measure, only) ? total(care.found, measure, only) : null;

interface Cell {
  readonly code: string;
  /** Null where it is hidden. */
  readonly count: number | null;
}

/** The cells of a measure, of a county or a prefecture; elsewhere they could be told from those of its neighbours. */
function cells(care: CareFigures, measure: Measure, catalogue: CatalogueName): Cell[] | null {
  if (!care.shows(measure)) return null;
  if (isPrefecture(care.found.code)) return cellsOfCounties(care, measure, catalogue);
  const isCounty = /^\d{4}(?!00)\d{2}0{6}$/.test(care.found.code);
  if (!isCounty) return null;
  // Every code, also those with 0: which cells there are is decided before anybody counts.
  const counted = countEveryCode(care.model, catalogue, byCategory(care.found, measure));
  const hidden = hiddenParts(
    counted.map(({ count }) => count),
    care.threshold,
  );
  return counted.map(({ code, count }, index) => ({ code, count: hidden[index] ? null : count }));
}

/**
 * A prefecture's cells: each the sum of what its counties show, and null where one of them hides its own. So they tell nothing that
 * the counties' cells do not tell already, and no difference between the two can give a hidden cell away.
 */
function cellsOfCounties({ counties, found, model }: CareFigures, measure: Measure, catalogue: CatalogueName): Cell[] {
  const shownBelow = counties.map((county) => {
    const known = cells(county, measure, catalogue);
    return known === null ? null : new Map(known.map(({ code, count }) => [code, count]));
  });
  return countEveryCode(model, catalogue, byCategory(found, measure)).map(({ code }) => ({
    code,
    // A code that a county does not have counts nothing there.
    count: sumOfShown(shownBelow.map((county) => (county === null ? null : county.has(code) ? county.get(code) : 0))),
  }));
}

/** The categories that are days before a day. */
export const before = (asOf: string) => {
  const day = checkDay(asOf) as string;
  return (category: string) => category < day;
};

export const careFiguresResolvers: CareFiguresResolvers = {
  children: (care) => shown(care, 'children'),
  childrenByCategory: (care) => cells(care, 'children', 'childCategory'),
  pairs: (care) => shown(care, 'pairs'),
  pairsWithExpiredVetting: (care, { asOf }) => shown(care, 'pairs', before(asOf)),
  overduePairs: (care, { asOf }) => shown(care, 'contactsDue', before(asOf)),
  contacts: (care) => shown(care, 'contacts'),
  contactsByKind: (care) => cells(care, 'contacts', 'careKind'),
  contactsByCampaign: (care) => cells(care, 'contactsByCampaign', 'careCampaign'),
  filesWithoutConsent: ({ found }) => total(found, 'filesWithoutConsent'),
  safeguardingReports: ({ found }) => (found.code.endsWith('000000') ? total(found, 'safeguardingReports') : null),
};
