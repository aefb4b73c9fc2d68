// What people may ask of their data, through the whole graph: a copy of everything, erasure without a trace, and an end of keeping.
import { readFileSync } from 'node:fs';
import { labelOf, shownColumns } from '@chunhui/data-protection';
import { type Database, verifyAudit } from '@chunhui/database';
import { dayOf } from '@chunhui/model';
import { residentIdOf, testVault } from '@chunhui/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { forgetAudits, forgetIn } from './operations/retention.ts';
import { schemas } from './services.ts';
import { subjectOf, useGraph } from './testing/graph.fixture.ts';
import { type Ask, act, type Records, recordEverywhere, usePeople } from './testing/people.fixture.ts';

const under = useGraph();
const { asking, counters, traces } = usePeople(under);
const COUNTY = '520622';
const VILLAGE = '520622100201';
const CANARY = { name: '欧阳试金', residentId: residentIdOf('1991-06-15', 77), phone: '13987654321' };
const GUARDIAN = { name: '司徒守护', phone: '13912340001', child: '司徒小禾' };
const operation = (name: string) =>
  readFileSync(new URL(`../../../packages/client/operations/${name}.graphql`, import.meta.url), 'utf8');
const COPY = operation('person-data');
const ERASE = operation('erase-person');

let administrator: Ask;
let careWorker: Ask;
let staff: Ask;
let elsewhere: Ask;

beforeAll(async () => {
  administrator = asking(subjectOf(await under.test.caller('COUNTY_ADMINISTRATOR', COUNTY)));
  staff = asking(subjectOf(await under.test.caller('COUNTY_STAFF', COUNTY)));
  elsewhere = asking(subjectOf(await under.test.caller('COUNTY_ADMINISTRATOR', '520628')));
  const carer = await under.test.caller('CARE_WORKER', COUNTY);
  careWorker = asking(subjectOf(carer));
});

const SCHEMA_OF: Record<string, string> = {
  organization: 'organizations',
  volunteer: 'volunteers',
  talent: 'talent_pool',
  activity: 'activities',
};

interface Trail {
  readonly totalCount: number;
  readonly nodes: { number: number }[];
  readonly pageInfo: { hasNextPage: boolean; endCursor: string };
}

