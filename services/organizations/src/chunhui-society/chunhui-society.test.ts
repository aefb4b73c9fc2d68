// Chunhui societies through the schema: registered, led, served by envoys and members, and the linkage that comes of it.
import type { Identity } from '@chunhui/runtime';
import { ask, inCounty, residentIdOf, rollOut, useSubgraph } from '@chunhui/testing';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  addLeagueOrganizations,
  connectOrganizations,
  createOrganizations,
  figures,
  type LeagueOrganization,
  schema,
} from '../index.ts';
import { actOn } from '../organizations.fixture.ts';

const under = useSubgraph({ schema, connect: connectOrganizations, create: createOrganizations });
const act = actOn(under);
const VILLAGES = ['520622100201', '520622100202', '520622100203'];
let county: Identity;
let otherCounty: Identity;
let municipal: Identity;
let viewer: Identity;
let society: string;
let second: string;

const REGISTER = `mutation ($input: RegisterChunhuiSocietyInput!) { answer: registerChunhuiSociety(input: $input) { society { id name level leagueOrganization { id } } errors { code path en zh } } }`;
const DISSOLVE = `mutation ($input: DissolveChunhuiSocietyInput!) { answer: dissolveChunhuiSociety(input: $input) { society { active dissolvedOn } errors { code } } }`;
const PRESIDENT = `mutation ($input: AppointSocietyPresidentInput!) { answer: appointSocietyPresident(input: $input) { president { name termOver society { president { name } } } errors { code path } } }`;
const ENGAGE = `mutation ($input: EngageChunhuiEnvoyInput!) { answer: engageChunhuiEnvoy(input: $input) { engagement { envoy { id engagements { letterNumber } } } errors { code path } } }`;
const END = `mutation ($input: EndChunhuiEnvoyEngagementInput!) { answer: endChunhuiEnvoyEngagement(input: $input) { engagement { endedOn } errors { code } } }`;
const JOIN = `mutation ($input: JoinChunhuiSocietyInput!) { answer: joinChunhuiSociety(input: $input) { membership { member { id name } } errors { code path } } }`;
const LEAVE = `mutation ($input: LeaveChunhuiSocietyInput!) { answer: leaveChunhuiSociety(input: $input) { member { memberships { leftOn } } errors { code } } }`;
const OPEN = `mutation ($input: OpenLiaisonStationInput!) { answer: openLiaisonStation(input: $input) { station { id place } errors { code } } }`;
const CLOSE = `mutation ($input: CloseLiaisonStationInput!) { answer: closeLiaisonStation(input: $input) { station { closedOn } errors { code } } }`;
const PAIR = `mutation ($input: PairStudentWithSocietyInput!) { answer: pairStudentWithSociety(input: $input) { pairing { id university } errors { code } } }`;
const UNPAIR = `mutation ($input: EndStudentPairingInput!) { answer: endStudentPairing(input: $input) { pairing { endedOn } errors { code } } }`;
const FIGURES = `query ($code: DivisionCode!) { division(code: $code) { organizations { chunhuiSocieties chunhuiEnvoys chunhuiMembers studentPairings
  linkage { villages withBranch partyLed societyLed linked coverage } } } }`;

const person = (sequence: number, of: object = {}) => ({
  name: `人${sequence}`,
  idNumber: residentIdOf('1990-01-01', sequence),
  division: '520622100201',
  ...of,
});
const registration = (of: object = {}) => ({
  name: '某春晖社',
  division: VILLAGES[0],
  level: 'VILLAGE',
  foundedOn: '2019-01-01',
  ...of,
});
const letter = (letterNumber: string, sequence: number, of: object = {}) => ({
  society,
  person: person(sequence),
  letterNumber,
  engagedOn: '2021-01-01',
  termEndsOn: '2024-01-01',
  ...of,
});
// biome-ignore lint/suspicious/noExplicitAny: the tests look where they like
const figuresOf = async (code: string, who = county): Promise<any> => {
  const { data } = await ask(under.subgraph, who, FIGURES, { code });
  return (data as { division: { organizations: unknown } }).division.organizations;
};
const differences = () => under.database.read(inCounty('520622'), (session) => figures.differences(session));

