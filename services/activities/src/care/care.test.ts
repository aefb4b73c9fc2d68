// Care through the schema: pairing with vetted adults only, a state that follows from the day, contacts in their rhythm, hand-over.
import { addDays } from '@chunhui/model';
import type { Identity } from '@chunhui/runtime';
import { ask, inCounty, rollOut, testVault, useSubgraph } from '@chunhui/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { acting } from '../acting.fixture.ts';
import { connectActivities, createActivities, figures, schema } from '../index.ts';
import { publishVolunteer, standInForVolunteers } from '../volunteer/published-volunteers.fixture.ts';
import { changePairing } from './pairing.store.ts';

const under = useSubgraph({ schema, connect: connectActivities, create: createActivities });
const VILLAGE = '520622100201';
let worker: Identity;
let staff: Identity;

beforeAll(async () => {
  await rollOut(under.test, '520622');
  await standInForVolunteers(under.test);
  worker = await under.test.caller('CARE_WORKER', '520622');
  staff = await under.test.caller('COUNTY_STAFF', '520622');
  for (const name of ['ann', 'bo', 'cai']) await publishVolunteer(under.test, name, { vettedUntil: '2099-01-01' });
});

const act = (identity: Identity, field: string, input: object, selection = 'pairing { id status }') =>
  acting(under)(identity, field, input, selection);

let opened = 0;

async function child(changes: object = {}): Promise<string> {
  const consent = {
    purposes: ['CARE', 'PAIRING'],
    relation: '祖父',
    method: '书面',
    guardianName: '吴',
    guardianPhone: '13700003333',
    givenOn: '2022-01-01',
  };
  opened += 1;
  const file = {
    division: VILLAGE,
    alias: '小石',
    category: 'LEFT_BEHIND',
    birthMonth: '2018-06',
    name: `吴石${opened}`,
    consent,
    ...changes,
  };
  return (await act(worker, 'openChildFile', file, 'child { id }')).child.id;
}

const pair = async (volunteer = '520622-ann') =>
  (await act(worker, 'pairChild', { child: await child(), volunteer })).pairing.id;
const differences = () => under.database.read(inCounty('520622'), (session) => figures.differences(session));

