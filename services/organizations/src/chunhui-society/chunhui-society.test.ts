// Chunhui societies through the schema: registered, led, dissolved with everything that depends on them, and the linkage figures.
import { ask } from '@chunhui/testing';
import { describe, expect, it } from 'vitest';
import { personOf } from '../organizations.fixture.ts';
import {
  DISSOLVE,
  ENGAGE,
  JOIN,
  PAIR,
  PRESIDENT,
  REGISTER,
  registration,
  useSocieties,
  VILLAGES,
} from './chunhui-society.fixture.ts';

const { under, act, set, figuresOf, differences } = useSocieties();

describe('registerChunhuiSociety and dissolveChunhuiSociety', () => {
  it('change the linkage figures', async () => {
    expect((await figuresOf('520622100')).linkage).toMatchObject({
      withBranch: 3,
      partyLed: 2,
      societyLed: 1,
      linked: 1,
    });
    const third = await act(
      set.county,
      REGISTER,
      registration({ division: VILLAGES[2], leagueOrganization: '520622-branch-2' }),
    );
    expect(third.society).toMatchObject({ level: 'VILLAGE', leagueOrganization: { id: '520622-branch-2' } });
    const linked = await figuresOf('5206', set.municipal);
    expect(linked.linkage).toMatchObject({ withBranch: 3, partyLed: 2, societyLed: 2, linked: 1 });
    expect(linked.linkage.coverage).toBeCloseTo(1 / linked.linkage.villages);
    const input = { society: third.society.id, dissolvedOn: '2022-01-01', reason: '合并' };
    expect(await act(set.otherCounty, DISSOLVE, input)).toMatchObject({ errors: [{ code: 'SOCIETY_NOT_ACTIVE' }] });
    expect(await act(set.county, DISSOLVE, input)).toEqual({
      society: { active: false, dissolvedOn: '2022-01-01' },
      errors: [],
    });
    expect(await act(set.county, DISSOLVE, input)).toMatchObject({ errors: [{ code: 'SOCIETY_NOT_ACTIVE' }] });
    expect((await figuresOf('520622')).linkage.societyLed).toBe(1);
    expect((await figuresOf('520622')).chunhuiSocieties).toBe(2);
    expect(await differences()).toEqual([]);
  });

  it('count each village and community once, at every level', async () => {
    const [plain] = await under.test.sql<{ count: number }>(
      `select count(*)::int from organizations.divisions where level = 'VILLAGE' and code like '520622%'`,
    );
    expect((await figuresOf('520622')).linkage.villages).toBe(plain?.count);
    const [both] = await under.test.sql<{ count: number }>(
      `select count(*)::int from organizations.divisions where level = 'VILLAGE' and (code like '520622%' or code like '520628%')`,
    );
    expect((await figuresOf('5206', set.municipal)).linkage.villages).toBe(both?.count);
  });

  it.each([
    ['a town instead of a village', { division: '520622100' }, 'DIVISION_NOT_A_VILLAGE'],
    ['an unknown League organization', { leagueOrganization: '520622-none' }, 'LEAGUE_ORGANIZATION_UNKNOWN'],
    ['a day in the future', { foundedOn: '2199-01-01' }, 'DATE_IN_FUTURE'],
    ['29 February of a common year', { foundedOn: '2021-02-29' }, 'BAD_USER_INPUT'],
  ])('refuse %s', async (_what, of, code) => {
    expect(await act(set.county, REGISTER, registration(of))).toMatchObject({ society: null, errors: [{ code }] });
  });

  it('refuse a year out of range in both languages', async () => {
    const { errors } = await act(set.county, REGISTER, registration({ foundedOn: '0202-11-01' }));
    expect(errors).toMatchObject([
      {
        code: 'BAD_USER_INPUT',
        path: ['foundedOn'],
        en: expect.stringContaining('1900 to 2199'),
        zh: expect.stringContaining('1900年至2199年'),
      },
    ]);
  });

  it('refuse the town and another county', async () => {
    expect(await act(set.town, REGISTER, registration())).toEqual(['FORBIDDEN']);
    expect(await act(set.otherCounty, REGISTER, registration())).toEqual(['OUT_OF_SCOPE']);
  });
});

