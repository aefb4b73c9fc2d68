// Rosters of League members through the schema: in by preview and commit, out again, and nothing twice or silently.
import type { Identity } from '@chunhui/runtime';
import { ask, codesOf, inCounty, residentIdOf, rollOut, useSubgraph } from '@chunhui/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { addLeagueOrganizations, connectOrganizations, createOrganizations, figures, schema } from '../index.ts';

const under = useSubgraph({ schema, connect: connectOrganizations, create: createOrganizations });
const TOWN = '520622100000';
let county: Identity;
let town: Identity;
let otherCounty: Identity;
let colleague: Identity;
let sequence = 0;

const branch = (id: string, name: string, divisionCode: string, kind: 'BRANCH' | 'COMMITTEE' = 'BRANCH') => ({
  countyCode: '520622',
  id: `520622-${id}`,
  divisionCode,
  name,
  kind,
  parentId: kind === 'BRANCH' ? '520622-top' : null,
  partyOrganization: null,
  foundedOn: null,
  needs: [],
  isSchool: false,
  electedOn: null,
  termEndsOn: null,
});

beforeAll(async () => {
  await rollOut(under.test, '520622');
  county = await under.test.caller('COUNTY_ADMINISTRATOR', '520622');
  colleague = await under.test.caller('COUNTY_STAFF', '520622');
  town = await under.test.caller('TOWN_STAFF', '520622100');
  otherCounty = await under.test.caller('COUNTY_ADMINISTRATOR', '520628');
  await under.database.write(inCounty('520622'), (session) =>
    addLeagueOrganizations(session, [
      branch('top', '镇团委', '520622100201', 'COMMITTEE'),
      branch('a', '甲村团支部', '520622100201'),
      branch('b', '乙村团支部', '520622100202'),
      branch('c', '同名团支部', '520622100203'),
      branch('d', '同名团支部', '520622100204'),
    ]),
  );
});

type Row = Partial<Record<'姓名' | '身份证号' | '所在团支部' | '入团日期', string>>;
const person = (of: Row = {}): Row => ({
  姓名: `团员${++sequence}`,
  身份证号: residentIdOf('2005-05-04', sequence),
  所在团支部: '甲村团支部',
  入团日期: '2020/5/4',
  ...of,
});
const HEADERS = ['姓名', '身份证号', '所在团支部', '入团日期'] as const;
const csv = (rows: readonly Row[]) =>
  Buffer.from([HEADERS.join(','), ...rows.map((row) => HEADERS.map((key) => row[key] ?? '').join(','))].join('\n'));

const PREVIEW = `preview { id state counts { read new same duplicate alike rejected } problems { row header code } duplicates { row state differs } outcome { added updated same skipped } } errors { code }`;

// biome-ignore lint/suspicious/noExplicitAny: the tests look where they like
async function send(identity: Identity, field: string, input: object): Promise<any> {
  const selection = field.startsWith('export') ? 'file { name content } errors { code }' : PREVIEW;
  const name = `${field[0]?.toUpperCase()}${field.slice(1)}`;
  const answer = await ask(
    under.subgraph,
    identity,
    `mutation ($input: ${name}Input!) { answer: ${field}(input: $input) { ${selection} } }`,
    { input },
  );
  return answer.errors === undefined ? answer.data?.answer : codesOf(answer);
}
const preview = (rows: readonly Row[], more: object = {}, who = county) =>
  send(who, 'previewLeagueMemberRoster', {
    division: TOWN,
    file: csv(rows).toString('base64'),
    fileName: '团员.csv',
    ...more,
  });
const commit = (id: string, onDuplicate = 'SKIP', who = county) =>
  send(who, 'commitLeagueMemberRoster', { preview: id, onDuplicate });
const count = async () =>
  (
    await under.test.sql<{ count: number }>(
      'select count(*)::int as count from organizations.league_members where left_on is null',
    )
  )[0]?.count;
const differences = () => under.database.read(inCounty('520622'), (session) => figures.differences(session));

