// The counters stay equal to a plain count, whatever is written, also by many at once: a property, not an example.
import type { Database } from '@chunhui/database';
import { createLog } from '@chunhui/runtime';
import { ask, createTestDatabase, inCounty, rollOut, type TestDatabase, testVault } from '@chunhui/testing';
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

describe('Division.volunteering', () => {
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