describe('appointSocietyPresident', () => {
  it('keeps one in office, each after the other', async () => {
    const input = { society: set.society, person: personOf(1), beganOn: '2020-01-01', termEndsOn: '2023-01-01' };
    expect(await act(set.county, PRESIDENT, input)).toMatchObject({
      president: { name: '人1', termOver: true },
      errors: [],
    });
    expect(await act(set.county, PRESIDENT, { ...input, person: personOf(2) })).toMatchObject({
      errors: [{ code: 'TERM_OVERLAPS' }],
    });
    const next = { ...input, person: personOf(2), beganOn: '2023-01-01', termEndsOn: '2026-01-01' };
    expect((await act(set.county, PRESIDENT, next)).president).toMatchObject({
      society: { president: { name: '人2' } },
    });
    expect(await act(set.county, PRESIDENT, { ...input, termEndsOn: '2019-01-01' })).toMatchObject({
      errors: [{ code: 'TERM_ENDS_BEFORE_START', path: ['termEndsOn'] }],
    });
    expect(
      await act(set.county, PRESIDENT, { ...input, beganOn: '2023-06-01', termEndsOn: '2028-06-02' }),
    ).toMatchObject({
      errors: [{ code: 'TERM_TOO_LONG', path: ['termEndsOn'] }],
    });
    expect(await act(set.county, PRESIDENT, { ...input, beganOn: '2018-12-31' })).toMatchObject({
      errors: [{ code: 'BEFORE_FOUNDED', path: ['beganOn'] }],
    });
    expect(await act(set.otherCounty, PRESIDENT, input)).toMatchObject({ errors: [{ code: 'SOCIETY_NOT_ACTIVE' }] });
    expect(await act(set.town, PRESIDENT, input)).toEqual(['FORBIDDEN']);
  });

  it('does not replace a president outside the scope', async () => {
    const narrow = { ...set.county, scope: '520622100202' };
    const input = {
      society: set.second,
      person: personOf(3, { division: '520622100202' }),
      beganOn: '2024-01-01',
      termEndsOn: '2027-01-01',
    };
    await act(set.county, PRESIDENT, { ...input, person: personOf(4), beganOn: '2023-01-01' });
    expect(await act(narrow, PRESIDENT, input)).toMatchObject({ errors: [{ code: 'PEOPLE_OUTSIDE_SCOPE' }] });
  });

  it('hides names from the prefecture', async () => {
    const { data } = await ask(
      under.subgraph,
      set.municipal,
      '{ chunhuiSocieties(division: "520622") { nodes { name president { name } } } }',
    );
    expect(JSON.stringify(data)).not.toContain('人2');
    expect(data?.chunhuiSocieties).toMatchObject({ nodes: [{ president: null }, {}, {}] });
  });
});

