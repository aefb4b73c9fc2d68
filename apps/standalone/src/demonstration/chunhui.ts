// Chunhui societies with their envoys and members.
import type {
  ChunhuiEnvoy,
  ChunhuiEnvoyEngagement,
  ChunhuiMember,
  ChunhuiMembership,
  ChunhuiSociety,
  ChunhuiSocietyPresident,
  LeagueOrganization,
  LiaisonStation,
  StudentPairing,
} from '@chunhui/organizations';
import { type County, seatOf } from './county.ts';
import { AS_OF, byDay, latest, yearsAfter } from './days.ts';
import { castByAge, type Person } from './people.ts';
import { Random, rowId } from './random.ts';

/** One society a town, then of villages chosen by chance: societies and villages are not one to one. */
export function createSocieties(county: County, leagueOrganizations: readonly LeagueOrganization[]): ChunhuiSociety[] {
  const { code, plan, towns, villages } = county;
  const random = new Random(`${code}/societies`);
  const count = plan.societies.active + plan.societies.inactive;
  const sites = [
    ...towns.map((town) => ({
      name: `${town.name}春晖社`,
      divisionCode: seatOf(county, town).code,
      level: 'TOWN' as const,
    })),
    ...random
      .take(villages, count - towns.length)
      .map((village) => ({ name: `${village.name}春晖社`, divisionCode: village.code, level: 'VILLAGE' as const })),
  ];
  // The branch of the same place leads the society; a few are not led yet: linkage is a figure that can grow.
  const leads = new Random(`${code}/leads`);
  const branches = new Map(
    leagueOrganizations.filter(({ kind }) => kind === 'BRANCH').map((branch) => [branch.divisionCode, branch.id]),
  );
  return sites.map(({ name, divisionCode, level }, index) => {
    const foundedOn = random.day('2015-03-01', '2021-06-30');
    const active = index < plan.societies.active;
    return {
      countyCode: code,
      id: rowId(code, 'society', index, foundedOn),
      divisionCode,
      name,
      foundedOn,
      active,
      level,
      leagueOrganizationId: leads.chance(0.94) ? (branches.get(divisionCode) ?? null) : null,
      dissolvedOn: active ? null : AS_OF,
    };
  });
}

/** Envoys of one, two or three societies, with the numbered letters of their engagements; those of some have all ended. */
export function createEnvoys(
  { code, plan }: County,
  societies: readonly ChunhuiSociety[],
  circle: readonly Person[],
): { envoys: ChunhuiEnvoy[]; engagements: ChunhuiEnvoyEngagement[] } {
  const random = new Random(`${code}/envoys`);
  const active = societies.filter((society) => society.active);
  const people = castByAge(random, circle, plan.envoys.engaged + plan.envoys.ended, 25, 59);
  const envoys = people.map(
    (person, index): ChunhuiEnvoy => ({
      countyCode: code,
      id: rowId(code, 'envoy', index, AS_OF),
      divisionCode: person.divisionCode,
      personId: person.personId,
      name: person.name,
    }),
  );
  const engaged = envoys.flatMap((envoy, index) => {
    const cameOfAgeOn = yearsAfter((people[index] as Person).birthDate, 18);
    const served = random.chance(0.09) ? random.integer(2, 3) : 1;
    return random.take(active, served).map((society) => {
      const engagedOn = random.day(latest(society.foundedOn, cameOfAgeOn), AS_OF);
      const endedOn = index < plan.envoys.engaged ? null : random.day(engagedOn, AS_OF);
      return { countyCode: code, envoyId: envoy.id, societyId: society.id, engagedOn, endedOn };
    });
  });
  engaged.sort(byDay(({ engagedOn }) => engagedOn));
  const lettersOf = new Map<string, number>();
  const engagements = engaged.map((row, index) => {
    const year = row.engagedOn.slice(0, 4);
    const letter = (lettersOf.get(year) ?? 0) + 1;
    lettersOf.set(year, letter);
    return {
      ...row,
      id: rowId(code, 'engagement', index, row.engagedOn),
      termEndsOn: yearsAfter(row.engagedOn, 5),
      letterNumber: `${plan.shortName.slice(0, 1)}春晖聘〔${year}〕${String(letter).padStart(3, '0')}号`,
    };
  });
  return { envoys, engagements };
}

