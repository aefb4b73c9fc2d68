// Children's files through the schema: no file without consent, sealed, every read written down, emergency access with a notice.
import { verifyAudit } from '@chunhui/database';
import type { Identity } from '@chunhui/runtime';
import { ask, inCounty, rollOut, useSubgraph } from '@chunhui/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { acting } from '../acting.fixture.ts';
import { connectActivities, createActivities, figures, schema } from '../index.ts';
import { publishVolunteer, standInForVolunteers } from '../volunteer/published-volunteers.fixture.ts';

const under = useSubgraph({ schema, connect: connectActivities, create: createActivities });
const VILLAGE = '520622100201';
let worker: Identity;
let otherWorker: Identity;
let administrator: Identity;
let colleague: Identity;
let officer: Identity;

beforeAll(async () => {
  await rollOut(under.test, '520622');
  await standInForVolunteers(under.test);
  worker = await under.test.caller('CARE_WORKER', '520622');
  otherWorker = await under.test.caller('CARE_WORKER', '520628');
  administrator = await under.test.caller('COUNTY_ADMINISTRATOR', '520622');
  colleague = await under.test.caller('AUDITOR', '520622');
  officer = await under.test.caller('SAFEGUARDING_OFFICER', '520622');
});

const act = (identity: Identity, field: string, input: object, selection = 'child { id status }') =>
  acting(under)(identity, field, input, selection);

const CONSENT = {
  purposes: ['CARE', 'PAIRING'],
  relation: '祖母',
  method: '书面',
  guardianName: '杨秀英',
  guardianPhone: '13700003333',
  givenOn: '2022-01-01',
};
const FILE = {
  division: VILLAGE,
  alias: '小雨',
  category: 'LEFT_BEHIND',
  birthMonth: '2018-06',
  name: '杨雨欣',
  note: '父母在外务工',
  consent: CONSENT,
};
let opened = 0;

/** Opens a file; each is of a child born in another month, so that none looks like another. */
const open = async (changes: object = {}): Promise<string> => {
  opened += 1;
  const birthMonth = `${2012 + Math.floor(opened / 12)}-${String((opened % 12) + 1).padStart(2, '0')}`;
  return (await act(worker, 'openChildFile', { ...FILE, birthMonth, ...changes })).child.id;
};

const READ = `query ($id: ID!) { childFile(id: $id) { name note status consents { version guardianName guardianPhone withdrawnOn } pairings { status statusReason } } }`;
const read = async (identity: Identity, id: string) =>
  (await ask(under.subgraph, identity, READ, { id })).data?.childFile;

const auditOf = async (nounId: string, action: string) =>
  under.test.sql<{ subject: string; purpose: string | null }>(
    'select subject, purpose from activities.audit_log where noun_id = $1 and action = $2 order by number',
    [nounId, action],
  );

