// Rosters of volunteers through the schema: what is in order comes in whole, what is not comes back, and nothing comes in twice.
import { verifyAudit } from '@chunhui/database';
import type { Identity } from '@chunhui/runtime';
import { readRoster } from '@chunhui/sheet';
import { ask, codesOf, inCounty, rollOut, useSubgraph } from '@chunhui/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { bornFor, daysAgo, registration } from '../examples.fixture.ts';
import { connectVolunteers, createVolunteers, figures, schema } from '../index.ts';
import { volunteerRoster } from './volunteer-roster.columns.ts';

const under = useSubgraph({ schema, connect: connectVolunteers, create: createVolunteers });
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

type Person = ReturnType<typeof registration>;

/** A file as offices write it, with a title above the headers. */
function csv(rows: readonly (Partial<Record<string, string>> & Partial<Person>)[]): Buffer {
  const more = [...new Set(rows.flatMap(Object.keys))].filter((key) => !(key in HEADERS));
  const keys = [...Object.keys(HEADERS), ...more];
  const lines = rows.map((row) => keys.map((key) => row[key] ?? '').join(','));
  return Buffer.from(
    ['2026年志愿者名单', keys.map((key) => (HEADERS as Record<string, string>)[key] ?? key).join(','), ...lines].join(
      '\r\n',
    ),
  );
}
const HEADERS = { name: '姓名', residentId: '身份证号码', phone: '联系电话', division: '所在村' };

const PREVIEW = `preview { id state counts { read new same duplicate alike rejected problems }
  problems { sheet row header code shown } notes { header code count cells { row column shown readAs } } duplicates { row state matches matchedRow { row } differs }
  unknownHeaders { header } sheets { name outcome headerRow } outcome { added updated same skipped } } errors { code path }`;

// biome-ignore lint/suspicious/noExplicitAny: the tests look where they like
async function send(identity: Identity, field: string, input: object): Promise<any> {
  const name = `${field[0]?.toUpperCase()}${field.slice(1)}`;
  const selection = field.startsWith('export') ? 'file { name mediaType content } errors { code }' : PREVIEW;
  const document = `mutation ($input: ${name}Input!) { answer: ${field}(input: $input) { ${selection} } }`;
  const answer = await ask(under.subgraph, identity, document, { input });
  return answer.errors === undefined ? answer.data?.answer : codesOf(answer);
}

function preview(file: Buffer, { as = county, division = COUNTY, fileName = '名单.csv', ...more } = {}) {
  return send(as, 'previewVolunteerRoster', { division, file: file.toString('base64'), fileName, ...more });
}

function commit(id: string, choice: object = { onDuplicate: 'SKIP' }, as = county) {
  return send(as, 'commitVolunteerRoster', { preview: id, ...choice });
}

async function take(file: Buffer, choice?: object) {
  const { preview: previewed } = await preview(file);
  return { ...(await commit(previewed.id, choice)), previewed };
}

const count = async () =>
  (await under.test.sql<{ count: number }>('select count(*)::int as count from volunteers.volunteers'))[0]?.count ?? 0;

async function expectFiguresExact(): Promise<void> {
  expect(await under.database.read(inCounty('520622'), (session) => figures.differences(session))).toEqual([]);
}

