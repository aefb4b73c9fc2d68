// Enrolment through the schema: seats and waiting list exact whoever comes at once, conditions, conflicts, review and lottery.
import type { Identity } from '@chunhui/runtime';
import { ask, rollOut, useSubgraph } from '@chunhui/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { acting } from '../acting.fixture.ts';
import { connectActivities, createActivities, schema } from '../index.ts';
import {
  publishVolunteer,
  standInForVolunteers,
  type VolunteerFixture,
} from '../volunteer/published-volunteers.fixture.ts';
import { lotteryOrder } from './enrolment.service.ts';

const under = useSubgraph({ schema, connect: connectActivities, create: createActivities });
let staff: Identity;
let otherStaff: Identity;
let viewer: Identity;
let named = 0;

beforeAll(async () => {
  await rollOut(under.test, '520622');
  await standInForVolunteers(under.test);
  staff = await under.test.caller('COUNTY_STAFF', '520622');
  otherStaff = await under.test.caller('COUNTY_STAFF', '520628');
  viewer = await under.test.caller('MUNICIPAL_VIEWER', '5206');
});

const somebody = (facts: VolunteerFixture = {}) => {
  named += 1;
  return publishVolunteer(under.test, `v${String(named).padStart(4, '0')}`, facts);
};

/** A published activity's session, put there directly: how it comes about is tested with activities. */
async function openSession(activity: object = {}, session: object = {}): Promise<string> {
  named += 1;
  const facts = {
    enrolment_mode: 'FIRST_COME',
    min_age: null,
    max_age: null,
    skills: '{}',
    vetted_only: false,
    theme: 'WARMTH',
    ...activity,
  };
  const { starts_at, ends_at, capacity, division } = {
    division: '520622100201',
    starts_at: '2099-07-01T09:00+08:00',
    ends_at: '2099-07-01T11:00+08:00',
    capacity: null,
    ...session,
  };
  await under.test.sql(
    `insert into activities.activities (county_code, id, division_code, title, summary, theme, organizer_kind, organizer_id, with_minors,
       enrolment_mode, min_age, max_age, skills, vetted_only, partner_kinds, status, drafted_by)
     values ('520622', $1, '520622100201', '活动', '活动', $7, 'CHUNHUI_SOCIETY', '520622-s', false, $2, $3, $4, $5, $6, '{}', 'PUBLISHED', 'x')`,
    [
      `520622-a${named}`,
      facts.enrolment_mode,
      facts.min_age,
      facts.max_age,
      facts.skills,
      facts.vetted_only,
      facts.theme,
    ],
  );
  await under.test.sql(
    `insert into activities.activity_sessions (county_code, id, division_code, activity_id, title, theme, organizer_kind, organizer_id, held_on,
       status, person_times_helped, starts_at, ends_at, capacity)
     values ('520622', $1, $6, $2, '活动', 'WARMTH', 'CHUNHUI_SOCIETY', '520622-s', '2099-07-01', 'PLANNED', 0, $3, $4, $5)`,
    [`520622-s${named}`, `520622-a${named}`, starts_at, ends_at, capacity, division],
  );
  return `520622-s${named}`;
}

const act = (identity: Identity, field: string, input: object, selection = 'enrolment { id status }') =>
  acting(under)(identity, field, input, selection);

const statusesOf = async (session: string) => {
  const rows = await under.test.sql<{ status: string; n: number }>(
    'select status, count(*)::int as n from activities.enrolments where session_id = $1 group by 1',
    [session],
  );
  return Object.fromEntries(rows.map(({ status, n }) => [status, n]));
};