beforeAll(async () => {
  for (const code of ['520622', '520628']) await rollOut(under.test, code);
  const branches = VILLAGES.map(
    (divisionCode, index): LeagueOrganization => ({
      countyCode: '520622',
      id: `520622-branch-${index}`,
      divisionCode,
      name: `第${index}团支部`,
      kind: 'BRANCH',
      parentId: null,
      partyOrganization: index === 2 ? null : '村党支部',
      foundedOn: null,
      needs: [],
      isSchool: false,
      electedOn: null,
      termEndsOn: null,
    }),
  );
  await under.database.write(inCounty('520622'), (session) => addLeagueOrganizations(session, branches));
  county = await under.test.caller('COUNTY_ADMINISTRATOR', '520622');
  otherCounty = await under.test.caller('COUNTY_ADMINISTRATOR', '520628');
  municipal = await under.test.caller('MUNICIPAL_VIEWER', '5206');
  viewer = await under.test.caller('TOWN_STAFF', '520622100');
  society = (await act(county, REGISTER, registration({ leagueOrganization: '520622-branch-0' }))).society.id;
  second = (await act(county, REGISTER, registration({ name: '另一春晖社', division: VILLAGES[1] }))).society.id;
});

describe('registerChunhuiSociety and dissolveChunhuiSociety', () => {
  it('work: linkage follows', async () => {
    expect((await figuresOf('520622100')).linkage).toMatchObject({
      withBranch: 3,
      partyLed: 2,
      societyLed: 1,
      linked: 1,
    });
    const third = await act(
      county,
      REGISTER,
      registration({ division: VILLAGES[2], leagueOrganization: '520622-branch-2' }),
    );
    expect(third.society).toMatchObject({ level: 'VILLAGE', leagueOrganization: { id: '520622-branch-2' } });
    const linked = await figuresOf('5206', municipal);
    expect(linked.linkage).toMatchObject({ withBranch: 3, partyLed: 2, societyLed: 2, linked: 1 });
    expect(linked.linkage.coverage).toBeCloseTo(1 / linked.linkage.villages);
    const input = { society: third.society.id, dissolvedOn: '2022-01-01', reason: '合并' };
    expect(await act(otherCounty, DISSOLVE, input)).toMatchObject({ errors: [{ code: 'SOCIETY_NOT_ACTIVE' }] });
    expect(await act(county, DISSOLVE, input)).toEqual({
      society: { active: false, dissolvedOn: '2022-01-01' },
      errors: [],
    });
    expect(await act(county, DISSOLVE, input)).toMatchObject({ errors: [{ code: 'SOCIETY_NOT_ACTIVE' }] });
    expect((await figuresOf('520622')).linkage.societyLed).toBe(1);
    expect((await figuresOf('520622')).chunhuiSocieties).toBe(2);
    expect(await differences()).toEqual([]);
  });

  it('counts each village and community once, at every level', async () => {
    const [plain] = await under.test.sql<{ count: number }>(
      `select count(*)::int from organizations.divisions where level = 'VILLAGE' and code like '520622%'`,
    );
    expect((await figuresOf('520622')).linkage.villages).toBe(plain?.count);
    const [both] = await under.test.sql<{ count: number }>(
      `select count(*)::int from organizations.divisions where level = 'VILLAGE' and (code like '520622%' or code like '520628%')`,
    );
    expect((await figuresOf('5206', municipal)).linkage.villages).toBe(both?.count);
  });

  it.each([
    ['a town instead of a village', { division: '520622100' }, 'DIVISION_NOT_A_VILLAGE'],
    ['a League organization that is none', { leagueOrganization: '520622-none' }, 'LEAGUE_ORGANIZATION_UNKNOWN'],
    ['a day to come', { foundedOn: '2199-01-01' }, 'DAY_IN_FUTURE'],
    ['29 February of a common year', { foundedOn: '2021-02-29' }, 'BAD_USER_INPUT'],
  ])('refuse %s', async (_what, of, code) => {
    expect(await act(county, REGISTER, registration(of))).toMatchObject({ society: null, errors: [{ code }] });
  });

  it('refuse a year that nobody means, and say why in both languages', async () => {
    const { errors } = await act(county, REGISTER, registration({ foundedOn: '0202-11-01' }));
    expect(errors).toMatchObject([
      {
        code: 'BAD_USER_INPUT',
        path: ['foundedOn'],
        en: expect.stringContaining('1900 to 2199'),
        zh: expect.stringContaining('1900年至2199年'),
      },
    ]);
  });

  it('are not for the town or another county', async () => {
    expect(await act(viewer, REGISTER, registration())).toEqual(['FORBIDDEN']);
    expect(await act(otherCounty, REGISTER, registration())).toEqual(['OUT_OF_SCOPE']);
  });
});

