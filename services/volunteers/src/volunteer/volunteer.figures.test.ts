// The counters stay equal to a plain count, whatever is written, also by many at once: a property, not an example.
import type { Database } from '@chunhui/database';
import { addDays, dayOf } from '@chunhui/model';
import { createLog } from '@chunhui/runtime';
import { ask, codesOf, createTestDatabase, inCounty, rollOut, type TestDatabase, testVault } from '@chunhui/testing';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  addVolunteers,
  changeVolunteer,
  connectVolunteers,
  createVolunteers,
  figures,
  type NewVolunteer,
  type VolunteerChange,
} from '../index.ts';

const COUNTY = '520622';
const VILLAGES = ['520622100201', '520622100202', '520622001001', '520622200200'];

let test: TestDatabase;
let database: Database;
let registered = 0;

beforeAll(async () => {
  test = await createTestDatabase();
  database = await connectVolunteers({ url: test.url('volunteers'), poolSize: 8, vault: testVault });
  await rollOut(test, COUNTY);
});

afterAll(async () => {
  await database?.close();
  await test?.drop();
});

const village = fc.constantFrom(...VILLAGES);

const change: fc.Arbitrary<VolunteerChange> = fc.oneof(
  fc.record({ divisionCode: village }),
  fc.record({ leagueMember: fc.boolean() }),
  fc.record({ sector: fc.constantFrom('AGRICULTURE', 'EDUCATION', null) }),
  fc.record({ star: fc.integer({ min: 0, max: 5 }), approvedMinutes: fc.integer({ min: 0, max: 100_000 }) }),
  fc.constantFrom<VolunteerChange>(
    { status: 'LEFT', leftOn: '2022-05-04' },
    { status: 'ACTIVE', leftOn: null },
    { status: 'SUSPENDED', leftOn: null },
  ),
);

const write = fc.oneof(
  fc.record({
    kind: fc.constant('register' as const),
    divisionCode: village,
    leagueMember: fc.boolean(),
    howMany: fc.integer({ min: 1, max: 20 }),
  }),
  fc.record({ kind: fc.constant('change' as const), which: fc.nat(), change }),
);

function newVolunteers(howMany: number, divisionCode: string, leagueMember: boolean): NewVolunteer[] {
  return Array.from({ length: howMany }, () => {
    registered += 1;
    const number = `T${registered}`;
    return {
      countyCode: COUNTY,
      id: `${COUNTY}-${number}`,
      divisionCode,
      personId: number,
      number,
      name: '测试',
      birthDate: '2000-02-29',
      leagueMember,
      registeredOn: '2021-05-04',
      status: 'ACTIVE',
      leftOn: null,
    };
  });
}

function perform(one: typeof write extends fc.Arbitrary<infer Write> ? Write : never): Promise<unknown> {
  return database.write<unknown>(inCounty(COUNTY), (session) =>
    one.kind === 'register'
      ? addVolunteers(session, newVolunteers(one.howMany, one.divisionCode, one.leagueMember))
      : changeVolunteer(session, `${COUNTY}-T${1 + (one.which % Math.max(1, registered))}`, one.change),
  );
}

const CODES = ['520622000000', '520622100000', ...VILLAGES];
const today = () => database.read(inCounty(COUNTY), (session) => figures.byDivision(session, CODES));
const onDay = (day: string) =>
  database.read(inCounty(COUNTY), (session) =>
    figures.byDay(
      session,
      CODES.map((code) => ({ code, day })),
    ),
  );
const differences = () => database.read(inCounty(COUNTY), (session) => figures.differences(session));

describe('figures of volunteers', () => {
  it('equal a plain count after any writes, one after the other', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(write, { maxLength: 12 }), async (writes) => {
        for (const one of writes) await perform(one);
        expect(await differences()).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it('equal a plain count after any writes at once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(write, { minLength: 2, maxLength: 16 }), async (writes) => {
        await Promise.all(writes.map(perform));
        expect(await differences()).toEqual([]);
        expect(await onDay(dayOf(new Date()))).toEqual(await today());
      }),
      { numRuns: 25 },
    );
  });

  it('are untouched by a write that is undone', async () => {
    const read = () => database.read(inCounty(COUNTY), (session) => figures.byDivision(session, ['520622000000']));
    const before = await read();
    const failing = database.write(inCounty(COUNTY), async (session) => {
      await addVolunteers(session, newVolunteers(3, VILLAGES[0] as string, true));
      throw new Error('undone');
    });
    await expect(failing).rejects.toThrow('undone');
    expect(await read()).toEqual(before);
    expect(await differences()).toEqual([]);
  });

  it('sum up: a county is the sum of its towns, a town of its villages', async () => {
    const codes = ['520622000000', '520622100000', '520622001000', '520622200000', ...VILLAGES];
    const [county, ...others] = await database.read(inCounty(COUNTY), (session) => figures.byDivision(session, codes));
    const count = (found: (typeof others)[number] | undefined) =>
      found?.values.get('registeredCumulative')?.get('') ?? 0;
    const towns = others.slice(0, 3);
    const villages = others.slice(3);
    expect(count(county)).toBe(registered === 0 ? 0 : towns.reduce((sum, town) => sum + count(town), 0));
    expect(count(towns[0])).toBe(count(villages[0]) + count(villages[1]));
  });
});