describe('a valid roster', () => {
  it('is previewed, then stored as a whole, counted, numbered and audited; a second commit changes nothing', async () => {
    const people = [registration(VILLAGE), registration(OTHER_VILLAGE)];
    const file = csv(people.map((person) => ({ ...person, 是否团员: '是', 特长: '急救、维修', 备注: '好' })));
    const before = await count();
    const { preview: shown, errors } = await preview(file);
    expect(errors).toEqual([]);
    expect(shown).toMatchObject({
      state: 'PREVIEWED',
      counts: { read: 2, new: 2, same: 0, duplicate: 0, alike: 0, rejected: 0, problems: 0 },
      unknownHeaders: [{ header: '备注' }],
      sheets: [{ name: '名单', outcome: 'READ', headerRow: 2 }],
      outcome: null,
    });
    expect(await count()).toBe(before);

    const first = await commit(shown.id);
    expect(first).toMatchObject({
      errors: [],
      preview: { state: 'COMMITTED', outcome: { added: 2, updated: 0, same: 0, skipped: 0 } },
    });
    expect(await count()).toBe(before + 2);
    expect(await commit(shown.id, { onDuplicate: 'UPDATE' })).toEqual(first);
    expect(await count()).toBe(before + 2);

    const rows = await under.test.sql(
      `select channel, league_member, skills, division_code, registered_on::text from volunteers.volunteers order by number desc limit 2`,
    );
    expect(rows).toMatchObject([
      { channel: 'IMPORT', league_member: true, skills: ['FIRST_AID', 'REPAIR'], division_code: OTHER_VILLAGE },
      { channel: 'IMPORT', registered_on: daysAgo(0), division_code: VILLAGE },
    ]);
    await expectFiguresExact();
    expect(await under.database.read(inCounty('520622'), verifyAudit)).toMatchObject({ whole: true });

    const again = await take(file);
    expect(again.previewed.counts).toMatchObject({ read: 2, new: 0, same: 2 });
    expect(again.preview.outcome).toEqual({ added: 0, updated: 0, same: 2, skipped: 0 });
    expect(await count()).toBe(before + 2);
  });

  it('is kept sealed until it is stored, and then no longer', async () => {
    const person = registration(VILLAGE);
    const { preview: shown } = await preview(csv([person]), { idempotencyKey: 'a-roster-sent-twice' } as object);
    const again = await preview(csv([person]), { idempotencyKey: 'a-roster-sent-twice' } as object);
    expect(again.preview).toEqual(shown);
    const other = await preview(csv([registration(VILLAGE)]), { idempotencyKey: 'a-roster-sent-twice' } as object);
    expect(other.errors).toMatchObject([{ code: 'IDEMPOTENCY_KEY_REUSED' }]);
    const look = async () => {
      for (const table of ['roster_previews', 'audit_log', 'idempotency_keys']) {
        const rows = await under.test.sql<{ row: string }>(`select t::text as row from volunteers.${table} t`);
        for (const { row } of rows) {
          for (const secret of [person.residentId, person.phone, person.name]) {
            expect(row.includes(secret) || row.includes(Buffer.from(secret).toString('hex')), table).toBe(false);
          }
        }
      }
    };
    await look();
    await commit(shown.id);
    await look();
    expect(
      await under.test.sql('select rows is null as gone from volunteers.roster_previews where id = $1', [shown.id]),
    ).toEqual([{ gone: true }]);
  });

  it('may leave the village out when it is uploaded for one', async () => {
    const { division: _, ...person } = registration(VILLAGE);
    expect((await preview(csv([person]), { division: VILLAGE })).preview.counts).toMatchObject({ new: 1 });
    const { preview: shown } = await preview(csv([person]), { division: TOWN });
    expect(shown.problems).toMatchObject([{ row: 3, header: '所在村（社区）', code: 'ROSTER_DIVISION_MISSING' }]);
  });

  it('takes as many statements for 200 rows as for 3', async () => {
    const statementsFor = async (rows: number) => {
      const file = csv(Array.from({ length: rows }, () => registration(VILLAGE)));
      under.statements();
      const { previewed, errors } = await take(file);
      expect([errors, previewed.counts.new]).toEqual([[], rows]);
      return under.statements().length;
    };
    const [many, few] = [await statementsFor(200), await statementsFor(3)];
    // Two more at most: cached grants and models may expire between the two.
    expect(Math.abs(many - few)).toBeLessThanOrEqual(2);
  });
});

