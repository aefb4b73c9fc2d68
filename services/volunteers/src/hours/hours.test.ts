// The ledger of hours through the schema: entering, deciding, correcting, collecting attendances, and balances that equal the sum.
import type { Identity } from '@chunhui/runtime';
import { ask, inCounty, rollOut, useSubgraph } from '@chunhui/testing';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { daysAgo, registration } from '../examples.fixture.ts';
import { connectVolunteers, createVolunteers, figures, schema } from '../index.ts';

const under = useSubgraph({ schema, connect: connectVolunteers, create: createVolunteers });
const COUNTY = '520622';
const VILLAGE = '520622100201';
let county: Identity;
let staff: Identity;
let reviewer: Identity;
let otherCounty: Identity;

beforeAll(async () => {
  await rollOut(under.test, COUNTY);
  county = await under.test.caller('COUNTY_ADMINISTRATOR', COUNTY);
  staff = await under.test.caller('COUNTY_STAFF', COUNTY);
  reviewer = await under.test.caller('HOURS_REVIEWER', COUNTY);
  otherCounty = await under.test.caller('COUNTY_ADMINISTRATOR', '520628');
});

// biome-ignore lint/suspicious/noExplicitAny: the tests look where they like
async function send(identity: Identity, field: string, answer: string, input: object): Promise<any> {
  const type = `${field[0]?.toUpperCase()}${field.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { answer: ${field}(input: $input) { ${answer} errors { code path } } }`;
  const { data, errors } = await ask(under.subgraph, identity, document, { input });
  return errors === undefined ? data?.answer : errors.map((error) => error.extensions?.code);
}

/** A volunteer who registered long enough ago to have served. */
async function volunteer(registeredDaysAgo = 60): Promise<string> {
  const { volunteer: found } = await send(county, 'registerVolunteer', 'volunteer { id }', registration(VILLAGE));
  await under.test.sql('update volunteers.volunteers set registered_on = $2 where id = $1', [
    found.id,
    daysAgo(registeredDaysAgo),
  ]);
  return found.id;
}

const record = (entries: object[], by = staff) => send(by, 'recordHours', 'entries { id minutes status }', { entries });
const approve = (entries: string[], by = reviewer) => send(by, 'approveHours', 'entries { id status }', { entries });
const correct = (entry: string, minutes = 0) =>
  send(county, 'correctHours', 'entries { id minutes kind status }', { entry, minutes, reason: '登记有误' });

async function approved(of: string, servedOn: string, minutes: number): Promise<string> {
  const { entries } = await record([{ volunteer: of, servedOn, minutes }]);
  await approve([entries[0].id]);
  return entries[0].id;
}

const balances = () =>
  under.test.sql<{ id: string }>(
    `select v.id from volunteers.volunteers v where v.approved_minutes <>
       (select coalesce(sum(minutes), 0) from volunteers.hour_entries h where h.volunteer_id = v.id and h.status = 'APPROVED')`,
  );
const balanceOf = async (id: string) =>
  (
    await under.test.sql<{ m: number }>('select approved_minutes::int as m from volunteers.volunteers where id = $1', [
      id,
    ])
  )[0]?.m;

describe('recordHours', () => {
  it('works: pending, with the minutes of its times', async () => {
    const id = await volunteer();
    const day = daysAgo(3);
    const times = { startedAt: `${day}T09:00:00+08:00`, endedAt: `${day}T11:30:00+08:00` };
    expect(await record([{ volunteer: id, ...times, description: '河道清洁' }])).toMatchObject({
      entries: [{ minutes: 150, status: 'PENDING' }],
      errors: [],
    });
    expect(await balanceOf(id)).toBe(0);
  });

  it.each<[string, object[], string[]]>([
    ['before the registration', [{ servedOn: daysAgo(21), minutes: 60 }], ['HOURS_BEFORE_REGISTRATION']],
    ['tomorrow', [{ servedOn: daysAgo(-1), minutes: 60 }], ['HOURS_IN_FUTURE']],
    ['of nine hours a day', [{ servedOn: daysAgo(2), minutes: 481 }], ['HOURS_OVER_DAILY_CAP']],
    [
      'of nine hours a day in two',
      [
        { servedOn: daysAgo(2), minutes: 300 },
        { servedOn: daysAgo(2), minutes: 181 },
      ],
      ['HOURS_OVER_DAILY_CAP'],
    ],
    [
      'twice at the same time',
      [
        { startedAt: `${daysAgo(2)}T09:00:00+08:00`, endedAt: `${daysAgo(2)}T10:00:00+08:00` },
        { startedAt: `${daysAgo(2)}T09:59:00+08:00`, endedAt: `${daysAgo(2)}T10:30:00+08:00` },
      ],
      ['HOURS_OVERLAP'],
    ],
    ['without a time', [{ minutes: 60 }], ['HOURS_TIME_UNCLEAR']],
    [
      'longer than its times',
      [{ startedAt: `${daysAgo(2)}T09:00:00+08:00`, endedAt: `${daysAgo(2)}T10:00:00+08:00`, minutes: 61 }],
      ['HOURS_TIME_UNCLEAR'],
    ],
  ])('refuses time %s', async (_what, times, codes) => {
    const id = await volunteer(20);
    const answer = await record(times.map((time) => ({ volunteer: id, ...time })));
    expect(answer.errors.map(({ code }: { code: string }) => code)).toEqual(codes);
    expect(await under.test.sql('select from volunteers.hour_entries where volunteer_id = $1', [id])).toEqual([]);
  });

  it('refuses what is older than the window, and accepts its last day', async () => {
    const id = await volunteer(60);
    expect(await record([{ volunteer: id, servedOn: daysAgo(31), minutes: 60 }])).toMatchObject({
      errors: [{ code: 'HOURS_WINDOW_CLOSED' }],
    });
    expect(await record([{ volunteer: id, servedOn: daysAgo(30), minutes: 60 }])).toMatchObject({ errors: [] });
  });

  it('refuses another county’s volunteers, and a role without permission', async () => {
    const entries = [{ volunteer: await volunteer(), servedOn: daysAgo(1), minutes: 60 }];
    expect(await record(entries, otherCounty)).toMatchObject({ errors: [{ code: 'VOLUNTEER_UNKNOWN' }] });
    expect(await record(entries, reviewer)).toEqual(['FORBIDDEN']);
  });

  it('of two at once that overlap, keeps one', async () => {
    const id = await volunteer();
    const time = { startedAt: `${daysAgo(2)}T09:00:00+08:00`, endedAt: `${daysAgo(2)}T10:00:00+08:00` };
    const answers = await Promise.all([1, 2, 3, 4].map(() => record([{ volunteer: id, ...time }])));
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
  });
});