describe('appointSocietyPresident', () => {
  it('works: one at a time, each after the other', async () => {
    const input = { society, person: person(1), beganOn: '2020-01-01', termEndsOn: '2023-01-01' };
    expect(await act(county, PRESIDENT, input)).toMatchObject({
      president: { name: '人1', termOver: true },
      errors: [],
    });
    expect(await act(county, PRESIDENT, { ...input, person: person(2) })).toMatchObject({
      errors: [{ code: 'TERM_OVERLAPS' }],
    });
    const next = { ...input, person: person(2), beganOn: '2023-01-01', termEndsOn: '2026-01-01' };
    expect((await act(county, PRESIDENT, next)).president).toMatchObject({ society: { president: { name: '人2' } } });
    expect(await act(county, PRESIDENT, { ...input, termEndsOn: '2019-01-01' })).toMatchObject({
      errors: [{ code: 'TERM_ENDS_BEFORE_START', path: ['termEndsOn'] }],
    });
    expect(await act(otherCounty, PRESIDENT, input)).toMatchObject({ errors: [{ code: 'SOCIETY_NOT_ACTIVE' }] });
    expect(await act(viewer, PRESIDENT, input)).toEqual(['FORBIDDEN']);
  });

  it('replaces nobody whom the caller may not see', async () => {
    const narrow = { ...county, scope: '520622100202' };
    const input = {
      society: second,
      person: person(3, { division: '520622100202' }),
      beganOn: '2024-01-01',
      termEndsOn: '2027-01-01',
    };
    await act(county, PRESIDENT, { ...input, person: person(4), beganOn: '2023-01-01' });
    expect(await act(narrow, PRESIDENT, input)).toMatchObject({ errors: [{ code: 'PERSON_ELSEWHERE' }] });
  });

  it('shows the prefecture no name', async () => {
    const { data } = await ask(
      under.subgraph,
      municipal,
      '{ chunhuiSocieties(division: "520622") { nodes { name president { name } } } }',
    );
    expect(JSON.stringify(data)).not.toContain('人2');
    expect(data?.chunhuiSocieties).toMatchObject({ nodes: [{ president: null }, {}, {}] });
  });
});