describe('an invalid row', () => {
  const guardian = { 监护人姓名: '杨父', 与监护人关系: '父亲', 监护人电话: '13800000000', 同意日期: daysAgo(1) };
  const born = (age: number) => registration(VILLAGE, bornFor(age));

  it.each<[string, () => Partial<Record<string, string>>, string[]]>([
    ['too young', () => ({ ...born(13), ...guardian }), ['VOLUNTEER_TOO_YOUNG']],
    ['without consent', () => born(15), ['GUARDIAN_CONSENT_REQUIRED']],
    [
      'with half a consent',
      () => ({ ...born(15), ...guardian, 监护人电话: '' }),
      ['GUARDIAN_INCOMPLETE', 'GUARDIAN_CONSENT_REQUIRED'],
    ],
    [
      'with a consent from tomorrow',
      () => ({ ...born(15), ...guardian, 同意日期: daysAgo(-1) }),
      ['DATE_OUT_OF_RANGE'],
    ],
    ['a damaged ID number', () => ({ ...born(30), residentId: '1.10105E+17' }), ['RESIDENT_ID_DAMAGED']],
    ['a town for a village', () => ({ ...born(30), division: TOWN }), ['ROSTER_DIVISION_OUTSIDE']],
    ['a village of another county', () => ({ ...born(30), division: ELSEWHERE }), ['DIVISION_UNKNOWN']],
    ['an unknown skill', () => ({ ...born(30), 技能: '飞行' }), ['CODE_UNKNOWN']],
    ['in order: with consent', () => ({ ...born(15), ...guardian }), []],
    ['in order: living on own labour', () => ({ ...born(16), 自食其力: '是' }), []],
    ['in order: full-width digits and spaces', () => ({ ...born(30), phone: '１３９ ７７７７ ７７７７' }), []],
  ])('%s', async (_, row, codes) => {
    // biome-ignore format: a case on a line
    const { preview: shown } = await preview(csv([row()]));
    expect(shown.problems.map(({ code }: { code: string }) => code)).toEqual(codes);
    expect(shown.counts).toMatchObject({ read: 1, rejected: codes.length === 0 ? 0 : 1, problems: codes.length });
  });

  it('is returned as it was, to be corrected; the others are stored', async () => {
    const [good, bad] = [registration(VILLAGE), { ...registration(VILLAGE), division: ELSEWHERE }];
    const young = { ...born(15), name: '杨少年' };
    const { preview: shown } = await preview(csv([good, bad, young]));
    expect(shown.counts).toMatchObject({ read: 3, new: 1, rejected: 2 });
    expect((await commit(shown.id)).preview.outcome.added).toBe(1);

    const REJECTED = `query ($id: ID!) { file: volunteerRosterRejected(preview: $id) { name mediaType content } }`;
    const { data } = await ask(under.subgraph, county, REJECTED, { id: shown.id });
    const file = data?.file as { name: string; mediaType: string; content: string };
    expect(file).toMatchObject({ name: '名单-退回.xlsx' });
    const back = await readRoster(volunteerRoster, Buffer.from(file.content, 'base64'), file.name, {
      today: daysAgo(0),
      divisions: [
        { code: ELSEWHERE, name: '别处' },
        { code: VILLAGE, name: '本村' },
      ],
    });
    expect(back.rows.map(({ values }) => [values.name, values.residentId])).toEqual([
      [bad.name, bad.residentId],
      ['杨少年', young.residentId],
    ]);
    expect(
      await under.test.sql(`select action, noun_id from volunteers.audit_log where action = 'volunteer-roster.mend'`),
    ).toEqual([{ action: 'volunteer-roster.mend', noun_id: shown.id }]);
    expect((await ask(under.subgraph, otherCounty, REJECTED, { id: shown.id })).data?.file).toBe(null);
    const colleague = await under.test.caller('COUNTY_STAFF', '520622');
    expect((await ask(under.subgraph, colleague, REJECTED, { id: shown.id })).data?.file).toBe(null);
  });
});

