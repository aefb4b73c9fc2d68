// The yearly audit of minors' data: complete, without a child's name, for who audits in the county.
import type { Identity } from '@chunhui/runtime';
import { defineRoster, readRoster, textColumn } from '@chunhui/sheet';
import { ask, rollOut, useSubgraph } from '@chunhui/testing';
import { beforeAll, expect, it } from 'vitest';
import { acting } from '../acting.fixture.ts';
import { connectActivities, createActivities, schema } from '../index.ts';
import { standInForVolunteers } from '../volunteer/published-volunteers.fixture.ts';

const under = useSubgraph({ schema, connect: connectActivities, create: createActivities });
const YEAR = new Date().getFullYear();
const PACK = `mutation ($input: ExportMinorsPackInput!) { exportMinorsPack(input: $input) { file { name content } errors { code path } } }`;
const input = { division: '520622', year: YEAR, purpose: '年度合规审计' };
let worker: Identity;
let auditor: Identity;

beforeAll(async () => {
  await rollOut(under.test, '520622');
  await standInForVolunteers(under.test);
  worker = await under.test.caller('CARE_WORKER', '520622');
  auditor = await under.test.caller('AUDITOR', '520622');
  const consent = {
    purposes: ['CARE'],
    relation: '祖母',
    method: '书面',
    guardianName: '杨秀英',
    guardianPhone: '13700003333',
    givenOn: '2022-01-01',
  };
  const file = { division: '520622100201', category: 'LEFT_BEHIND', birthMonth: '2018-06', consent };
  const open = (alias: string, name: string) =>
    acting(under)(worker, 'openChildFile', { ...file, alias, name }, 'child { id }');
  const { child } = await open('小雨', '杨雨欣');
  await open('小雪', '杨雪欣');
  await ask(under.subgraph, worker, `{ childFile(id: "${child.id}") { name } }`);
  await acting(under)(worker, 'closeChildFile', { child: child.id, reason: '随父母进城' }, 'child { id }');
});

const pack = async (identity: Identity, changes: object = {}) => {
  const { data, errors } = await ask(under.subgraph, identity, PACK, { input: { ...input, ...changes } });
  return { code: errors?.[0]?.extensions?.code, ...(data?.exportMinorsPack as Record<string, never> | null) } as {
    code?: string;
    file?: { name: string; content: string } | null;
    errors?: { code: string }[];
  };
};

/** The rows of a sheet of the pack, by two of its headers. */
async function rowsOf(content: Buffer, first: string, second: string) {
  const columns = {
    first: textColumn({ header: first, example: '' }),
    second: textColumn({ header: second, example: '' }),
  };
  const read = await readRoster(defineRoster({ name: first, key: [], columns }), content, 'pack.xlsx', {
    today: '2026-01-01',
  });
  if (read.refused) throw new Error(JSON.stringify(read.problems));
  return read.rows.map(({ values }) => [values.first, values.second]);
}

it('has every file by alias, who looked, and that no open file is without consent', async () => {
  const { file, errors } = await pack(auditor);
  expect(errors).toEqual([]);
  expect(file?.name).toBe(`未成年人个人信息合规审计-520622-${YEAR}.xlsx`);
  const content = Buffer.from(file?.content ?? '', 'base64');
  expect(await rowsOf(content, '化名', '状态')).toEqual([
    ['小雨', 'CLOSED'],
    ['小雪', 'OPEN'],
  ]);
  expect(await rowsOf(content, '操作', '次数')).toEqual([['child.read', '1']]);
  const summary = new Map((await rowsOf(content, '项目', '数值')).map(([name, value]) => [name, value]));
  expect(summary.get('档案（年内存在）')).toBe('2');
  expect(summary.get('现行档案中无有效监护人同意的（应为 0）')).toBe('0');
  expect(summary.get('审计链')).toMatch(/^完整/);
  const [row] = await under.test.sql<{ purpose: string; after: string }>(
    `select purpose, after from activities.audit_log where action = 'minors-pack.export'`,
  );
  expect(row).toEqual({ purpose: '年度合规审计', after: '{"files":2}' });
});

it('is refused for a year to come, from above the county, and to whoever does not audit there', async () => {
  expect(await pack(auditor, { year: YEAR + 1 })).toMatchObject({ errors: [{ code: 'YEAR_TO_COME' }] });
  expect(await pack(await under.test.caller('AUDITOR', '5206'))).toMatchObject({ errors: [{ code: 'NOT_A_COUNTY' }] });
  expect(await pack(worker)).toMatchObject({ code: 'FORBIDDEN' });
  expect(await pack(await under.test.caller('AUDITOR', '520628'))).toMatchObject({ code: 'OUT_OF_SCOPE' });
});