describe('a child’s file', () => {
  it('opens with the guardian’s consent, and every read leaves a row in the same transaction', async () => {
    const id = await open();
    expect(await read(worker, id)).toMatchObject({
      name: '杨雨欣',
      note: '父母在外务工',
      consents: [{ version: 1, guardianName: '杨秀英', guardianPhone: '*********33' }],
    });
    await read(worker, id);
    expect(await auditOf(id, 'child.read')).toHaveLength(2);
    const list = '{ children(division: "520622") { totalCount nodes { id alias } } }';
    const { data, errors } = await ask(under.subgraph, worker, list);
    expect(errors).toBeUndefined();
    expect(data?.children).toEqual({ totalCount: 1, nodes: [{ id, alias: '小雨' }] });
    expect(await auditOf(id, 'child.list')).toHaveLength(1);
    expect(await under.database.read(inCounty('520622'), verifyAudit)).toMatchObject({ whole: true });
  });

  it('is shown only when the row is kept', async () => {
    const id = await open();
    await under.test.sql(
      'alter table activities.audit_log add constraint jam check (action <> $$child.read$$) not valid',
    );
    const answer = await ask(under.subgraph, worker, READ, { id });
    await under.test.sql('alter table activities.audit_log drop constraint jam');
    expect(JSON.stringify(answer)).not.toContain('杨雨欣');
    expect(answer.data?.childFile).toBeNull();
  });

  it('cannot be without consent, whoever writes: the database refuses', async () => {
    const id = await open();
    for (const sql of [
      `update activities.children set consent_id = '520622-none' where id = $1`,
      `update activities.guardian_consents set withdrawn_on = '2022-02-02', in_force = false where child_id = $1`,
    ])
      await expect(under.test.sql(sql, [id])).rejects.toThrow(/violates/);
    const other = await open();
    await expect(
      under.test.sql(
        'update activities.children set consent_id = (select consent_id from activities.children where id = $2) where id = $1',
        [id, other],
      ),
    ).rejects.toThrow(/foreign key/);
  });

  it('is suspended when the consent is withdrawn, and open again with a new one', async () => {
    const id = await open();
    await publishVolunteer(under.test, 'cai', { vettedUntil: '2099-01-01' });
    await act(worker, 'pairChild', { child: id, volunteer: '520622-cai' }, 'pairing { id }');
    expect(await act(worker, 'withdrawConsent', { child: id, withdrawnOn: '2199-01-01' })).toMatchObject({
      errors: [{ code: 'CONSENT_IN_FUTURE', path: ['withdrawnOn'] }],
    });
    expect(await act(worker, 'withdrawConsent', { child: id, withdrawnOn: '2022-02-02' })).toMatchObject({
      child: { status: 'SUSPENDED' },
      errors: [],
    });
    expect(await read(worker, id)).toMatchObject({
      consents: [{ withdrawnOn: '2022-02-02' }],
      pairings: [{ status: 'SUSPENDED', statusReason: 'CONSENT_WITHDRAWN' }],
    });
    const contact = { child: id, kind: 'TUTORING', contactedOn: '2022-03-01' };
    expect(await act(worker, 'recordContact', contact, 'contactId')).toMatchObject({
      errors: [{ code: 'CONSENT_MISSING' }],
    });
    expect(
      await act(worker, 'renewConsent', { child: id, consent: { ...CONSENT, givenOn: '2022-02-03' } }),
    ).toMatchObject({
      child: { status: 'OPEN' },
    });
    expect(await read(worker, id)).toMatchObject({
      consents: [{ version: 2 }, { version: 1 }],
      pairings: [{ status: 'ACTIVE' }],
    });
    expect(await under.database.read(inCounty('520622'), (session) => figures.differences(session))).toEqual([]);
  });

  it.each([
    ['too old', { birthMonth: '2005-01' }, 'CHILD_TOO_OLD'],
    ['born in the future', { birthMonth: '2199-01' }, 'BIRTH_MONTH_IN_FUTURE'],
    ['without care among the purposes', { consent: { ...CONSENT, purposes: ['PHOTO'] } }, 'CONSENT_MISSING'],
    ['a town', { division: '520622100000' }, 'DIVISION_NOT_A_VILLAGE'],
    ['a consent of tomorrow', { consent: { ...CONSENT, givenOn: '2199-01-01' } }, 'CONSENT_IN_FUTURE'],
    ['no purpose', { consent: { ...CONSENT, purposes: [] } }, 'BAD_USER_INPUT'],
  ])('refuses %s', async (_what, changes, code) => {
    expect(await act(worker, 'openChildFile', { ...FILE, ...changes })).toMatchObject({ errors: [{ code }] });
  });

  it('is one for a child: a look-alike is refused, also at once, until it is named as another child', async () => {
    const birthMonth = '2024-11';
    const twin = { ...FILE, birthMonth };
    const answers = await Promise.all([1, 2, 3].map(() => act(worker, 'openChildFile', twin)));
    expect(answers.map(({ errors }) => errors[0]?.code ?? 'OPENED').sort()).toEqual([
      'CHILD_ALIKE',
      'CHILD_ALIKE',
      'OPENED',
    ]);
    const first = answers.find(({ errors }) => errors.length === 0)?.child.id;
    const elsewhere = { ...twin, division: '520622200201' };
    // The guardian moved, or another relative consents: still the same child.
    expect(await act(worker, 'openChildFile', elsewhere)).toMatchObject({ errors: [{ code: 'CHILD_ALIKE' }] });
    const aunt = { ...CONSENT, guardianName: '杨秀兰', guardianPhone: '13700004444' };
    expect(await act(worker, 'openChildFile', { ...twin, consent: aunt })).toMatchObject({
      errors: [{ code: 'CHILD_ALIKE' }],
    });
    expect(await act(worker, 'openChildFile', { ...elsewhere, consent: aunt })).toMatchObject({ errors: [] });
    const of = { division: VILLAGE, name: FILE.name, birthMonth, guardianName: 'x', guardianPhone: '13700009999' };
    const similar = (who: Identity) =>
      ask(under.subgraph, who, 'query ($of: ChildLikenessInput!) { similarChildren(of: $of) { id } }', { of });
    expect((await similar(worker)).data).toEqual({ similarChildren: [{ id: first }] });
    expect((await similar(administrator)).data).toEqual({ similarChildren: null });
    expect(await act(worker, 'openChildFile', { ...twin, distinctFrom: [first] })).toMatchObject({ errors: [] });
    expect(await auditOf(first, 'child.list')).toHaveLength(1);
  });

  it('is one for an external reference', async () => {
    await open({ externalReference: 'MZ-1' });
    expect(await act(worker, 'openChildFile', { ...FILE, externalReference: 'MZ-1' })).toMatchObject({
      errors: [{ code: 'CHILD_KNOWN' }],
    });
  });

  it('is nobody’s outside the county’s care: not the administrator’s, not another county’s', async () => {
    const id = await open();
    expect(await read(administrator, id)).toBeNull();
    expect(await read(otherWorker, id)).toBeNull();
    expect(await act(otherWorker, 'closeChildFile', { child: id, reason: 'x' })).toMatchObject({
      errors: [{ code: 'CHILD_UNKNOWN' }],
    });
    expect(await act(administrator, 'closeChildFile', { child: id, reason: 'x' })).toEqual(['FORBIDDEN']);
  });

  it('stands nowhere in clear', async () => {
    await open({ idempotencyKey: 'open-child-once', externalReference: 'MZ-2' });
    const rows = await under.test.sql(
      `select c::text as row from activities.children c union all select g::text from activities.guardian_consents g
       union all select a::text from activities.audit_log a union all select k::text from activities.idempotency_keys k`,
    );
    for (const secret of ['杨雨欣', '杨秀英', '13700003333', '父母在外务工', 'MZ-2'])
      expect(JSON.stringify(rows)).not.toContain(secret);
  });
});

