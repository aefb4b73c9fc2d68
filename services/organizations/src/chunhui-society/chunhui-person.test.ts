// Envoys and members of Chunhui societies through the schema: engaged by letter, joining and leaving, each counted once.
import { ask } from '@chunhui/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { personOf } from '../organizations.fixture.ts';
import { END, ENGAGE, JOIN, LEAVE, useSocieties } from './chunhui-society.fixture.ts';

const { under, act, set, figuresOf, differences } = useSocieties();

const letter = (letterNumber: string, sequence: number, of: object = {}) => ({
  society: set.society,
  person: personOf(sequence),
  letterNumber,
  engagedOn: '2021-01-01',
  termEndsOn: '2024-01-01',
  ...of,
});

describe('engageChunhuiEnvoy', () => {
  it('uses the county’s term when none is given', async () => {
    const { engagement } = await act(
      set.county,
      ENGAGE.replace('letterNumber }', 'letterNumber termEndsOn }'),
      letter('聘〔2021〕无期', 77, { termEndsOn: undefined }),
    );
    expect(engagement.envoy.engagements).toEqual([{ letterNumber: '聘〔2021〕无期', termEndsOn: '2024-01-01' }]);
    await act(set.county, END, { letterNumber: '聘〔2021〕无期', endedOn: '2021-02-01' });
  });

  it('counts an envoy of two societies once, until the last letter ends', async () => {
    const before = (await figuresOf('520622')).chunhuiEnvoys;
    const first = await act(set.county, ENGAGE, letter('聘〔2021〕1号', 10));
    const both = await act(set.county, ENGAGE, letter('聘〔2021〕2号', 10, { society: set.second }));
    expect(both.engagement.envoy.id).toBe(first.engagement.envoy.id);
    expect(both.engagement.envoy.engagements).toHaveLength(2);
    expect((await figuresOf('520622')).chunhuiEnvoys).toBe(before + 1);
    const over = await ask(
      under.subgraph,
      set.county,
      '{ chunhuiEnvoys(division: "520622", termOver: true) { totalCount } }',
    );
    expect(over.data).toEqual({ chunhuiEnvoys: { totalCount: 1 } });
    await act(set.county, END, { letterNumber: '聘〔2021〕1号', endedOn: '2023-01-01' });
    expect((await figuresOf('520622')).chunhuiEnvoys).toBe(before + 1);
    await act(set.county, END, { letterNumber: '聘〔2021〕2号', endedOn: '2023-01-01' });
    expect((await figuresOf('520622')).chunhuiEnvoys).toBe(before);
    expect(await act(set.county, END, { letterNumber: '聘〔2021〕2号', endedOn: '2023-01-01' })).toMatchObject({
      errors: [{ code: 'LETTER_UNKNOWN' }],
    });
  });

  it('uses a letter number once under concurrency', async () => {
    const answers = await Promise.all(
      [20, 21, 22, 23].map((sequence) => act(set.county, ENGAGE, letter('聘〔2022〕7号', sequence))),
    );
    expect(answers.filter(({ engagement }) => engagement !== null)).toHaveLength(1);
    expect(answers.flatMap(({ errors }) => errors)).toEqual(
      Array(3).fill({ code: 'LETTER_USED', path: ['letterNumber'] }),
    );
    expect(await differences()).toEqual([]);
  });

  it('keeps one record per person under concurrency', async () => {
    const answers = await Promise.all(
      ['甲', '乙', '丙'].map((number) => act(set.county, ENGAGE, letter(`聘〔2023〕${number}号`, 30))),
    );
    expect(new Set(answers.map(({ engagement }) => engagement.envoy.id)).size).toBe(1);
    expect(await differences()).toEqual([]);
  });

  it.each([
    ['a term longer than the county’s', { termEndsOn: '2024-01-02' }, 'TERM_TOO_LONG'],
    ['a day before the founding', { engagedOn: '2018-12-31', termEndsOn: '2020-01-01' }, 'BEFORE_FOUNDED'],
    ['a term that ends before it starts', { termEndsOn: '2020-12-31' }, 'TERM_ENDS_BEFORE_START'],
    ['an invalid ID number', { person: personOf(1, { idNumber: '123' }) }, 'RESIDENT_ID_INVALID'],
    ['a home in another county', { person: personOf(1, { division: '520628100201' }) }, 'OUT_OF_SCOPE'],
  ])('refuses %s', async (_what, of, code) => {
    expect(await act(set.county, ENGAGE, letter('聘x', 40, of))).toMatchObject({
      engagement: null,
      errors: [{ code }],
    });
  });

  it('is not for another set.county or the town', async () => {
    expect(await act(set.otherCounty, ENGAGE, letter('聘y', 41))).toMatchObject({
      errors: [{ code: 'SOCIETY_NOT_ACTIVE' }],
    });
    expect(await act(set.town, ENGAGE, letter('聘y', 41))).toEqual(['FORBIDDEN']);
    expect(await act(set.otherCounty, END, { letterNumber: '聘〔2022〕7号', endedOn: '2023-01-01' })).toMatchObject({
      errors: [{ code: 'LETTER_UNKNOWN' }],
    });
  });
});

