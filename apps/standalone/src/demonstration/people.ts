// Who lives in a demonstration county. A person is made once and may then have many roles: that is what Person federates.
import { ageOn } from '@chunhui/model';
import type { County } from './county.ts';
import { AS_OF } from './days.ts';
import { namesOf } from './names.ts';
import { personId, Random, weighted } from './random.ts';

export interface Person {
  readonly personId: string;
  readonly name: string;
  readonly birthDate: string;
  /** The home village or community. */
  readonly divisionCode: string;
  readonly leagueMember: boolean;
}

export interface People {
  /** Everyone who ever registered as a volunteer. */
  readonly volunteers: readonly Person[];
  /** The volunteers of the circle. */
  readonly engaged: readonly Person[];
  /** Among whom the county finds its envoys, members, first secretaries and talents. */
  readonly circle: readonly Person[];
}

/** Years of birth and how many of a hundred people have them: young people first. Everyone is of age on the day of the data. */
const GENERATIONS = [
  { from: '1962-01-01', to: '1979-12-31', share: 13 },
  { from: '1980-01-01', to: '1991-12-31', share: 32 },
  { from: '1992-01-01', to: '2003-05-31', share: 55 },
];

/** League members leave at 28. */
const LEAGUE_MAX_AGE = 28;

export function createPeople(county: County): People {
  const { code, plan } = county;
  const random = new Random(`${code}/people`);
  const pickGeneration = weighted(GENERATIONS, ({ share }) => share);
  const pickHome = weighted(county.villages, ({ weight }) => weight);
  const nameOf = namesOf(plan.surnames);
  const people = Array.from({ length: plan.volunteers + plan.circle.others }, (_, sequence): Person => {
    const { from, to } = pickGeneration(random);
    const birthDate = random.day(from, to);
    return {
      personId: personId(code, sequence),
      name: nameOf(random, Number(birthDate.slice(0, 4))),
      birthDate,
      divisionCode: pickHome(random).code,
      leagueMember: ageOn(birthDate, AS_OF) <= LEAGUE_MAX_AGE && random.chance(0.62),
    };
  });
  const volunteers = people.slice(0, plan.volunteers);
  const engaged = volunteers.slice(0, plan.circle.volunteers);
  return { volunteers, engaged, circle: [...engaged, ...people.slice(plan.volunteers)] };
}

/** So many different people of an age (on the day of the data, both ends included). */
export function castByAge(
  random: Random,
  people: readonly Person[],
  count: number,
  from: number,
  to: number,
): Person[] {
  const suitable = people.filter(({ birthDate }) => {
    const age = ageOn(birthDate, AS_OF);
    return from <= age && age <= to;
  });
  return random.take(suitable, count);
}
