// Figures about children and aided students as they are released: whole steps of a base, nested and additive, with memory.
//
// A release is itself a possible truth: publishing it again gives the same release. So whoever has only the releases cannot exclude
// that they are exact, and no cell, sum, difference or change of them can be proved to be between 1 and 4.
// The design, its measurements and its limits: docs/decisions/released-figures.md.

/** The numbers of one measure in a county: by town (or one part, for a measure that is released for the county alone) and by category. */
export interface Counted {
  readonly parts: ReadonlyMap<string, number>;
  /** The same number by category; empty for a measure without categories. */
  readonly categories: ReadonlyMap<string, number>;
}

/** A released measure, in units of its base. */
export interface Released extends Counted {
  readonly base: number;
  readonly total: number;
}

export interface ReleaseRule<Measure extends string> {
  /** The measure that this one is a subset of: in no division is more of it released than of that one. */
  readonly within?: Measure;
  /** The measure whose people this one comes from: nothing is released before that one has once been released as more than 0. */
  readonly of?: Measure;
}

export type ReleaseRules<Measure extends string> = Readonly<Record<Measure, ReleaseRule<Measure>>>;

/**
 * The release that follows a previous one. `rules` are in order: a measure comes after those that it names. `opened` holds the measures
 * that were ever released as more than 0.
 */
export function release<Measure extends string>(
  rules: ReleaseRules<Measure>,
  counted: Readonly<Record<Measure, Counted>>,
  bases: Readonly<Record<Measure, number>>,
  previous: Partial<Record<Measure, Released>> = {},
  opened: ReadonlySet<Measure> = new Set(),
): Record<Measure, Released> {
  const released: Partial<Record<Measure, Released>> = {};
  for (const [measure, rule] of Object.entries<ReleaseRule<Measure>>(rules) as [Measure, ReleaseRule<Measure>][]) {
    const host = rule.of === undefined ? undefined : released[rule.of];
    const isClosed = rule.of !== undefined && host?.total === 0 && !opened.has(rule.of);
    const base = bases[measure];
    const was = previous[measure]?.base === base ? previous[measure] : undefined;
    const wider = rule.within === undefined ? undefined : released[rule.within];
    released[measure] = releaseOne(isClosed ? toZero(counted[measure]) : counted[measure], base, was, wider);
  }
  return released as Record<Measure, Released>;
}

function releaseOne(counted: Counted, base: number, was: Released | undefined, wider: Released | undefined): Released {
  const sum = sumOf(counted.parts);
  const cap = wider?.total ?? Number.POSITIVE_INFINITY;
  const total =
    was !== undefined && Math.abs(sum - base * was.total) < base && was.total <= cap
      ? was.total
      : Math.min(nearest(sum, base), cap);
  const caps = new Map(
    [...counted.parts.keys()].map((part) => [part, wider?.parts.get(part) ?? Number.POSITIVE_INFINITY]),
  );
  const parts = keep(was?.parts, counted.parts, total, base, caps) ?? apportion(counted.parts, total, base, caps);
  const { categories } = counted;
  if (categories.size === 0) return { base, total, parts, categories };
  return {
    base,
    total,
    parts,
    categories: keep(was?.categories, categories, total, base) ?? apportion(categories, total, base),
  };
}

/** The previous units, when they still sum to the total, none is off by the base or more, and none is above its cap. */
function keep(
  was: ReadonlyMap<string, number> | undefined,
  numbers: ReadonlyMap<string, number>,
  total: number,
  base: number,
  caps?: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> | null {
  if (was === undefined || sumOf(was) !== total || was.size !== numbers.size) return null;
  const holds = [...numbers].every(([key, number]) => {
    const units = was.get(key);
    return units !== undefined && Math.abs(number - base * units) < base && units <= capOf(caps, key);
  });
  return holds ? was : null;
}

/** Splits a total into whole units by the largest remainder, none above its cap; the caps sum to the total at least. */
function apportion(
  numbers: ReadonlyMap<string, number>,
  total: number,
  base: number,
  caps?: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const keys = [...numbers.keys()].sort();
  const number = (key: string) => numbers.get(key) ?? 0;
  const units = new Map(keys.map((key) => [key, Math.min(Math.floor(number(key) / base), capOf(caps, key))]));
  const unitsOf = (key: string) => units.get(key) ?? 0;
  for (let missing = total - sumOf(units); missing !== 0; missing -= Math.sign(missing)) {
    const step = Math.sign(missing);
    const open = keys.filter((key) => (step > 0 ? unitsOf(key) < capOf(caps, key) : unitsOf(key) > 0));
    const remainder = (key: string) => step * (number(key) - base * unitsOf(key));
    const best = open.reduce((one, other) => (remainder(other) > remainder(one) ? other : one));
    units.set(best, unitsOf(best) + step);
  }
  return units;
}

const capOf = (caps: ReadonlyMap<string, number> | undefined, key: string) =>
  caps?.get(key) ?? Number.POSITIVE_INFINITY;

/** The nearest number of units; half a unit rounds up. */
const nearest = (number: number, base: number) => Math.floor((2 * number + base) / (2 * base));

export function sumOf(numbers: ReadonlyMap<string, number>): number {
  return [...numbers.values()].reduce((sum, number) => sum + number, 0);
}

function toZero({ parts, categories }: Counted): Counted {
  const zero = (numbers: ReadonlyMap<string, number>) => new Map([...numbers.keys()].map((key) => [key, 0]));
  return { parts: zero(parts), categories: zero(categories) };
}
