// Code lists through the schema: previewed, applied, and the tree on each day afterwards.
import { addDays, dayOf } from '@chunhui/model';
import type { Identity } from '@chunhui/runtime';
import { ask, codesOf, rollOut, useSubgraph } from '@chunhui/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { connectOrganizations, createOrganizations, schema } from '../index.ts';

const under = useSubgraph({ schema, connect: connectOrganizations, create: createOrganizations });
let operator: Identity;
let municipal: Identity;
let viewer: Identity;
let county: Identity;
let otherMunicipal: Identity;
const TODAY = dayOf(new Date());
const TOMORROW = addDays(TODAY, 1);
const YESTERDAY = addDays(TODAY, -1);

beforeAll(async () => {
  await rollOut(under.test, '520622');
  await rollOut(under.test, '520628');
  operator = await under.test.caller('PLATFORM_OPERATOR', '52');
  municipal = await under.test.caller('MUNICIPAL_ADMINISTRATOR', '5206');
  otherMunicipal = await under.test.caller('MUNICIPAL_ADMINISTRATOR', '5205');
  viewer = await under.test.caller('MUNICIPAL_VIEWER', '5206');
  county = await under.test.caller('COUNTY_ADMINISTRATOR', '520622');
});

type Line = { code: string; name: string; former?: string };

/** The code list as the database has it, for a prefix. */
async function listOf(prefix: string): Promise<Line[]> {
  return under.test.sql<Line>(
    'select code, name from organizations.divisions where starts_with(code, $1) and valid_to is null order by code',
    [prefix],
  );
}

const csv = (lines: readonly Line[]) =>
  Buffer.from(
    ['代码,名称,原代码', ...lines.map(({ code, name, former = '' }) => `${code},${name},${former}`)].join('\n'),
  ).toString('base64');

const PLAN = `plan { id unchanged new renamed superseded abolished changes { kind code name before successor } problems { code division row } } errors { code path }`;
const APPLY = `mutation ($input: ApplyDivisionChangesInput!) { answer: applyDivisionChanges(input: $input) { ${PLAN} } }`;
const PREVIEW = `mutation ($input: DivisionChangesInput!) { answer: previewDivisionChanges(input: $input) { ${PLAN} } }`;

// biome-ignore lint/suspicious/noExplicitAny: the tests look where they like
async function send(identity: Identity, document: string, input: object): Promise<any> {
  const answer = await ask(under.subgraph, identity, document, { input });
  return answer.errors === undefined ? answer.data?.answer : codesOf(answer);
}
const inputOf = (lines: readonly Line[], more: object = {}) => ({
  division: '520622102',
  validFrom: TODAY,
  file: csv(lines),
  fileName: '代码表.csv',
  ...more,
});

// biome-ignore lint/suspicious/noExplicitAny: the tests look where they like
async function tree(asOf: string | null, code = '520622102'): Promise<any> {
  const query = `query ($code: DivisionCode!, $asOf: Date) { division(code: $code, asOf: $asOf) { name validFrom validTo supersededBy { code }
    children(first: 100) { totalCount nodes { code name parent { name } } } descendants(level: VILLAGE, first: 100) { totalCount } } }`;
  const { data, errors } = await ask(under.subgraph, viewer, query, { code, asOf });
  expect(errors).toBeUndefined();
  return (data as { division: unknown }).division;
}

describe('previewDivisionChanges', () => {
  it('returns the changes of a list and stores nothing', async () => {
    const list = await listOf('520622102');
    const changed = list.map((line, index) => (index === 1 ? { ...line, name: '新名村村民委员会' } : line));
    const before = await tree(null);
    const { plan, errors } = await send(municipal, PREVIEW, inputOf(changed));
    expect(errors).toEqual([]);
    expect(plan).toMatchObject({
      unchanged: list.length - 1,
      new: 0,
      renamed: 1,
      superseded: 0,
      abolished: 0,
      problems: [],
    });
    expect(plan.changes).toEqual([
      { kind: 'RENAMED', code: list[1]?.code, name: '新名村村民委员会', before: list[1]?.name, successor: null },
    ]);
    expect(await tree(null)).toEqual(before);
  });

  it('finds no change in the current list of a whole province', async () => {
    const list = await listOf('52');
    const { plan, errors } = await send(operator, PREVIEW, inputOf(list, { division: '52' }));
    expect(errors).toEqual([]);
    expect(plan).toMatchObject({ unchanged: list.length, changes: [], problems: [] });
  });

  it.each([
    ['a day that is over', { validFrom: YESTERDAY }, 'DIVISION_DAY_OVER'],
    ['no day', { validFrom: '2027-02-30' }, 'BAD_USER_INPUT'],
    ['no list', { file: Buffer.from('a,b\n1,2').toString('base64') }, undefined],
  ])('refuses %s', async (_what, more, code) => {
    const { plan, errors } = await send(municipal, PREVIEW, inputOf(await listOf('520622102'), more));
    expect(plan).toBeNull();
    expect(errors).toHaveLength(1);
    if (code !== undefined) expect(errors).toMatchObject([{ code }]);
  });

  it('refuses roles that do not roll counties out, and other scopes', async () => {
    const input = inputOf(await listOf('520622102'));
    expect(await send(viewer, PREVIEW, input)).toEqual(['FORBIDDEN']);
    expect(await send(county, PREVIEW, input)).toEqual(['FORBIDDEN']);
    expect(await send(otherMunicipal, PREVIEW, input)).toEqual(['OUT_OF_SCOPE']);
    expect(await send(otherMunicipal, APPLY, { ...input, plan: 'x' })).toEqual(['OUT_OF_SCOPE']);
  });
});