describe('pairing', () => {
  it('refuses who is no vetted adult, with every reason', async () => {
    const id = await child();
    await publishVolunteer(under.test, 'teen', { birthDate: '2015-01-01', status: 'SUSPENDED' });
    expect(await act(worker, 'pairChild', { child: id, volunteer: '520622-teen' })).toMatchObject({
      errors: [{ code: 'VOLUNTEER_NOT_ACTIVE' }, { code: 'VOLUNTEER_NOT_ADULT' }, { code: 'VOLUNTEER_NOT_VETTED' }],
    });
    await publishVolunteer(under.test, 'lapsed', { vettedUntil: '2020-01-01' });
    expect(await act(worker, 'pairChild', { child: id, volunteer: '520622-lapsed' })).toMatchObject({
      errors: [{ code: 'VOLUNTEER_NOT_VETTED' }],
    });
    expect(await act(worker, 'pairChild', { child: id, volunteer: '520628-ann' })).toMatchObject({
      errors: [{ code: 'VOLUNTEER_UNKNOWN' }],
    });
    expect(await act(staff, 'pairChild', { child: id, volunteer: '520622-ann' })).toEqual(['FORBIDDEN']);
  });

  it('begins once, whoever comes at once', async () => {
    const id = await child();
    const answers = await Promise.all(
      [1, 2, 3, 4].map(() => act(worker, 'pairChild', { child: id, volunteer: '520622-ann' })),
    );
    expect(answers.map(({ errors }) => errors[0]?.code ?? 'PAIRED').sort()).toEqual([
      'PAIRED',
      ...Array(3).fill('PAIRING_EXISTS'),
    ]);
  });

  it('is suspended when the vetting lapses and taken up when it holds again', async () => {
    await publishVolunteer(under.test, 'dan', { vettedUntil: '2099-01-01' });
    const id = await pair('520622-dan');
    const vet = (until: string) =>
      under.test.sql(`update volunteers_published.volunteers set vetted_until = $1 where id = '520622-dan'`, [until]);
    const review = () => act(worker, 'reviewPairings', { division: '520622' }, 'pairings { id status statusReason }');
    await vet('2020-01-01');
    expect(await review()).toEqual({
      pairings: [{ id, status: 'SUSPENDED', statusReason: 'VETTING_LAPSED' }],
      errors: [],
    });
    expect(await review()).toEqual({ pairings: [], errors: [] });
    await vet('2099-01-01');
    expect(await review()).toMatchObject({ pairings: [{ id, status: 'ACTIVE' }] });
    expect(await differences()).toEqual([]);
  });

  it('lets nobody care whose vetting had lapsed on the day, also before anybody reviews it', async () => {
    await publishVolunteer(under.test, 'fay', { vettedUntil: '2099-01-01' });
    const file = await child();
    const { id: pairing } = (await act(worker, 'pairChild', { child: file, volunteer: '520622-fay' })).pairing;
    await under.test.sql(
      `update volunteers_published.volunteers set vetted_on = '2025-06-01', vetted_until = '2026-01-31' where id = '520622-fay'`,
    );
    await under.test.sql(`update activities.care_pairings set started_on = '2025-06-01' where id = $1`, [pairing]);
    const contact = { child: file, pairing, kind: 'TUTORING' };
    expect(await act(worker, 'recordContact', { ...contact, contactedOn: '2026-02-01' }, 'contactId')).toMatchObject({
      errors: [{ code: 'PAIRING_SUSPENDED' }],
    });
    expect(await act(worker, 'recordContact', { ...contact, contactedOn: '2026-01-31' }, 'contactId')).toMatchObject({
      errors: [],
    });
  });

  it('is not taken up again by a consent to care alone', async () => {
    const file = await child();
    const { id } = (await act(worker, 'pairChild', { child: file, volunteer: '520622-cai' })).pairing;
    const stateOf = () =>
      under.test.sql('select status, status_reason from activities.care_pairings where id = $1', [id]);
    await act(worker, 'withdrawConsent', { child: file, withdrawnOn: '2026-02-02' }, 'child { id }');
    const consent = {
      purposes: ['CARE'],
      relation: '祖父',
      method: '书面',
      guardianName: '吴',
      guardianPhone: '13700003333',
      givenOn: '2026-03-01',
    };
    await act(worker, 'renewConsent', { child: file, consent }, 'child { id }');
    await act(worker, 'reviewPairings', { division: '520622' }, 'pairings { id }');
    expect(await stateOf()).toEqual([{ status: 'SUSPENDED', status_reason: 'CONSENT_WITHDRAWN' }]);
    await act(
      worker,
      'renewConsent',
      { child: file, consent: { ...consent, purposes: ['CARE', 'PAIRING'] } },
      'child { id }',
    );
    expect(await stateOf()).toEqual([{ status: 'ACTIVE', status_reason: null }]);
  });

  it('is handed over when a volunteer leaves, in the same rhythm', async () => {
    await publishVolunteer(under.test, 'eve', { vettedUntil: '2099-01-01' });
    const old = await pair('520622-eve');
    const answer = await act(
      worker,
      'handOverPairings',
      { from: '520622-eve', to: '520622-bo', reason: '外出读书' },
      'pairings { status handedOverFrom volunteer { id } }',
    );
    expect(answer.pairings).toEqual([{ status: 'ACTIVE', handedOverFrom: old, volunteer: { id: '520622-bo' } }]);
    expect(await act(worker, 'endPairing', { pairing: old, reason: 'x' })).toMatchObject({
      errors: [{ code: 'PAIRING_ENDED' }],
    });
    expect(
      await act(worker, 'handOverPairings', { from: '520622-eve', to: '520622-bo', reason: 'x' }, 'pairings { id }'),
    ).toMatchObject({ errors: [{ code: 'PAIRING_UNKNOWN' }] });
  });
});