/** Members of a society of their town where there is one; some of a second one, some gone. */
export function createMembers(
  { code, plan }: County,
  societies: readonly ChunhuiSociety[],
  circle: readonly Person[],
): { members: ChunhuiMember[]; memberships: ChunhuiMembership[] } {
  const random = new Random(`${code}/members`);
  const active = societies.filter((society) => society.active);
  const byTown = Map.groupBy(active, (society) => society.divisionCode.slice(0, 9));
  const memberships: ChunhuiMembership[] = [];
  const members = castByAge(random, circle, plan.members.joined + plan.members.left, 18, 59).map(
    (person, index): ChunhuiMember => {
      const id = rowId(code, 'member', index, AS_OF);
      const near = byTown.get(person.divisionCode.slice(0, 9)) ?? active;
      const joined = new Set([random.pick(near), ...(random.chance(0.08) ? [random.pick(active)] : [])]);
      for (const society of joined) {
        const joinedOn = random.day(latest(society.foundedOn, yearsAfter(person.birthDate, 18)), AS_OF);
        memberships.push({
          countyCode: code,
          id: rowId(code, 'membership', memberships.length, joinedOn),
          memberId: id,
          societyId: society.id,
          joinedOn,
          leftOn: index < plan.members.joined ? null : random.day(joinedOn, AS_OF),
        });
      }
      return { countyCode: code, id, divisionCode: person.divisionCode, personId: person.personId, name: person.name };
    },
  );
  return { members, memberships };
}

/** A president of each active society, for a term of three years. */
export function createPresidents(
  { code }: County,
  societies: readonly ChunhuiSociety[],
  circle: readonly Person[],
): ChunhuiSocietyPresident[] {
  const random = new Random(`${code}/presidents`);
  const active = societies.filter((society) => society.active);
  const people = castByAge(random, circle, active.length, 28, 55);
  return active.map((society, index): ChunhuiSocietyPresident => {
    const { personId, name, divisionCode } = people[index] as Person;
    const beganOn = random.day(latest(society.foundedOn, '2020-01-01'), '2021-09-30');
    const id = rowId(code, 'president', index, beganOn);
    const termEndsOn = yearsAfter(beganOn, 3);
    return {
      countyCode: code,
      id,
      divisionCode,
      societyId: society.id,
      personId,
      name,
      beganOn,
      termEndsOn,
      endedOn: null,
    };
  });
}

const UNIVERSITIES = ['贵州大学', '贵州师范大学', '铜仁学院', '贵州民族大学', '遵义医科大学'];
const CITIES = ['贵阳', '广州', '杭州'];

/** Where the county keeps in touch with its people: cities where many work, universities where many study. */
export function createLiaisonStations({ code, plan }: County): LiaisonStation[] {
  const random = new Random(`${code}/stations`);
  const sites = [
    ...CITIES.map((place) => ({ kind: 'CITY' as const, place })),
    ...UNIVERSITIES.slice(0, 3).map((place) => ({ kind: 'UNIVERSITY' as const, place })),
  ];
  return sites.map(({ kind, place }, index) => {
    const openedOn = random.day('2017-01-01', '2021-06-30');
    const id = rowId(code, 'station', index, openedOn);
    return {
      countyCode: code,
      id,
      name: `${plan.shortName}驻${place}春晖联络站`,
      kind,
      place,
      openedOn,
      closedOn: null,
    };
  });
}

/** Students of an age to study, each paired with a society. */
export function createPairings(
  { code, plan }: County,
  societies: readonly ChunhuiSociety[],
  circle: readonly Person[],
): StudentPairing[] {
  const random = new Random(`${code}/pairings`);
  const active = societies.filter((society) => society.active);
  const count = Math.floor(plan.talents.COLLEGE_STUDENT / 10);
  return castByAge(random, circle, count, 18, 23).map(({ personId, name, divisionCode }, index): StudentPairing => {
    const pairedOn = random.day('2021-07-01', AS_OF);
    const id = rowId(code, 'pairing', index, pairedOn);
    const societyId = random.pick(active).id;
    const university = random.pick(UNIVERSITIES);
    return { countyCode: code, id, divisionCode, societyId, personId, name, university, pairedOn, endedOn: null };
  });
}