describe('a row about a registered person', () => {
  it('is listed with its differences, and skipped or written over the registration as the commit says', async () => {
    const person = registration(VILLAGE);
    await take(csv([{ ...person, 是否团员: '否' }]));
    const changed = { ...person, phone: '13512345678', division: OTHER_VILLAGE, 是否团员: '是', 语言: '' };
    const skipped = await take(csv([changed]));
    expect(skipped.previewed.counts).toMatchObject({ duplicate: 1, new: 0 });
    const [duplicate] = skipped.previewed.duplicates;
    expect(duplicate).toMatchObject({ row: 3, state: 'DUPLICATE', differs: ['手机号', '所在村（社区）', '是否团员'] });
    expect(skipped.preview.outcome).toEqual({ added: 0, updated: 0, same: 0, skipped: 1 });

    const updated = await take(csv([changed]), { onDuplicate: 'UPDATE' });
    expect(updated.preview.outcome).toEqual({ added: 0, updated: 1, same: 0, skipped: 0 });
    expect(
      await under.test.sql('select division_code, league_member from volunteers.volunteers where id = $1', [
        duplicate.matches[0],
      ]),
    ).toEqual([{ division_code: OTHER_VILLAGE, league_member: true }]);
    expect((await preview(csv([changed]))).preview.counts).toMatchObject({ same: 1 });
    await expectFiguresExact();
    const trace = `select after::jsonb ->> 'divisionCode' as at from volunteers.audit_log where noun_id = $1 and action = 'volunteer.change'`;
    expect(await under.test.sql(trace, duplicate.matches)).toEqual([{ at: OTHER_VILLAGE }]);
  });

  it('is refused under another name, and when they have left', async () => {
    const person = registration(VILLAGE);
    await take(csv([person]));
    const renamed = await preview(csv([{ ...person, name: '杨另一人' }]));
    expect(renamed.preview.problems).toMatchObject([{ header: '姓名', code: 'VOLUNTEER_NAME_DIFFERS' }]);
    await under.test.sql(`update volunteers.volunteers set status = 'LEFT', left_on = now() where name = $1`, [
      person.name,
    ]);
    const left = await preview(csv([person]));
    expect(left.preview.problems).toMatchObject([{ code: 'VOLUNTEER_ALREADY_REGISTERED' }]);
    await under.test.sql(`update volunteers.volunteers set status = 'ACTIVE', left_on = null where name = $1`, [
      person.name,
    ]);
  });

  it('needs no consent again', async () => {
    const minor = { ...registration(VILLAGE, bornFor(15)), 监护人姓名: '杨母', 与监护人关系: '母亲', 监护人电话: '13800000001', 同意日期: daysAgo(3) }; // biome-ignore format: one row
    await take(csv([minor]));
    expect((await preview(csv([minor]))).preview.counts).toMatchObject({ same: 1 });
    const { 监护人姓名: _a, 与监护人关系: _b, 监护人电话: _c, 同意日期: _d, ...without } = minor;
    expect((await preview(csv([without]))).preview.counts).toMatchObject({ same: 1, rejected: 0 });
  });

  it('of another town is refused without any detail', async () => {
    const person = registration(OTHER_VILLAGE);
    await take(csv([person]));
    const file = csv([{ ...person, division: VILLAGE }]);
    const { preview: shown } = await preview(file, { as: town, division: TOWN });
    expect(shown).toMatchObject({ counts: { rejected: 1 }, duplicates: [] });
    expect(shown.problems).toMatchObject([{ code: 'VOLUNTEER_ALREADY_REGISTERED', shown: null }]);
  });
});

