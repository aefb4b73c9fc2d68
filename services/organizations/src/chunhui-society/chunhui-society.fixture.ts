// Set-up of the tests of societies, their people, pairings and stations: two societies in a county with three branches.
import type { Identity } from '@chunhui/runtime';
import { ask, inCounty, rollOut, useSubgraph } from '@chunhui/testing';
import { beforeAll } from 'vitest';
import { addLeagueOrganizations, connectOrganizations, createOrganizations, figures, schema } from '../index.ts';
import { actOn } from '../organizations.fixture.ts';

export const VILLAGES = ['520622100201', '520622100202', '520622100203'];
export const REGISTER = `mutation ($input: RegisterChunhuiSocietyInput!) { answer: registerChunhuiSociety(input: $input) { society { id name level leagueOrganization { id } } errors { code path en zh } } }`;
export const DISSOLVE = `mutation ($input: DissolveChunhuiSocietyInput!) { answer: dissolveChunhuiSociety(input: $input) { society { active dissolvedOn } errors { code } } }`;
export const PRESIDENT = `mutation ($input: AppointSocietyPresidentInput!) { answer: appointSocietyPresident(input: $input) { president { name termOver society { president { name } } } errors { code path } } }`;
export const ENGAGE = `mutation ($input: EngageChunhuiEnvoyInput!) { answer: engageChunhuiEnvoy(input: $input) { engagement { envoy { id engagements { letterNumber } } } errors { code path } } }`;
export const END = `mutation ($input: EndChunhuiEnvoyEngagementInput!) { answer: endChunhuiEnvoyEngagement(input: $input) { engagement { endedOn } errors { code } } }`;
export const JOIN = `mutation ($input: JoinChunhuiSocietyInput!) { answer: joinChunhuiSociety(input: $input) { membership { member { id name } } errors { code path } } }`;
export const LEAVE = `mutation ($input: LeaveChunhuiSocietyInput!) { answer: leaveChunhuiSociety(input: $input) { member { memberships { leftOn } } errors { code } } }`;
export const OPEN = `mutation ($input: OpenLiaisonStationInput!) { answer: openLiaisonStation(input: $input) { station { id place } errors { code } } }`;
export const CLOSE = `mutation ($input: CloseLiaisonStationInput!) { answer: closeLiaisonStation(input: $input) { station { closedOn } errors { code } } }`;
export const PAIR = `mutation ($input: PairStudentWithSocietyInput!) { answer: pairStudentWithSociety(input: $input) { pairing { id university } errors { code } } }`;
export const UNPAIR = `mutation ($input: EndStudentPairingInput!) { answer: endStudentPairing(input: $input) { pairing { endedOn } errors { code } } }`;
const FIGURES = `query ($code: DivisionCode!) { division(code: $code) { organizations { chunhuiSocieties chunhuiEnvoys chunhuiMembers studentPairings
  linkage { villages withBranch partyLed societyLed linked coverage } } } }`;

export const registration = (of: object = {}) => ({
  name: '某春晖社',
  division: VILLAGES[0],
  level: 'VILLAGE',
  foundedOn: '2019-01-01',
  ...of,
});

/** To be called at the top of a test file. */
export function useSocieties() {
  const under = useSubgraph({ schema, connect: connectOrganizations, create: createOrganizations });
  const act = actOn(under);
  const set = {} as Record<'county' | 'otherCounty' | 'municipal' | 'town', Identity> &
    Record<'society' | 'second', string>;
  beforeAll(async () => {
    for (const code of ['520622', '520628']) await rollOut(under.test, code);
    const branches = VILLAGES.map((divisionCode, index) => ({
      countyCode: '520622',
      id: `520622-branch-${index}`,
      divisionCode,
      name: `第${index}团支部`,
      kind: 'BRANCH' as const,
      parentId: null,
      partyOrganization: index === 2 ? null : '村党支部',
      foundedOn: null,
      needs: [],
      isSchool: false,
      electedOn: null,
      termEndsOn: null,
    }));
    await under.database.write(inCounty('520622'), (session) => addLeagueOrganizations(session, branches));
    set.county = await under.test.caller('COUNTY_ADMINISTRATOR', '520622');
    set.otherCounty = await under.test.caller('COUNTY_ADMINISTRATOR', '520628');
    set.municipal = await under.test.caller('MUNICIPAL_VIEWER', '5206');
    set.town = await under.test.caller('TOWN_STAFF', '520622100');
    const led = registration({ leagueOrganization: '520622-branch-0' });
    set.society = (await act(set.county, REGISTER, led)).society.id;
    const other = registration({ name: '另一春晖社', division: VILLAGES[1] });
    set.second = (await act(set.county, REGISTER, other)).society.id;
  });
  return {
    under,
    act,
    set,
    // biome-ignore lint/suspicious/noExplicitAny: tests read any field
    async figuresOf(code: string, who = set.county): Promise<any> {
      const { data } = await ask(under.subgraph, who, FIGURES, { code });
      return (data as { division: { organizations: unknown } }).division.organizations;
    },
    differences: () => under.database.read(inCounty('520622'), (session) => figures.differences(session)),
  };
}
