// Rosters of projects through the schema: what is in order comes in whole, what is not comes back, and nothing comes in twice.
import { verifyAudit } from '@chunhui/database';
import type { Identity } from '@chunhui/runtime';
import { readRoster } from '@chunhui/sheet';
import { ask, codesOf, inCounty, rollOut, useSubgraph } from '@chunhui/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { connectActivities, createActivities, figures, schema } from '../index.ts';
import { projectRoster } from './project-roster.columns.ts';

const under = useSubgraph({ schema, connect: connectActivities, create: createActivities });
const COUNTY = '520622000000';
const TOWN = '520622100000';
const VILLAGE = '520622100201';
const OTHER_VILLAGE = '520622102201';
const ELSEWHERE = '520628101203';
let county: Identity;
let town: Identity;
let viewer: Identity;
let otherCounty: Identity;

beforeAll(async () => {
  await rollOut(under.test, '520622');
  await rollOut(under.test, '520628');
  county = await under.test.caller('COUNTY_ADMINISTRATOR', '520622');
  town = await under.test.caller('TOWN_STAFF', '520622100');
  viewer = await under.test.caller('MUNICIPAL_VIEWER', '5206');
  otherCounty = await under.test.caller('COUNTY_ADMINISTRATOR', '520628');
});

type Line = readonly [name: string, theme: string, village: string, startedOn: string, endedOn?: string];

/** A file as offices write it, with a title above the headers. */
function csv(...lines: Line[]): Buffer {
  const rows = lines.map(([name, theme, village, startedOn, endedOn = '']) =>
    [name, theme, village, startedOn, endedOn, '好'].join(','),
  );
  return Buffer.from(
    ['2025年志愿服务项目一览表', '项目名称,主题,实施地点,启动时间,结项时间,备注', ...rows].join('\r\n'),
  );
}

const PREVIEW = `preview { id state counts { read new same duplicate alike rejected problems }
  problems { sheet row header code } duplicates { row state matches matchedRow { row } differs }
  unknownHeaders { header } outcome { added updated same skipped } } errors { code path }`;

// biome-ignore lint/suspicious/noExplicitAny: the tests look where they like
async function send(identity: Identity, field: string, input: object): Promise<any> {
  const name = `${field[0]?.toUpperCase()}${field.slice(1)}`;
  const selection = field.startsWith('export') ? 'file { name mediaType content } errors { code }' : PREVIEW;
  const document = `mutation ($input: ${name}Input!) { answer: ${field}(input: $input) { ${selection} } }`;
  const answer = await ask(under.subgraph, identity, document, { input });
  return answer.errors === undefined ? answer.data?.answer : codesOf(answer);
}

function preview(file: Buffer, { as = county, division = COUNTY, fileName = '项目.csv' } = {}) {
  return send(as, 'previewProjectRoster', { division, file: file.toString('base64'), fileName });
}

function commit(id: string, choice: object = { onDuplicate: 'SKIP' }, as = county) {
  return send(as, 'commitProjectRoster', { preview: id, ...choice });
}

async function take(file: Buffer, choice?: object) {
  const { preview: previewed } = await preview(file);
  return { ...(await commit(previewed.id, choice)), previewed };
}

const count = async () =>
  (await under.test.sql<{ count: number }>('select count(*)::int as count from activities.projects'))[0]?.count ?? 0;

it('is shown, then taken in whole, counted and written down; again it changes nothing', async () => {
  const file = csv(
    ['春晖助学行动', '春晖助学', VILLAGE, '2024年9月1日', '2025.6.30'],
    ['暖冬行动', 'WARMTH', OTHER_VILLAGE, '45627'],
  );
  const before = await count();
  const { preview: shown, errors } = await preview(file);
  expect(errors).toEqual([]);
  expect(shown).toMatchObject({
    state: 'PREVIEWED',
    counts: { read: 2, new: 2, same: 0, duplicate: 0, alike: 0, rejected: 0, problems: 0 },
    unknownHeaders: [{ header: '备注' }],
    outcome: null,
  });
  expect(await count()).toBe(before);
  const first = await commit(shown.id);
  expect(first.preview).toMatchObject({ state: 'COMMITTED', outcome: { added: 2, updated: 0, same: 0, skipped: 0 } });
  expect(await commit(shown.id, { onDuplicate: 'UPDATE' })).toEqual(first);
  expect(await count()).toBe(before + 2);
  expect(
    await under.test.sql(
      `select name, theme, division_code, started_on::text, ended_on::text from activities.projects order by name`,
    ),
  ).toEqual([
    { name: '春晖助学行动', theme: 'STUDENT_AID', division_code: VILLAGE, started_on: '2024-09-01', ended_on: '2025-06-30' },
    { name: '暖冬行动', theme: 'WARMTH', division_code: OTHER_VILLAGE, started_on: '2024-12-01', ended_on: null },
  ]); // biome-ignore format: a row on a line
  expect(await under.database.read(inCounty('520622'), (session) => figures.differences(session))).toEqual([]);
  expect(await under.database.read(inCounty('520622'), verifyAudit)).toMatchObject({ whole: true });
  const again = await take(file);
  expect(again.previewed.counts).toMatchObject({ read: 2, new: 0, same: 2 });
  expect(again.preview.outcome).toEqual({ added: 0, updated: 0, same: 2, skipped: 0 });
  expect(await count()).toBe(before + 2);
});

