// Registering through the schema: ages, consent, duplicates in the county and elsewhere, masks, and changes of a registration.
import { verifyAudit } from '@chunhui/database';
import type { Identity } from '@chunhui/runtime';
import { ask, codesOf, inCounty, rollOut, useSubgraph } from '@chunhui/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { bornFor, daysAgo, registration } from '../examples.fixture.ts';
import { connectVolunteers, createVolunteers, schema } from '../index.ts';

const under = useSubgraph({ schema, connect: connectVolunteers, create: createVolunteers });
const VILLAGE = '520622100201';
const ELSEWHERE = '520628101203';
let county: Identity;
let otherCounty: Identity;
let viewer: Identity;
let self: Identity;

beforeAll(async () => {
  await rollOut(under.test, '520622');
  await rollOut(under.test, '520628');
  county = await under.test.caller('COUNTY_ADMINISTRATOR', '520622');
  otherCounty = await under.test.caller('COUNTY_ADMINISTRATOR', '520628');
  viewer = await under.test.caller('MUNICIPAL_VIEWER', '5206');
  self = await under.test.caller('VOLUNTEER', '520622');
});

const FIELDS = `volunteer { id number name residentId phone status channel guardianConsentOn statusReason vettedUntil } errors { code path }`;
const REGISTER = `mutation ($input: RegisterVolunteerInput!) { answer: registerVolunteer(input: $input) { ${FIELDS} } }`;
const REGISTER_MYSELF = `mutation ($input: RegisterVolunteerInput!) { answer: registerMyself(input: $input) { ${FIELDS} } }`;
const act = (verb: string) =>
  `mutation ($input: ${verb[0]?.toUpperCase()}${verb.slice(1)}Input!) { answer: ${verb}(input: $input) { ${FIELDS} } }`;

// biome-ignore lint/suspicious/noExplicitAny: the tests look where they like
async function send(identity: Identity, document: string, input: object): Promise<any> {
  const { data, errors } = await ask(under.subgraph, identity, document, { input });
  return errors === undefined ? data?.answer : errors.map((error) => error.extensions?.code);
}

const guardian = { name: '杨父', relation: '父亲', phone: '13800000000', consentedOn: daysAgo(1) };

