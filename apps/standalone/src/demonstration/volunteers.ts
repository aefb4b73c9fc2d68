// The registry of volunteers and their teams.
import { yuping1 } from '@chunhui/model';
import {
  type NewVolunteer,
  type NewVolunteerTeam,
  type VolunteerTeamMembership,
  volunteerNumber,
} from '@chunhui/volunteers';
import { type County, seatOf, type Village } from './county.ts';
import { AS_OF, byDay, earliest, latest, yearsAfter } from './days.ts';
import type { Person } from './people.ts';
import { Random, rowId } from './random.ts';

const REGISTRY_OPENED_ON = '2014-05-04';
const AGE_OF_REGISTRATION = 18;

/** Codes of the model's catalogues. */
const SECTORS = yuping1.catalogue.sector.map(({ code }) => code);
const SKILLS = yuping1.catalogue.skill.map(({ code }) => code);

/** Everyone's registration, in the order of registering, which the volunteer numbers follow. */
export function createVolunteers({ code }: County, people: readonly Person[]): NewVolunteer[] {
  const random = new Random(`${code}/volunteers`);
  return people
    .map((person) => {
      const from = latest(REGISTRY_OPENED_ON, yearsAfter(person.birthDate, AGE_OF_REGISTRATION));
      // The later of two days: more and more people register.
      return { person, registeredOn: latest(random.day(from, AS_OF), random.day(from, AS_OF)) };
    })
    .sort(byDay(({ registeredOn }) => registeredOn))
    .map(({ person, registeredOn }, index) => {
      const status = random.chance(0.045) ? 'LEFT' : random.chance(0.013) ? 'SUSPENDED' : 'ACTIVE';
      return {
        countyCode: code,
        id: rowId(code, 'volunteer', index, registeredOn),
        divisionCode: person.divisionCode,
        personId: person.personId,
        number: volunteerNumber(code, index + 1),
        name: person.name,
        birthDate: person.birthDate,
        leagueMember: person.leagueMember,
        sector: random.pick(SECTORS),
        skills: random.chance(0.2) ? [random.pick(SKILLS)] : [],
        registeredOn,
        status,
        leftOn: status === 'LEFT' ? random.day(registeredOn, AS_OF) : null,
      };
    });
}

/** What a team of a whole town is for, besides the town's own one. */
const SPECIALTIES =
  '助学 敬老 环保 防疫 文艺 河道保护 法律宣传 应急救援 农技 禁毒宣传 阅读推广 交通劝导 健康 移风易俗'.split(' ');

/** The teams: one of the county, one a town, then the biggest villages' and the towns' for single purposes, until the size is reached. */
export function createTeams(county: County): NewVolunteerTeam[] {
  const { code, plan, towns, villages } = county;
  const random = new Random(`${code}/teams`);
  const seats = towns.map((town) => seatOf(county, town));
  const byWeight = [...villages].sort((a, b) => b.weight - a.weight);
  const sites: { name: string; at: Village; level: 'county' | 'town' | 'below' }[] = [
    { name: `${plan.shortName}青年志愿服务总队`, at: county.seat, level: 'county' },
    ...seats.map((at) => ({ name: `${at.town.name}青年志愿服务大队`, at, level: 'town' as const })),
    ...byWeight.map((at) => ({ name: `${at.name}青年志愿服务队`, at, level: 'below' as const })),
    ...SPECIALTIES.flatMap((specialty) =>
      seats.map((at) => ({ name: `${at.town.name}${specialty}志愿服务队`, at, level: 'below' as const })),
    ),
  ];
  const parents = new Map<string, string>();
  return sites.slice(0, plan.teams.active + plan.teams.dissolved).map(({ name, at, level }, index) => {
    const foundedOn = level === 'below' ? random.day('2015-03-05', '2020-12-31') : '2014-12-05';
    const id = rowId(code, 'team', index, foundedOn);
    if (level === 'county') parents.set(code, id);
    if (level === 'town') parents.set(at.town.prefix, id);
    return {
      countyCode: code,
      id,
      divisionCode: at.code,
      name,
      parentId: parents.get(level === 'county' ? '' : level === 'town' ? code : at.town.prefix) ?? null,
      foundedOn,
      dissolvedOn: index < plan.teams.active ? null : random.day('2021-01-01', AS_OF),
    };
  });
}

/** Who is in which team: most in their village's or town's, some in one for a single purpose as well. */
export function createTeamMemberships(
  { code }: County,
  volunteers: readonly NewVolunteer[],
  teams: readonly NewVolunteerTeam[],
): VolunteerTeamMembership[] {
  const random = new Random(`${code}/team memberships`);
  const teamsAt = Map.groupBy(teams, (team) => team.divisionCode);
  const teamsIn = Map.groupBy(teams, (team) => team.divisionCode.slice(0, 9));
  const memberships: VolunteerTeamMembership[] = [];
  for (const volunteer of volunteers) {
    const near = teamsAt.get(volunteer.divisionCode) ?? teamsIn.get(volunteer.divisionCode.slice(0, 9)) ?? teams;
    const joined = new Set<NewVolunteerTeam>();
    if (random.chance(0.7)) joined.add(random.pick(near));
    if (random.chance(0.15)) joined.add(random.pick(teamsIn.get(volunteer.divisionCode.slice(0, 9)) ?? teams));
    for (const team of joined) {
      const from = latest(team.foundedOn, volunteer.registeredOn);
      const leftOn = earliest(team.dissolvedOn, volunteer.leftOn);
      if (from > (leftOn ?? AS_OF)) continue;
      const joinedOn = random.day(from, leftOn ?? AS_OF);
      const id = rowId(code, 'team membership', memberships.length, joinedOn);
      memberships.push({ countyCode: code, id, teamId: team.id, volunteerId: volunteer.id, joinedOn, leftOn });
    }
  }
  return memberships;
}
