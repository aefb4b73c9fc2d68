// Rosters of talents through the schema: what is in order comes in whole, looks are shown, opt-outs hold, canvass rounds count.
import { verifyAudit } from '@chunhui/database';
import type { Identity } from '@chunhui/runtime';
import { ask, codesOf, inCounty, rollOut, useSubgraph } from '@chunhui/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { connectTalentPool, createTalentPool, figures, schema } from '../index.ts';

const under = useSubgraph({ schema, connect: connectTalentPool, create: createTalentPool });
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

type Row = Readonly<Record<string, string>>;
let people = 0;

/** A person whom no test has met yet. */
function person(more: Row = {}): Row {
  people += 1;
  const digits = `52222319900101${String(people).padStart(3, '0')}`;
  const sum = [...digits].reduce((total, digit, at) => total + Number(digit) * (2 ** (17 - at) % 11), 0);
  return {
    姓名: `杨${'甲乙丙丁戊己庚辛壬癸'[people % 10]}${'一二三四五六七八九十'[Math.floor(people / 10) % 10]}`,
    身份证号: `${digits}${'10X98765432'[sum % 11]}`,
    手机: `139${String(20_000_000 + people)}`,
    人群: '外出务工乡友',
    家乡: VILLAGE,
    ...more,
  };
}

function csv(rows: readonly Row[]): Buffer {
  const keys = [...new Set(rows.flatMap(Object.keys))];
  const lines = rows.map((row) => keys.map((key) => row[key] ?? '').join(','));
  return Buffer.from(['风筝计划人才库', keys.join(','), ...lines].join('\r\n'));
}

const PREVIEW = `preview { id state counts { read new same duplicate alike rejected problems }
  problems { row header code shown } duplicates { row state matches matchedRow { row } differs }
  outcome { added updated same skipped } } errors { code path }`;

// biome-ignore lint/suspicious/noExplicitAny: the tests look where they like
async function send(identity: Identity, field: string, input: object, selection = PREVIEW): Promise<any> {
  const name = `${field[0]?.toUpperCase()}${field.slice(1)}`;
  const document = `mutation ($input: ${name}Input!) { answer: ${field}(input: $input) { ${selection} } }`;
  const answer = await ask(under.subgraph, identity, document, { input });
  return answer.errors === undefined ? answer.data?.answer : codesOf(answer);
}

function preview(
  file: Buffer,
  {
    as = county,
    division = COUNTY,
    fileName = '名单.csv',
    ...more
  }: {
    as?: Identity;
    division?: string;
    fileName?: string;
    canvassRound?: string;
    on?: string;
    idempotencyKey?: string;
  } = {},
) {
  return send(as, 'previewTalentRoster', { division, file: file.toString('base64'), fileName, ...more });
}

function commit(id: string, choice: object = { onDuplicate: 'SKIP' }, as = county) {
  return send(as, 'commitTalentRoster', { preview: id, ...choice });
}

async function take(file: Buffer, choice?: object, more: Parameters<typeof preview>[1] = {}) {
  const { preview: previewed } = await preview(file, more);
  return { ...(await commit(previewed.id, choice, more.as ?? county)), previewed };
}

const stored = (name: string | undefined) =>
  under.test.sql<{ id: string }>(
    `select id, division_code, "group", sector, skills, education, availability, university, graduates_on::text, trade, away_since, title
     from talent_pool.talents where name = $1`,
    [name],
  );
const count = async () =>
  (await under.test.sql<{ count: number }>('select count(*)::int as count from talent_pool.talents'))[0]?.count ?? 0;

async function expectFiguresExact(): Promise<void> {
  expect(await under.database.read(inCounty('520622'), (session) => figures.differences(session))).toEqual([]);
}