describe('a decision', () => {
  it('is made by another person than the one who entered it, in bulk, once', async () => {
    const id = await volunteer();
    const days = [1, 2, 3].map((day) => ({ volunteer: id, servedOn: daysAgo(day), minutes: 60 }));
    const { entries } = await record(days, county);
    const ids = entries.map((entry: { id: string }) => entry.id);
    const own = await approve(ids, county);
    expect(own.errors).toHaveLength(3);
    expect(own.errors[2]).toEqual({ code: 'HOURS_OWN_ENTRY', path: ['entries', '2'] });
    expect(await approve(ids)).toMatchObject({ entries: [{ status: 'APPROVED' }, {}, {}], errors: [] });
    expect(await balanceOf(id)).toBe(180);
    expect(await approve([ids[0]])).toMatchObject({ errors: [{ code: 'HOURS_DECIDED' }] });
    expect(await approve(ids, otherCounty)).toMatchObject({ errors: [{ code: 'HOURS_UNKNOWN' }, {}, {}] });
    expect(await approve(ids, staff)).toEqual(['FORBIDDEN']);
  });

  it('approves all or none', async () => {
    const id = await volunteer();
    const { entries } = await record([{ volunteer: id, servedOn: daysAgo(1), minutes: 60 }]);
    expect(await approve([entries[0].id, '520622-none'])).toMatchObject({
      entries: null,
      errors: [{ code: 'HOURS_UNKNOWN', path: ['entries', '1'] }],
    });
    expect(await balanceOf(id)).toBe(0);
  });

  it('may decline, with a reason', async () => {
    const id = await volunteer();
    const { entries } = await record([{ volunteer: id, servedOn: daysAgo(1), minutes: 480 }]);
    const declining = { entries: [entries[0].id], reason: '无活动记录' };
    expect(await send(reviewer, 'declineHours', 'entries { declineReason }', declining)).toMatchObject({
      entries: [{ declineReason: '无活动记录' }],
    });
    expect(await record([{ volunteer: id, servedOn: daysAgo(1), minutes: 480 }])).toMatchObject({ errors: [] });
  });

  it('of eight at once counts once', async () => {
    const id = await volunteer();
    const { entries } = await record([{ volunteer: id, servedOn: daysAgo(1), minutes: 60 }]);
    const answers = await Promise.all(Array.from({ length: 8 }, () => approve([entries[0].id])));
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    expect(await balanceOf(id)).toBe(60);
  });
});