describe('somebody with a part in everything', () => {
  let ids: Records & { society: string; member: string };

  beforeAll(async () => {
    const records = await recordEverywhere(staff, CANARY);
    const { data } = await staff(`{ chunhuiSocieties(division: "${COUNTY}") { nodes { id } } }`);
    const society = (data.chunhuiSocieties as unknown as { nodes: { id: string }[] }).nodes[0]?.id ?? '';
    const person = { name: CANARY.name, idNumber: CANARY.residentId, division: VILLAGE };
    const joined = { society, person, joinedOn: '2021-01-01' };
    const { membership } = await act(staff, 'joinChunhuiSociety', joined, 'membership { member { id } }');
    ids = { ...records, society, member: membership?.member.id ?? '' };
  });

  const subject = { residentId: CANARY.residentId, name: CANARY.name, phone: CANARY.phone };
  const copy = async (who: Ask, of: object = subject) =>
    (await who(COPY, { subject: of, purpose: '本人申请查阅' })).data;
  const kinds = (records: unknown) => (records as { kind: string }[] | null)?.map(({ kind }) => kind).sort() ?? null;

  it('gets a copy of it all', async () => {
    const { organizationDataOf, volunteerDataOf, talentDataOf, activityDataOf } = await copy(administrator);
    expect(kinds(organizationDataOf)).toEqual(['chunhui-member', 'chunhui-membership']);
    expect(kinds(volunteerDataOf)).toEqual(['person-mark', 'volunteer']);
    expect(kinds(talentDataOf)).toEqual(['talent']);
    expect(kinds(activityDataOf)).toEqual(['aid-pair', 'wish']);
    const all = JSON.stringify([organizationDataOf, volunteerDataOf, talentDataOf, activityDataOf]);
    for (const text of Object.values(CANARY)) expect(all).toContain(text);
    expect(all).toContain('东莞市试金路');
    expect(volunteerDataOf).toContainEqual(
      expect.objectContaining({
        kind: 'volunteer',
        overSince: null,
        values: expect.arrayContaining([{ name: 'name', label: { zh: '姓名', en: 'Name' }, value: CANARY.name }]),
      }),
    );
  });

  it('which is recorded, with its purpose, and is for the administrator of the county alone', async () => {
    const { volunteerAudit } = (
      await administrator(
        '{ volunteerAudit(filter: { action: "person-data." }, first: 1) { nodes { action purpose after } } }',
      )
    ).data;
    expect(volunteerAudit).toMatchObject({ nodes: [{ action: 'person-data.copy', purpose: '本人申请查阅' }] });
    for (const [who, answer] of [
      [staff, null],
      [elsewhere, []],
    ] as const)
      expect(Object.values(await copy(who))).toEqual([answer, answer, answer, answer]);
  });

  it('is asked to say who they are', async () => {
    const of = async (subject: object) =>
      (await administrator(COPY, { subject, purpose: '申请' })).errors?.[0]?.extensions.code;
    expect(await of({})).toBe('BAD_USER_INPUT');
    expect(await of({ name: CANARY.name })).toBe('BAD_USER_INPUT');
    expect(await of({ residentId: '123' })).toBe('BAD_USER_INPUT');
  });

  it('cannot be erased while something is in force, which is named', async () => {
    const { data } = await administrator(ERASE, { input: { subject, purpose: '本人申请删除' } });
    const codes = Object.values(data).map((payload) =>
      (payload as { errors: { code: string; path: string[] }[] }).errors.map(({ code, path }) => `${code} ${path[1]}`),
    );
    expect(codes).toEqual([
      ['DATA_IN_FORCE wish', 'DATA_IN_FORCE aid-pair'],
      ['DATA_IN_FORCE talent'],
      ['DATA_IN_FORCE chunhui-membership', 'DATA_IN_FORCE chunhui-member'],
      ['DATA_IN_FORCE person-mark', 'DATA_IN_FORCE volunteer'],
    ]);
    expect((await traces(CANARY.name)).length).toBeGreaterThan(3);
  });

  it('is gone afterwards from every table, in plain and sealed, and no figure has changed', async () => {
    await act(
      staff,
      'recordVolunteerLeaving',
      { volunteer: ids.volunteer, leftOn: dayOf(new Date()), reason: `${CANARY.name}搬走` },
      'volunteer { id }',
    );
    await act(staff, 'removeTalent', { talent: ids.talent, on: '2026-01-01', reason: '本人要求' }, 'talent { id }');
    await act(
      staff,
      'leaveChunhuiSociety',
      { society: ids.society, member: ids.member, leftOn: '2026-01-01' },
      'member { id }',
    );
    await act(staff, 'endAidPair', { pair: ids.pair, endedOn: '2026-01-01', reason: '期满' }, 'pair { id }');
    await act(staff, 'cancelWish', { wish: ids.wish, reason: '本人要求' }, 'wish { id }');
    const before = await counters();
    const { data } = await administrator(ERASE, { input: { subject, purpose: '本人申请删除' } });
    expect(Object.values(data).map((payload) => (payload as { errors: unknown[] }).errors)).toEqual([[], [], [], []]);
    expect(await traces(CANARY.name, CANARY.residentId, CANARY.phone, '东莞市试金路', '试金村口')).toEqual([]);
    expect(await counters()).toEqual(before);
    expect(kinds((await copy(administrator)).volunteerDataOf)).toEqual([]);
    const again = await administrator(ERASE, { input: { subject, purpose: '再次' } });
    expect(Object.values(again.data).flatMap((payload) => (payload as { erased: unknown[] }).erased)).toEqual([]);
  });

  it('and a repeated request still has no second effect', async () => {
    const { data } = await staff(
      `mutation { collectWish(input: { division: "${VILLAGE}", title: "一盏台灯", description: "夜里看书", alias: "小星星",
        recipient: { name: "${CANARY.name}", phone: "${CANARY.phone}", place: "试金村口" }, idempotencyKey: "wish-of-the-canary" })
        { wish { id } errors { code } } }`,
    );
    expect(data.collectWish).toEqual({ wish: null, errors: [{ code: 'ANSWER_ERASED' }] });
    expect(await traces(CANARY.name)).toEqual([]);
  });
});