describe('engageChunhuiEnvoy', () => {
  it('takes the county’s usual term where none is named', async () => {
    const { engagement } = await act(
      county,
      ENGAGE.replace('letterNumber }', 'letterNumber termEndsOn }'),
      letter('聘〔2021〕无期', 77, { termEndsOn: undefined }),
    );
    expect(engagement.envoy.engagements).toEqual([{ letterNumber: '聘〔2021〕无期', termEndsOn: '2024-01-01' }]);
    await act(county, END, { letterNumber: '聘〔2021〕无期', endedOn: '2021-02-01' });
  });

  it('works: an envoy of two societies is one person, counted until the last letter ends', async () => {
    const before = (await figuresOf('520622')).chunhuiEnvoys;
    const first = await act(county, ENGAGE, letter('聘〔2021〕1号', 10));
    const both = await act(county, ENGAGE, letter('聘〔2021〕2号', 10, { society: second }));
    expect(both.engagement.envoy.id).toBe(first.engagement.envoy.id);
    expect(both.engagement.envoy.engagements).toHaveLength(2);
    expect((await figuresOf('520622')).chunhuiEnvoys).toBe(before + 1);
    const over = await ask(
      under.subgraph,
      county,
      '{ chunhuiEnvoys(division: "520622", termOver: true) { totalCount } }',
    );
    expect(over.data).toEqual({ chunhuiEnvoys: { totalCount: 1 } });
    await act(county, END, { letterNumber: '聘〔2021〕1号', endedOn: '2023-01-01' });
    expect((await figuresOf('520622')).chunhuiEnvoys).toBe(before + 1);
    await act(county, END, { letterNumber: '聘〔2021〕2号', endedOn: '2023-01-01' });
    expect((await figuresOf('520622')).chunhuiEnvoys).toBe(before);
    expect(await act(county, END, { letterNumber: '聘〔2021〕2号', endedOn: '2023-01-01' })).toMatchObject({
      errors: [{ code: 'LETTER_UNKNOWN' }],
    });
  });

  it('gives a letter number once, of many at once', async () => {
    const answers = await Promise.all(
      [20, 21, 22, 23].map((sequence) => act(county, ENGAGE, letter('聘〔2022〕7号', sequence))),
    );
    expect(answers.filter(({ engagement }) => engagement !== null)).toHaveLength(1);
    expect(answers.flatMap(({ errors }) => errors)).toEqual(
      Array(3).fill({ code: 'LETTER_USED', path: ['letterNumber'] }),
    );
    expect(await differences()).toEqual([]);
  });

  it('enters a person once, engaged by two at once', async () => {
    const answers = await Promise.all(
      ['甲', '乙', '丙'].map((number) => act(county, ENGAGE, letter(`聘〔2023〕${number}号`, 30))),
    );
    expect(new Set(answers.map(({ engagement }) => engagement.envoy.id)).size).toBe(1);
    expect(await differences()).toEqual([]);
  });

  it.each([
    ['a term that ends before it starts', { termEndsOn: '2020-12-31' }, 'TERM_ENDS_BEFORE_START'],
    ['a number that is none', { person: person(1, { idNumber: '123' }) }, 'RESIDENT_ID_INVALID'],
    ['a home in another county', { person: person(1, { division: '520628100201' }) }, 'DIVISION_NOT_A_VILLAGE'],
  ])('refuses %s', async (_what, of, code) => {
    expect(await act(county, ENGAGE, letter('聘x', 40, of))).toMatchObject({ engagement: null, errors: [{ code }] });
  });

  it('is not for another county or the town', async () => {
    expect(await act(otherCounty, ENGAGE, letter('聘y', 41))).toMatchObject({
      errors: [{ code: 'SOCIETY_NOT_ACTIVE' }],
    });
    expect(await act(viewer, ENGAGE, letter('聘y', 41))).toEqual(['FORBIDDEN']);
    expect(await act(otherCounty, END, { letterNumber: '聘〔2022〕7号', endedOn: '2023-01-01' })).toMatchObject({
      errors: [{ code: 'LETTER_UNKNOWN' }],
    });
  });
});

describe('joinChunhuiSociety and leaveChunhuiSociety', () => {
  const joining = (sequence: number, of: object = {}) => ({
    society,
    person: person(sequence),
    joinedOn: '2021-05-04',
    ...of,
  });

  it('refuse twice, too early, and who is not theirs', async () => {
    const { membership } = await act(county, JOIN, joining(50));
    expect(await act(county, JOIN, joining(50))).toMatchObject({ errors: [{ code: 'MEMBER_ALREADY' }] });
    expect(await act(county, JOIN, joining(51, { joinedOn: '2018-01-01' }))).toMatchObject({
      errors: [{ code: 'JOINED_OUTSIDE_LIFE' }],
    });
    const input = { society, member: membership.member.id, leftOn: '2022-01-01' };
    expect(await act(otherCounty, LEAVE, input)).toMatchObject({ errors: [{ code: 'MEMBERSHIP_UNKNOWN' }] });
    expect(await act(viewer, JOIN, joining(52))).toEqual(['FORBIDDEN']);
    expect(await act(county, LEAVE, input)).toEqual({
      member: { memberships: [{ leftOn: '2022-01-01' }] },
      errors: [],
    });
    expect(await act(county, LEAVE, input)).toMatchObject({ errors: [{ code: 'MEMBERSHIP_UNKNOWN' }] });
  });

  it('count distinct persons, whoever joins and leaves what in any order', async () => {
    const step = fc.record({ who: fc.integer({ min: 60, max: 63 }), where: fc.boolean(), leaves: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
        await Promise.all(
          steps.map(async ({ who, where, leaves }) => {
            const at = where ? society : second;
            const { membership } = await act(county, JOIN, joining(who, { society: at }));
            if (leaves && membership !== null)
              await act(county, LEAVE, { society: at, member: membership.member.id, leftOn: '2022-01-01' });
          }),
        );
        expect(await differences()).toEqual([]);
      }),
      { numRuns: 8 },
    );
    const { data } = await ask(
      under.subgraph,
      county,
      'query ($id: ID) { chunhuiMembers(division: "520622", society: $id) { totalCount } all: chunhuiMembers(division: "520622") { totalCount } }',
      { id: society },
    );
    const [plain] = await under.test.sql<{ count: number }>(
      'select count(distinct member_id)::int from organizations.chunhui_memberships where left_on is null and society_id = $1',
      [society],
    );
    expect(data?.chunhuiMembers).toEqual({ totalCount: plain?.count });
  });
});

