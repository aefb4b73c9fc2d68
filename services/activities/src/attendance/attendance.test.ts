// Checking in and out through the schema: by code, by the leader, offline and later; forgotten ones closed; published to the ledger.
import { randomBytes } from 'node:crypto';
import type { Identity } from '@chunhui/runtime';
import { ask, inCounty, rollOut, testVault, useSubgraph } from '@chunhui/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { acting } from '../acting.fixture.ts';
import { connectActivities, createActivities, figures, schema } from '../index.ts';
import { publishVolunteer, standInForVolunteers } from '../volunteer/published-volunteers.fixture.ts';
import { codeAt, signedCodeAt } from './rotating-code.ts';

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
  leader = await under.test.caller('TOWN_STAFF', '520622100');
  otherLeader = await under.test.caller('TOWN_STAFF', '520622200');
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
    signedAgo: (minutes: number) => signedCodeAt(secret, id, minutesAgo(minutes), STEP),
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
  const late = (
    one: Identity,
    field: string,
    id: string,
    code: string,
    minutes: number,
    key = `${field}-${id}-${minutes}`,
  ) =>
    act(
      one,
      field,
      { session: id, code, capturedAt: minutesAgo(minutes).toISOString(), idempotencyKey: key },
      'attendance { id minutes decision flagReason capturedOffline uploadedAt }',
    );
  const decide = (who: Identity, attendance: string, changes: object = {}) =>
    act(who, 'decideAttendance', { attendance, accept: true, ...changes }, 'attendance { decision }');

  it('waits for the leader with claimed and upload time, arrives once however often it is sent, and counts once accepted', async () => {
    const { id, one, signedAgo } = await session();
    const sent = await Promise.all([1, 2, 3].map(() => late(one, 'checkIn', id, signedAgo(45), 45, `in-${id}`)));
    expect(new Set(sent.map((answer) => JSON.stringify(answer.errors))).size).toBe(1);
    const { attendance } = await late(one, 'checkOut', id, signedAgo(5), 5);
    expect(attendance).toMatchObject({
      minutes: 40,
      decision: 'PENDING',
      flagReason: 'LATE_UPLOAD',
      capturedOffline: true,
    });
    expect(Date.now() - Date.parse(attendance.uploadedAt)).toBeLessThan(60_000);
    expect(await published(id)).toEqual([]);
    const list = `{ attendances(division: "520622100", session: "${id}", undecided: true) { nodes { id startedAt uploadedAt } } }`;
    expect(JSON.stringify(await ask(under.subgraph, leader, list))).toContain(attendance.id);
    expect(await decide(one, attendance.id)).toEqual(['FORBIDDEN']);
    expect(await decide(otherLeader, attendance.id)).toMatchObject({ errors: [{ code: 'ATTENDANCE_UNKNOWN' }] });
    expect(await decide(leader, attendance.id)).toMatchObject({ attendance: { decision: 'ACCEPTED' }, errors: [] });
    expect(await decide(leader, attendance.id)).toMatchObject({ errors: [{ code: 'ATTENDANCE_UNKNOWN' }] });
    expect(await published(id)).toMatchObject([{ minutes: 40, source: 'CLOCKED', flagged: true }]);
  });

  it('counts nowhere when the leader refuses it, and leaves the volunteer free to check in', async () => {
    const { id, one, signedAgo, codeAgo } = await session();
    const { attendance } = await late(one, 'checkIn', id, signedAgo(20), 20);
    expect(await decide(leader, attendance.id, { accept: false })).toMatchObject({
      errors: [{ code: 'BAD_USER_INPUT' }],
    });
    await decide(leader, attendance.id, { accept: false, reason: '当时不在场' });
    expect(await published(id)).toEqual([]);
    expect(await act(one, 'checkIn', { session: id, code: codeAgo(0) })).toMatchObject({ errors: [] });
  });

  it('takes no six digits: they could be found by trying at a minute that stands still', async () => {
    const { id, one, codeAgo, signedAgo } = await session();
    expect(await late(one, 'checkIn', id, codeAgo(45), 45)).toMatchObject({ errors: [{ code: 'CODE_WRONG' }] });
    // Nor a signed code of another minute.
    expect(await late(one, 'checkIn', id, signedAgo(30), 44)).toMatchObject({ errors: [{ code: 'CODE_WRONG' }] });
    expect(await late(one, 'checkIn', id, signedAgo(43), 43)).toMatchObject({ errors: [] });
  });

  it('is refused without a key, from the future, too late, and over another attendance', async () => {
    const { id, one, signedAgo } = await session({ from: 100, until: -60 });
    const capture = (minutes: number, key: object = { idempotencyKey: `k-${id}-${minutes}-x` }) =>
      act(one, 'checkIn', {
        session: id,
        code: signedAgo(minutes),
        capturedAt: minutesAgo(minutes).toISOString(),
        ...key,
      });
    expect(await capture(50, {})).toMatchObject({ errors: [{ code: 'CAPTURE_NEEDS_KEY' }] });
    expect(await capture(-30)).toMatchObject({ errors: [{ code: 'CAPTURED_IN_FUTURE' }] });
    const old = await session({ from: 100 * 60, until: 99 * 60 });
    expect(await late(old.one, 'checkIn', old.id, old.signedAgo(5970), 5970)).toMatchObject({
      errors: [{ code: 'CAPTURED_TOO_LATE' }],
    });
    await capture(60);
    await late(one, 'checkOut', id, signedAgo(30), 30);
    expect(await capture(45)).toMatchObject({ errors: [{ code: 'CHECK_IN_OVERLAPS' }] });
  });

  it('joins a session that was concluded meanwhile once it is accepted, counters included', async () => {
    const { id, one, signedAgo } = await session({ from: 100, until: 50 });
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
    const { attendance } = await late(one, 'checkIn', id, signedAgo(90), 90);
    expect(await statusOf()).toEqual({ status: 'NO_SHOW' });
    await decide(leader, attendance.id);
    expect(await statusOf()).toEqual({ status: 'ATTENDED' });
    expect(await under.database.read(inCounty('520622'), (reading) => figures.differences(reading))).toEqual([]);
    const [village] = await under.database.read(inCounty('520622'), (reading) =>
      figures.byDivision(reading, ['520622100201']),
    );
    expect(village?.values.get('volunteerPersonTimes')?.get('WARMTH')).toBe(1);
    expect(village?.values.get('volunteerPersons')?.get('')).toBe(1);
  });
});