describe('applyDivisionChanges', () => {
  it('changes the tree from its day on, and no past day', async () => {
    const list = await listOf('520622102');
    const [, renamed, kept, merged, ...rest] = list as [Line, Line, Line, Line, ...Line[]];
    const added = { code: '520622102299', name: '新村村民委员会' };
    const next: Line[] = [
      list[0] as Line,
      { ...renamed, name: '改名村村民委员会' },
      { ...kept, former: merged.code },
      ...rest,
      added,
    ];
    const before = await tree(YESTERDAY);
    const { plan } = await send(municipal, PREVIEW, inputOf(next));
    expect(plan).toMatchObject({ new: 1, renamed: 1, superseded: 1, abolished: 0, problems: [] });

    expect(await send(municipal, APPLY, { ...inputOf(next), plan: 'another' })).toMatchObject({
      plan: null,
      errors: [{ code: 'DIVISION_PLAN_STALE', path: ['plan'] }],
    });
    expect((await send(municipal, APPLY, { ...inputOf(next), plan: plan.id })).errors).toEqual([]);
    expect(await send(operator, APPLY, { ...inputOf(next), plan: plan.id })).toMatchObject({
      errors: [{ code: 'DIVISION_PLAN_STALE' }],
    });

    expect(await tree(YESTERDAY)).toEqual(before);
    const now = await tree(null);
    const codes = now.children.nodes.map(({ code }: Line) => code);
    // The merged village is listed until its data has moved, so that the town is the sum of its villages.
    expect(codes).toContain(merged.code);
    expect(codes).toContain(added.code);
    expect(now.children.nodes.find(({ code }: Line) => code === renamed.code).name).toBe('改名村村民委员会');
    expect(await tree(null, merged.code)).toMatchObject({ validTo: TODAY, supersededBy: { code: kept.code } });
    expect(await tree(YESTERDAY, added.code)).toBeNull();
    expect(await tree(null, added.code)).toMatchObject({ validFrom: TODAY, validTo: null });
  });

  it('takes effect on its day, not before', async () => {
    const next = (await listOf('520622200')).map((line, index) => (index === 1 ? { ...line, name: '明日村' } : line));
    const input = inputOf(next, { division: '520622200', validFrom: TOMORROW });
    const { plan } = await send(municipal, PREVIEW, input);
    expect((await send(municipal, APPLY, { ...input, plan: plan.id })).errors).toEqual([]);
    const names = async (asOf: string | null) =>
      (await tree(asOf, '520622200')).children.nodes.map(({ name }: Line) => name);
    expect(await names(null)).not.toContain('明日村');
    expect(await names(TOMORROW)).toContain('明日村');
  });

  it('refuses a list with problems, as a whole', async () => {
    const next = [...(await listOf('520622100')), { code: '520622100298', name: '外村', former: '520628100201' }];
    const input = inputOf(next, { division: '520622100' });
    const { plan } = await send(municipal, PREVIEW, input);
    expect(plan.problems).toMatchObject([{ code: 'DIVISION_CROSSES_COUNTIES', division: '520628100201' }]);
    expect(await send(municipal, APPLY, { ...input, plan: plan.id })).toMatchObject({
      plan: null,
      errors: [{ code: 'DIVISION_LIST_WRONG' }],
    });
    expect(await tree(null, '520622100298')).toBeNull();
  });

  it('is applied once under concurrency', async () => {
    const next = [...(await listOf('520622103')), { code: '520622103297', name: '同时村' }];
    const input = inputOf(next, { division: '520622103' });
    const { plan } = await send(municipal, PREVIEW, input);
    const answers = await Promise.all(
      [municipal, operator].map((who) => send(who, APPLY, { ...input, plan: plan.id })),
    );
    expect(answers.flatMap(({ errors }) => errors)).toMatchObject([{ code: 'DIVISION_PLAN_STALE' }]);
  });
});