describe('a row that looks like a registered person', () => {
  it('by the phone or by name and birth date is listed, and added only on request', async () => {
    const known = registration(VILLAGE);
    await take(csv([known]));
    const sibling = { ...registration(VILLAGE), phone: known.phone };
    const skipped = await take(csv([sibling]));
    expect(skipped.previewed).toMatchObject({ counts: { alike: 1, new: 0 }, duplicates: [{ state: 'ALIKE' }] });
    expect(skipped.previewed.duplicates[0].matches).toHaveLength(1);
    expect(skipped.preview.outcome).toMatchObject({ added: 0, skipped: 1 });
    const added = await take(csv([sibling]), { onDuplicate: 'SKIP', onAlike: 'ADD' });
    expect(added.preview.outcome).toMatchObject({ added: 1, skipped: 0 });
  });

  it('or like an earlier row of the file is listed with that row', async () => {
    const first = registration(VILLAGE);
    const second = { ...registration(VILLAGE), phone: first.phone };
    const { preview: shown } = await preview(csv([first, second]));
    expect(shown.counts).toMatchObject({ new: 1, alike: 1 });
    expect(shown.duplicates).toMatchObject([{ row: 4, matches: [], matchedRow: { row: 3 } }]);
  });
});

describe('another county', () => {
  it('has registered the person: the row is refused without any detail', async () => {
    const theirs = registration(ELSEWHERE);
    const { preview: shown } = await preview(csv([theirs]), { as: otherCounty, division: '520628000000' });
    await commit(shown.id, undefined, otherCounty);
    const { preview: ours } = await preview(csv([{ ...theirs, division: VILLAGE, name: '杨别名' }]));
    expect(ours).toMatchObject({ counts: { rejected: 1, duplicate: 0, alike: 0 }, duplicates: [] });
    expect(ours.problems).toMatchObject([{ row: 3, code: 'VOLUNTEER_REGISTERED_ELSEWHERE', shown: null }]);
    expect(JSON.stringify(ours)).not.toContain('520628');
  });

  it('registers the person between preview and commit: nothing is stored', async () => {
    const people = [registration(VILLAGE), registration(VILLAGE)];
    const { preview: shown } = await preview(csv(people));
    const theirs = await preview(csv([{ ...(people[1] as Person), division: ELSEWHERE }]), {
      as: otherCounty,
      division: '520628000000',
    });
    await commit(theirs.preview.id, undefined, otherCounty);
    const before = await count();
    expect((await commit(shown.id)).errors).toMatchObject([{ code: 'ROSTER_MOVED_ON' }]);
    expect(await count()).toBe(before);
  });

  it('cannot read or commit the preview, nor can a colleague', async () => {
    const { preview: shown } = await preview(csv([registration(VILLAGE)]));
    const colleague = await under.test.caller('COUNTY_STAFF', '520622');
    for (const identity of [otherCounty, colleague])
      expect((await commit(shown.id, undefined, identity)).errors).toMatchObject([{ code: 'ROSTER_PREVIEW_UNKNOWN' }]);
    const query = `query ($id: ID!) { volunteerRosterPreview(id: $id) { id problems { code } } }`;
    expect((await ask(under.subgraph, otherCounty, query, { id: shown.id })).data?.volunteerRosterPreview).toBe(null);
    const own = await ask(under.subgraph, county, query, { id: shown.id });
    expect(own.data?.volunteerRosterPreview).toEqual({ id: shown.id, problems: [] });
  });

  it('and its divisions are out of scope', async () => {
    expect(await preview(csv([registration(ELSEWHERE)]), { division: ELSEWHERE })).toEqual(['OUT_OF_SCOPE']);
  });
});

it('shows what was read differently from its cell, and takes another spelling of a name for the same person', async () => {
  const person = { ...registration(VILLAGE), name: '买买提·艾力' };
  await take(csv([person]));
  const { preview: shown } = await preview(csv([{ ...person, name: '买买提•艾力', division: '新店村' }]));
  expect(shown.counts).toMatchObject({ read: 1, same: 1 });
  expect(shown.notes).toEqual([
    {
      header: '姓名',
      code: 'NAME_TIDIED',
      count: 1,
      cells: [{ row: 3, column: 'A', shown: '买买提•艾力', readAs: '买买提·艾力' }],
    },
    {
      header: '所在村（社区）',
      code: 'DIVISION_SHORT_NAME',
      count: 1,
      cells: [{ row: 3, column: 'D', shown: '新店村', readAs: '新店镇新店村' }],
    },
  ]);
});

