// What was taken down wrong about who somebody is becomes right in every record of theirs, in all four subgraphs, through one document.
import { readFileSync } from 'node:fs';
import { grantForTest, residentIdOf, testVault } from '@chunhui/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { talentPool, volunteers } from './services.ts';
import { subjectOf, useGraph } from './testing/graph.fixture.ts';
import { type Ask, act, type Records, recordEverywhere, usePeople } from './testing/people.fixture.ts';

const under = useGraph();
const { asking, counters, traces } = usePeople(under);
const COUNTY = '520622';
const VILLAGE = '520622100201';
const CORRECT = readFileSync(
  new URL('../../../packages/client/operations/correct-person.graphql', import.meta.url),
  'utf8',
);

/** As the office took it down. */
const WRONG = { name: '欧阳试今', residentId: residentIdOf('1991-06-15', 77), phone: '13987654321' };
/** As it is. */
const RIGHT = { name: '欧阳试金', residentId: residentIdOf('1990-06-15', 78), phone: '13987654322' };
const purpose = '本人申请更正';

let administrator: Ask;
let staff: Ask;
let elsewhere: Ask;
beforeAll(async () => {
  administrator = asking(subjectOf(await under.test.caller('COUNTY_ADMINISTRATOR', COUNTY)));
  staff = asking(subjectOf(await under.test.caller('COUNTY_STAFF', COUNTY)));
  elsewhere = asking(subjectOf(await under.test.caller('COUNTY_ADMINISTRATOR', '520628')));
});

type Corrected = { corrected: { code: string; count: number }[] | null; errors: { code: string; path: string[] }[] };

/** What one document did in all four subgraphs: kinds of records with how many, and codes of refusals. */
async function correct(who: Ask, input: object): Promise<{ done: Record<string, number>; refused: string[] }> {
  const { data } = await who(CORRECT, { input: { purpose, ...input } });
  const payloads = Object.values((data ?? {}) as Record<string, Corrected>);
  const all = payloads.flatMap(({ corrected }) => corrected ?? []);
  return {
    done: Object.fromEntries(all.map(({ code, count }) => [code, count])),
    refused: [...new Set(payloads.flatMap(({ errors }) => errors.map(({ code }) => code)))],
  };
}

const placesOf = async (...texts: string[]) =>
  [...new Set((await traces(...texts)).map((trace) => trace.split(/[: ]/)[0]))].sort();

describe('somebody who was taken down wrong everywhere', () => {
  let ids: Records;

  beforeAll(async () => {
    ids = await recordEverywhere(staff, WRONG);
    await act(staff, 'optOut', { talent: ids.talent }, 'talent { id }');
    const { data } = await staff(
      `{ chunhuiSocieties(division: "${COUNTY}") { nodes { id } } talents(division: "${COUNTY}", first: 1) { nodes { id } }
         leagueOrganizations(division: "${COUNTY}", kind: BRANCH, first: 1) { nodes { id } } }`,
    );
    const first = (list: string) =>
      (data as unknown as Record<string, { nodes: { id: string }[] }>)[list]?.nodes[0]?.id;
    const person = { name: WRONG.name, idNumber: WRONG.residentId, division: VILLAGE };
    await act(
      staff,
      'engageChunhuiEnvoy',
      { society: first('chunhuiSocieties'), person, letterNumber: '玉春聘试1号', engagedOn: '2021-05-01' },
      'engagement { letterNumber }',
    );
    await act(
      staff,
      'assignLiaison',
      { talent: first('talents'), envoy: testVault.personId(WRONG.residentId) },
      'talent { id }',
    );
    await act(
      staff,
      'admitLeagueMember',
      { organization: first('leagueOrganizations'), person, joinedOn: '2010-05-04' },
      'member { id }',
    );
  });

  const subject = { residentId: WRONG.residentId, name: WRONG.name, phone: WRONG.phone };

  it('is put right by the county’s administrator alone', async () => {
    expect((await staff(CORRECT, { input: { subject, name: RIGHT.name, purpose } })).data).toBeNull();
    expect(await correct(elsewhere, { subject, ...RIGHT })).toEqual({ done: {}, refused: [] });
    expect(await placesOf(RIGHT.name)).toEqual([]);
  });

  it('has every record under the right name, number and phone, plain and sealed, and counts in the right year', async () => {
    expect(await correct(administrator, { subject, ...RIGHT })).toEqual({
      done: {
        'league-member': 1,
        'chunhui-envoy': 1,
        volunteer: 1,
        talent: 1,
        'talent-liaison': 1,
        'aid-pair': 1,
        wish: 1,
      },
      refused: [],
    });
    expect(await placesOf(WRONG.name, WRONG.residentId, WRONG.phone)).toEqual([]);
    // The trail alone says which person it was taken for.
    expect(await placesOf(testVault.personId(WRONG.residentId))).toEqual(
      ['activities', 'organizations', 'talent_pool', 'volunteers'].map((schema) => `${schema}.audit_log`),
    );
    const found = `{ volunteers(division: "${COUNTY}", filter: { name: "oysj", phone: "${RIGHT.phone}" }) { nodes { name } }
      volunteerIdentity(volunteer: "${ids.volunteer}", purpose: "核对") { residentId phone } }`;
    expect((await administrator(found)).data).toMatchObject({
      volunteers: { nodes: [{ name: RIGHT.name }] },
      volunteerIdentity: { residentId: RIGHT.residentId, phone: RIGHT.phone },
    });
    const wanted = `select person_id from talent_pool.opt_outs where person_id = '${testVault.personId(RIGHT.residentId)}'`;
    expect(await under.test.sql(wanted)).toHaveLength(1);
    const scope = { scope: COUNTY, subject: 'test', requestId: 'test' };
    const { volunteers: registry, talentPool: pool } = under.databases;
    expect(await registry.read(scope, (session) => volunteers.figures.differences(session))).toEqual([]);
    expect(await pool.read(scope, (session) => talentPool.figures.differences(session))).toEqual([]);
  });

  it('once: sent again, nothing is wrong any more', async () => {
    const before = await counters();
    for (const of of [subject, RIGHT])
      expect(await correct(administrator, { subject: of, ...RIGHT })).toEqual({ done: {}, refused: [] });
    expect(await counters()).toEqual(before);
  });

  it('can be registered elsewhere no more, and whoever has the wrong number now can', async () => {
    const register = (who: Ask, residentId: string) =>
      who(`mutation ($input: RegisterVolunteerInput!) { done: registerVolunteer(input: $input) { errors { code } } }`, {
        input: { name: '别人', residentId, phone: '13700001111', division: '520628101203' },
      }).then(({ data }) => (data.done as unknown as { errors: { code: string }[] }).errors.map(({ code }) => code));
    expect(await register(elsewhere, RIGHT.residentId)).toEqual(['VOLUNTEER_REGISTERED_ELSEWHERE']);
    expect(await register(elsewhere, WRONG.residentId)).not.toContain('VOLUNTEER_REGISTERED_ELSEWHERE');
  });
});

