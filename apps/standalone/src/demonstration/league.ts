// The League's tree in a county, and the first secretaries of its village branches.
import { ageOn } from '@chunhui/model';
import type {
  addFirstSecretaryAppointments,
  FirstSecretaryAppointment,
  LeagueMember,
  LeagueOrganization,
  LeaguePost,
} from '@chunhui/organizations';
import { type County, seatOf } from './county.ts';
import { AS_OF, dayNumber, dayOf, latest, yearsAfter } from './days.ts';
import type { Person } from './people.ts';
import { Random, rowId, weighted } from './random.ts';

/** An appointment before the store has judged its eligibility. */
export type Appointment = Parameters<typeof addFirstSecretaryAppointments>[2][number];

const NO_TERM = { isSchool: false, electedOn: null as string | null, termEndsOn: null as string | null };

/** The last election and how long it is for: some will be overdue one day, as everywhere. */
function termOf(id: string, kind: LeagueOrganization['kind']): typeof NO_TERM {
  const random = new Random(`${id}/election`);
  const electedOn = random.day('2019-01-01', AS_OF);
  const years = kind === 'BRANCH' ? random.integer(2, 3) : random.integer(3, 5);
  return { ...NO_TERM, electedOn, termEndsOn: yearsAfter(electedOn, years) };
}

/** County committee → (working) committees of towns → a branch in every village and community; parents first. */
export function createLeagueOrganizations(county: County): LeagueOrganization[] {
  const { code, towns, villages } = county;
  const random = new Random(`${code}/league`);
  const organizations: LeagueOrganization[] = [];
  const add = (
    row: Omit<LeagueOrganization, 'countyCode' | 'id' | 'needs' | keyof typeof NO_TERM> & { foundedOn: string },
  ) => {
    const id = rowId(code, 'league organization', organizations.length, row.foundedOn);
    const needs = row.kind === 'BRANCH' ? new Random(`${id}/needs`).take(SPECIALTIES, 2) : [];
    organizations.push({ countyCode: code, id, needs, ...row, ...termOf(id, row.kind) });
    return id;
  };
  const committee = add({
    divisionCode: county.seat.code,
    name: `共青团${county.name}委员会`,
    kind: 'LOCAL_COMMITTEE',
    parentId: null,
    partyOrganization: `中共${county.name}委员会`,
    foundedOn: '1985-05-04',
  });
  for (const town of towns) {
    const townCommittee = add({
      divisionCode: seatOf(county, town).code,
      name: `共青团${town.name}${town.isSubdistrict ? '工作委员会' : '委员会'}`,
      // A subdistrict has no people's congress and so a working committee, as its Party organization is one.
      kind: town.isSubdistrict ? 'WORKING_COMMITTEE' : 'COMMITTEE',
      parentId: committee,
      partyOrganization: `中共${town.name}${town.isSubdistrict ? '工作委员会' : '委员会'}`,
      foundedOn: random.day('1992-05-04', '2009-05-04'),
    });
    for (const village of villages.filter((each) => each.town === town)) {
      add({
        divisionCode: village.code,
        name: `共青团${town.name}${village.name}支部委员会`,
        kind: 'BRANCH',
        parentId: townCommittee,
        // Some have no Party organization on record yet: linkage is a figure that can grow.
        partyOrganization: random.chance(0.93)
          ? `中共${village.name}${village.isCommunity ? '总支部' : '支部'}委员会`
          : null,
        foundedOn: random.day('2010-05-04', '2018-12-31'),
      });
    }
  }
  return organizations;
}

const CHANNELS: readonly { readonly channel: FirstSecretaryAppointment['channel']; readonly share: number }[] = [
  { channel: 'STATIONED_WORK_TEAM', share: 35 },
  { channel: 'VILLAGE_TWO_COMMITTEES', share: 30 },
  { channel: 'EDUCATED_RURAL_YOUTH', share: 20 },
  { channel: 'PROSPERITY_LEADER', share: 15 },
];

const SPECIALTIES = [
  '油茶种植',
  '黄桃种植',
  '生猪养殖',
  '电商直播',
  '农业技术',
  '财务会计',
  '法律服务',
  '乡村教育',
  '医疗卫生',
  '文艺体育',
];

/** When those in office were appointed; their predecessors were in the year before. */
const APPOINTED = { from: '2021-03-01', to: '2021-10-31' };