describe('a child', () => {
  const subject = { name: GUARDIAN.name, phone: GUARDIAN.phone };
  const input = { subject, purpose: '监护人申请删除' };
  const erase = `mutation ($input: EraseDataInput!) { eraseActivityData(input: $input) { erased { code count } errors { code } } }`;
  let child: string;

  beforeAll(async () => {
    const opened = await act(
      careWorker,
      'openChildFile',
      {
        division: VILLAGE,
        alias: '小树苗',
        category: 'LEFT_BEHIND',
        birthMonth: '2016-05',
        name: GUARDIAN.child,
        note: `${GUARDIAN.child}喜欢画画`,
        externalReference: 'MZ-SITU-1',
        consent: {
          purposes: ['CARE'],
          relation: '外婆',
          method: '书面',
          guardianName: GUARDIAN.name,
          guardianPhone: GUARDIAN.phone,
          givenOn: '2026-01-01',
        },
      },
      'child { id }',
    );
    child = opened.child?.id ?? '';
  });

  it('is found through the guardian by care workers, and not by the administrator', async () => {
    const ask = `query ($subject: DataSubjectInput!) { activityDataOf(subject: $subject, purpose: "监护人申请查阅") { kind id } }`;
    expect((await administrator(ask, { subject })).data.activityDataOf).toEqual([]);
    expect((await administrator(erase, { input })).data.eraseActivityData).toMatchObject({
      errors: [{ code: 'DATA_NEEDS_PERMISSION' }, { code: 'DATA_NEEDS_PERMISSION' }],
    });
    expect((await careWorker(ask, { subject })).data.activityDataOf).toHaveLength(2);
  });

  it('is erased by a care worker, after the file was closed', async () => {
    expect((await careWorker(erase, { input })).data.eraseActivityData).toMatchObject({
      errors: [{ code: 'DATA_IN_FORCE' }, { code: 'DATA_IN_FORCE' }],
    });
    await act(careWorker, 'closeChildFile', { child, reason: '随父母进城' }, 'child { id }');
    const before = await counters();
    const { data } = await careWorker(erase, { input });
    expect(data.eraseActivityData).toEqual({
      erased: [
        { code: 'guardian-consent', count: 1 },
        { code: 'child', count: 1 },
      ],
      errors: [],
    });
    expect(await traces(GUARDIAN.name, GUARDIAN.phone, GUARDIAN.child, 'MZ-SITU-1')).toEqual([]);
    expect(await counters()).toEqual(before);
  });
});

describe.each(['organization', 'volunteer', 'talent', 'activity'])('the audit trail of %s', (noun) => {
  const list = (who: Ask, filter: object = {}, after: string | null = null) =>
    who(
      `query ($filter: AuditFilter, $after: String) { trail: ${noun}Audit(filter: $filter, first: 5, after: $after)
        { totalCount nodes { number action subject division purpose } pageInfo { hasNextPage endCursor } } }`,
      { filter, after },
    ).then(({ data }) => data.trail as unknown as Trail | null);

  it('is read page by page, the newest first, by what is looked for', async () => {
    const field = `erase${noun[0]?.toUpperCase()}${noun.slice(1)}Data`;
    await administrator(
      `mutation { done: ${field}(input: { subject: { record: "520622-nobody" }, purpose: "演练" }) { errors { code } } }`,
    );
    const all = await list(administrator, { action: 'person-data.erase' });
    expect(all?.nodes[0]).toMatchObject({ action: 'person-data.erase', division: '520622000000', purpose: '演练' });
    const numbers: number[] = [];
    for (let after: string | null = null; ; ) {
      const page: Trail | null = await list(administrator, {}, after);
      numbers.push(...(page?.nodes ?? []).map(({ number }) => number));
      if (page?.pageInfo.hasNextPage !== true || numbers.length > 20) break;
      after = page.pageInfo.endCursor;
    }
    expect(numbers).toEqual([...numbers].sort((a, b) => b - a));
    expect(await list(administrator, { from: '2020-01-01', to: '2020-12-31' })).toMatchObject({ totalCount: 0 });
  });

  it('is for who audits, of their own scope', async () => {
    expect(await list(staff)).toBeNull();
    expect(JSON.stringify(await list(elsewhere))).not.toContain(`${COUNTY}000000`);
    const auditor = asking(subjectOf(await under.test.caller('AUDITOR', '5206')));
    expect(JSON.stringify(await list(auditor))).not.toContain(`${COUNTY}000000`);
  });

  it('is given out as a file, which is recorded, and says whether it is whole', async () => {
    const type = `${noun[0]?.toUpperCase()}${noun.slice(1)}`;
    const { data } = await administrator(
      `mutation { done: export${type}Audit(input: { purpose: "年度审计" }) { file { name content } errors { code } } }`,
    );
    const { file } = data.done as unknown as { file: { name: string; content: string } };
    expect(file.name).toMatch(/\.xlsx$/);
    expect(Buffer.from(file.content, 'base64').subarray(0, 2).toString()).toBe('PK');
    const verdict = async () =>
      (await administrator(`{ verdict: ${noun}AuditVerdict { whole records brokenAt reason } }`)).data.verdict;
    expect(await verdict()).toMatchObject({ whole: true, brokenAt: null });
    await under.test.sql(
      `update ${SCHEMA_OF[noun]}.audit_log set purpose = 'x' where chain = $1 and purpose = '年度审计'`,
      [COUNTY],
    );
    expect(await verdict()).toMatchObject({ whole: false, reason: 'CHANGED' });
  });
});