describe('liaison stations', () => {
  it('open, show to the prefecture, and close once', async () => {
    const input = { name: '玉屏驻贵阳联络站', kind: 'CITY', place: '贵阳', openedOn: '2021-01-01' };
    const { station } = await act(county, OPEN, input);
    const list = async (who: Identity) =>
      (await ask(under.subgraph, who, '{ liaisonStations(division: "520622") { totalCount nodes { place } } }')).data
        ?.liaisonStations;
    expect(await list(municipal)).toEqual({ totalCount: 1, nodes: [{ place: '贵阳' }] });
    expect(await list(otherCounty)).toBeNull();
    expect(await act(viewer, OPEN, input)).toEqual(['FORBIDDEN']);
    const closing = { station: station.id, closedOn: '2022-01-01' };
    expect(await act(otherCounty, CLOSE, closing)).toMatchObject({ errors: [{ code: 'STATION_NOT_OPEN' }] });
    expect(await act(county, CLOSE, closing)).toMatchObject({ station: { closedOn: '2022-01-01' } });
    expect(await act(county, CLOSE, closing)).toMatchObject({ errors: [{ code: 'STATION_NOT_OPEN' }] });
    expect(await list(county)).toEqual({ totalCount: 0, nodes: [] });
  });
});

describe('students paired with societies', () => {
  it('count while in force, each pair once', async () => {
    const input = { society, person: person(80), university: '贵州大学', pairedOn: '2021-07-01' };
    const answers = await Promise.all([act(county, PAIR, input), act(county, PAIR, input)]);
    const pairing = answers.find((answer) => answer.pairing !== null)?.pairing;
    expect(answers.flatMap(({ errors }) => errors)).toEqual([{ code: 'PAIRED_ALREADY' }]);
    expect((await figuresOf('520622', municipal)).studentPairings).toBe(1);
    const ending = { pairing: pairing.id, endedOn: '2022-07-01' };
    expect(await act(otherCounty, UNPAIR, ending)).toMatchObject({ errors: [{ code: 'PAIRING_NOT_IN_FORCE' }] });
    expect(await act(viewer, UNPAIR, ending)).toEqual(['FORBIDDEN']);
    expect(await act(county, UNPAIR, ending)).toMatchObject({ pairing: { endedOn: '2022-07-01' } });
    expect((await figuresOf('520622')).studentPairings).toBe(0);
    const { data } = await ask(under.subgraph, otherCounty, '{ studentPairings(division: "520622") { totalCount } }');
    expect(data).toEqual({ studentPairings: null });
  });
});

it('every write is written down without a name', async () => {
  const rows = await under.test.sql<{ row: string }>(
    `select a::text as row from organizations.audit_log a where action like 'chunhui-%' or action like 'student-%'`,
  );
  expect(rows.length).toBeGreaterThan(10);
  expect(rows.some(({ row }) => /人\d|19900101/.test(row))).toBe(false);
});
