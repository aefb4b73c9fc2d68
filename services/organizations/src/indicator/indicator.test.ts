// Scorecards through the schema: value, target, gap, share and state, and reported figures beside computed ones.
import { indicatorsOf, yuping1 } from '@chunhui/model';
import type { Identity } from '@chunhui/runtime';
import { ask, codesOf, inCounty, rollOut, useSubgraph } from '@chunhui/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { addChunhuiSocieties, connectOrganizations, createOrganizations, schema } from '../index.ts';
import { actOn } from '../organizations.fixture.ts';

const under = useSubgraph({ schema, connect: connectOrganizations, create: createOrganizations });
const act = actOn(under);
let county: Identity;
let otherCounty: Identity;
let municipal: Identity;
let staff: Identity;

const SCORECARD = `query ($code: DivisionCode!, $period: String!) { division(code: $code) { scorecard(period: $period) {
  __typename id code title { zh } measure citation target reported { value source asOf }
  ... on OrganizationIndicator { value gap share state difference matchesReported } } } }`;
const TARGET = `mutation ($input: SetTargetInput!) { answer: setTarget(input: $input) { division { code } errors { code path } } }`;
const REPORT = `mutation ($input: ReportFigureInput!) { answer: reportFigure(input: $input) { division { code } errors { code path } } }`;

// biome-ignore lint/suspicious/noExplicitAny: the tests look where they like
async function scorecard(code: string, who = municipal, period = '2021'): Promise<any[]> {
  const { data } = await ask(under.subgraph, who, SCORECARD, { code, period });
  return (data as { division: { scorecard: object[] } }).division.scorecard;
}
// biome-ignore lint/suspicious/noExplicitAny: the tests look where they like
const indicator = async (name: string, code = '520622', who = municipal): Promise<any> =>
  (await scorecard(code, who)).find((each) => each.code === name);
const aim = (value: number, of: object = {}) => ({
  county: '520622',
  indicator: 'chunhuiSocieties',
  period: '2021',
  value,
  ...of,
});
const report = (value: number, of: object = {}) => ({
  ...aim(value),
  qualifier: 'EXACT',
  source: '已建成65所春晖社',
  asOf: '2021-11-30',
  ...of,
});

beforeAll(async () => {
  for (const code of ['520622', '520628']) await rollOut(under.test, code);
  for (const [code, village] of [
    ['520622', '520622100201'],
    ['520628', '520628100201'],
  ] as const)
    await under.database.write(inCounty(code), (session) =>
      addChunhuiSocieties(
        session,
        ['甲', '乙', '丙'].map((name) => ({
          countyCode: code,
          id: `${code}-${name}`,
          divisionCode: village,
          name,
          foundedOn: '2018-03-01',
          active: true,
          level: 'VILLAGE',
          leagueOrganizationId: null,
          dissolvedOn: null,
        })),
      ),
    );
  county = await under.test.caller('COUNTY_ADMINISTRATOR', '520622');
  otherCounty = await under.test.caller('COUNTY_ADMINISTRATOR', '520628');
  municipal = await under.test.caller('MUNICIPAL_ADMINISTRATOR', '5206');
  staff = await under.test.caller('COUNTY_STAFF', '520622');
});