describe('the end of keeping', () => {
  const services = () => {
    const { organizations, volunteers, talentPool, activities } = under.databases;
    const doors = [organizations, volunteers, talentPool, activities];
    return schemas.map((service, index) => ({ ...service, database: doors[index] as Database }));
  };
  const forget = (today: string, dryRun = false) =>
    Promise.all(services().map((service) => forgetIn(service, COUNTY, { today, dryRun })));

  it('erases what is over for so long as the model says, once, and changes no figure', async () => {
    const before = await counters();
    const due = await forget('2060-01-01', true);
    expect(due.map((rows) => Object.keys(rows ?? {}).length > 0)).toEqual([true, true, true, true]);
    expect(await forget('2060-01-01')).toEqual(due);
    expect(await forget('2060-01-01')).toEqual([{}, {}, {}, {}]);
    expect(await counters()).toEqual(before);
  });

  it('takes audit records too, from the beginning of their chain; the rest is verified as before, and says so', async () => {
    for (const service of services()) {
      const audits = (today: string) =>
        forgetAudits(under.test.adminUrl, service, [COUNTY], { today, vault: testVault });
      expect(await audits('2026-01-01')).toEqual({});
      expect(await audits('2060-01-01')).toMatchObject({ [COUNTY]: expect.any(Number) });
      const verify = { scope: COUNTY, subject: 'test', requestId: 'test' };
      expect(await service.database.read(verify, verifyAudit)).toEqual({ whole: true, rows: 1 });
      const kept = await under.test.sql(`select action from ${service.schema}.audit_log where chain = $1`, [COUNTY]);
      expect(kept).toEqual([{ action: 'audit.forget' }]);
    }
  });

  it('keeps what is in force, however old', async () => {
    const [row] = await under.test.sql<{ kept: number }>(
      `select count(*)::int as kept from organizations.first_secretary_appointments where county_code = $1 and ended_on is null and name <> '（已删除）'`,
      [COUNTY],
    );
    expect(row?.kept).toBe(62);
  });
});

/** Tables that know a person only by the number of the person's own row, with nothing that tells who it was. */
const NOT_HELD = {
  'activities.emergency_accesses': 'who looked at a file and why: the auditors’',
  'activities.session_participants': 'numbers alone',
  'activities.taken_times': 'numbers alone',
  'organizations.league_transfers': 'numbers alone',
  'talent_pool.canvass_findings': 'numbers alone',
  'talent_pool.group_moves': 'numbers alone',
  'talent_pool.opt_outs': 'the keyed hash of who wants no contact, so that nobody is written to again',
};

describe('every service', () => {
  it.each(schemas.map(({ schema, protection, tables }) => ({ schema, protection, tables })))(
    '$schema says of every table with people what becomes of it',
    ({ schema, protection, tables }) => {
      const held = new Set(protection.holdings.map(({ table }) => table.sql));
      const told = ['personId', 'phone', 'birthDate', 'volunteerId', 'talentId', 'childId', 'memberId'];
      const without = tables.filter(
        ({ sql, columns }) => !held.has(sql) && columns.some((column) => told.includes(column)),
      );
      expect(without.map(({ sql }) => sql).sort()).toEqual(
        Object.keys(NOT_HELD).filter((sql) => sql.startsWith(`${schema}.`)),
      );
    },
  );

  it.each(schemas.flatMap(({ protection }) => protection.holdings))(
    'names the columns of $kind in a copy',
    (holding) => {
      expect(shownColumns(holding).filter((column) => labelOf(column) === null)).toEqual([]);
    },
  );
});