describe('correctHours', () => {
  it('adds a reverse entry, and the corrected time as pending', async () => {
    const id = await volunteer();
    const entry = await approved(id, daysAgo(1), 120);
    expect(await correct(entry, 90)).toMatchObject({
      entries: [
        { minutes: -120, kind: 'CORRECTION', status: 'APPROVED' },
        { minutes: 90, kind: 'SERVICE', status: 'PENDING' },
      ],
    });
    expect(await balanceOf(id)).toBe(0);
    expect(await correct(entry)).toMatchObject({ errors: [{ code: 'HOURS_REVERSED' }] });
  });

  it('frees the time of the reversed entry, for its correction and for other entries', async () => {
    const id = await volunteer();
    const time = { startedAt: `${daysAgo(2)}T09:00:00+08:00`, endedAt: `${daysAgo(2)}T10:00:00+08:00` };
    const { entries } = await record([{ volunteer: id, ...time }]);
    await approve([entries[0].id]);
    expect(await correct(entries[0].id, 61)).toMatchObject({ errors: [{ code: 'HOURS_TIME_UNCLEAR' }] });
    const corrected = await correct(entries[0].id, 30);
    expect(corrected).toMatchObject({ errors: [] });
    expect(await approve([corrected.entries[1].id])).toMatchObject({ errors: [] });
    expect(await record([{ volunteer: id, ...time }])).toMatchObject({ errors: [{ code: 'HOURS_OVERLAP' }] });
    expect(await correct(corrected.entries[1].id)).toMatchObject({ errors: [] });
    expect(await record([{ volunteer: id, ...time }])).toMatchObject({ errors: [] });
  });

  it('reverses once when five run at once', async () => {
    const id = await volunteer();
    const entry = await approved(id, daysAgo(1), 120);
    const answers = await Promise.all(Array.from({ length: 5 }, () => correct(entry)));
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    expect(await balanceOf(id)).toBe(0);
  });

  it('is the only way: the service’s own role can change no minutes and remove no entry', async () => {
    for (const sql of ['update volunteers.hour_entries set minutes = 1', 'delete from volunteers.hour_entries'])
      await expect(under.database.write(inCounty(COUNTY), (session) => session.query(sql))).rejects.toThrow(
        'permission denied',
      );
  });
});

describe('collectAttendances', () => {
  it('makes each attendance one pending entry, however many collect at once', async () => {
    const id = await volunteer();
    await under.test.sql('drop view if exists activities_published.attendances cascade');
    await under.test.sql(`create table activities_published.attendances (county_code text, id text, session_id text, volunteer_id text,
      division_code text, started_at timestamptz, ended_at timestamptz, minutes integer, source text, flagged boolean)`);
    await under.test.sql('grant select on activities_published.attendances to chunhui_services');
    await under.test.sql(
      `insert into activities_published.attendances
       select '520622', '520622-a' || n, 's', $1, '520622100201', now() - n * interval '1 day', now() - n * interval '1 day' + interval '1 hour',
         60, 'LEADER', n = 1 from generate_series(1, 70) n`,
      [id],
    );
    const collect = (by = staff) => send(by, 'collectAttendances', 'entries { flagged source }', { division: COUNTY });
    const answers = await Promise.all([collect(), collect(), collect()]);
    // Registered 60 days ago: what came before is not counted.
    const entered = answers.flatMap(({ entries }) => entries);
    expect(entered).toHaveLength(60);
    expect(entered.filter(({ flagged }) => flagged)).toHaveLength(1);
    expect(await collect()).toMatchObject({ entries: [] });
    expect(await collect(otherCounty)).toEqual(['OUT_OF_SCOPE']);
    const pending = `query { hourEntries(division: "520622", status: PENDING, first: 100) { nodes { id volunteer { id } } } }`;
    // biome-ignore lint/suspicious/noExplicitAny: the tests look where they like
    const { data } = (await ask(under.subgraph, reviewer, pending)) as { data: any };
    const own = data.hourEntries.nodes.filter((entry: { volunteer: { id: string } }) => entry.volunteer.id === id);
    expect(await approve(own.map((entry: { id: string }) => entry.id))).toMatchObject({ errors: [] });
    expect(await balanceOf(id)).toBe(3600);
  });
});

describe('the ledger', () => {
  it('keeps every balance equal to the sum of what is approved, whatever is done at once', async () => {
    const ids = await Promise.all([volunteer(), volunteer(), volunteer()]);
    const write = fc.record({
      kind: fc.constantFrom('record', 'approve', 'decline', 'correct'),
      which: fc.nat(),
      day: fc.integer({ min: 1, max: 29 }),
      minutes: fc.integer({ min: 1, max: 200 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(write, { minLength: 4, maxLength: 16 }), async (writes) => {
        const known = await under.test.sql<{ id: string }>(
          'select id from volunteers.hour_entries where volunteer_id = any($1) order by id desc limit 8',
          [ids],
        );
        const pick = (which: number) => known[which % Math.max(1, known.length)]?.id ?? '520622-none';
        await Promise.all(
          writes.map(({ kind, which, day, minutes }) => {
            const of = ids[which % ids.length] as string;
            if (kind === 'record') return record([{ volunteer: of, servedOn: daysAgo(day), minutes }]);
            if (kind === 'approve') return approve([pick(which), pick(which + 1)]);
            if (kind === 'decline')
              return send(reviewer, 'declineHours', 'entries { id }', { entries: [pick(which)], reason: '核实' });
            return correct(pick(which), minutes);
          }),
        );
        expect(await balances()).toEqual([]);
      }),
      { numRuns: 12 },
    );
    expect(await under.database.read(inCounty(COUNTY), (session) => figures.differences(session))).toEqual([]);
  });
});