describe('a roster in good order', () => {
  it('brings in the three groups with their own facts, counted and written down; again it changes nothing', async () => {
    const student = person({
      人群: '高校大学生',
      学校: '贵州大学',
      专业: '农学',
      学历: '本科',
      毕业时间: '2027年6月30日',
    });
    const worker = person({ 工种: '电焊', 外出年份: '2015', 学历: '大专', 行业: '制造业', 技能: '电焊、机械维修' });
    const outstanding = person({ 人群: '社会优秀人才', 职称: '主任医师', 参与方式: '线上、节假日返乡', 学历: '博士' });
    const file = csv([student, worker, outstanding]);
    const { previewed, preview: done, errors } = await take(file);
    expect(errors).toEqual([]);
    expect(previewed).toMatchObject({ counts: { read: 3, new: 3, rejected: 0, problems: 0 }, problems: [] });
    expect(done).toMatchObject({ state: 'COMMITTED', outcome: { added: 3, updated: 0, same: 0, skipped: 0 } });
    expect(await stored(student.姓名)).toMatchObject([
      { group: 'COLLEGE_STUDENT', university: '贵州大学', education: 'BACHELOR', graduates_on: '2027-06-30' },
    ]);
    expect(await stored(worker.姓名)).toMatchObject([
      {
        trade: '电焊',
        away_since: 2015,
        education: 'VOCATIONAL',
        sector: 'MANUFACTURING',
        skills: ['电焊', '机械维修'],
      },
    ]);
    expect(await stored(outstanding.姓名)).toMatchObject([
      { title: '主任医师', education: 'DOCTOR', availability: ['REMOTE', 'HOLIDAYS'] },
    ]);
    await expectFiguresExact();
    expect(await under.database.read(inCounty('520622'), verifyAudit)).toMatchObject({ whole: true });

    const before = await count();
    expect((await commit(previewed.id, { onDuplicate: 'UPDATE' })).preview).toEqual(done);
    const again = await take(file);
    expect(again.previewed.counts).toMatchObject({ same: 3, new: 0 });
    expect(await count()).toBe(before);
  });

  it('keeps no ID number and nothing open, neither before the commit nor after', async () => {
    const row = person();
    const { previewed } = await take(csv([row]));
    expect(previewed.counts.new).toBe(1);
    for (const table of ['roster_previews', 'audit_log', 'idempotency_keys', 'talents']) {
      const rows = await under.test.sql<{ row: string }>(`select t::text as row from talent_pool.${table} t`);
      for (const secret of [row.身份证号, row.手机])
        expect(JSON.stringify(rows).includes(secret as string), table).toBe(false);
    }
  });

  it('takes as many statements for 200 rows as for 3', async () => {
    const statementsFor = async (rows: number) => {
      const file = csv(Array.from({ length: rows }, (_, at) => person({ 姓名: `龙行${rows}x${at}` })));
      under.statements();
      expect((await take(file)).previewed.counts.new).toBe(rows);
      return under.statements().length;
    };
    const [many, few] = [await statementsFor(200), await statementsFor(3)];
    // Two more at most: cached grants and models may expire between the two.
    expect(Math.abs(many - few)).toBeLessThanOrEqual(2);
  });
});

describe('a row that is wrong', () => {
  it.each<[string, Row, string[]]>([
    ['facts of another group', { 学校: '贵州大学' }, ['GROUP_FACTS_MISPLACED']],
    ['an unknown group', { 人群: '干部' }, ['CODE_UNKNOWN']],
    ['a damaged ID number', { 身份证号: '1.10105E+17' }, ['RESIDENT_ID_DAMAGED']],
    ['a town for a village', { 家乡: TOWN }, ['ROSTER_DIVISION_OUTSIDE']],
    ['a village of another county', { 家乡: ELSEWHERE }, ['DIVISION_UNKNOWN']],
    ['a record that is not there', { 记录编号: '520622-none' }, ['TALENT_UNKNOWN']],
    ['in order: no ID number and no phone', { 身份证号: '', 手机: '' }, []],
  ])('%s', async (_, more, codes) => {
    const { preview: shown } = await preview(csv([person(more)]));
    expect(shown.problems.map(({ code }: { code: string }) => code)).toEqual(codes);
    expect(shown.counts.rejected).toBe(codes.length === 0 ? 0 : 1);
  });

  it('comes back to be mended, to its maker alone; the others come in', async () => {
    const { previewed, preview: done } = await take(csv([person(), person({ 家乡: ELSEWHERE })]));
    expect(done.outcome.added).toBe(1);
    const REJECTED = `query ($id: ID!) { file: talentRosterRejected(preview: $id) { name } }`;
    const fileFor = async (identity: Identity) =>
      (await ask(under.subgraph, identity, REJECTED, { id: previewed.id })).data?.file;
    expect(await fileFor(county)).toEqual({ name: '名单-退回.xlsx' });
    expect(await fileFor(otherCounty)).toBe(null);
    expect(await fileFor(await under.test.caller('COUNTY_STAFF', '520622'))).toBe(null);
  });
});