describe('first come, first served', () => {
  it('gives exactly the seats there are to 200 who come at once, and the others a place in the line', async () => {
    const session = await openSession({}, { capacity: 30 });
    const crowd: Identity[] = [];
    for (let index = 0; index < 200; index += 1) crowd.push(await somebody());
    const answers = await Promise.all(crowd.map((one) => act(one, 'enrol', { session })));
    // On a busy machine some are told to try again, and have left nothing.
    const turnedAway = answers.filter(Array.isArray);
    expect(turnedAway.flat().filter((code) => code !== 'UNAVAILABLE')).toEqual([]);
    expect(answers.filter((answer) => answer.enrolment?.status === 'ENROLLED')).toHaveLength(30);
    const waiting = 170 - turnedAway.length;
    expect(answers.filter((answer) => answer.enrolment?.status === 'WAITING')).toHaveLength(waiting);
    expect(await statusesOf(session)).toEqual({ ENROLLED: 30, WAITING: waiting });

    // Ten give their seat back at once: the ten who waited longest get them.
    const line = await under.test.sql<{ volunteer_id: string }>(
      `select volunteer_id from activities.enrolments where session_id = $1 and status = 'WAITING' order by applied_at, id limit 10`,
      [session],
    );
    const seated = crowd.filter((_one, index) => answers[index].enrolment?.status === 'ENROLLED').slice(0, 10);
    await Promise.all(seated.map((one) => act(one, 'withdrawEnrolment', { session })));
    expect(await statusesOf(session)).toEqual({ ENROLLED: 30, WAITING: waiting - 10, WITHDRAWN: 10 });
    const promoted = await under.test.sql(
      `select from activities.enrolments where session_id = $1 and status = 'ENROLLED' and volunteer_id = any($2)`,
      [session, line.map((row) => row.volunteer_id)],
    );
    expect(promoted).toHaveLength(10);
  });

  it('refuses twice, after the start, without publication, and where nobody is', async () => {
    const session = await openSession();
    const one = await somebody();
    expect(await act(one, 'enrol', { session })).toMatchObject({ enrolment: { status: 'ENROLLED' }, errors: [] });
    expect(await act(one, 'enrol', { session })).toMatchObject({ errors: [{ code: 'ENROLLED_ALREADY' }] });
    const begun = await openSession({}, { starts_at: '2020-01-01T00:00Z', ends_at: '2020-01-01T01:00Z' });
    expect(await act(one, 'enrol', { session: begun })).toMatchObject({ errors: [{ code: 'SESSION_STARTED' }] });
    await under.test.sql(`update activities.activities set status = 'DRAFT' where id = $1`, [
      session.replace('-s', '-a'),
    ]);
    expect(await act(await somebody(), 'enrol', { session })).toMatchObject({ errors: [{ code: 'SESSION_NOT_OPEN' }] });
    expect(await act(one, 'enrol', { session: '520622-none' })).toMatchObject({
      errors: [{ code: 'SESSION_UNKNOWN' }],
    });
    const stranger = await under.test.caller('VOLUNTEER', '520622');
    expect(await act(stranger, 'enrol', { session })).toMatchObject({ errors: [{ code: 'VOLUNTEER_UNKNOWN' }] });
  });

  it('refuses every condition that is not met on the day, at once', async () => {
    const session = await openSession({ min_age: 18, skills: '{急救}', vetted_only: true });
    const young = await somebody({ birthDate: '2081-07-02' });
    expect(await act(young, 'enrol', { session })).toEqual({
      enrolment: null,
      errors: [
        { code: 'VOLUNTEER_TOO_YOUNG', path: ['volunteer'] },
        { code: 'VOLUNTEER_LACKS_SKILL', path: ['volunteer'] },
        { code: 'VOLUNTEER_NOT_VETTED', path: ['volunteer'] },
      ],
    });
    const fit = await somebody({
      birthDate: '2081-07-01',
      skills: ['急救'],
      vettedUntil: '2099-07-01',
      vettedOn: '2098-07-01',
    });
    expect(await act(fit, 'enrol', { session })).toMatchObject({ enrolment: { status: 'ENROLLED' } });
    expect(
      await act(await somebody({ status: 'LEFT' }), 'enrol', { session: await openSession({ max_age: 90 }) }),
    ).toMatchObject({
      errors: [{ code: 'VOLUNTEER_NOT_ACTIVE' }, { code: 'VOLUNTEER_TOO_OLD' }],
    });
  });

  it('lets one of two sessions at the same time win, even when both are asked for at once', async () => {
    const first = await openSession();
    const second = await openSession({}, { starts_at: '2099-07-01T10:00+08:00', ends_at: '2099-07-01T12:00+08:00' });
    const after = await openSession({}, { starts_at: '2099-07-01T12:00+08:00', ends_at: '2099-07-01T13:00+08:00' });
    const one = await somebody();
    const answers = await Promise.all([first, second].map((session) => act(one, 'enrol', { session })));
    const codes = answers.map(({ errors }) => errors[0]?.code ?? 'WON').sort();
    expect(codes).toEqual(['ENROLLED_ELSEWHERE', 'WON']);
    expect(await act(one, 'enrol', { session: after })).toMatchObject({ errors: [] });
  });

  it('knows of a seat in another town, also where the town’s own staff enrols and may see none of it', async () => {
    const elsewhere = await openSession({}, { division: '520622102201' });
    const here = await openSession();
    const town = await under.test.caller('TOWN_STAFF', '520622100');
    const one = await somebody();
    const volunteer = `${one.subject}`.replace('p-', '520622-');
    await act(one, 'enrol', { session: elsewhere });
    expect(await act(town, 'enrolVolunteer', { session: here, volunteer })).toMatchObject({
      errors: [{ code: 'ENROLLED_ELSEWHERE' }],
    });
    expect(
      (await ask(under.subgraph, town, 'query ($s: ID!) { enrolments(session: $s) { totalCount } }', { s: elsewhere }))
        .data,
    ).toEqual({ enrolments: { totalCount: 0 } });
    await act(one, 'withdrawEnrolment', { session: elsewhere });
    expect(await act(town, 'enrolVolunteer', { session: here, volunteer })).toMatchObject({
      enrolment: { status: 'ENROLLED' },
    });
  });

  it('passes over who got another session while waiting', async () => {
    const session = await openSession({}, { capacity: 1 });
    const [seated, busy, next] = [await somebody(), await somebody(), await somebody()];
    for (const one of [seated, busy, next]) await act(one, 'enrol', { session });
    expect(await act(busy, 'enrol', { session: await openSession() })).toMatchObject({ errors: [] });
    expect(await act(seated, 'askForLeave', { session, reason: '家中有事' })).toMatchObject({
      enrolment: { status: 'ON_LEAVE' },
    });
    const mine = '{ myEnrolments { nodes { status session { id } } } }';
    const { data } = await ask(under.subgraph, next, mine);
    expect(data?.myEnrolments).toEqual({ nodes: [{ status: 'ENROLLED', session: { id: session } }] });
  });

  it('another county and a role without permission reach nothing', async () => {
    const session = await openSession();
    const one = await somebody();
    await act(one, 'enrol', { session });
    const volunteer = one.subject?.replace('p-', '520622-');
    expect(await act(staff, 'enrolVolunteer', { session, volunteer })).toMatchObject({
      errors: [{ code: 'ENROLLED_ALREADY' }],
    });
    expect(await act(otherStaff, 'enrolVolunteer', { session, volunteer })).toMatchObject({
      errors: [{ code: 'VOLUNTEER_UNKNOWN' }],
    });
    expect(await act(viewer, 'enrolVolunteer', { session, volunteer })).toEqual(['FORBIDDEN']);
    const list = `query ($session: ID!) { enrolments(session: $session) { totalCount nodes { volunteer { id } } } }`;
    expect((await ask(under.subgraph, staff, list, { session })).data).toEqual({
      enrolments: { totalCount: 1, nodes: [{ volunteer: { id: volunteer } }] },
    });
    expect((await ask(under.subgraph, otherStaff, list, { session })).data).toMatchObject({
      enrolments: { totalCount: 0 },
    });
    expect((await ask(under.subgraph, one, list, { session })).data).toEqual({ enrolments: null });
  });
});