describe('emergency access', () => {
  const FILE_IN_EMERGENCY = `query ($access: ID!) { childFileInEmergency(access: $access) { name } }`;
  const look = async (identity: Identity, access: string) =>
    (await ask(under.subgraph, identity, FILE_IN_EMERGENCY, { access })).data?.childFileInEmergency;

  it('opens one file for a time, with a reason, and another has to see the notice', async () => {
    const id = await open();
    const { access } = await act(
      administrator,
      'openEmergencyAccess',
      { child: id, reason: '突发疾病', hours: 72 },
      'access { id openUntil }',
    );
    // Asked for 72 hours; the county gives 24.
    expect(new Date(access.openUntil).getTime() - Date.now()).toBeLessThanOrEqual(24 * 3_600_000);
    expect(await look(administrator, access.id)).toEqual({ name: '杨雨欣' });
    expect(await look(worker, access.id)).toBeNull();
    expect(await auditOf(id, 'child.read')).toEqual([{ subject: administrator.subject, purpose: '突发疾病' }]);
    const { data } = await ask(
      under.subgraph,
      colleague,
      '{ careNotices(division: "520622") { nodes { id kind nounId reason causedBy } } }',
    );
    const [notice] = (data as { careNotices: { nodes: { id: string }[] } }).careNotices.nodes;
    expect(notice).toMatchObject({
      kind: 'EMERGENCY_ACCESS',
      nounId: id,
      reason: '突发疾病',
      causedBy: administrator.subject,
    });
    const seen = { notice: notice?.id };
    expect(await act(administrator, 'acknowledgeNotice', seen, 'notice { id }')).toMatchObject({
      errors: [{ code: 'NOTICE_OWN' }],
    });
    expect(await act(colleague, 'acknowledgeNotice', seen, 'notice { acknowledgedBy }')).toMatchObject({ errors: [] });
    await under.test.sql('update activities.emergency_accesses set open_until = now() where id = $1', [access.id]);
    expect(await look(administrator, access.id)).toBeNull();
    expect(await act(worker, 'openEmergencyAccess', { child: id, reason: 'x' }, 'access { id }')).toEqual([
      'FORBIDDEN',
    ]);
  });
});