describe('joinChunhuiSociety and leaveChunhuiSociety', () => {
  const joining = (sequence: number, of: object = {}) => ({
    society: set.society,
    person: personOf(sequence),
    joinedOn: '2021-05-04',
    ...of,
  });

  it('refuse a second membership, a day before the founding, and another county', async () => {
    const { membership } = await act(set.county, JOIN, joining(50));
    expect(await act(set.county, JOIN, joining(50))).toMatchObject({ errors: [{ code: 'MEMBER_ALREADY' }] });
    expect(await act(set.county, JOIN, joining(51, { joinedOn: '2018-01-01' }))).toMatchObject({
      errors: [{ code: 'BEFORE_FOUNDED' }],
    });
    const input = { society: set.society, member: membership.member.id, leftOn: '2022-01-01' };
    expect(await act(set.otherCounty, LEAVE, input)).toMatchObject({ errors: [{ code: 'MEMBERSHIP_UNKNOWN' }] });
    expect(await act(set.town, JOIN, joining(52))).toEqual(['FORBIDDEN']);
    expect(await act(set.county, LEAVE, input)).toEqual({
      member: { memberships: [{ leftOn: '2022-01-01' }] },
      errors: [],
    });
    expect(await act(set.county, LEAVE, input)).toMatchObject({ errors: [{ code: 'MEMBERSHIP_UNKNOWN' }] });
  });

  it('count distinct persons in any order of joining and leaving', async () => {
    const step = fc.record({ who: fc.integer({ min: 60, max: 63 }), where: fc.boolean(), leaves: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
        await Promise.all(
          steps.map(async ({ who, where, leaves }) => {
            const at = where ? set.society : set.second;
            const { membership } = await act(set.county, JOIN, joining(who, { society: at }));
            if (leaves && membership !== null)
              await act(set.county, LEAVE, { society: at, member: membership.member.id, leftOn: '2022-01-01' });
          }),
        );
        expect(await differences()).toEqual([]);
      }),
      { numRuns: 8 },
    );
    const { data } = await ask(
      under.subgraph,
      set.county,
      'query ($id: ID) { chunhuiMembers(division: "520622", society: $id) { totalCount } all: chunhuiMembers(division: "520622") { totalCount } }',
      { id: set.society },
    );
    const [plain] = await under.test.sql<{ count: number }>(
      'select count(distinct member_id)::int from organizations.chunhui_memberships where left_on is null and society_id = $1',
      [set.society],
    );
    expect(data?.chunhuiMembers).toEqual({ totalCount: plain?.count });
  });
});

it('audits every write without a name', async () => {
  const rows = await under.test.sql<{ row: string }>(
    `select a::text as row from organizations.audit_log a where action like 'chunhui-%' or action like 'student-%'`,
  );
  expect(rows.length).toBeGreaterThan(8);
  expect(rows.some(({ row }) => /人\d|19900101/.test(row))).toBe(false);
});