describe('the state of a pairing', () => {
  const stateOf = async (id: string) => {
    const { data } = await ask(
      under.subgraph,
      worker,
      '{ carePairings(division: "520622", first: 100) { nodes { id status statusReason } } }',
    );
    return (data as { carePairings: { nodes: { id: string }[] } }).carePairings.nodes.find((node) => node.id === id);
  };
  const listed = async (filter: string, id: string) => {
    const { data } = await ask(
      under.subgraph,
      worker,
      `{ carePairings(division: "520622", ${filter}, first: 100) { nodes { id } } }`,
    );
    return (data as { carePairings: { nodes: { id: string }[] } }).carePairings.nodes.some((node) => node.id === id);
  };

  it('follows a vetting that ends, a registration that is suspended and a consent, before any review', async () => {
    await publishVolunteer(under.test, 'gil', { vettedUntil: '2099-01-01' });
    const id = await pair('520622-gil');
    expect(await stateOf(id)).toMatchObject({ status: 'ACTIVE', statusReason: null });
    const change = (set: string) =>
      under.test.sql(`update volunteers_published.volunteers set ${set} where id = '520622-gil'`);
    for (const [set, statusReason] of [
      [`vetted_until = '2020-01-01'`, 'VETTING_LAPSED'],
      [`vetted_until = '2099-01-01', vetted_on = '2020-01-01'`, 'VETTING_LAPSED'],
      [`vetted_on = null`, 'VETTING_LAPSED'],
      [`vetted_on = now(), status = 'SUSPENDED'`, 'VOLUNTEER_NOT_ACTIVE'],
    ] as const) {
      await change(set);
      expect(await stateOf(id), set).toMatchObject({ status: 'SUSPENDED', statusReason });
      expect([await listed('status: ACTIVE', id), await listed('status: SUSPENDED', id)]).toEqual([false, true]);
      expect(await listed('overdueOn: "2098-01-01"', id)).toBe(false);
    }
    await change(`status = 'ACTIVE'`);
    expect(await stateOf(id)).toMatchObject({ status: 'ACTIVE' });
    await under.test.sql(`delete from volunteers_published.volunteers where id = '520622-gil'`);
    expect(await stateOf(id)).toMatchObject({ status: 'SUSPENDED', statusReason: 'VOLUNTEER_UNKNOWN' });
  });
});

describe('maxima of the county', () => {
  it('count from the day of vetting, whatever last day was entered, and bound the rhythm of contacts', async () => {
    await publishVolunteer(under.test, 'hal', { vettedOn: '2020-01-01', vettedUntil: '2030-01-01' });
    expect(await act(worker, 'pairChild', { child: await child(), volunteer: '520622-hal' })).toMatchObject({
      errors: [{ code: 'VOLUNTEER_NOT_VETTED' }],
    });
    const slow = { child: await child(), volunteer: '520622-ann', everyDays: 31 };
    expect(await act(worker, 'pairChild', slow)).toMatchObject({ errors: [{ code: 'CONTACT_RHYTHM_TOO_SLOW' }] });
  });
});

describe('a renewed consent', () => {
  const consent = {
    purposes: ['CARE'],
    relation: '祖父',
    method: '书面',
    guardianName: '吴',
    guardianPhone: '13700003333',
    givenOn: '2026-03-01',
  };

  it('replaces the one before as a whole: a narrower one suspends pairings in the same transaction', async () => {
    const file = await child();
    const { id } = (await act(worker, 'pairChild', { child: file, volunteer: '520622-ann' })).pairing;
    const row = async () =>
      (await under.test.sql('select status, status_reason from activities.care_pairings where id = $1', [id]))[0];
    expect(await act(worker, 'renewConsent', { child: file, consent }, 'child { status }')).toMatchObject({
      child: { status: 'OPEN' },
      errors: [],
    });
    expect(await row()).toEqual({ status: 'SUSPENDED', status_reason: 'CONSENT_WITHDRAWN' });
    expect(
      await under.test.sql(
        'select version, purposes, in_force, superseded_on is not null as superseded from activities.guardian_consents where child_id = $1 order by version',
        [file],
      ),
    ).toEqual([
      { version: 1, purposes: ['CARE', 'PAIRING'], in_force: false, superseded: true },
      { version: 2, purposes: ['CARE'], in_force: true, superseded: false },
    ]);
    expect(await act(worker, 'pairChild', { child: file, volunteer: '520622-bo' })).toMatchObject({
      errors: [{ code: 'CONSENT_MISSING' }],
    });
    const outdated = { ...consent, givenOn: '2025-01-01' };
    expect(await act(worker, 'renewConsent', { child: file, consent: outdated }, 'child { id }')).toMatchObject({
      errors: [{ code: 'CONSENT_OUTDATED' }],
    });
    const photosOnly = { ...consent, purposes: ['PHOTO'] };
    expect(await act(worker, 'renewConsent', { child: file, consent: photosOnly }, 'child { status }')).toMatchObject({
      child: { status: 'SUSPENDED' },
    });
    const whole = { ...consent, purposes: ['CARE', 'PAIRING'] };
    await act(worker, 'renewConsent', { child: file, consent: whole }, 'child { status }');
    expect(await row()).toEqual({ status: 'ACTIVE', status_reason: null });
    expect(await differences()).toEqual([]);
  });
});