describe('a row about somebody who is there', () => {
  it('is shown with what differs, and written over what is there only when that is asked for; offers move along', async () => {
    const row = person({ 行业: '制造业' });
    await take(csv([row]));
    const [{ id } = { id: '' }] = await stored(row.姓名);
    const offer = { talent: id, title: '技术', kind: 'SKILL', on: '2022-01-01' };
    await send(county, 'recordOffer', offer, 'errors { code }');
    const changed = { ...row, 家乡: OTHER_VILLAGE, 行业: '建筑业', 手机: '13500000001' };
    const skipped = await take(csv([changed]));
    expect(skipped.previewed.duplicates).toEqual([
      {
        row: 3,
        state: 'DUPLICATE',
        matches: [id],
        matchedRow: null,
        differs: ['行业', '家乡所在村（社区）', '手机号'],
      },
    ]);
    expect(skipped.preview.outcome).toMatchObject({ updated: 0, skipped: 1 });
    const updated = await take(csv([changed]), { onDuplicate: 'UPDATE' });
    expect(updated.preview.outcome).toMatchObject({ updated: 1, skipped: 0 });
    expect(await stored(row.姓名)).toMatchObject([{ id, division_code: OTHER_VILLAGE, sector: 'CONSTRUCTION' }]);
    expect(
      await under.test.sql('select division_code from talent_pool.resource_offers where talent_id = $1', [id]),
    ).toEqual([{ division_code: OTHER_VILLAGE }]);
    expect((await preview(csv([changed]))).preview.counts.same).toBe(1);
    await expectFiguresExact();
  });

  it('is refused under another name, and when they were taken out', async () => {
    const row = person();
    await take(csv([row]));
    const renamed = await preview(csv([{ ...row, 姓名: '杨另一人' }]));
    expect(renamed.preview.problems).toMatchObject([{ header: '姓名', code: 'TALENT_NAME_DIFFERS' }]);
    await under.test.sql('update talent_pool.talents set removed_on = recorded_on where name = $1', [row.姓名]);
    expect((await preview(csv([row]))).preview.problems).toMatchObject([{ code: 'TALENT_REMOVED' }]);
    await under.test.sql('update talent_pool.talents set removed_on = null where name = $1', [row.姓名]);
  });

  it('is out of reach of a town, which learns that the county has them and no more', async () => {
    const row = person({ 家乡: OTHER_VILLAGE });
    await take(csv([row]));
    const before = await count();
    const { preview: shown } = await preview(csv([{ ...row, 家乡: VILLAGE }, person()]), { as: town, division: TOWN });
    expect(shown).toMatchObject({ counts: { rejected: 1, new: 1 }, duplicates: [] });
    expect(shown.problems).toMatchObject([{ row: 3, code: 'TALENT_ELSEWHERE', shown: null }]);
    expect(await count()).toBe(before);
  });

  it('and was recorded since the preview: nothing is stored twice', async () => {
    const row = person();
    const { preview: shown } = await preview(csv([row, person()]));
    await take(csv([row]));
    expect((await commit(shown.id)).preview.outcome).toMatchObject({ added: 1, same: 1 });
    const third = person();
    const twice = await Promise.all([preview(csv([third])), preview(csv([third]))]);
    const done = await Promise.all(twice.map(({ preview: each }) => commit(each.id)));
    expect(done.map(({ preview: each }) => each.outcome.added).sort()).toEqual([0, 1]);
    await expectFiguresExact();
  });
});