describe('is refused, and nothing has changed', () => {
  const one = { name: '试更正甲', residentId: residentIdOf('1995-01-01', 11), phone: '13612340001' };
  const other = { name: '试更正乙', residentId: residentIdOf('1996-02-02', 12), phone: '13612340002' };
  beforeAll(async () => {
    for (const each of [one, other])
      await act(staff, 'registerVolunteer', { ...each, division: VILLAGE }, 'volunteer { id }');
  });
  const subject = { residentId: one.residentId };

  it.each([
    ['what says nothing', { subject }, 'NOTHING_TO_CORRECT'],
    ['a number that is none', { subject, residentId: '520622199501010000' }, 'RESIDENT_ID_INVALID'],
    ['a phone number that is none', { subject, phone: '12345' }, 'PHONE_INVALID'],
    [
      'a right number without the wrong one',
      { subject: { name: one.name, phone: one.phone }, residentId: residentIdOf('1994-01-01', 11) },
      'WRONG_NUMBER_MISSING',
    ],
    [
      'a number that somebody else is registered under',
      { subject, residentId: other.residentId },
      'RIGHT_NUMBER_TAKEN',
    ],
    [
      'a number by which they would be too young',
      { subject, residentId: residentIdOf('2018-01-01', 11) },
      'VOLUNTEER_TOO_YOUNG',
    ],
  ])('%s', async (_what, input, code) => {
    const before = await counters();
    expect((await correct(administrator, input)).refused).toContain(code);
    expect(await counters()).toEqual(before);
    const [stored] = await under.test.sql<{ personId: string }>(
      'select person_id as "personId" from volunteers.volunteers where name = $1',
      [one.name],
    );
    expect(stored?.personId).toBe(testVault.personId(one.residentId));
  });
});

describe('a guardian', () => {
  const guardian = { name: '司徒守护', phone: '13912340001' };

  it('gets a new number in the child’s file and in the registration of a ward, whose own names stay', async () => {
    const carer = await under.test.caller('CARE_WORKER', COUNTY);
    const careWorker = asking(subjectOf(carer));
    const consent = { purposes: ['CARE'], relation: '外婆', method: '书面', givenOn: '2026-01-01' };
    await act(
      careWorker,
      'openChildFile',
      {
        division: VILLAGE,
        alias: '小树苗',
        category: 'LEFT_BEHIND',
        birthMonth: '2016-05',
        name: '司徒小禾',
        consent: { ...consent, guardianName: guardian.name, guardianPhone: guardian.phone },
      },
      'child { id }',
    );
    await act(
      staff,
      'registerVolunteer',
      {
        name: '司徒大禾',
        residentId: residentIdOf('2011-06-01', 3),
        phone: '13612340003',
        division: VILLAGE,
        guardian: { ...guardian, relation: '外婆', consentedOn: '2026-01-01' },
      },
      'volunteer { id }',
    );
    for (const role of ['COUNTY_ADMINISTRATOR', 'CARE_WORKER'] as const)
      await grantForTest(under.test.sql, COUNTY, 'both', role);
    const right = { name: '司徒守望', phone: '13912340002' };
    expect(await correct(asking('both'), { subject: guardian, ...right })).toEqual({
      done: { 'guardian-consent': 1, 'volunteer-guardian': 1 },
      refused: [],
    });
    expect(await placesOf(guardian.name, guardian.phone)).toEqual([]);
    expect(await placesOf(right.phone)).toEqual([
      'activities.guardian_consents.guardian',
      'volunteers.volunteers.guardian',
    ]);
    expect(await placesOf('司徒小禾')).toEqual(['activities.children.name']);
    expect(await placesOf('司徒大禾')).toEqual(['volunteers.volunteers']);
  });
});