describe('paired volunteers', () => {
  const MINE = '{ myPairings { id alias status isOverdue nextContactDue contacts { status note } } }';
  const mine = async (who: Identity) => (await ask(under.subgraph, who, MINE)).data?.myPairings;

  it('see their own pairings by alias, and log contacts that a care worker confirms', async () => {
    const ivy = await publishVolunteer(under.test, 'ivy', { vettedUntil: '2099-01-01' });
    const jo = await publishVolunteer(under.test, 'jo', { vettedUntil: '2099-01-01' });
    const file = await child();
    const { id } = (await act(worker, 'pairChild', { child: file, volunteer: '520622-ivy', everyDays: 7 })).pairing;
    await under.database.write(inCounty('520622'), (session) =>
      changePairing(session, id, { startedOn: '2026-01-01', nextContactDue: '2026-01-08' }),
    );
    expect(await mine(ivy)).toMatchObject([{ id, alias: '小石', status: 'ACTIVE', isOverdue: true, contacts: [] }]);
    expect(await mine(jo)).toEqual([]);
    expect(
      await under.test.sql(`select from activities.audit_log where action = 'child.list' and subject = $1`, [
        ivy.subject,
      ]),
    ).toHaveLength(1);
    const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
    const contact = { pairing: id, kind: 'TUTORING', contactedOn: today, note: '一起写作业' };
    expect(await act(jo, 'logPairingContact', contact, 'contactId')).toMatchObject({
      errors: [{ code: 'PAIRING_UNKNOWN' }],
    });
    const early = { ...contact, contactedOn: '2025-12-31' };
    expect(await act(ivy, 'logPairingContact', early, 'contactId')).toMatchObject({
      errors: [{ code: 'CONTACT_BEFORE_PAIRING' }],
    });
    const { contactId } = await act(ivy, 'logPairingContact', contact, 'contactId');
    const second = (await act(ivy, 'logPairingContact', contact, 'contactId')).contactId;
    expect(await mine(ivy)).toMatchObject([
      { isOverdue: true, contacts: [{ status: 'LOGGED' }, { status: 'LOGGED' }] },
    ]);
    const toConfirm = '{ contactsToConfirm(division: "520622") { nodes { id note } } }';
    expect(JSON.stringify(await ask(under.subgraph, worker, toConfirm))).toContain('一起写作业');
    const decide = (who: Identity, input: object) => act(who, 'decidePairingContact', input, 'contactId');
    expect(await decide(ivy, { contact: contactId, confirm: true })).toEqual(['FORBIDDEN']);
    expect(
      await decide(await under.test.caller('CARE_WORKER', '520628'), { contact: contactId, confirm: true }),
    ).toMatchObject({
      errors: [{ code: 'CONTACT_UNKNOWN' }],
    });
    expect(await decide(worker, { contact: contactId, confirm: true })).toMatchObject({ errors: [] });
    expect(await decide(worker, { contact: contactId, confirm: true })).toMatchObject({
      errors: [{ code: 'CONTACT_UNKNOWN' }],
    });
    expect(await decide(worker, { contact: second, confirm: false, reason: '重复登记' })).toMatchObject({ errors: [] });
    expect(await mine(ivy)).toMatchObject([{ isOverdue: false }]);
    await under.test.sql(
      `update volunteers_published.volunteers set vetted_until = '2020-01-01' where id = '520622-ivy'`,
    );
    expect(await act(ivy, 'logPairingContact', contact, 'contactId')).toMatchObject({
      errors: [{ code: 'PAIRING_SUSPENDED' }],
    });
    expect(await differences()).toEqual([]);
  });

  it('and guardians are reached by the care worker, for a purpose that is recorded', async () => {
    await publishVolunteer(under.test, 'kim', { vettedUntil: '2099-01-01' });
    await under.test.sql(
      `insert into volunteers_published.volunteer_contacts values ('520622', '520622-kim', '金明', $1)`,
      [testVault.seal('13900001111', ['volunteers.volunteers.phone', '520622-kim'])],
    );
    const file = await child();
    const { id } = (await act(worker, 'pairChild', { child: file, volunteer: '520622-kim' })).pairing;
    const reach = (who: Identity, purpose = '约定家访时间') =>
      ask(
        under.subgraph,
        who,
        `query ($child: ID!, $pairing: ID!, $purpose: String!) {
          guardianContact(child: $child, purpose: $purpose) { name relation phone }
          pairedVolunteerContact(pairing: $pairing, purpose: $purpose) { name phone } }`,
        { child: file, pairing: id, purpose },
      );
    expect((await reach(worker)).data).toEqual({
      guardianContact: { name: '吴', relation: '祖父', phone: '13700003333' },
      pairedVolunteerContact: { name: '金明', phone: '13900001111' },
    });
    const reads = await under.test.sql(
      `select action, purpose from activities.audit_log where action like '%.reveal' and noun_id = any($1) order by action`,
      [[file, id]],
    );
    expect(reads).toEqual([
      { action: 'guardian.reveal', purpose: '约定家访时间' },
      { action: 'paired-volunteer.reveal', purpose: '约定家访时间' },
    ]);
    const nothing = { guardianContact: null, pairedVolunteerContact: null };
    expect((await reach(worker, ' ')).data).toEqual(nothing);
    expect((await reach(staff)).data).toEqual(nothing);
    expect((await reach(await under.test.caller('CARE_WORKER', '520628'))).data).toEqual(nothing);
    await act(worker, 'endPairing', { pairing: id, reason: '外出务工' });
    await act(worker, 'closeChildFile', { child: file, reason: '父母返乡' }, 'child { id }');
    expect((await reach(worker)).data).toEqual(nothing);
  });
});