describe('dissolveChunhuiSociety', () => {
  it('ends everything in force of the society, and nothing of another', async () => {
    const input = registration({ name: '待解散春晖社', division: VILLAGES[2] });
    const { society } = (await act(set.county, REGISTER, input)) as { society: { id: string } };
    const before = await figuresOf('520622');
    const of = (sequence: number) => ({ society: society.id, person: personOf(sequence) });
    await act(set.county, PRESIDENT, { ...of(90), beganOn: '2022-01-01', termEndsOn: '2025-01-01' });
    await act(set.county, ENGAGE, { ...of(91), letterNumber: '散1号', engagedOn: '2022-01-01' });
    await act(set.county, ENGAGE, { ...of(92), letterNumber: '散2号', engagedOn: '2022-01-01' });
    await act(set.county, ENGAGE, {
      society: set.second,
      person: personOf(92),
      letterNumber: '留1号',
      engagedOn: '2022-01-01',
    });
    await act(set.county, JOIN, { ...of(93), joinedOn: '2022-01-01' });
    await act(set.county, PAIR, { ...of(94), university: '贵州大学', pairedOn: '2023-07-01' });
    const counts = ({ chunhuiSocieties, chunhuiEnvoys, chunhuiMembers, studentPairings }: Record<string, number>) => [
      chunhuiSocieties,
      chunhuiEnvoys,
      chunhuiMembers,
      studentPairings,
    ];
    const [societies, envoys, members, pairings] = counts(before) as [number, number, number, number];
    expect(counts(await figuresOf('520622'))).toEqual([societies, envoys + 2, members + 1, pairings + 1]);

    const dissolve = { society: society.id, dissolvedOn: '2023-06-30', reason: '合并' };
    expect(await act({ ...set.county, scope: VILLAGES[2] ?? '' }, DISSOLVE, dissolve)).toMatchObject({
      errors: [{ code: 'PEOPLE_OUTSIDE_SCOPE' }],
    });
    expect((await act(set.county, DISSOLVE, dissolve)).errors).toEqual([]);
    expect(counts(await figuresOf('520622'))).toEqual([societies - 1, envoys + 1, members, pairings]);
    expect(await differences()).toEqual([]);
    const [last] = await under.test.sql(
      `select (select ended_on::text from organizations.chunhui_society_presidents where society_id = $1) as president,
         (select string_agg(distinct ended_on::text, ' ') from organizations.chunhui_envoy_engagements where society_id = $1) as letters,
         (select left_on::text from organizations.chunhui_memberships where society_id = $1) as membership,
         (select ended_on::text from organizations.student_pairings where society_id = $1) as pairing`,
      [society.id],
    );
    // The pairing began after the day of dissolution: it ends on its first day.
    const day = '2023-06-30';
    expect(last).toEqual({ president: day, letters: day, membership: day, pairing: '2023-07-01' });
  });
});

describe('correctChunhuiSociety', () => {
  it('corrects name and leading League organization with a reason; the linkage figures follow', async () => {
    const CORRECT = `mutation ($input: CorrectChunhuiSocietyInput!) { answer: correctChunhuiSociety(input: $input) { society { name leagueOrganization { id } } errors { code } } }`;
    const { society } = (await act(set.county, REGISTER, registration({ division: VILLAGES[1] }))) as {
      society: { id: string };
    };
    const of = { society: society.id, reason: '登记有误' };
    const before = (await figuresOf('520622')).linkage.societyLed;
    const led = { ...of, name: '正确名称', leagueOrganization: '520622-branch-1' };
    expect(await act(set.county, CORRECT, led)).toEqual({
      society: { name: '正确名称', leagueOrganization: { id: '520622-branch-1' } },
      errors: [],
    });
    expect((await figuresOf('520622')).linkage.societyLed).toBe(before + 1);
    expect(await act(set.county, CORRECT, led)).toMatchObject({ errors: [{ code: 'NOTHING_TO_CORRECT' }] });
    expect((await act(set.county, CORRECT, { ...of, leagueOrganization: null })).society).toEqual({
      name: '正确名称',
      leagueOrganization: null,
    });
    expect((await figuresOf('520622')).linkage.societyLed).toBe(before);
    expect(await act(set.county, CORRECT, { ...of, leagueOrganization: '520622-none' })).toMatchObject({
      errors: [{ code: 'LEAGUE_ORGANIZATION_UNKNOWN' }],
    });
    expect(await act(set.otherCounty, CORRECT, led)).toMatchObject({ errors: [{ code: 'SOCIETY_NOT_ACTIVE' }] });
    expect(await act(set.town, CORRECT, led)).toEqual(['FORBIDDEN']);
    expect(await differences()).toEqual([]);
  });
});