describe('registerVolunteer', () => {
  it('works: numbered in order, masked, sealed, counted, and audited without identifying data', async () => {
    const input = registration(VILLAGE);
    const { volunteer, errors } = await send(county, REGISTER, { ...input, skills: ['FIRST_AID'] });
    expect(errors).toEqual([]);
    expect(volunteer).toMatchObject({ status: 'ACTIVE', channel: 'OFFICE', name: input.name });
    expect(volunteer.number).toMatch(/^520622\d{7}[\dX]$/);
    expect(volunteer.residentId).toBe(`${'*'.repeat(16)}${input.residentId.slice(-2)}`);
    expect(volunteer.phone).toBe(`${'*'.repeat(9)}${input.phone.slice(-2)}`);
    const next = await send(county, REGISTER, registration(VILLAGE));
    expect(Number(next.volunteer.number.slice(6, 13))).toBe(Number(volunteer.number.slice(6, 13)) + 1);
    for (const table of ['volunteers.volunteers', 'volunteers.audit_log', 'volunteers.idempotency_keys']) {
      const rows = await under.test.sql<{ row: string }>(`select t::text as row from ${table} t`);
      expect(rows.filter(({ row }) => row.includes(input.residentId) || row.includes(input.phone))).toEqual([]);
    }
    expect(await under.database.read(inCounty('520622'), verifyAudit)).toMatchObject({ whole: true });
  });

  it.each([
    [18, 0, {}, []],
    [18, 1, {}, ['GUARDIAN_CONSENT_REQUIRED']],
    [16, 0, { livesOnOwnLabour: true }, []],
    [16, 1, { livesOnOwnLabour: true }, ['GUARDIAN_CONSENT_REQUIRED']],
    [14, 0, { guardian }, []],
    [14, 1, { guardian }, ['VOLUNTEER_TOO_YOUNG']],
  ])('at %d years completed in %d days with %o: %o', async (age, inDays, more, codes) => {
    const answer = await send(county, REGISTER, { ...registration(VILLAGE, bornFor(age, inDays)), ...more });
    expect(answer.errors.map(({ code }: { code: string }) => code)).toEqual(codes);
  });

  it('refuses with every reason at once', async () => {
    const answer = await send(county, REGISTER, {
      ...registration('520622100000'),
      residentId: '110105199905040011',
      phone: '12345',
    });
    expect(answer).toEqual({
      volunteer: null,
      errors: [
        { code: 'RESIDENT_ID_INVALID', path: ['residentId'] },
        { code: 'PHONE_INVALID', path: ['phone'] },
        { code: 'DIVISION_NOT_A_VILLAGE', path: ['division'] },
      ],
    });
  });

  it('of ten at once with one ID number registers one', async () => {
    const input = registration(VILLAGE);
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        send(county, REGISTER, { ...input, name: `某${index}`, phone: `1370000000${index}` }),
      ),
    );
    expect(answers.filter(({ volunteer }) => volunteer !== null)).toHaveLength(1);
    for (const { errors } of answers.filter(({ volunteer }) => volunteer === null))
      expect(errors).toEqual([{ code: 'VOLUNTEER_ALREADY_REGISTERED', path: ['residentId'] }]);
  });

  it('shows look-alikes, and registers beside them only when they are named as others', async () => {
    const first = registration(VILLAGE);
    const { volunteer } = await send(county, REGISTER, first);
    const alike = { ...registration(VILLAGE), phone: first.phone };
    expect(await send(county, REGISTER, alike)).toMatchObject({ errors: [{ code: 'VOLUNTEER_POSSIBLE_DUPLICATE' }] });
    const query = `query ($input: VolunteerDuplicatesInput!) { volunteerDuplicates(input: $input) { volunteer { id } matchedBy } }`;
    const input = { division: VILLAGE, phone: first.phone, name: first.name, birthDate: '1999-05-04' };
    expect((await ask(under.subgraph, county, query, { input })).data).toEqual({
      volunteerDuplicates: [{ volunteer: { id: volunteer.id }, matchedBy: ['PHONE', 'NAME_AND_BIRTH_DATE'] }],
    });
    expect(await send(county, REGISTER, { ...alike, distinctFrom: [volunteer.id] })).toMatchObject({ errors: [] });
  });

  it('says that another county has the person, and nothing about them', async () => {
    const input = registration(ELSEWHERE);
    const there = await send(otherCounty, REGISTER, input);
    expect(there.errors).toEqual([]);
    const here = await send(county, REGISTER, { ...input, division: VILLAGE });
    expect(here).toEqual({
      volunteer: null,
      errors: [{ code: 'VOLUNTEER_REGISTERED_ELSEWHERE', path: ['residentId'] }],
    });
    const rows = await under.database.read(inCounty('520622'), (session) =>
      session.query(`select from volunteers.person_marks where county_code <> '520622'`),
    );
    expect(rows).toEqual([]);
  });

  it('records each answer that another county has the person, and gives twenty a day and caller below the county', async () => {
    const village = await under.test.caller('VILLAGE_STAFF', VILLAGE);
    const found = () =>
      under.test.sql(`select from volunteers.audit_log where action = 'volunteer.ask-elsewhere' and noun_id = $1`, [
        village.subject,
      ]);
    const there = registration(ELSEWHERE);
    await send(otherCounty, REGISTER, there);
    const try_ = async () => (await send(village, REGISTER, { ...there, division: VILLAGE })).errors[0].code;
    for (let times = 1; times <= 20; times += 1) expect(await try_()).toBe('VOLUNTEER_REGISTERED_ELSEWHERE');
    expect(await found()).toHaveLength(20);
    expect(await try_()).toBe('ELSEWHERE_LIMIT_REACHED');
    expect(await found()).toHaveLength(20);
    expect(await under.database.read(inCounty('520622'), verifyAudit)).toMatchObject({ whole: true });
  });

  it('tells a volunteer who registers alone nothing: known here, elsewhere and look-alike get one answer', async () => {
    const app = await under.test.caller('VOLUNTEER', '520622');
    const here = registration(VILLAGE);
    await send(county, REGISTER, here);
    const there = registration(ELSEWHERE);
    await send(otherCounty, REGISTER, there);
    const needsOffice = { volunteer: null, errors: [{ code: 'REGISTRATION_NEEDS_OFFICE', path: [] }] };
    for (const input of [here, { ...there, division: VILLAGE }, { ...registration(VILLAGE), phone: here.phone }])
      expect(await send(app, REGISTER_MYSELF, input)).toEqual(needsOffice);
  });

  it('refuses in a town a person whom the county has registered, also one who left', async () => {
    const town = await under.test.caller('TOWN_STAFF', '520622100');
    const input = registration('520622001001');
    const { volunteer } = await send(county, REGISTER, input);
    const here = { ...input, division: VILLAGE, idempotencyKey: 'a-town-registers' };
    const known = { volunteer: null, errors: [{ code: 'VOLUNTEER_ALREADY_REGISTERED', path: ['residentId'] }] };
    expect(await send(town, REGISTER, here)).toEqual(known);
    await send(county, act('recordVolunteerLeaving'), { volunteer: volunteer.id, leftOn: daysAgo(0) });
    expect(await send(town, REGISTER, { ...here, idempotencyKey: 'a-town-tries-again' })).toEqual(known);
  });

  it('has one effect for one idempotency key', async () => {
    const input = { ...registration(VILLAGE), idempotencyKey: 'register-once' };
    const answers = await Promise.all([send(county, REGISTER, input), send(county, REGISTER, input)]);
    expect(answers[0].volunteer).toEqual(answers[1].volunteer);
    expect(answers[0].volunteer.phone).toMatch(/^\*{9}\d\d$/);
  });

  it('refuses another county’s village and a role without permission', async () => {
    expect(await send(otherCounty, REGISTER, registration(VILLAGE))).toEqual(['OUT_OF_SCOPE']);
    expect(await send(viewer, REGISTER, registration(VILLAGE))).toEqual(['FORBIDDEN']);
  });
});