it('shows a project that is there in what it differs, and writes over it only when told so', async () => {
  await take(csv(['清水河保洁', '春晖助学', VILLAGE, '2025-03-01']));
  const file = csv(['清水河保洁', '公益宣传', VILLAGE, '2025-03-01', '2025-12-31']);
  const skipped = await take(file);
  expect(skipped.previewed).toMatchObject({
    counts: { duplicate: 1, new: 0 },
    duplicates: [{ state: 'DUPLICATE', differs: ['活动主题', '结束日期'] }],
  });
  expect(skipped.preview.outcome).toEqual({ added: 0, updated: 0, same: 0, skipped: 1 });
  const updated = await take(file, { onDuplicate: 'UPDATE' });
  expect(updated.preview.outcome).toEqual({ added: 0, updated: 1, same: 0, skipped: 0 });
  const [id] = updated.previewed.duplicates[0].matches;
  expect(await under.test.sql('select theme, ended_on::text from activities.projects where id = $1', [id])).toEqual([
    { theme: 'PUBLICITY', ended_on: '2025-12-31' },
  ]);
  expect(
    await under.test.sql(
      `select after::jsonb ->> 'endedOn' as ended from activities.audit_log where noun_id = $1 and action = 'project.change'`,
      [id],
    ),
  ).toEqual([{ ended: '2025-12-31' }]);
  expect((await preview(file)).preview.counts).toMatchObject({ same: 1 });
});

it('leaves to a person what looks alike: the same name in the same village on another day', async () => {
  await take(csv(['敬老月', '春晖暖心', VILLAGE, '2024-10-01']));
  const file = csv(['敬老月', '春晖暖心', VILLAGE, '2025-10-01'], ['敬老月', '春晖暖心', VILLAGE, '2026-10-01']);
  const skipped = await take(file);
  expect(skipped.previewed.counts).toMatchObject({ alike: 2, new: 0 });
  expect(skipped.previewed.duplicates[1]).toMatchObject({ state: 'ALIKE', matchedRow: { row: 3 } });
  expect(skipped.preview.outcome).toMatchObject({ added: 0, skipped: 2 });
  const added = await take(file, { onDuplicate: 'SKIP', onAlike: 'ADD' });
  expect(added.preview.outcome).toMatchObject({ added: 2, skipped: 0 });
  const again = await take(file, { onDuplicate: 'SKIP', onAlike: 'ADD' });
  expect(again.preview.outcome).toEqual({ added: 0, updated: 0, same: 2, skipped: 0 });
});

it('refuses a row that says what an earlier one says, also where one of them leaves its village out', async () => {
  const file = csv(['两次', '春晖助学', VILLAGE, '2025-01-01'], ['两次', '春晖助学', '', '2025-01-01']);
  const { preview: shown } = await preview(file, { division: VILLAGE });
  expect(shown).toMatchObject({ counts: { new: 1, rejected: 1 }, problems: [{ row: 4, code: 'PROJECT_TWICE' }] });
});