it('imports with the right to write volunteers, exports with the right to export', async () => {
  expect(await preview(csv([registration(VILLAGE)]), { as: viewer })).toEqual(['FORBIDDEN']);
  expect(await commit('520622-x', undefined, viewer)).toEqual(['FORBIDDEN']);
  expect(await send(town, 'exportVolunteerRoster', { division: TOWN, purpose: '核对' })).toEqual(['FORBIDDEN']);
});

it('lists problems of columns and of the judge in the order of the file, and returns the rows in it', async () => {
  const people = [bornFor(10), bornFor(30), bornFor(11), bornFor(31)].map((born) => registration(VILLAGE, born));
  (people[1] as Person).phone = '12';
  (people[3] as Person).phone = '13';
  const { preview: shown } = await preview(csv(people));
  expect(shown.problems.map(({ row }: { row: number }) => row)).toEqual([3, 4, 5, 6]);
  const query = `query ($id: ID!) { file: volunteerRosterRejected(preview: $id) { content } }`;
  const { data } = await ask(under.subgraph, county, query, { id: shown.id });
  const { content } = (data as unknown as { file: { content: string } }).file;
  const back = await readRoster(volunteerRoster, Buffer.from(content, 'base64'), '退回.xlsx', {
    today: daysAgo(0),
    divisions: [{ code: VILLAGE, name: '村' }],
  });
  expect(back.rows.map(({ row }) => row)).toEqual([2, 4]);
  expect(back.rejected.map(({ row }) => row)).toEqual([3, 5]);
});

describe('malicious and broken files', () => {
  it.each([
    ['nothing', Buffer.alloc(0), 'FILE_EMPTY'],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'FILE_NOT_A_ROSTER'],
    ['a web page', Buffer.from('<html><table><tr><td>姓名</td></tr></table></html>'), 'FILE_NOT_A_ROSTER'],
    ['an old .xls', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'FILE_OLD_XLS'],
    ['a broken .xlsx', Buffer.from('PK\x03\x04 and no more'), 'FILE_DAMAGED'],
    ['too many rows', Buffer.from(`姓名,身份证号,手机号\n${'王,1,2\n'.repeat(50_001)}`), 'TOO_MANY_ROWS'],
    [
      'too much text',
      Buffer.from(`姓名,身份证号,手机号\n${`${'a'.repeat(9_000)},1,2\n`.repeat(1_400)}`),
      'TOO_MUCH_CONTENT',
    ],
    ['no header', Buffer.from('合计,2\n'), 'HEADER_NOT_FOUND'],
  ])('%s', async (_, file, code) => {
    // biome-ignore format: a case on a line
    const before = await under.test.sql('select count(*) from volunteers.roster_previews');
    const { preview: none, errors } = await preview(file);
    expect(none).toBe(null);
    expect(errors).toMatchObject([{ path: ['file'] }]);
    expect(errors.map((error: { code: string }) => error.code)).toEqual([code]);
    expect(await under.test.sql('select count(*) from volunteers.roster_previews')).toEqual(before);
  });

  it('a formula for a name is text, in and out', async () => {
    const person = { ...registration(VILLAGE), name: "'=HYPERLINK(1)" };
    await take(csv([person]));
    const { file } = await send(county, 'exportVolunteerRoster', { division: VILLAGE, purpose: '核对', format: 'CSV' });
    const text = Buffer.from(file.content, 'base64').toString();
    expect(text).toContain("'=HYPERLINK(1)");
    expect(text).not.toMatch(/(^|,)=/m);
  });
});