describe('reports of harm', () => {
  const LIST = '{ safeguardingReports(division: "520622") { nodes { id account status outcome } } }';
  const report = () => act(worker, 'reportHarm', { division: VILLAGE, account: '孩子身上有伤' }, 'receipt { id }');

  it('are read by the named few only, and every read is written down', async () => {
    const { receipt } = await report();
    expect((await ask(under.subgraph, worker, LIST)).data).toEqual({ safeguardingReports: null });
    expect((await ask(under.subgraph, administrator, LIST)).data).toEqual({ safeguardingReports: null });
    const { data } = await ask(under.subgraph, officer, LIST);
    expect(data?.safeguardingReports).toEqual({
      nodes: [{ id: receipt.id, account: '孩子身上有伤', status: 'OPEN', outcome: null }],
    });
    expect(await auditOf(receipt.id, 'report.read')).toHaveLength(1);
    expect(await act(worker, 'takeReport', { report: receipt.id }, 'reportId')).toEqual(['FORBIDDEN']);
    expect(await act(officer, 'takeReport', { report: receipt.id }, 'reportId')).toMatchObject({ errors: [] });
    expect(await act(officer, 'closeReport', { report: receipt.id, outcome: '已报警' }, 'reportId')).toMatchObject({
      errors: [],
    });
    const rows = await under.test.sql(
      'select r::text as row from activities.safeguarding_reports r union all select a::text from activities.audit_log a',
    );
    for (const secret of ['身上有伤', '已报警']) expect(JSON.stringify(rows)).not.toContain(secret);
  });

  it('are seen as overdue by the administrator before anything ran, who escalates them too', async () => {
    const { receipt } = await report();
    const overdue = async (who: Identity) => {
      const { data } = await ask(
        under.subgraph,
        who,
        '{ overdueSafeguardingReports(division: "520622", first: 100) { nodes { id escalatedAt } } }',
      );
      const page = data?.overdueSafeguardingReports as { nodes: { id: string }[] } | null;
      return page?.nodes.filter(({ id }) => id === receipt.id);
    };
    expect(await overdue(administrator)).toEqual([]);
    await under.test.sql('update activities.safeguarding_reports set escalates_at = now() where id = $1', [receipt.id]);
    expect(await overdue(administrator)).toEqual([{ id: receipt.id, escalatedAt: null }]);
    expect(await overdue(worker)).toBeUndefined();
    expect(await act(worker, 'escalateReports', { division: '520622' }, 'escalated')).toEqual(['FORBIDDEN']);
    expect(await act(administrator, 'escalateReports', { division: '520622' }, 'escalated')).toMatchObject({
      escalated: 1,
    });
    expect(await act(officer, 'takeReport', { report: receipt.id }, 'reportId')).toMatchObject({ errors: [] });
    expect(await overdue(administrator)).toEqual([]);
  });

  it('escalate once when nobody takes them up', async () => {
    const { receipt } = await report();
    await under.test.sql('update activities.safeguarding_reports set escalates_at = now() where id = $1', [receipt.id]);
    const escalate = () => act(officer, 'escalateReports', { division: '520622' }, 'escalated');
    expect(await escalate()).toMatchObject({ escalated: 1 });
    expect(await escalate()).toMatchObject({ escalated: 0 });
    const { data } = await ask(
      under.subgraph,
      colleague,
      '{ careNotices(division: "520622") { nodes { kind nounId causedBy } } }',
    );
    expect((data as { careNotices: { nodes: object[] } }).careNotices.nodes).toContainEqual({
      kind: 'REPORT_ESCALATED',
      nounId: receipt.id,
      // Who reported stays sealed.
      causedBy: 'clock',
    });
  });
});