describe('figures as of a day', () => {
  const yesterday = addDays(dayOf(new Date()), -1);
  const register = () =>
    perform({ kind: 'register', divisionCode: VILLAGES[0] as string, leagueMember: true, howMany: 3 });
  /** A night passes. */
  const night = async () => {
    // By a detour: a key is unique at every row of a statement.
    await test.sql('update volunteers.daily_figures set day = day - 10000');
    await test.sql('update volunteers.daily_figures set day = day + 9999');
  };

  it('stay what they were when the day ended, whatever is written later', async () => {
    await register();
    await night();
    const closed = await onDay(yesterday);
    const valuesOf = (found: typeof closed) => found.map((each) => each?.values);
    expect(valuesOf(closed)).toEqual(valuesOf(await today()));
    expect(closed[0]).toMatchObject({ asOf: yesterday, reporting: true });
    await register();
    expect(await onDay(yesterday)).toEqual(closed);
    expect(await onDay(dayOf(new Date()))).toEqual(await today());
    expect(valuesOf(await today())).not.toEqual(valuesOf(closed));
  });

  it('are no report before the county took part, and today’s when the day is to come', async () => {
    expect((await onDay('2021-10-31'))[0]).toMatchObject({ reporting: false });
    expect(await onDay('2199-12-31')).toEqual(await today());
  });

  it('cannot be added or changed once the day is over, and the county reports', async () => {
    await night();
    const before = await onDay(yesterday);
    const doing = (statement: string) => database.write(inCounty(COUNTY), (session) => session.query(statement));
    const added = doing(
      `insert into volunteers.daily_figures values ('520622', '520622000000', 'teams', '', current_date - 2, 1)`,
    );
    await expect(added).rejects.toThrow();
    await doing('update volunteers.daily_figures set value = value + 1');
    await expect(doing('delete from volunteers.daily_figures')).rejects.toThrow();
    expect(await onDay(yesterday)).toEqual(before);
  });

  it('may be loaded as those of a past day before the county reports', async () => {
    await test.sql(`insert into organizations.counties values ('520628', '520628000000', null)`);
    await database.write(inCounty('520628'), async (session) => {
      figures.dated(session, '2021-11-30');
      const [row] = newVolunteers(1, '520628100201', true) as [NewVolunteer];
      await addVolunteers(session, [{ ...row, countyCode: '520628', id: '520628-T1' }]);
    });
    await test.sql(`update organizations.counties set rolled_out_on = '2021-11-30' where county_code = '520628'`);
    const [found] = await database.read(inCounty('520628'), (session) =>
      figures.byDay(session, [{ code: '520628000000', day: '2021-11-30' }]),
    );
    expect(found?.values.get('registeredActive')?.get('')).toBe(1);
  });
});

describe('Division.volunteering', () => {
  it('is answered as of a day, and as a series', async () => {
    const subgraph = await createVolunteers(database, createLog('test', 'silent'));
    const query = `query ($representations: [_Any!]!, $today: Date!) { _entities(representations: $representations) { ... on Division {
      volunteering { asOf teams } before: volunteering(asOf: "2021-10-31") { asOf }
      volunteeringSeries(from: "2021-10-01", to: $today, every: YEAR) { asOf registeredCumulative }
    } } }`;
    const representations = [{ __typename: 'Division', code: `${COUNTY}000000` }];
    const now = dayOf(new Date());
    const viewer = await test.caller('MUNICIPAL_VIEWER', '5206');
    const { data, errors } = await ask(subgraph, viewer, query, { representations, today: now });
    expect(errors).toBeUndefined();
    const [found] = (data as { _entities: [{ volunteeringSeries: { asOf: string }[] }] })._entities;
    expect(found).toMatchObject({ volunteering: { asOf: now }, before: null });
    expect(found.volunteeringSeries[0]).toEqual({ asOf: '2021-12-31', registeredCumulative: 0 });
    expect(found.volunteeringSeries.at(-1)).toMatchObject({ asOf: now });
    const other = await test.caller('COUNTY_ADMINISTRATOR', '520628');
    const refused = await ask(subgraph, other, query, { representations, today: now });
    expect(refused.data).toEqual({ _entities: [{ volunteering: null, before: null, volunteeringSeries: null }] });
    expect(new Set(codesOf(refused))).toEqual(new Set(['OUT_OF_SCOPE']));
    await subgraph.stop();
  });

  it('shows parts that sum to their whole', async () => {
    const subgraph = await createVolunteers(database, createLog('test', 'silent'));
    const viewer = await test.caller('MUNICIPAL_VIEWER', '5206');
    const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Division { volunteering {
      registeredActive bySector { sector count } byAgeBand(year: 2022) { from to count } byStar { star count } serviceMinutes teams teamsBySize { members count }
    } } } }`;
    const representations = [{ __typename: 'Division', code: `${COUNTY}000000` }];
    const { data, errors } = await ask(subgraph, viewer, query, { representations });
    expect(errors).toBeUndefined();
    const [{ volunteering }] = (data as { _entities: [{ volunteering: Record<string, unknown> }] })._entities;
    const sum = (counts: unknown) => (counts as { count: number }[]).reduce((all, { count }) => all + count, 0);
    expect(sum(volunteering.bySector)).toBe(volunteering.registeredActive);
    expect(sum(volunteering.byAgeBand)).toBe(volunteering.registeredActive);
    // Everyone here was born in 2000: 22 years old in 2022.
    expect(volunteering.byAgeBand).toContainEqual({ from: 18, to: 28, count: volunteering.registeredActive });
    expect(sum(volunteering.teamsBySize)).toBe(volunteering.teams);
    await subgraph.stop();
  });
});