describe('a row that looks like somebody', () => {
  it('by the phone, or by name and village, is shown and added only when it was compared', async () => {
    const known = person();
    await take(csv([known]));
    const [{ id } = { id: '' }] = await stored(known.姓名);
    const byPhone = person({ 手机: known.手机 as string });
    const byName = { ...person({ 姓名: known.姓名 as string }), 身份证号: '' };
    const skipped = await take(csv([byPhone, byName]));
    expect(skipped.previewed.duplicates).toMatchObject([
      { row: 3, state: 'ALIKE', matches: [id] },
      { row: 4, state: 'ALIKE', matches: [id] },
    ]);
    expect(skipped.preview.outcome).toMatchObject({ added: 0, skipped: 2 });
    const added = await take(csv([byPhone, byName]), { onDuplicate: 'SKIP', onAlike: 'ADD' });
    expect(added.preview.outcome).toMatchObject({ added: 2, skipped: 0 });
  });

  it('in an earlier row of the same file is shown with that row', async () => {
    const first = person();
    const { preview: shown } = await preview(csv([first, person({ 手机: first.手机 as string })]));
    expect(shown.duplicates).toMatchObject([{ row: 4, state: 'ALIKE', matches: [], matchedRow: { row: 3 } }]);
  });
});

describe('somebody who opted out', () => {
  it('stays opted out whatever a roster says, comes in by no other name, and goes out in no file', async () => {
    const [row, agreed] = [person(), person()];
    await take(csv([row, agreed]));
    const [{ id } = { id: '' }] = await stored(row.姓名);
    const [{ id: other } = { id: '' }] = await stored(agreed.姓名);
    await send(county, 'optOut', { talent: id }, 'errors { code }');
    const consent = { talent: other, purposes: ['HOMETOWN_NEWS'], method: 'SPOKEN', on: '2022-01-01' };
    await send(county, 'giveContactConsent', consent, 'errors { code }');

    const update = await take(csv([{ ...row, 行业: '教育' }]), { onDuplicate: 'UPDATE' });
    expect(update.preview.outcome.updated).toBe(1);
    const ASK = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Talent { optedOut maskedPhone contactPurposes } } }`;
    const { data } = await ask(under.subgraph, county, ASK, { of: [{ __typename: 'Talent', id }] });
    expect(data?._entities).toEqual([{ optedOut: true, maskedPhone: null, contactPurposes: [] }]);

    const again = await preview(csv([person({ 手机: row.手机 as string })]));
    expect(again.preview.problems).toMatchObject([{ header: '手机号', code: 'TALENT_OPTED_OUT' }]);

    const out = await send(
      county,
      'exportTalentRoster',
      { division: COUNTY, purpose: '核对', format: 'CSV' },
      'file { content }',
    );
    const text = Buffer.from(out.file.content, 'base64').toString();
    expect(text).not.toContain(id);
    expect(text).toContain(agreed.手机);
    expect(text.match(/\b139\d{8}\b/g)).toEqual([agreed.手机]);
  });
});

describe('a canvass round', () => {
  it('counts those found and those known apart, each once, within its villages and days', async () => {
    const known = person();
    await take(csv([known]));
    const plan = {
      title: '2026 摸排',
      startsOn: '2026-01-01',
      endsOn: '2026-12-31',
      targets: [{ division: VILLAGE, planned: 5 }],
    };
    const { canvassRound } = await send(county, 'planCanvassRound', plan, 'canvassRound { id } errors { code }');
    const of = { canvassRound: canvassRound.id, on: '2026-07-01' };
    const file = csv([known, person(), person(), person({ 家乡: OTHER_VILLAGE })]);
    const { preview: done, previewed } = await take(file, undefined, of);
    expect(previewed.problems).toMatchObject([{ row: 6, code: 'ROUND_NOT_HERE' }]);
    expect(done.outcome).toMatchObject({ added: 2, same: 1 });
    await take(file, undefined, of);
    const TARGETS = '{ canvassRounds(division: "520622") { nodes { targets { planned found updated } } } }';
    expect((await ask(under.subgraph, county, TARGETS)).data).toEqual({
      canvassRounds: { nodes: [{ targets: [{ planned: 5, found: 2, updated: 1 }] }] },
    });
    await expectFiguresExact();
    const code = async (more: object) => (await preview(file, { ...of, ...more })).errors;
    expect(await code({ on: '2027-01-01' })).toMatchObject([{ code: 'ROUND_NOT_OPEN', path: ['on'] }]);
    expect(await code({ canvassRound: '520622-none' })).toMatchObject([{ code: 'ROUND_UNKNOWN' }]);
  });
});

describe('others', () => {
  it('have no way to a preview of ours: another county, a colleague', async () => {
    const { preview: shown } = await preview(csv([person()]));
    const colleague = await under.test.caller('COUNTY_STAFF', '520622');
    for (const identity of [otherCounty, colleague])
      expect((await commit(shown.id, undefined, identity)).errors).toMatchObject([{ code: 'ROSTER_PREVIEW_UNKNOWN' }]);
    const query = `query ($id: ID!) { talentRosterPreview(id: $id) { id } }`;
    expect((await ask(under.subgraph, otherCounty, query, { id: shown.id })).data?.talentRosterPreview).toBe(null);
    expect((await ask(under.subgraph, county, query, { id: shown.id })).data?.talentRosterPreview).toEqual({
      id: shown.id,
    });
  });

  it('are refused: out of scope, without permission, and out only for those who may export', async () => {
    expect(await preview(csv([person()]), { division: ELSEWHERE })).toEqual(['OUT_OF_SCOPE']);
    expect(await preview(csv([person()]), { as: viewer })).toEqual(['FORBIDDEN']);
    expect(await commit('520622-x', undefined, viewer)).toEqual(['FORBIDDEN']);
    for (const field of [
      'talentRosterTemplate { name }',
      'talentRosterPreview(id: "520622-x") { id }',
      'talentRosterRejected(preview: "520622-x") { name }',
    ])
      expect(codesOf(await ask(under.subgraph, viewer, `{ ${field} }`)), field).toEqual(['FORBIDDEN']);
    expect(await send(town, 'exportTalentRoster', { division: TOWN, purpose: '核对' }, 'file { name }')).toEqual([
      'FORBIDDEN',
    ]);
  });
});

it('what is taken out reads back in as the same, and the taking is written down with its purpose', async () => {
  await take(csv([person({ 人群: '高校大学生', 学校: '贵州大学', 学历: '硕士', 技能: '数学辅导', 参与方式: '到场' })]));
  const { file, errors } = await send(
    county,
    'exportTalentRoster',
    { division: COUNTY, purpose: '年度核对' },
    'file { name content } errors { code }',
  );
  expect(errors).toEqual([]);
  expect(file.name).toBe('乡友人才名单-520622.xlsx');
  const { preview: back } = await preview(Buffer.from(file.content, 'base64'), { fileName: file.name });
  expect(back.counts.read).toBeGreaterThan(10);
  expect(back.counts).toMatchObject({ same: back.counts.read, problems: 0 });
  expect(
    await under.test.sql(
      `select purpose, after::jsonb -> 'rows' as rows from talent_pool.audit_log where action = 'talent-roster.export' order by number desc limit 1`,
    ),
  ).toEqual([{ purpose: '年度核对', rows: back.counts.read }]);
});

it('the template has what the county may choose, and its example is not taken in', async () => {
  const { data } = await ask(under.subgraph, county, '{ template: talentRosterTemplate { name content } }');
  const { name, content } = (data as { template: object }).template as { name: string; content: string };
  expect(name).toBe('乡友人才名单模板.xlsx');
  const { preview: empty } = await preview(Buffer.from(content, 'base64'), { fileName: name });
  expect(empty).toMatchObject({ counts: { read: 0 }, problems: [{ code: 'NO_ROWS' }] });
});

it('a connection that breaks in a commit leaves nothing, and the same file makes it whole', async () => {
  const rows = Array.from({ length: 5 }, () => person());
  const { preview: shown } = await preview(csv(rows));
  const before = await count();
  await under.test.sql(`
    create or replace function public.break() returns trigger language plpgsql as
      'begin perform pg_terminate_backend(pg_backend_pid()); return new; end';
    create trigger broken before insert on talent_pool.audit_log for each row execute function public.break()`);
  const broken = await commit(shown.id);
  await under.test.sql('drop trigger broken on talent_pool.audit_log');
  expect(broken).toEqual(['UNAVAILABLE']);
  expect(await count()).toBe(before);
  expect((await commit(shown.id)).preview.outcome).toEqual({ added: 5, updated: 0, same: 0, skipped: 0 });
  await expectFiguresExact();
});