describe('contacts', () => {
  it('move the due day on; what is overdue is a query', async () => {
    const id = await child();
    const { pairing } = await act(worker, 'pairChild', { child: id, volunteer: '520622-cai', everyDays: 7 });
    await under.test.sql(`update activities.care_pairings set started_on = '2022-01-01' where id = $1`, [pairing.id]);
    const overdue = async (on: string) => {
      const { data } = await ask(
        under.subgraph,
        worker,
        `{ carePairings(division: "520622", overdueOn: "${on}", first: 100) { nodes { id } } }`,
      );
      return (data as { carePairings: { nodes: { id: string }[] } }).carePairings.nodes.some(
        (node) => node.id === pairing.id,
      );
    };
    expect(await overdue('2098-01-01')).toBe(true);
    // Listed as due within the notice of seven days.
    const [kept] = await under.test.sql<{ on: string }>(
      `select next_contact_due::text as on from activities.care_pairings where id = $1`,
      [pairing.id],
    );
    const due = async (on: string) => {
      const { data } = await ask(
        under.subgraph,
        worker,
        `{ carePairings(division: "520622", dueOn: "${on}", first: 100) { nodes { id } } }`,
      );
      return (data as { carePairings: { nodes: { id: string }[] } }).carePairings.nodes.some(
        (node) => node.id === pairing.id,
      );
    };
    expect([await due(addDays(kept?.on ?? '', -8)), await due(addDays(kept?.on ?? '', -7))]).toEqual([false, true]);
    const [read] = await under.test.sql<{ count: number }>(
      `select count(*)::int from activities.audit_log where action = 'child.list' and noun_id = $1 and subject = $2`,
      [id, worker.subject],
    );
    expect(read?.count).toBe(2);
    expect(await overdue('2022-01-01')).toBe(false);
    const contact = {
      child: id,
      pairing: pairing.id,
      kind: 'TUTORING',
      campaign: 'WARM_WINTER',
      contactedOn: '2026-01-05',
      note: '写完作业',
    };
    expect(await act(worker, 'recordContact', contact, 'contactId')).toMatchObject({ errors: [] });
    for (const [changes, code] of [
      [{ kind: 'X' }, 'CARE_KIND_UNKNOWN'],
      [{ campaign: 'X' }, 'CAMPAIGN_UNKNOWN'],
      [{ contactedOn: '2199-01-01' }, 'CONTACT_IN_FUTURE'],
      [{ pairing: '520622-none' }, 'PAIRING_UNKNOWN'],
    ] as const)
      expect(await act(worker, 'recordContact', { ...contact, ...changes }, 'contactId')).toMatchObject({
        errors: [{ code }],
      });
    expect(await differences()).toEqual([]);
  });

  it('and risk flags are followed up, once', async () => {
    const flag = { child: await child(), level: 'HIGH', note: '情绪低落', followUpBy: '2099-01-01' };
    const { flagId } = await act(worker, 'raiseRiskFlag', flag, 'flagId');
    const due = async (identity: Identity, dueOn: string) => {
      const query = `query ($due: Date) { riskFlags(division: "520622", open: true, dueOn: $due, first: 100) { totalCount nodes { id childId note } } }`;
      // biome-ignore lint/suspicious/noExplicitAny: the tests look where they like
      return ((await ask(under.subgraph, identity, query, { due: dueOn })).data as any).riskFlags;
    };
    expect(await due(worker, '2098-12-31')).toMatchObject({ totalCount: 0 });
    expect(await due(worker, '2099-01-01')).toEqual({
      totalCount: 1,
      nodes: [{ id: flagId, childId: flag.child, note: '情绪低落' }],
    });
    expect(
      await under.test.sql(`select from activities.audit_log where action = 'child.list' and noun_id = $1`, [
        flag.child,
      ]),
    ).toHaveLength(1);
    for (const stranger of [staff, await under.test.caller('CARE_WORKER', '520628')])
      expect(await due(stranger, '2099-01-01')).toBeNull();
    const followUp = { flag: flagId, outcome: '已转介心理老师' };
    expect(await act(worker, 'followUpRiskFlag', followUp, 'flagId')).toMatchObject({ errors: [] });
    expect(await act(worker, 'followUpRiskFlag', followUp, 'flagId')).toMatchObject({
      errors: [{ code: 'RISK_FLAG_UNKNOWN' }],
    });
    expect(await due(worker, '2099-01-01')).toMatchObject({ totalCount: 0 });
  });
});