it('reads an export back as the same rows, and audits the export with its purpose', async () => {
  await take(csv([registration(VILLAGE)]));
  const { file, errors } = await send(county, 'exportVolunteerRoster', { division: COUNTY, purpose: '年度核对' });
  expect(errors).toEqual([]);
  expect(file.name).toBe('志愿者名单-520622.xlsx');
  const { preview: back } = await preview(Buffer.from(file.content, 'base64'), { fileName: file.name });
  expect(back.counts.read).toBeGreaterThan(5);
  expect(back.counts).toMatchObject({ same: back.counts.read, problems: 0 });
  expect(
    await under.test.sql(
      `select purpose, after::jsonb -> 'rows' as rows from volunteers.audit_log where action = 'volunteer-roster.export' order by number desc limit 1`,
    ),
  ).toEqual([{ purpose: '年度核对', rows: back.counts.read }]);
});

it('explains the choices of the county in the template, whose example row is skipped', async () => {
  const { data } = await ask(under.subgraph, county, '{ template: volunteerRosterTemplate { name content } }');
  const { name, content } = (data as unknown as { template: { name: string; content: string } }).template;
  expect(name).toBe('志愿者名单模板.xlsx');
  const { preview: empty } = await preview(Buffer.from(content, 'base64'), { fileName: name });
  expect(empty).toMatchObject({ counts: { read: 0, new: 0 }, problems: [{ code: 'NO_ROWS' }] });
});

it('deletes an expired preview', async () => {
  const { preview: shown } = await preview(csv([registration(VILLAGE)]));
  await under.test.sql(`update volunteers.roster_previews set expires_at = now() where id = $1`, [shown.id]);
  expect((await commit(shown.id)).errors).toMatchObject([{ code: 'ROSTER_PREVIEW_UNKNOWN' }]);
  await preview(csv([registration(VILLAGE)]));
  expect(await under.test.sql('select from volunteers.roster_previews where id = $1', [shown.id])).toEqual([]);
});

describe('a connection that breaks', () => {
  /** Points of a commit, from its first write to the commit itself; the backend ends itself there. */
  it.each([
    ['volunteers', 'before insert', "when (new.name = '杨断线')"],
    ['volunteers', 'after insert', ''],
    ['person_marks', 'after insert', ''],
    ['roster_previews', 'after update', ''],
    ['figures', 'after insert or update', ''],
    ['audit_log', 'before insert', ''],
    ['volunteers', 'at the commit', ''],
  ])('%s %s: nothing is there, and the same file makes it whole', async (table, point, when) => {
    const people = Array.from({ length: 20 }, () => registration(VILLAGE));
    (people[10] as Person).name = '杨断线';
    const { preview: shown } = await preview(csv(people), {});
    const everything = () =>
      Promise.all(
        [
          'volunteers',
          'person_marks',
          'figures',
          'daily_figures',
          'audit_log',
          'running_numbers',
          'roster_previews',
        ].map((each) =>
          under.test.sql(`select md5(string_agg(t::text, '|' order by t::text)) from volunteers.${each} t`),
        ),
      );
    const before = await everything();
    const trigger =
      point === 'at the commit'
        ? `create constraint trigger broken after insert on volunteers.${table} deferrable initially deferred for each row`
        : `create trigger broken ${point} on volunteers.${table} for each row ${when}`;
    await under.test.sql(`
      create or replace function public.break() returns trigger language plpgsql as
        'begin perform pg_terminate_backend(pg_backend_pid()); return new; end';
      ${trigger} execute function public.break()`);
    const broken = await commit(shown.id);
    await under.test.sql(`drop trigger broken on volunteers.${table}`);
    expect(broken).toEqual(['UNAVAILABLE']);
    expect(await everything()).toEqual(before);

    const again = await take(csv(people), { onDuplicate: 'SKIP', onAlike: 'ADD' });
    expect(again.preview.outcome).toEqual({ added: 20, updated: 0, same: 0, skipped: 0 });
    expect((await commit(shown.id)).preview.outcome).toEqual({ added: 0, updated: 0, same: 20, skipped: 0 });
    await expectFiguresExact();
  });
});
