// Released figures: what the attacker of docs/decisions/released-figures.md could learn from them.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Counted, type Released, type ReleaseRules, release, sumOf } from './release.ts';

type Measure = 'children' | 'paired' | 'overdue' | 'lapsed' | 'contacts' | 'students' | 'paid';

const RULES: ReleaseRules<Measure> = {
  children: {},
  paired: { within: 'children' },
  overdue: { within: 'paired' },
  lapsed: { within: 'paired' },
  contacts: { of: 'paired' },
  students: {},
  paid: { of: 'students' },
};
const MEASURES = Object.keys(RULES) as Measure[];
const TOWNS = ['100', '101', '102', '200'];
const CATEGORIES = ['A', 'B', 'C'];

const basesOf = (base: number): Record<Measure, number> => ({
  ...(Object.fromEntries(MEASURES.map((measure) => [measure, base])) as Record<Measure, number>),
  paid: base * 5_000,
});

/** Numbers of a county at the end of a quarter: nested as the rows are. */
const county = fc
  .array(
    fc.record({
      children: fc.nat(30),
      paired: fc.nat(30),
      overdue: fc.nat(30),
      lapsed: fc.nat(30),
      students: fc.nat(12),
      paid: fc.nat(90_000),
      contacts: fc.nat(60),
      category: fc.nat(2),
    }),
    { minLength: TOWNS.length, maxLength: TOWNS.length },
  )
  .map((towns) => {
    const nested = towns.map((town) => {
      const paired = Math.min(town.paired, town.children);
      return { ...town, paired, overdue: Math.min(town.overdue, paired), lapsed: Math.min(town.lapsed, paired) };
    });
    const counted = (measure: Measure): Counted => {
      const parts = new Map(nested.map((town, index) => [TOWNS[index] as string, town[measure]]));
      const categories = new Map(
        CATEGORIES.map((code, at) => [
          code,
          nested.reduce((sum, town) => sum + (town.category === at ? town[measure] : 0), 0),
        ]),
      );
      return { parts, categories };
    };
    return Object.fromEntries(MEASURES.map((measure) => [measure, counted(measure)])) as Record<Measure, Counted>;
  });

const history = fc.array(county, { minLength: 1, maxLength: 12 });
const bases = fc.constantFrom(5, 10, 15, 20);

type Publication = Record<Measure, Released>;

/** All releases of a history, one after the other. */
function publish(counties: readonly Record<Measure, Counted>[], base: number): Publication[] {
  const releases: Publication[] = [];
  const opened = new Set<Measure>();
  for (const counted of counties) {
    const next = release(RULES, counted, basesOf(base), releases.at(-1), opened);
    for (const measure of MEASURES) if (next[measure].total > 0) opened.add(measure);
    releases.push(next);
  }
  return releases;
}

/** A publication read as if it were the truth. */
function asTruth(publication: Publication): Record<Measure, Counted> {
  const numbers = (units: ReadonlyMap<string, number>, base: number) =>
    new Map([...units].map(([key, value]) => [key, value * base]));
  return Object.fromEntries(
    MEASURES.map((measure) => {
      const { base, parts, categories } = publication[measure];
      return [measure, { parts: numbers(parts, base), categories: numbers(categories, base) }];
    }),
  ) as unknown as Record<Measure, Counted>;
}

describe('a release', () => {
  it('is a possible truth: released again, the whole history is the same', () => {
    fc.assert(
      fc.property(history, bases, (counties, base) => {
        const releases = publish(counties, base);
        expect(publish(releases.map(asTruth), base)).toEqual(releases);
      }),
      { numRuns: 1_000 },
    );
  });

  it('is additive and nested, and off by less than the base in the county', () => {
    fc.assert(
      fc.property(history, bases, (counties, base) => {
        for (const [index, released] of publish(counties, base).entries()) {
          for (const measure of MEASURES) {
            const { total, parts, categories, base: step } = released[measure];
            expect(sumOf(parts)).toBe(total);
            expect(sumOf(categories)).toBe(total);
            const { within, of } = RULES[measure];
            if (within !== undefined)
              for (const [town, units] of parts)
                expect(units).toBeLessThanOrEqual(released[within].parts.get(town) ?? 0);
            const isOpen = of === undefined || released[of].total > 0;
            const count = sumOf((counties[index] as Record<Measure, Counted>)[measure].parts);
            if (isOpen) expect(Math.abs(count - total * step)).toBeLessThan(step);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('moves only when the truth is a base or more away', () => {
    fc.assert(
      fc.property(county, fc.nat(4), (counted, more) => {
        const children = { ...counted.children, parts: new Map(counted.children.parts) };
        const [first] = publish([counted], 5);
        const off = sumOf(children.parts) - 5 * (first as Publication).children.total;
        fc.pre(Math.abs(off + more) < 5);
        children.parts.set('100', (children.parts.get('100') ?? 0) + more);
        const [, second] = publish([counted, { ...counted, children }], 5);
        expect(second?.children.total).toBe(first?.children.total);
      }),
    );
  });
});

describe('whoever knows every possible history of a small county', () => {
  // Two towns with 0 to 16 children each, two releases: all 17^4 histories, grouped by what is published of them.
  const table = (a: number, b: number): Record<'children', Counted> => ({
    children: {
      parts: new Map([
        ['a', a],
        ['b', b],
      ]),
      categories: new Map(),
    },
  });
  const step = (numbers: Record<'children', Counted>, was?: Record<'children', Released>) =>
    release({ children: {} } as ReleaseRules<'children'>, numbers, { children: 5 }, was);
  const MAX = 16;
  const shown = ({ children }: Record<'children', Released>) => `${children.parts.get('a')},${children.parts.get('b')}`;

  it('can prove no town, no sum and no change to be between 1 and 4', () => {
    const all = Array.from({ length: (MAX + 1) ** 2 }, (_, index) => [
      Math.floor(index / (MAX + 1)),
      index % (MAX + 1),
    ]);
    const questions = [-1, 0, 1].flatMap((a) =>
      [-1, 0, 1].flatMap((b) => [-1, 0, 1].flatMap((c) => [-1, 0, 1].map((d) => [a, b, c, d]))),
    );
    const ranges = new Map<string, { low: number[]; high: number[] }>();
    const firsts = all.map(([a = 0, b = 0]) => step(table(a, b)));
    for (const [index, [a = 0, b = 0]] of all.entries()) {
      const first = firsts[index] as Record<'children', Released>;
      for (const [c = 0, d = 0] of all) {
        const seen = `${shown(first)};${shown(step(table(c, d), first))}`;
        const range = ranges.get(seen) ?? { low: questions.map(() => 99), high: questions.map(() => -99) };
        for (const [at, [w = 0, x = 0, y = 0, z = 0]] of questions.entries()) {
          const answer = w * a + x * b + y * c + z * d;
          if (answer < (range.low[at] as number)) range.low[at] = answer;
          if (answer > (range.high[at] as number)) range.high[at] = answer;
        }
        ranges.set(seen, range);
      }
    }
    // At the edge of the enumerated box the ranges are cut off: a publication counts when its own table lies well inside.
    const inside = [...ranges].filter(([seen]) => seen.split(/[,;]/).every((units) => Number(units) * 5 < MAX - 5));
    expect(inside.length).toBeGreaterThan(50);
    const isSmall = (low: number, high: number) => (low >= 1 && high <= 4) || (low >= -4 && high <= -1);
    const pinned = inside.filter(([, { low, high }]) => low.some((value, at) => isSmall(value, high[at] as number)));
    expect(pinned).toEqual([]);
  });
});
