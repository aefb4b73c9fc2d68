// Chance that repeats itself: everything random in the demonstration comes from a named seed.
import { hash } from 'node:crypto';
import { dayNumber, dayOf } from './days.ts';

/** A sequence of random numbers that its seed decides (mulberry32). */
export class Random {
  #state: number;

  constructor(seed: string) {
    this.#state = Number.parseInt(digest(seed).slice(0, 8), 16);
  }

  /** 0 ≤ number < 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number, both ends included. */
  integer(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** A day between two days, both included. */
  day(from: string, to: string): string {
    if (from > to) throw new RangeError(`there is no day from ${from} to ${to}`);
    return dayOf(this.integer(dayNumber(from), dayNumber(to)));
  }

  pick<Item>(items: ArrayLike<Item>): Item {
    if (items.length === 0) throw new RangeError('there is nothing to pick from');
    return items[this.integer(0, items.length - 1)] as Item;
  }

  /** So many different items, in random order; throws when there are fewer, so that no size is missed silently. */
  take<Item>(items: readonly Item[], count: number): Item[] {
    if (items.length < count) throw new RangeError(`${count} wanted, only ${items.length} there`);
    const rest = [...items];
    for (let index = 0; index < count; index++) {
      const other = this.integer(index, rest.length - 1);
      [rest[index], rest[other]] = [rest[other] as Item, rest[index] as Item];
    }
    return rest.slice(0, count);
  }
}

/** Picks items as often as their weights say. */
export function weighted<Item>(items: readonly Item[], weightOf: (item: Item) => number): (random: Random) => Item {
  let sum = 0;
  const steps = items.map((item) => {
    sum += weightOf(item);
    return { item, upTo: sum };
  });
  return (random) => {
    const at = random.next() * sum;
    return (steps.find(({ upTo }) => at < upTo) ?? (steps.at(-1) as (typeof steps)[number])).item;
  };
}

/** Shares a whole number out by weights, to the last one (largest remainders). */
export function apportion(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  const exact = weights.map((weight) => (total * weight) / sum);
  const shares = exact.map(Math.floor);
  const rest = total - shares.reduce((a, b) => a + b, 0);
  const byRemainder = exact.map((share, index) => [share % 1, index] as const).sort(([a], [b]) => b - a);
  for (const [, index] of byRemainder.slice(0, rest)) shares[index] = (shares[index] as number) + 1;
  return shares;
}

/** The id of a made-up row: a UUID (version 7) in the order of time, as newId would have given it on that day. */
export function rowId(county: string, noun: string, sequence: number, on: string): string {
  const time = Date.parse(on).toString(16).padStart(12, '0');
  const rest = digest(`${county}/${noun}/${sequence}`);
  return `${county}-${time.slice(0, 8)}-${time.slice(8)}-7${rest.slice(0, 3)}-8${rest.slice(3, 6)}-${rest.slice(6, 18)}`;
}

/** The id of a made-up person, in the form of a keyed hash of an ID number that nobody has. */
export function personId(county: string, sequence: number): string {
  return `p-${digest(`${county}/person/${sequence}`).slice(0, 32)}`;
}

function digest(seed: string): string {
  return hash('sha256', `chunhui demonstration ${seed}`);
}