describe('registerMyself', () => {
  it('works: the caller finds their own registration, and no other account does', async () => {
    const { volunteer } = await send(self, REGISTER_MYSELF, registration(VILLAGE));
    expect(volunteer).toMatchObject({ channel: 'APP' });
    const mine = '{ myVolunteer { number residentId approvedMinutes star hours { nodes { id } } stars { level } } }';
    expect((await ask(under.subgraph, self, mine)).data).toMatchObject({ myVolunteer: { number: volunteer.number } });
    const me = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Caller { volunteer { number } } } }`;
    const representations = [self.subject, county.subject].map((subject) => ({ __typename: 'Caller', subject }));
    expect((await ask(under.subgraph, self, me, { representations })).data).toEqual({
      _entities: [{ volunteer: { number: volunteer.number } }, null],
    });
    expect(codesOf(await ask(under.subgraph, self, `{ volunteer(id: "${volunteer.id}") { name } }`))).toEqual([
      'FORBIDDEN',
    ]);
  });

  it('refuses a second registration of one account', async () => {
    expect(await send(self, REGISTER_MYSELF, registration(VILLAGE))).toMatchObject({
      errors: [{ code: 'ACCOUNT_LINKED' }],
    });
  });

  it('links at the office too', async () => {
    const { volunteer } = await send(county, REGISTER, registration(VILLAGE));
    const input = { volunteer: volunteer.id, subject: 'wu-fang' };
    expect(await send(county, act('linkVolunteerAccount'), input)).toMatchObject({ errors: [] });
    expect(await send(county, act('linkVolunteerAccount'), input)).toMatchObject({
      errors: [{ code: 'ACCOUNT_LINKED' }],
    });
    expect(await send(otherCounty, act('linkVolunteerAccount'), input)).toMatchObject({
      errors: [{ code: 'VOLUNTEER_UNKNOWN' }],
    });
  });
});

describe('a registration', () => {
  it('is changed, suspended, reinstated, ended, and vetted for as long as the model says', async () => {
    const { volunteer } = await send(county, REGISTER, registration(VILLAGE));
    const about = { volunteer: volunteer.id };
    const change = { ...about, phone: '+86 136-1234-5678', division: '520622100202' };
    expect(await send(county, act('changeVolunteer'), change)).toMatchObject({
      volunteer: { phone: '*********78' },
    });
    const because = { ...about, reason: '核实中' };
    expect(await send(county, act('suspendVolunteer'), because)).toMatchObject({
      volunteer: { status: 'SUSPENDED', statusReason: '核实中' },
    });
    expect(await send(county, act('suspendVolunteer'), because)).toMatchObject({
      errors: [{ code: 'VOLUNTEER_NOT_ACTIVE' }],
    });
    expect(await send(county, act('reinstateVolunteer'), because)).toMatchObject({ volunteer: { status: 'ACTIVE' } });
    expect(await send(county, act('recordVetting'), { ...about, vettedOn: '2026-01-31' })).toMatchObject({
      volunteer: { vettedUntil: '2027-01-31' },
    });
    const longer = { ...about, vettedOn: '2026-01-31', vettedUntil: '2027-02-01' };
    expect(await send(county, act('recordVetting'), longer)).toMatchObject({ errors: [{ code: 'VETTING_TOO_LONG' }] });
    expect(await send(county, act('recordVolunteerLeaving'), { ...about, leftOn: daysAgo(1) })).toMatchObject({
      errors: [{ code: 'LEFT_BEFORE_REGISTRATION' }],
    });
    expect(await send(county, act('recordVolunteerLeaving'), { ...about, leftOn: daysAgo(-1) })).toMatchObject({
      errors: [{ code: 'DATE_IN_FUTURE' }],
    });
    expect(await send(county, act('recordVolunteerLeaving'), { ...about, leftOn: daysAgo(0) })).toMatchObject({
      volunteer: { status: 'LEFT' },
    });
    for (const verb of ['suspendVolunteer', 'reinstateVolunteer'])
      expect(await send(otherCounty, act(verb), because)).toMatchObject({ errors: [{ code: 'VOLUNTEER_UNKNOWN' }] });
  });

  it('of a minor is suspended when the guardian withdraws consent', async () => {
    const { volunteer } = await send(county, REGISTER, { ...registration(VILLAGE, bornFor(15)), guardian });
    const withdrawal = { volunteer: volunteer.id, withdrawnOn: daysAgo(0) };
    expect(await send(county, act('withdrawGuardianConsent'), withdrawal)).toMatchObject({
      volunteer: { status: 'SUSPENDED' },
    });
    expect(await send(county, act('withdrawGuardianConsent'), withdrawal)).toMatchObject({
      errors: [{ code: 'CONSENT_UNKNOWN' }],
    });
    const reinstating = { volunteer: volunteer.id, reason: '恢复' };
    expect(await send(county, act('reinstateVolunteer'), reinstating)).toMatchObject({
      errors: [{ code: 'GUARDIAN_CONSENT_REQUIRED', path: ['volunteer'] }],
    });
    expect(await send(county, act('recordGuardianConsent'), { volunteer: volunteer.id, guardian })).toMatchObject({
      volunteer: { guardianConsentOn: guardian.consentedOn },
    });
    expect(await send(county, act('reinstateVolunteer'), reinstating)).toMatchObject({
      volunteer: { status: 'ACTIVE' },
    });
  });

  it('carries training, awards and insurance', async () => {
    const { volunteer } = await send(county, REGISTER, registration(VILLAGE));
    const record = `mutation ($input: RecordVolunteerRecordInput!) { answer: recordVolunteerRecord(input: $input) { record { title } errors { code } } }`;
    const input = {
      volunteer: volunteer.id,
      kind: 'TRAINING',
      title: '急救培训',
      issuer: '县红十字会',
      issuedOn: '2026-01-05',
    };
    expect(await send(county, record, input)).toEqual({ record: { title: '急救培训' }, errors: [] });
    const query = `query { volunteer(id: "${volunteer.id}") { records { kind title } } }`;
    expect((await ask(under.subgraph, county, query)).data).toEqual({
      volunteer: { records: [{ kind: 'TRAINING', title: '急救培训' }] },
    });
  });
});