describe('Division.scorecard', () => {
  it("lists every indicator of the model by its owner's type, with the values of this subgraph", async () => {
    const found = await scorecard('520622');
    expect(found.map(({ code }) => code)).toEqual(yuping1.indicators.map(({ code }) => code));
    for (const { code } of indicatorsOf(yuping1, 'organizations')) {
      const { __typename, value } = found.find((each) => each.code === code);
      expect({ code, __typename, typed: typeof value }).toEqual({
        code,
        __typename: 'OrganizationIndicator',
        typed: 'number',
      });
    }
    expect(new Set(found.map(({ __typename }) => __typename))).toEqual(
      new Set(['OrganizationIndicator', 'VolunteerIndicator', 'TalentIndicator', 'ActivityIndicator']),
    );
    expect(found[0].id).toBe(`520622000000:${found[0].code}:2021`);
  });

  it('sums the counties of a prefecture that report, and is null for a county that does not', async () => {
    expect(await indicator('chunhuiSocieties', '5206')).toMatchObject({ value: 6 });
    expect(await indicator('chunhuiSocieties', '520621')).toMatchObject({ value: null, state: 'NO_REPORT' });
    const villages = async (code: string) => (await indicator('villages', code)).value;
    expect(await villages('5206')).toBe((await villages('520622')) + (await villages('520628')));
  });

  it('resolves the types of other owners by id, within the scope', async () => {
    const id = '520622000000:volunteersActive:2021';
    const query = `{ _entities(representations: [{ __typename: "VolunteerIndicator", id: "${id}" }, { __typename: "VolunteerIndicator", id: "x" }]) { ... on VolunteerIndicator { id code period target } } }`;
    expect((await ask(under.subgraph, municipal, query)).data).toEqual({
      _entities: [{ id, code: 'volunteersActive', period: '2021', target: null }, null],
    });
    expect((await ask(under.subgraph, otherCounty, query)).data).toEqual({ _entities: [null, null] });
  });

  it('refuses an invalid period, and another county', async () => {
    const answer = await ask(under.subgraph, county, SCORECARD, { code: '520622', period: '2021-13' });
    expect(codesOf(answer)).toEqual(['BAD_USER_INPUT']);
    const foreign = await ask(under.subgraph, otherCounty, SCORECARD, { code: '520622', period: '2021' });
    expect(foreign.data).toEqual({ division: { scorecard: null } });
  });
});

describe('setTarget', () => {
  it('computes gap, share and state', async () => {
    expect(await act(county, TARGET, aim(4))).toEqual({ division: { code: '520622000000' }, errors: [] });
    expect(await indicator('chunhuiSocieties')).toMatchObject({
      target: 4,
      value: 3,
      gap: 1,
      share: 0.75,
      state: 'BEHIND',
    });
    await act(municipal, TARGET, aim(3));
    expect(await indicator('chunhuiSocieties')).toMatchObject({ target: 3, gap: 0, share: 1, state: 'MET' });
    await act(municipal, TARGET, aim(5, { county: '520628' }));
    expect(await indicator('chunhuiSocieties', '5206')).toMatchObject({ target: 8, value: 6, state: 'BEHIND' });
  });

  it.each([
    ['an indicator that is none', { indicator: 'moons' }, 'INDICATOR_UNKNOWN'],
    ['a period that is none', { period: '2021-00' }, 'BAD_USER_INPUT'],
    ['less than nothing', { value: -1 }, 'BAD_USER_INPUT'],
    ['a county that is not prepared', { county: '520621' }, 'COUNTY_NOT_PREPARED'],
  ])('refuses %s', async (_what, of, code) => {
    expect(await act(municipal, TARGET, aim(1, of))).toMatchObject({ division: null, errors: [{ code }] });
  });

  it('refuses callers who are not administrators', async () => {
    expect(await act(staff, TARGET, aim(1))).toEqual(['FORBIDDEN']);
    expect(await act(otherCounty, TARGET, aim(1))).toEqual(['OUT_OF_SCOPE']);
  });
});

describe('reportFigure', () => {
  it('keeps the reported figure beside the computed one', async () => {
    expect((await act(county, REPORT, report(4))).errors).toEqual([]);
    expect(await indicator('chunhuiSocieties')).toMatchObject({
      reported: { value: 4, source: '已建成65所春晖社', asOf: '2021-11-30' },
      difference: -1,
      matchesReported: false,
    });
    await act(county, REPORT, report(2, { qualifier: 'AT_LEAST' }));
    expect(await indicator('chunhuiSocieties')).toMatchObject({ difference: 1, matchesReported: true });
    expect(await act(county, REPORT, report(2, { asOf: '2199-01-01' }))).toMatchObject({
      errors: [{ code: 'DATE_IN_FUTURE' }],
    });
    expect(await act(staff, REPORT, report(2))).toEqual(['FORBIDDEN']);
    expect(await act(otherCounty, REPORT, report(2))).toEqual(['OUT_OF_SCOPE']);
  });
});
