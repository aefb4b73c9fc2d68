// A county's real towns and villages, with the weight by which people and things are spread over them.
import { Random } from './random.ts';
import type { CountyPlan } from './sizes.ts';

/** A row of the tree of divisions. */
export interface DivisionRow {
  readonly code: string;
  readonly name: string;
}

export interface Village {
  /** 12 digits. */
  readonly code: string;
  /** As people say it: 茅坪村, 文水社区. */
  readonly name: string;
  readonly town: Town;
  /** A residents' committee: lives in town. */
  readonly isCommunity: boolean;
  /** How much of the county lives here, in no unit. */
  readonly weight: number;
}

export interface Town {
  /** 9 digits. */
  readonly prefix: string;
  readonly name: string;
  readonly isSubdistrict: boolean;
}

export interface County {
  readonly plan: CountyPlan;
  readonly code: string;
  readonly name: string;
  readonly towns: readonly Town[];
  readonly villages: readonly Village[];
  /** Where what belongs to the whole county sits. */
  readonly seat: Village;
}

/** The county as the rows of the tree describe it: its own row, its towns and its villages, by code. */
export function createCounty(plan: CountyPlan, divisions: readonly DivisionRow[]): County {
  const random = new Random(`${plan.code}/county`);
  const own = divisions.find(({ code }) => code === plan.code.padEnd(12, '0'));
  const towns = divisions
    .filter(({ code }) => code.endsWith('000') && !code.endsWith('000000'))
    .map(({ code, name }) => ({ prefix: code.slice(0, 9), name, isSubdistrict: code.slice(6, 9) < '100' }));
  const villages = towns.flatMap((town) =>
    divisions
      .filter(({ code }) => code.startsWith(town.prefix) && !code.endsWith('000'))
      .map(({ code, name }, index) => createVillage(random, town, code, name, index === 0)),
  );
  const [first] = villages;
  if (own === undefined || first === undefined)
    throw new Error(`the tree of divisions has no villages of ${plan.code}`);
  const seat = villages.reduce((a, b) => (b.weight > a.weight ? b : a), first);
  return { plan, code: plan.code, name: own.name, towns, villages, seat };
}

/** Where what belongs to a whole town sits: its first village or community. */
export function seatOf(county: County, town: Town): Village {
  return county.villages.find((village) => village.town === town) ?? county.seat;
}

function createVillage(random: Random, town: Town, code: string, name: string, isTownSeat: boolean): Village {
  const isCommunity = code.slice(9) < '200';
  // Communities are bigger than villages, subdistricts closer than townships, and a town gathers around its seat.
  const weight =
    (isCommunity ? 2.4 : 1) * (town.isSubdistrict ? 1.4 : 1) * (isTownSeat ? 1.5 : 1) * (0.6 + 0.8 * random.next());
  const spoken = name.replace(/(村民|居民)委员会$/, '');
  return { code, name: /[村区]$/.test(spoken) ? spoken : `${spoken}居委会`, town, isCommunity, weight };
}
