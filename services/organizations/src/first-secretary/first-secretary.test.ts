// First secretaries through the schema: eligibility with every reason, one per branch under concurrency, and the chain of predecessors.
import { verifyAudit } from '@chunhui/database';
import type { Identity } from '@chunhui/runtime';
import { ask, inCounty, residentIdOf, rollOut, useSubgraph } from '@chunhui/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  addLeagueOrganizations,
  connectOrganizations,
  createOrganizations,
  figures,
  type LeagueOrganization,
  schema,
} from '../index.ts';
import { actOn, listMembers } from '../organizations.fixture.ts';

const under = useSubgraph({ schema, connect: connectOrganizations, create: createOrganizations });
const VILLAGES = ['520622100201', '520622100202', '520622100203', '520622102201', '520622102202', '520622103201'];
let county: Identity;
let otherCounty: Identity;
let municipal: Identity;
let town: Identity;

const branch = (number: number) => `520622-branch-${number}`;

beforeAll(async () => {
  for (const code of ['520622', '520628']) await rollOut(under.test, code);
  const rows = VILLAGES.map(
    (divisionCode, index): LeagueOrganization => ({
      countyCode: '520622',
      id: branch(index),
      divisionCode,
      name: `第${index}团支部`,
      kind: 'BRANCH',
      parentId: null,
      partyOrganization: null,
      foundedOn: null,
      needs: [],
      isSchool: false,
      electedOn: null,
      termEndsOn: null,
    }),
  );
  const community = { ...rows[0], id: '520622-community', divisionCode: '520622001001' } as LeagueOrganization;
  await under.database.write(inCounty('520622'), (session) => addLeagueOrganizations(session, [...rows, community]));
  await listMembers(under, rows[0] as LeagueOrganization, [
    residentIdOf('1994-05-04'),
    ...['1992-06-02', '1992-06-01', '1992-02-29', '1990-01-01', '2009-06-02'].map((born) => residentIdOf(born)),
    residentIdOf('1995-01-01', 2),
    ...Array.from({ length: 6 }, (_, index) => residentIdOf('1996-01-01', 10 + index)),
    residentIdOf('1997-01-01', 77),
    ...[21, 22, 23].map((sequence) => residentIdOf('1998-01-01', sequence)),
    residentIdOf('1999-01-01', 5),
  ]);
  county = await under.test.caller('COUNTY_ADMINISTRATOR', '520622');
  otherCounty = await under.test.caller('COUNTY_ADMINISTRATOR', '520628');
  municipal = await under.test.caller('MUNICIPAL_VIEWER', '5206');
  town = await under.test.caller('TOWN_STAFF', '520622100');
});

const CHECK = `query ($input: CheckFirstSecretaryEligibilityInput!) { answer: checkFirstSecretaryEligibility(input: $input) { eligible age reasons { code path zh en citation } } }`;
const APPOINT = `mutation ($input: AppointFirstSecretaryInput!) { answer: appointFirstSecretary(input: $input) {
  appointment { id name eligible overAge appointedOn endedOn branch { id } division { code } predecessor { id } predecessors { name endedOn } }
  reasons { code path zh en citation } errors { code path } } }`;
const END = `mutation ($input: EndFirstSecretaryAppointmentInput!) { answer: endFirstSecretaryAppointment(input: $input) { appointment { endedOn } errors { code } } }`;

const act = actOn(under);

const candidate = (of: object = {}) => ({
  branch: branch(0),
  idNumber: residentIdOf('1994-05-04'),
  politicalStatus: 'LEAGUE_MEMBER',
  channel: 'STATIONED_WORK_TEAM',
  appointedOn: '2021-06-01',
  ...of,
});
const named = (of: object = {}) => ({ ...candidate(of), name: '杨一' });