describe('volunteers under age', () => {
  const seventeen = { birthDate: '2082-06-30' };
  it('take part in what suits them, on the day', async () => {
    const warm = await openSession({ theme: 'WARMTH' });
    expect(await act(await somebody(seventeen), 'enrol', { session: warm })).toMatchObject({ errors: [] });
    const epidemic = await openSession({ theme: 'EPIDEMIC_PUBLICITY' });
    expect(await act(await somebody(seventeen), 'enrol', { session: epidemic })).toMatchObject({
      errors: [{ code: 'VOLUNTEER_UNDER_AGE' }],
    });
    expect(await act(await somebody({ birthDate: '2081-07-01' }), 'enrol', { session: epidemic })).toMatchObject({
      errors: [],
    });
  });
});

describe('review', () => {
  it('gives the last seat once, to whoever is accepted first', async () => {
    const session = await openSession({ enrolment_mode: 'REVIEW' }, { capacity: 1 });
    const applied = [];
    for (let index = 0; index < 3; index += 1)
      applied.push((await act(await somebody(), 'enrol', { session })).enrolment);
    expect(applied.map(({ status }) => status)).toEqual(['APPLIED', 'APPLIED', 'APPLIED']);
    const answers = await Promise.all(
      applied.map(({ id }) => act(staff, 'decideEnrolment', { enrolment: id, accept: true })),
    );
    expect(answers.map(({ errors }) => errors[0]?.code ?? 'SEATED').sort()).toEqual([
      'SEATED',
      'SESSION_FULL',
      'SESSION_FULL',
    ]);
    const left = answers.findIndex(({ errors }) => errors.length > 0);
    const decline = { enrolment: applied[left].id, accept: false, reason: '名额已满' };
    expect(await act(staff, 'decideEnrolment', decline)).toMatchObject({ enrolment: { status: 'DECLINED' } });
    expect(await act(staff, 'decideEnrolment', decline)).toMatchObject({ errors: [{ code: 'ENROLMENT_DECIDED' }] });
    expect(await act(otherStaff, 'decideEnrolment', decline)).toMatchObject({
      errors: [{ code: 'ENROLMENT_UNKNOWN' }],
    });
  });
});

