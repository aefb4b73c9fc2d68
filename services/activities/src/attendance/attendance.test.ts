// Checking in and out through the schema: by code, by the leader, offline and later; forgotten ones closed; published to the ledger.
import { randomBytes } from 'node:crypto';
import type { Identity } from '@chunhui/runtime';
import { ask, inCounty, rollOut, testVault, useSubgraph } from '@chunhui/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { acting } from '../acting.fixture.ts';
import { connectActivities, createActivities, figures, schema } from '../index.ts';
import { publishVolunteer, standInForVolunteers } from '../volunteer/published-volunteers.fixture.ts';
import { codeAt } from './rotating-code.ts';

const under = useSubgraph({ schema, connect: connectActivities, create: createActivities });
const STEP = 60;
const MINUTE = 60_000;
let leader: Identity;
let otherLeader: Identity;
let viewer: Identity;
let named = 0;

beforeAll(async () => {
  await rollOut(under.test, '520622');
  await standInForVolunteers(under.test);
  leader = await under.test.caller('TEAM_LEADER', '520622100');
  otherLeader = await under.test.caller('TEAM_LEADER', '520622200');
  viewer = await under.test.caller('MUNICIPAL_VIEWER', '5206');
});

const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * MINUTE);

/** A session from so many to so many minutes ago, its secret, and volunteers with a seat in it. */
async function session({ from = 60, until = -60, volunteers = 1, place = false, status = 'PLANNED' } = {}) {
  named += 1;
  const id = `520622-s${named}`;
  const secret = randomBytes(20);
  const [latitude, longitude, radius] = place ? [27_237_800, 108_911_700, 500] : [null, null, null];
  await under.test.sql(
    `insert into activities.activity_sessions (county_code, id, division_code, title, theme, organizer_kind, organizer_id, held_on, status,
       person_times_helped, starts_at, ends_at, latitude_e6, longitude_e6, radius_metres)
     values ('520622', $1, '520622100201', '活动', 'WARMTH', 'VOLUNTEER_TEAM', '520622-t', ($3::timestamptz at time zone 'Asia/Shanghai')::date, $2, 0, $3, $4, $5, $6, $7)`,
    [id, status, minutesAgo(from), minutesAgo(until), latitude, longitude, radius],
  );
  await under.test.sql(`insert into activities.check_in_secrets values ('520622', $1, $2)`, [
    id,
    testVault.seal(secret.toString('base64'), ['activities.check_in_secrets.secret', id]),
  ]);
  const people: Identity[] = [];
  for (let index = 0; index < volunteers; index += 1) {
    named += 1;
    const one = await publishVolunteer(under.test, `v${named}`);
    people.push(one);
    await seat(id, one);
  }
  return {
    id,
    people,
    one: people[0] as Identity,
    codeAgo: (minutes: number) => codeAt(secret, minutesAgo(minutes), STEP),
  };
}

const idOf = ({ subject }: Identity) => `${subject}`.replace('p-', '520622-');

async function seat(sessionId: string, one: Identity): Promise<void> {
  await under.test.sql(
    `insert into activities.enrolments (county_code, id, division_code, session_id, volunteer_id, status, applied_at, starts_at, ends_at)
     select '520622', $2 || '/' || $1, '520622100201', $1, $2, 'ENROLLED', now(), starts_at, ends_at from activities.activity_sessions where id = $1`,
    [sessionId, idOf(one)],
  );
}

const act = (
  identity: Identity,
  field: string,
  input: object,
  selection = 'attendance { id minutes flagged endedAt capturedOffline }',
) => acting(under)(identity, field, input, selection);

const published = (sessionId: string) =>
  under.database.read(inCounty('520622'), (reading) =>
    reading.query<Record<string, unknown>>(
      'select volunteer_id, minutes, source, flagged, division_code from activities_published.attendances where session_id = $1',
      [sessionId],
    ),
  );