describe('a roster of League members', () => {
  it('is shown, taken in whole and counted; again it changes nothing; a date is written over when asked', async () => {
    const people = [person(), person({ 所在团支部: '乙村团支部' })];
    const before = (await count()) ?? 0;
    const { preview: shown, errors } = await preview(people);
    expect(errors).toEqual([]);
    expect(shown).toMatchObject({ state: 'PREVIEWED', counts: { read: 2, new: 2, rejected: 0 } });
    expect(await count()).toBe(before);
    expect((await commit(shown.id)).preview).toMatchObject({ state: 'COMMITTED', outcome: { added: 2 } });
    expect(await count()).toBe(before + 2);
    expect(await differences()).toEqual([]);
    expect((await preview(people)).preview.counts).toMatchObject({ same: 2, new: 0 });

    const { preview: changed } = await preview([{ ...people[0], 入团日期: '2021-05-04' }]);
    expect(changed.duplicates).toMatchObject([{ state: 'DUPLICATE', differs: ['入团日期'] }]);
    expect((await commit(changed.id, 'UPDATE')).preview.outcome).toMatchObject({ updated: 1 });
  });

  it.each<[string, Row, string]>([
    ['no ID number', { 身份证号: '' }, 'RESIDENT_ID_MISSING'],
    ['a branch that is not there', { 所在团支部: '丙村团支部' }, 'BRANCH_NOT_FOUND'],
    ['a committee', { 所在团支部: '镇团委' }, 'BRANCH_NOT_FOUND'],
    ['one of two of a name', { 所在团支部: '同名团支部' }, 'BRANCH_NOT_CLEAR'],
    ['no branch, where there are several', { 所在团支部: '' }, 'BRANCH_NOT_CLEAR'],
    ['too young to join', { 入团日期: '2019-05-03' }, 'LEAGUE_AGE_WRONG'],
  ])('refuses a row with %s, and gives it back', async (_what, of, code) => {
    const { preview: shown } = await preview([person(), person(of)]);
    expect(shown.counts).toMatchObject({ new: 1, rejected: 1 });
    expect(shown.problems).toMatchObject([{ row: 3, code }]);
    const { data } = await ask(
      under.subgraph,
      county,
      `{ leagueMemberRosterRejected(preview: "${shown.id}") { name content } }`,
    );
    expect(data?.leagueMemberRosterRejected).not.toBeNull();
  });

  it('takes the day on which they complete fourteen, and who is born on 29 February on 1 March', async () => {
    const leap = (day: string) => person({ 身份证号: residentIdOf('2008-02-29', ++sequence), 入团日期: day });
    const { preview: shown } = await preview([
      person({ 入团日期: '2019-05-04' }),
      leap('2022-03-01'),
      leap('2022-02-28'),
    ]);
    expect(shown.problems).toMatchObject([{ row: 4, code: 'LEAGUE_AGE_WRONG' }]);
  });

  it('moves nobody to another branch, renames nobody, and asks about who looks alike', async () => {
    const one = person();
    await commit((await preview([one])).preview.id);
    const codes = async (row: Row) => (await preview([row])).preview.problems.map(({ code }: { code: string }) => code);
    expect(await codes({ ...one, 所在团支部: '乙村团支部' })).toEqual(['LEAGUE_MEMBER_ELSEWHERE']);
    expect(await codes({ ...one, 姓名: '别名' })).toEqual(['LEAGUE_MEMBER_NAME_DIFFERS']);
    const twin = { ...one, 身份证号: residentIdOf('2005-05-04', ++sequence) };
    expect((await preview([twin])).preview.counts).toMatchObject({ alike: 1 });
  });

  it('goes out again, without ID numbers, recorded', async () => {
    const one = person();
    await commit((await preview([one])).preview.id);
    const { file, errors } = await send(county, 'exportLeagueMemberRoster', {
      division: TOWN,
      purpose: '核对',
      format: 'CSV',
    });
    expect(errors).toEqual([]);
    const text = Buffer.from(file.content, 'base64').toString();
    expect(text).toContain(one.姓名);
    expect(text).not.toContain(one.身份证号);
    expect(await send(colleague, 'exportLeagueMemberRoster', { division: TOWN, purpose: '核对' })).toEqual([
      'FORBIDDEN',
    ]);
  });

  it('is for those who write members, within their county, and a preview for its maker', async () => {
    expect(await preview([person()], {}, town)).toEqual(['FORBIDDEN']);
    expect(await preview([person()], {}, otherCounty)).toEqual(['OUT_OF_SCOPE']);
    const { preview: shown } = await preview([person()]);
    expect((await commit(shown.id, 'SKIP', colleague)).errors).toMatchObject([{ code: 'ROSTER_PREVIEW_UNKNOWN' }]);
    expect((await commit(shown.id, 'SKIP', otherCounty)).errors).toMatchObject([{ code: 'ROSTER_PREVIEW_UNKNOWN' }]);
    const { data } = await ask(under.subgraph, county, '{ leagueMemberRosterTemplate { name content } }');
    expect(data?.leagueMemberRosterTemplate).not.toBeNull();
  });
});