describe('lottery', () => {
  it('gives no seat twice: who was accepted before the draw has one of them, who comes after it takes what is left', async () => {
    const session = await openSession({ enrolment_mode: 'LOTTERY' }, { capacity: 3 });
    const applied = [];
    for (let index = 0; index < 4; index += 1)
      applied.push((await act(await somebody(), 'enrol', { session })).enrolment);
    await act(staff, 'decideEnrolment', { enrolment: applied[0].id, accept: true });
    await act(staff, 'drawLottery', { session }, 'enrolments { status }');
    expect(await statusesOf(session)).toEqual({ ENROLLED: 3, WAITING: 1 });
    expect(await act(await somebody(), 'enrol', { session })).toMatchObject({ enrolment: { status: 'WAITING' } });
    const roomy = await openSession({ enrolment_mode: 'LOTTERY' }, { capacity: 3 });
    await act(staff, 'drawLottery', { session: roomy }, 'enrolments { status }');
    expect(await act(await somebody(), 'enrol', { session: roomy })).toMatchObject({
      enrolment: { status: 'ENROLLED' },
    });
  });

  it('draws once, as its seed says, and anyone can draw it again', async () => {
    const session = await openSession({ enrolment_mode: 'LOTTERY' }, { capacity: 4 });
    for (let index = 0; index < 12; index += 1) await act(await somebody(), 'enrol', { session });
    const selection = 'session { lotterySeed } enrolments { status volunteer { id } }';
    const answer = await act(staff, 'drawLottery', { session, seed: 'cup-2099' }, selection);
    expect(answer.session.lotterySeed).toBe('cup-2099');
    const drawn = answer.enrolments.map(({ volunteer }: { volunteer: { id: string } }) => volunteer.id);
    const again = lotteryOrder(
      'cup-2099',
      [...drawn].sort().map((volunteerId) => ({ volunteerId })),
    );
    expect(again.map(({ volunteerId }) => volunteerId)).toEqual(drawn);
    expect(await statusesOf(session)).toEqual({ ENROLLED: 4, WAITING: 8 });
    const line = await under.test.sql<{ volunteer_id: string }>(
      'select volunteer_id from activities.enrolments where session_id = $1 order by applied_at',
      [session],
    );
    expect(line.map((row) => row.volunteer_id)).toEqual(drawn);
    expect(await act(staff, 'drawLottery', { session }, selection)).toMatchObject({
      errors: [{ code: 'LOTTERY_DRAWN' }],
    });
    expect(await act(staff, 'drawLottery', { session: await openSession() }, selection)).toMatchObject({
      errors: [{ code: 'NOT_A_LOTTERY' }],
    });
  });
});

it('tells the office and the volunteer how reliably they came, and nobody else', async () => {
  const one = await somebody();
  for (const [index, status] of ['ATTENDED', 'ATTENDED', 'NO_SHOW', 'ON_LEAVE'].entries()) {
    const day = `2099-08-0${index + 1}`;
    const session = await openSession({}, { starts_at: `${day}T09:00+08:00`, ends_at: `${day}T11:00+08:00` });
    await act(one, 'enrol', { session });
    await under.test.sql('update activities.enrolments set status = $2 where session_id = $1', [session, status]);
  }
  const own = await ask(
    under.subgraph,
    one,
    '{ myEnrolments { nodes { volunteer { id reliability { attended noShows onLeave } } } } }',
  );
  // biome-ignore lint/suspicious/noExplicitAny: the tests look where they like
  const [{ volunteer }] = (own.data as any).myEnrolments.nodes;
  expect(volunteer.reliability).toEqual({ attended: 2, noShows: 1, onLeave: 1 });
  const query =
    'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Volunteer { reliability { noShows } } } }';
  const of = [{ __typename: 'Volunteer', id: volunteer.id }];
  expect((await ask(under.subgraph, staff, query, { of })).data).toEqual({
    _entities: [{ reliability: { noShows: 1 } }],
  });
  for (const stranger of [otherStaff, viewer, await somebody()])
    expect((await ask(under.subgraph, stranger, query, { of })).data).toEqual({ _entities: [null] });
});