describe('by code', () => {
  it('works: what the leader shows checks in and out, and is published once finished', async () => {
    const { id, one } = await session();
    const show = 'query ($id: ID!) { checkInCode(session: $id) { code changesAt } }';
    const { data } = await ask(under.subgraph, leader, show, { id });
    const { code } = (data as { checkInCode: { code: string } }).checkInCode;
    expect(await act(one, 'checkIn', { session: id, code })).toMatchObject({
      attendance: { endedAt: null },
      errors: [],
    });
    expect(await published(id)).toEqual([]);
    expect(await act(one, 'checkOut', { session: id, code })).toMatchObject({ attendance: { minutes: 0 }, errors: [] });
    expect(await published(id)).toEqual([
      { volunteerId: idOf(one), minutes: 0, source: 'CLOCKED', flagged: false, divisionCode: '520622100201' },
    ]);
    expect((await ask(under.subgraph, one, show, { id })).data).toEqual({ checkInCode: null });
    expect((await ask(under.subgraph, otherLeader, show, { id })).data).toEqual({ checkInCode: null });
  });

  it('refuses a wrong code and one of ten minutes ago', async () => {
    const { id, one, codeAgo } = await session();
    const wrong = codeAgo(0) === '000000' ? '000001' : '000000';
    for (const code of [wrong, codeAgo(10)])
      expect(await act(one, 'checkIn', { session: id, code })).toMatchObject({ errors: [{ code: 'CODE_WRONG' }] });
  });

  it('refuses too far, without a place, too early, and without a seat', async () => {
    const near = await session({ place: true });
    const code = near.codeAgo(0);
    expect(await act(near.one, 'checkIn', { session: near.id, code })).toMatchObject({
      errors: [{ code: 'CHECK_IN_NEEDS_PLACE' }],
    });
    const far = { latitude: 27.2378, longitude: 108.92 };
    expect(await act(near.one, 'checkIn', { session: near.id, code, place: far })).toMatchObject({
      errors: [{ code: 'CHECK_IN_TOO_FAR' }],
    });
    const here = { latitude: 27.24, longitude: 108.9117 };
    expect(await act(near.one, 'checkIn', { session: near.id, code, place: here })).toMatchObject({ errors: [] });
    const early = await session({ from: -130, until: -200 });
    expect(await act(early.one, 'checkIn', { session: early.id, code: early.codeAgo(0) })).toMatchObject({
      errors: [{ code: 'CHECK_IN_CLOSED' }],
    });
    expect(await act(early.one, 'checkIn', { session: near.id, code, place: here })).toMatchObject({
      errors: [{ code: 'NOT_ENROLLED' }],
    });
  });

  it('lets one of many check-ins at once win, in whatever session', async () => {
    const first = await session();
    const second = await session();
    await seat(second.id, first.one);
    const answers = await Promise.all(
      [first, second, first, second, first].map(({ id, codeAgo }) =>
        act(first.one, 'checkIn', { session: id, code: codeAgo(0) }),
      ),
    );
    expect(answers.map(({ errors }) => errors[0]?.code ?? 'WON').sort()).toEqual(
      [...Array(4).fill('CHECKED_IN_ALREADY'), 'WON'].sort(),
    );
  });
});

describe('by the leader', () => {
  it('works in the leader’s own division, and nowhere else', async () => {
    const { id, one } = await session();
    const input = { session: id, volunteer: idOf(one) };
    expect(await act(otherLeader, 'checkInVolunteer', input)).toMatchObject({ errors: [{ code: 'SESSION_UNKNOWN' }] });
    expect(await act(viewer, 'checkInVolunteer', input)).toEqual(['FORBIDDEN']);
    expect(await act(leader, 'checkOutVolunteer', input)).toMatchObject({ errors: [{ code: 'NOT_CHECKED_IN' }] });
    expect(await act(leader, 'checkInVolunteer', input)).toMatchObject({ errors: [] });
    expect(await act(leader, 'checkOutVolunteer', input)).toMatchObject({ attendance: { flagged: false }, errors: [] });
    const list = `{ attendances(division: "520622100", session: "${id}") { totalCount nodes { source minutes volunteer { id } } } }`;
    expect((await ask(under.subgraph, leader, list)).data).toEqual({
      attendances: { totalCount: 1, nodes: [{ source: 'CLOCKED', minutes: 0, volunteer: { id: idOf(one) } }] },
    });
  });
});