describe('photos', () => {
  it('show no child’s face without the guardian’s consent to photos, nor once it is withdrawn', async () => {
    await under.test.sql(
      `insert into activities.activity_sessions (county_code, id, division_code, title, theme, organizer_kind, organizer_id, held_on, status, person_times_helped)
       values ('520622', '520622-photo', $1, '活动', 'WARMTH', 'CHUNHUI_SOCIETY', '520622-s', '2022-03-05', 'PLANNED', 0)`,
      [VILLAGE],
    );
    const conclude = (id: string) =>
      act(
        staff,
        'concludeSession',
        { session: '520622-photo', photos: [{ reference: 'album/1', showsChild: true, child: id }] },
        'session { photos { reference } }',
      );
    expect(await conclude(await child())).toMatchObject({ errors: [{ code: 'PHOTO_NEEDS_CONSENT' }] });
    const consent = {
      purposes: ['CARE', 'PHOTO'],
      relation: '母亲',
      method: '书面',
      guardianName: '吴',
      guardianPhone: '13700003333',
      givenOn: '2022-01-01',
    };
    const agreed = await child({ consent });
    // Where a child's picture is kept is told only to who asks for it.
    expect(await conclude(agreed)).toMatchObject({ session: { photos: [{ reference: null }] }, errors: [] });
    // Said again it is the same photo, not a second one.
    expect(await conclude(agreed)).toMatchObject({ session: { photos: [{ reference: null }] } });
    expect(await under.test.sql('select from activities.session_photos')).toHaveLength(1);
    const look = async (who: Identity) =>
      (await ask(under.subgraph, who, '{ childPhotos(session: "520622-photo") { reference } }')).data?.childPhotos;
    const looks = () =>
      under.test.sql(`select from activities.audit_log where action = 'child.photo' and noun_id = $1`, [agreed]);
    expect(await look(staff)).toEqual([{ reference: 'album/1' }]);
    expect(await looks()).toHaveLength(1);
    expect(await look(await under.test.caller('COUNTY_STAFF', '520628'))).toEqual([]);
    expect(await look(await under.test.caller('MUNICIPAL_VIEWER', '5206'))).toBeNull();
    expect(await looks()).toHaveLength(1);
    await act(worker, 'withdrawConsent', { child: agreed, withdrawnOn: '2022-04-01' }, 'child { id }');
    const { data } = await ask(
      under.subgraph,
      staff,
      '{ sessions(division: "520622") { nodes { photos { reference } } } }',
    );
    expect(data?.sessions).toEqual({ nodes: [{ photos: [] }] });
    expect(await look(staff)).toEqual([]);
  });
});