describe('guessed codes', () => {
  const guess = (one: Identity, id: string, code: string) => act(one, 'checkIn', { session: id, code });
  const wrongFor = (right: string) => (right === '000000' ? '000001' : '000000');
  const attemptsAt = async (id: string) => {
    const list = `{ checkInAttempts(session: "${id}", first: 100) { totalCount nodes { volunteer { id } reasons } } }`;
    // biome-ignore lint/suspicious/noExplicitAny: the tests look where they like
    return ((await ask(under.subgraph, leader, list)).data as any).checkInAttempts;
  };

  it('leave a row each; after five the leader decides, also when they come at once', async () => {
    const { id, one, codeAgo } = await session();
    const right = codeAgo(0);
    const answers = await Promise.all(Array.from({ length: 12 }, () => guess(one, id, wrongFor(right))));
    const codes = answers.map((answer) => (Array.isArray(answer) ? answer[0] : answer.errors[0].code));
    expect(codes.filter((code) => code === 'CODE_WRONG')).toHaveLength(5);
    expect(codes.filter((code) => code === 'CODE_TRIES_SPENT')).toHaveLength(7);
    expect(await attemptsAt(id)).toMatchObject({ totalCount: 12 });
    // The right code is no longer told from a wrong one.
    expect(await guess(one, id, codeAgo(0))).toMatchObject({ errors: [{ code: 'CODE_TRIES_SPENT' }] });
    expect(await act(leader, 'checkInVolunteer', { session: id, volunteer: idOf(one) })).toMatchObject({ errors: [] });
  });

  it('are counted per volunteer and session, and a refusal with a key is no answer for later', async () => {
    const { id, people, codeAgo } = await session({ volunteers: 2 });
    const [ann, bo] = people as [Identity, Identity];
    for (let turn = 0; turn < 5; turn += 1) await guess(ann, id, wrongFor(codeAgo(0)));
    expect(await guess(ann, id, codeAgo(0))).toMatchObject({ errors: [{ code: 'CODE_TRIES_SPENT' }] });
    const stranger = await publishVolunteer(under.test, `stranger-${id}`);
    const keyed = { session: id, code: codeAgo(0), idempotencyKey: `again-${id}` };
    expect(await act(stranger, 'checkIn', keyed)).toMatchObject({ errors: [{ code: 'NOT_ENROLLED' }] });
    await seat(id, stranger);
    expect(await act(stranger, 'checkIn', keyed)).toMatchObject({ errors: [] });
    expect(await guess(bo, id, codeAgo(0))).toMatchObject({ errors: [] });
    expect((await attemptsAt(id)).nodes.flatMap(({ reasons }: { reasons: string[] }) => reasons)).toContain(
      'NOT_ENROLLED',
    );
  });
});

describe('forgotten check-outs', () => {
  it('are closed at the session’s end and flagged, once', async () => {
    const { id, one } = await session({ from: 30 * 60, until: 28 * 60 });
    await under.test.sql(
      `insert into activities.attendances (county_code, id, division_code, session_id, volunteer_id, started_at, ended_at, source, way_in,
         captured_offline, flagged, flag_reason)
       select '520622', '520622-open', '520622100201', $1, $2, starts_at, null, 'CLOCKED', 'CODE', false, false, null
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
      `insert into activities.attendances (county_code, id, division_code, session_id, volunteer_id, started_at, ended_at, source, way_in,
         captured_offline, flagged, flag_reason)
       select '520622', '520622-forgot', '520622100201', $1, $2, starts_at, null, 'CLOCKED', 'CODE', false, false, null
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