describe('captured offline', () => {
  it('keeps its own time, is judged by the code of that time, and arrives once however often it is sent', async () => {
    const { id, one, codeAgo } = await session();
    const coming = {
      session: id,
      code: codeAgo(45),
      capturedAt: minutesAgo(45).toISOString(),
      idempotencyKey: `in-${id}`,
    };
    const going = {
      session: id,
      code: codeAgo(5),
      capturedAt: minutesAgo(5).toISOString(),
      idempotencyKey: `out-${id}`,
    };
    const sent = await Promise.all([1, 2, 3].map(() => act(one, 'checkIn', coming)));
    expect(new Set(sent.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await act(one, 'checkOut', going)).toMatchObject({
      attendance: { minutes: 40, capturedOffline: true },
      errors: [],
    });
    expect(await act(one, 'checkIn', coming)).toEqual(sent[0]);
    expect(await published(id)).toMatchObject([{ minutes: 40, source: 'CLOCKED' }]);
  });

  it('is refused without a key, from the future, too late, and over another attendance', async () => {
    const { id, one, codeAgo } = await session({ from: 100, until: -60 });
    const capture = (minutes: number, key: object = { idempotencyKey: `k-${id}-${minutes}-x` }) =>
      act(one, 'checkIn', {
        session: id,
        code: codeAgo(minutes),
        capturedAt: minutesAgo(minutes).toISOString(),
        ...key,
      });
    expect(await capture(50, {})).toMatchObject({ errors: [{ code: 'CAPTURE_NEEDS_KEY' }] });
    expect(await capture(-30)).toMatchObject({ errors: [{ code: 'CAPTURED_IN_FUTURE' }] });
    const old = await session({ from: 100 * 60, until: 99 * 60 });
    expect(
      await act(old.one, 'checkIn', {
        session: old.id,
        code: old.codeAgo(5970),
        capturedAt: minutesAgo(5970).toISOString(),
        idempotencyKey: `old-${old.id}`,
      }),
    ).toMatchObject({ errors: [{ code: 'CAPTURED_TOO_LATE' }] });
    await capture(60);
    await act(one, 'checkOut', {
      session: id,
      code: codeAgo(30),
      capturedAt: minutesAgo(30).toISOString(),
      idempotencyKey: `out-${id}-1`,
    });
    expect(await capture(45)).toMatchObject({ errors: [{ code: 'CHECK_IN_OVERLAPS' }] });
  });

  it('joins a session that was concluded meanwhile, counters included', async () => {
    const { id, one, codeAgo } = await session({ from: 100, until: 50 });
    const staff = await under.test.caller('COUNTY_STAFF', '520622');
    const conclude = { session: id, personTimesHelped: 5, personsHelped: 4, evaluation: 5 };
    expect(
      await act(staff, 'concludeSession', conclude, 'session { status personsHelped participants { id } }'),
    ).toMatchObject({
      session: { status: 'HELD', personsHelped: 4, participants: [] },
      errors: [],
    });
    const statusOf = async () =>
      (await under.test.sql('select status from activities.enrolments where session_id = $1', [id]))[0];
    expect(await statusOf()).toEqual({ status: 'NO_SHOW' });
    await act(one, 'checkIn', {
      session: id,
      code: codeAgo(90),
      capturedAt: minutesAgo(90).toISOString(),
      idempotencyKey: `late-${id}`,
    });
    expect(await statusOf()).toEqual({ status: 'ATTENDED' });
    expect(await under.database.read(inCounty('520622'), (reading) => figures.differences(reading))).toEqual([]);
    const [village] = await under.database.read(inCounty('520622'), (reading) =>
      figures.byDivision(reading, ['520622100201']),
    );
    expect(village?.values.get('volunteerPersonTimes')?.get('WARMTH')).toBe(1);
    expect(village?.values.get('volunteerPersons')?.get('')).toBe(1);
  });
});

describe('forgotten check-outs', () => {
  it('are closed at the session’s end and flagged, once', async () => {
    const { id, one } = await session({ from: 30 * 60, until: 28 * 60 });
    await under.test.sql(
      `insert into activities.attendances select '520622', '520622-open', '520622100201', $1, $2, starts_at, null, 'CLOCKED', 'CODE', false, false, null
       from activities.activity_sessions where id = $1`,
      [id, idOf(one)],
    );
    const close = () =>
      act(leader, 'closeForgottenAttendances', { division: '520622100' }, 'attendances { minutes flagged flagReason }');
    expect(await close()).toEqual({
      attendances: [{ minutes: 120, flagged: true, flagReason: 'FORGOTTEN_CHECK_OUT' }],
      errors: [],
    });
    expect(await close()).toEqual({ attendances: [], errors: [] });
    expect(await published(id)).toMatchObject([{ minutes: 120, flagged: true }]);
    expect(
      await act(otherLeader, 'closeForgottenAttendances', { division: '520622100' }, 'attendances { id }'),
    ).toEqual(['OUT_OF_SCOPE']);
  });
});

describe('a check-in', () => {
  it('closes what the volunteer forgot, so that yesterday keeps nobody out today', async () => {
    const { id: yesterday, one } = await session({ from: 30 * 60, until: 28 * 60 });
    await under.test.sql(
      `insert into activities.attendances select '520622', '520622-forgot', '520622100201', $1, $2, starts_at, null, 'CLOCKED', 'CODE', false, false, null
       from activities.activity_sessions where id = $1`,
      [yesterday, idOf(one)],
    );
    const { id, codeAgo } = await session();
    await seat(id, one);
    expect(await act(one, 'checkIn', { session: id, code: codeAgo(0) })).toMatchObject({ errors: [] });
    expect(await published(yesterday)).toMatchObject([{ minutes: 120, flagged: true }]);
  });

  it('is refused to who may no longer take part', async () => {
    const { id, one, codeAgo } = await session();
    await under.test.sql(
      `insert into activities.activities (county_code, id, division_code, title, summary, theme, organizer_kind, organizer_id, with_minors,
         enrolment_mode, skills, vetted_only, partner_kinds, status, drafted_by)
       values ('520622', '520622-vetted', '520622100201', '活动', '活动', 'WARMTH', 'VOLUNTEER_TEAM', '520622-t', true, 'FIRST_COME', '{}', true, '{}', 'PUBLISHED', 'x')`,
    );
    await under.test.sql(`update activities.activity_sessions set activity_id = '520622-vetted' where id = $1`, [id]);
    expect(await act(one, 'checkIn', { session: id, code: codeAgo(0) })).toMatchObject({
      errors: [{ code: 'VOLUNTEER_NOT_VETTED' }],
    });
  });
});