/** One in office a branch, in different villages, and the predecessors of some of them; people of the circle, each appointed once. */
export function createAppointments(
  { code, plan }: County,
  organizations: readonly LeagueOrganization[],
  circle: readonly Person[],
): Appointment[] {
  const random = new Random(`${code}/first secretaries`);
  const { inOffice, predecessors } = plan.firstSecretaries;
  // A village's part of the code begins at 200 (GB/T 10114); communities get no first secretary.
  const branches = organizations.filter(
    ({ kind, divisionCode }) => kind === 'BRANCH' && divisionCode.slice(9) >= '200',
  );
  // Not over 28 or 35 (玉委〔2021〕51号) on the last day of an appointment, and so on none before it.
  const candidates = circle.filter(({ birthDate, leagueMember }) => {
    const age = ageOn(birthDate, APPOINTED.to);
    return age >= 21 && age <= (leagueMember ? 28 : 35);
  });
  const people = random.take(candidates, inOffice + predecessors);
  const pickChannel = weighted(CHANNELS, ({ share }) => share);
  const appoint = (
    branch: LeagueOrganization,
    index: number,
    appointedOn: string,
    endedOn: string | null,
    predecessorId: string | null,
  ): Appointment => {
    const person = people[index] as Person;
    return {
      countyCode: code,
      id: rowId(code, 'first secretary', index, appointedOn),
      divisionCode: branch.divisionCode,
      branchId: branch.id,
      personId: person.personId,
      name: person.name,
      birthDate: person.birthDate,
      politicalStatus: person.leagueMember ? 'LEAGUE_MEMBER' : 'CPC_MEMBER',
      channel: pickChannel(random).channel,
      specialty: random.chance(0.9) ? random.pick(SPECIALTIES) : null,
      appointedOn,
      endedOn,
      predecessorId,
    };
  };
  return random.take(branches, inOffice).flatMap((branch, index) => {
    const appointedOn = random.day(APPOINTED.from, APPOINTED.to);
    if (index >= predecessors) return [appoint(branch, index, appointedOn, null, null)];
    const dayBefore = dayOf(dayNumber(appointedOn) - 1);
    const former = appoint(branch, inOffice + index, random.day('2020-03-01', '2020-12-31'), dayBefore, null);
    return [former, appoint(branch, index, appointedOn, null, former.id)];
  });
}

const POSTS = ['SECRETARY', 'DEPUTY_SECRETARY', 'COMMITTEE_MEMBER'];

/** The League members of the circle in the branches of their villages, and the posts that the first three of a branch hold. */
export function createLeagueMembers(
  { code }: County,
  organizations: readonly LeagueOrganization[],
  circle: readonly Person[],
): { leagueMembers: LeagueMember[]; leaguePosts: LeaguePost[] } {
  const random = new Random(`${code}/league members`);
  const branches = new Map(
    organizations.filter(({ kind }) => kind === 'BRANCH').map((branch) => [branch.divisionCode, branch]),
  );
  const leagueMembers: LeagueMember[] = [];
  const leaguePosts: LeaguePost[] = [];
  const seats = new Map<string, number>();
  for (const { personId, name, birthDate, divisionCode, leagueMember } of circle) {
    const branch = branches.get(divisionCode);
    if (!leagueMember || branch === undefined) continue;
    const joinedOn = random.day(yearsAfter(birthDate, 14), AS_OF);
    const row = { countyCode: code, divisionCode, organizationId: branch.id, personId, name };
    const id = rowId(code, 'league member', leagueMembers.length, joinedOn);
    leagueMembers.push({ ...row, id, birthDate, joinedOn, leftOn: null, leftReason: null });
    const seat = seats.get(branch.id) ?? 0;
    const post = POSTS[seat];
    const { electedOn, termEndsOn } = branch;
    if (post === undefined || electedOn === null || termEndsOn === null) continue;
    const beganOn = latest(electedOn, joinedOn);
    if (beganOn >= termEndsOn) continue;
    seats.set(branch.id, seat + 1);
    const postId = rowId(code, 'league post', leaguePosts.length, beganOn);
    leaguePosts.push({ ...row, id: postId, post, beganOn, termEndsOn, endedOn: null });
  }
  return { leagueMembers, leaguePosts };
}