describe('checkFirstSecretaryEligibility and appointFirstSecretary', () => {
  it.each([
    ['a League member on the last day of 28', { idNumber: residentIdOf('1992-06-02') }, 28, []],
    ['on the 29th birthday', { idNumber: residentIdOf('1992-06-01') }, 29, ['LEAGUE_MEMBER_TOO_OLD']],
    [
      'born on 29 February, on 28 February',
      { idNumber: residentIdOf('1992-02-29'), appointedOn: '2021-02-28' },
      28,
      [],
    ],
    [
      'and on 1 March',
      { idNumber: residentIdOf('1992-02-29'), appointedOn: '2021-03-01' },
      29,
      ['LEAGUE_MEMBER_TOO_OLD'],
    ],
    [
      'a Party member on the last day of 35',
      { idNumber: residentIdOf('1985-06-02'), politicalStatus: 'CPC_MEMBER' },
      35,
      [],
    ],
    [
      'a Party member of 36',
      { idNumber: residentIdOf('1985-06-01'), politicalStatus: 'CPC_MEMBER' },
      36,
      ['CPC_MEMBER_TOO_OLD'],
    ],
    ['a League member of 11', { idNumber: residentIdOf('2009-06-02'), appointedOn: '2021-06-01' }, 11, ['TOO_YOUNG']],
    [
      'a Party member of 17',
      { idNumber: residentIdOf('2003-06-02'), politicalStatus: 'CPC_MEMBER' },
      17,
      ['TOO_YOUNG'],
    ],
    ['a League member who is on no list', { idNumber: residentIdOf('1994-05-04', 99) }, 27, ['NOT_ON_MEMBER_LIST']],
    [
      'a League member who joined later',
      { appointedOn: '2010-05-03', idNumber: residentIdOf('1990-01-01') },
      20,
      ['NOT_ON_MEMBER_LIST'],
    ],
    ['neither', { politicalStatus: 'NEITHER' }, 27, ['POLITICAL_STATUS_NOT_ALLOWED']],
    ['an invalid ID number', { idNumber: '110105199405040011' }, null, ['RESIDENT_ID_CHECK_DIGIT']],
    ['a community', { branch: '520622-community' }, 27, ['NOT_A_VILLAGE_BRANCH']],
    ['an unknown branch', { branch: '520622-nowhere' }, 27, ['LEAGUE_ORGANIZATION_UNKNOWN']],
    ['a day in the future', { appointedOn: '2199-01-01' }, 204, ['DATE_IN_FUTURE', 'LEAGUE_MEMBER_TOO_OLD']],
    [
      'every reason at once',
      { politicalStatus: 'NEITHER', branch: '520622-community', replaces: '520622-x', appointedOn: '2199-01-01' },
      204,
      ['DATE_IN_FUTURE', 'POLITICAL_STATUS_NOT_ALLOWED', 'NOT_A_VILLAGE_BRANCH', 'REPLACED_NOT_IN_OFFICE'],
    ],
  ])('agree on %s', async (_what, of, age, codes) => {
    const checked = await act(county, CHECK, candidate(of));
    expect(checked.age).toBe(age);
    expect(checked.eligible).toBe(codes.length === 0);
    expect(checked.reasons.map(({ code }: { code: string }) => code)).toEqual(codes);
    if (codes.length === 0) return;
    const refused = await act(county, APPOINT, named(of));
    expect(refused.appointment).toBeNull();
    expect(refused.reasons).toEqual(checked.reasons);
    expect(refused.errors.map(({ code }: { code: string }) => code)).toEqual(codes);
  });

  it('name the source of the rule', async () => {
    const { reasons } = await act(county, CHECK, candidate({ idNumber: residentIdOf('1990-01-01') }));
    expect(reasons).toMatchObject([{ citation: '玉委〔2021〕51号：28岁以下的青年团员', path: ['idNumber'] }]);
  });

  it('appoints, counts, and audits without name and number', async () => {
    const { appointment, errors } = await act(county, APPOINT, { ...named(), specialty: '电商直播' });
    expect(errors).toEqual([]);
    expect(appointment).toMatchObject({ name: '杨一', eligible: true, endedOn: null, predecessor: null });
    const again = await act(county, CHECK, candidate({ idNumber: residentIdOf('1995-01-01', 2) }));
    expect(again.reasons.map(({ code }: { code: string }) => code)).toEqual([
      'BRANCH_HAS_FIRST_SECRETARY',
      'TERM_OVERLAPS',
    ]);
    const elsewhere = await act(county, APPOINT, named({ branch: branch(1) }));
    expect(elsewhere.errors).toMatchObject([{ code: 'ALREADY_FIRST_SECRETARY' }]);
    const [trace] = await under.test.sql<{ row: string }>(
      `select a::text as row from organizations.audit_log a where action = 'first-secretary.appoint'`,
    );
    expect(trace?.row).not.toMatch(/杨一|1994/);
    expect(await under.database.read(inCounty('520622'), verifyAudit)).toMatchObject({ whole: true });
  });

  it('keeps one in office per branch under concurrency', async () => {
    const answers = await Promise.all(
      Array.from({ length: 6 }, (_, index) =>
        act(county, APPOINT, named({ branch: branch(2), idNumber: residentIdOf('1996-01-01', 10 + index) })),
      ),
    );
    expect(answers.filter(({ appointment }) => appointment !== null)).toHaveLength(1);
    for (const { errors } of answers.filter(({ appointment }) => appointment === null))
      expect(errors).toContainEqual({ code: 'BRANCH_HAS_FIRST_SECRETARY', path: ['branch'] });
    expect(await under.database.read(inCounty('520622'), (session) => figures.differences(session))).toEqual([]);
  });

  it('keeps one branch per person under concurrency', async () => {
    const idNumber = residentIdOf('1997-01-01', 77);
    const answers = await Promise.all(
      [branch(3), branch(4)].map((id) => act(county, APPOINT, named({ branch: id, idNumber }))),
    );
    expect(answers.filter(({ appointment }) => appointment !== null)).toHaveLength(1);
    expect(answers.flatMap(({ errors }) => errors)).toEqual([{ code: 'ALREADY_FIRST_SECRETARY', path: ['idNumber'] }]);
  });

  it('keeps the chain of predecessors', async () => {
    const appoint = async (name: string, sequence: number, appointedOn: string, replaces?: string) =>
      (
        await act(county, APPOINT, {
          ...named({ branch: branch(5), idNumber: residentIdOf('1998-01-01', sequence), appointedOn, replaces }),
          name,
        })
      ).appointment;
    const first = await appoint('甲', 21, '2021-03-01');
    const second = await appoint('乙', 22, '2022-03-01', first.id);
    expect(second.predecessors).toEqual([{ name: '甲', endedOn: '2022-02-28' }]);
    const input = { appointment: second.id, endedOn: '2022-12-31', reason: '调离' };
    expect(await act(county, END, { ...input, endedOn: '2022-02-01' })).toMatchObject({
      errors: [{ code: 'TERM_ENDS_BEFORE_START' }],
    });
    expect(await act(otherCounty, END, input)).toMatchObject({ errors: [{ code: 'APPOINTMENT_UNKNOWN' }] });
    expect(await act(county, END, input)).toEqual({ appointment: { endedOn: '2022-12-31' }, errors: [] });
    expect(await act(county, END, input)).toMatchObject({ errors: [{ code: 'APPOINTMENT_ENDED' }] });
    const third = await appoint('丙', 23, '2023-03-01');
    expect(third.predecessors.map(({ name }: { name: string }) => name)).toEqual(['乙', '甲']);
    expect(await under.database.read(inCounty('520622'), (session) => figures.differences(session))).toEqual([]);
  });

  it('flags first secretaries past the limit and ends none', async () => {
    const query = `query ($overAge: Boolean) { firstSecretaryAppointments(division: "520622", inOffice: true, overAge: $overAge) { totalCount nodes { name overAge } } }`;
    const { data } = await ask(under.subgraph, county, query, { overAge: true });
    const [plain] = await under.test.sql<{ count: number }>(
      `select count(*)::int from organizations.first_secretary_appointments where ended_on is null and age(birth_date) >= '29 years'`,
    );
    expect(data?.firstSecretaryAppointments).toEqual({
      totalCount: plain?.count,
      nodes: Array(plain?.count).fill({ name: '杨一', overAge: true }),
    });
  });

  it('keeps first secretaries in office on the list of members, past League age too', async () => {
    const AGE_OUT = `mutation ($input: AgeOutLeagueMembersInput!) { answer: ageOutLeagueMembers(input: $input) { left errors { code } } }`;
    const listed = async () =>
      (
        await under.test.sql<{ name: string }>(
          `select a.name from organizations.first_secretary_appointments a
           join organizations.league_members m using (county_code, person_id) where a.ended_on is null and m.left_on is null`,
        )
      ).length;
    const before = await listed();
    expect(before).toBeGreaterThan(1);
    expect((await act(county, AGE_OUT, { division: '520622', on: '2026-01-01' })).left).toBeGreaterThan(0);
    expect(await listed()).toBe(before);
  });

  it('has one effect for one idempotency key', async () => {
    const input = {
      ...named({ branch: branch(1), idNumber: residentIdOf('1999-01-01', 5) }),
      idempotencyKey: 'appoint-once',
    };
    const answers = await Promise.all([act(county, APPOINT, input), act(county, APPOINT, input)]);
    expect(answers[0].appointment.id).toBe(answers[1].appointment.id);
  });

  it('refuses another county, the town and the prefecture', async () => {
    const input = named({ branch: branch(4), politicalStatus: 'CPC_MEMBER' });
    expect(await act(otherCounty, APPOINT, input)).toMatchObject({
      errors: [{ code: 'LEAGUE_ORGANIZATION_UNKNOWN' }],
    });
    expect(await act(town, APPOINT, named({ branch: branch(4) }))).toEqual(['FORBIDDEN']);
    expect(await act(municipal, CHECK, candidate())).toEqual(['FORBIDDEN']);
  });
});