it('gives back the rows that are wrong, with what is wrong, and takes the others', async () => {
  const { preview: shown } = await preview(
    csv(
      ['好项目', '春晖助学', VILLAGE, '2025-01-01'],
      ['没有主题', '打麻将', VILLAGE, '2025-01-01'],
      ['先结后始', '春晖助学', VILLAGE, '2025-01-01', '2024-01-01'],
      ['没有村', '春晖助学', '', '2025-01-01'],
      ['外县', '春晖助学', ELSEWHERE, '2025-01-01'],
    ),
  );
  expect(shown.counts).toMatchObject({ read: 5, new: 1, rejected: 4 });
  expect(shown.problems).toMatchObject(
    expect.arrayContaining([
      expect.objectContaining({ row: 4, header: '活动主题', code: 'CODE_UNKNOWN' }),
      expect.objectContaining({ row: 5, header: '结束日期', code: 'PROJECT_ENDS_BEFORE_START' }),
      expect.objectContaining({ row: 6, header: '所在村（社区）', code: 'ROSTER_DIVISION_MISSING' }),
      expect.objectContaining({ row: 7, header: '所在村（社区）' }),
    ]),
  );
  const query = 'query ($id: ID!) { file: projectRosterRejected(preview: $id) { name content } }';
  const { data } = await ask(under.subgraph, county, query, { id: shown.id });
  const { name, content } = (data as unknown as { file: { name: string; content: string } }).file;
  const read = await readRoster(projectRoster, Buffer.from(content, 'base64'), name, {
    today: '2026-01-01',
    divisions: [{ code: VILLAGE, name: '某村' }],
    catalogues: { activityTheme: [{ code: 'STUDENT_AID', zh: '春晖助学', en: 'Student aid' }] },
  });
  expect(read.counts.read).toBe(4);
  expect((await commit(shown.id)).preview.outcome).toMatchObject({ added: 1 });
});

describe('where it does not belong', () => {
  it('a town takes in its own villages only', async () => {
    const file = csv(
      ['镇里的项目', '春晖助学', VILLAGE, '2025-01-01'],
      ['别镇的项目', '春晖助学', OTHER_VILLAGE, '2025-01-01'],
    );
    const { preview: shown } = await preview(file, { as: town, division: TOWN });
    expect(shown.counts).toMatchObject({ new: 1, rejected: 1 });
    expect(await preview(file, { as: town })).toEqual(['OUT_OF_SCOPE']);
  });

  it('another county has no way to a preview of ours, nor to our divisions', async () => {
    const { preview: shown } = await preview(csv(['我县的项目', '春晖助学', VILLAGE, '2025-01-01']));
    const colleague = await under.test.caller('COUNTY_STAFF', '520622');
    for (const identity of [otherCounty, colleague])
      expect((await commit(shown.id, undefined, identity)).errors).toMatchObject([{ code: 'ROSTER_PREVIEW_UNKNOWN' }]);
    const query = 'query ($id: ID!) { projectRosterPreview(id: $id) { id } }';
    expect((await ask(under.subgraph, otherCounty, query, { id: shown.id })).data?.projectRosterPreview).toBe(null);
    expect((await ask(under.subgraph, county, query, { id: shown.id })).data?.projectRosterPreview).toEqual({
      id: shown.id,
    });
    expect(await send(otherCounty, 'exportProjectRoster', { division: COUNTY, purpose: '看' })).toEqual([
      'OUT_OF_SCOPE',
    ]);
  });

  it('is for those who may write activities', async () => {
    expect(await preview(csv(['项目', '春晖助学', VILLAGE, '2025-01-01']), { as: viewer })).toEqual(['FORBIDDEN']);
    expect(await commit('520622-x', undefined, viewer)).toEqual(['FORBIDDEN']);
    expect(await send(viewer, 'exportProjectRoster', { division: COUNTY, purpose: '看' })).toEqual(['FORBIDDEN']);
    const template = await ask(under.subgraph, viewer, '{ projectRosterTemplate { name } }');
    expect(codesOf(template)).toEqual(['FORBIDDEN']);
  });
});

it('what is taken out reads back in as the same, and the taking is written down with its purpose', async () => {
  await take(csv(['=HYPERLINK(1)', '春晖助学', VILLAGE, '2025-02-02', '2025-03-03']));
  const { file, errors } = await send(county, 'exportProjectRoster', { division: COUNTY, purpose: '年度总结' });
  expect(errors).toEqual([]);
  expect(file.name).toBe('志愿服务项目名单-520622.xlsx');
  const { preview: back } = await preview(Buffer.from(file.content, 'base64'), { fileName: file.name });
  expect(back.counts.read).toBe(await count());
  expect(back.counts).toMatchObject({ same: back.counts.read, problems: 0 });
  expect(
    await under.test.sql(
      `select purpose, after::jsonb -> 'rows' as rows from activities.audit_log where action = 'project-roster.export'`,
    ),
  ).toEqual([{ purpose: '年度总结', rows: back.counts.read }]);
});

it('the template has what the county may choose, and its example is not taken in', async () => {
  const { data } = await ask(under.subgraph, county, '{ template: projectRosterTemplate { name content } }');
  const { name, content } = (data as unknown as { template: { name: string; content: string } }).template;
  expect(name).toBe('志愿服务项目名单模板.xlsx');
  const { preview: empty } = await preview(Buffer.from(content, 'base64'), { fileName: name });
  expect(empty).toMatchObject({ counts: { read: 0, new: 0 }, problems: [{ code: 'NO_ROWS' }] });
});
