// Figures about children through the schema: what each reader gets, and that no two answers give a child away.
import { dayOf } from '@chunhui/model';
import type { Identity } from '@chunhui/runtime';
import { ask, codesOf, inCounty, rollOut, useSubgraph } from '@chunhui/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { acting } from '../acting.fixture.ts';
import { connectActivities, createActivities, figures, releaseFigures, schema } from '../index.ts';
import { duePeriods } from './release.service.ts';

const under = useSubgraph({ schema, connect: connectActivities, create: createActivities });
const COUNTY = '520622';
const VILLAGE = '520622100201';
const CONSENT = { purposes: ['CARE', 'PAIRING'], relation: '祖父', method: '书面', guardianName: '吴', guardianPhone: '13700003333', givenOn: '2022-01-01' }; // biome-ignore format: one row
const FIELDS =
  'asOf counties children { count atLeast atMost } childrenByCategory { code number { count } } pairedChildren { count } contacts { count } aidPaidFen { count }';
const CARE = `query ($of: [_Any!]!, $asOf: Date) { _entities(representations: $of) { ... on Division { care(asOf: $asOf) { ${FIELDS} } } } }`;
const EXACT = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Division { careExact { children childrenByCategory { code count } } } } }`;
const today = dayOf(new Date());
let worker: Identity;
let viewer: Identity;
let number = 0;

/** Opens files of children who differ in name. */
async function open(count: number, changes: object = {}): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    number += 1;
    const name = `吴${String.fromCharCode(0x4e00 + number)}`;
    const file = { division: VILLAGE, alias: `小石${number}`, category: 'LEFT_BEHIND', birthMonth: '2018-06', name, consent: CONSENT, ...changes }; // biome-ignore format: one row
    const { errors } = await acting(under)(worker, 'openChildFile', file, 'child { id }');
    expect(errors).toEqual([]);
  }
}

const releaseNow = () => under.database.write(inCounty(COUNTY), releaseFigures);

// biome-ignore lint/suspicious/noExplicitAny: the tests look where they like
async function careOf(reader: Identity, code: string, asOf: string | null = null): Promise<any> {
  const of = [{ __typename: 'Division', code }];
  const { data, errors } = await ask(under.subgraph, reader, CARE, { of, asOf });
  expect(errors).toBeUndefined();
  return (data as { _entities: [{ care: unknown }] })._entities[0].care;
}

/** Moves a release into the past, as time would: the next one is then due. */
const age = (days: number) =>
  under.test.sql(`update organizations.counties set rolled_out_on = rolled_out_on - ${days} where county_code = $1`, [
    COUNTY,
  ]);

beforeAll(async () => {
  await rollOut(under.test, COUNTY);
  worker = await under.test.caller('CARE_WORKER', COUNTY);
  viewer = await under.test.caller('MUNICIPAL_VIEWER', '5206');
});

describe('Division.care', () => {
  it('is null before the first release, and zero stands for fewer than a step', async () => {
    await open(2);
    expect(await careOf(viewer, '520622000000')).toBeNull();
    expect((await releaseNow())[0]).toBe('2021-11-01');
    expect(await careOf(viewer, '520622000000')).toMatchObject({
      counties: 1,
      children: { count: 0, atLeast: 0, atMost: 4 },
    });
  });

  it('answers every reader alike, today and until the next release, whatever is entered meanwhile', async () => {
    await open(9);
    expect(await releaseNow()).toEqual([]);
    const readers = [
      viewer,
      worker,
      await under.test.caller('COUNTY_ADMINISTRATOR', COUNTY),
      await under.test.caller('PROVINCE_VIEWER', '52'),
      await under.test.caller('AUDITOR', COUNTY),
    ];
    for (const reader of readers) expect((await careOf(reader, '520622000000')).children.count).toBe(0);
    for (const asOf of [today, '2199-12-31'])
      expect((await careOf(viewer, '520622000000', asOf)).children.count).toBe(0);
  });

  it('shows a multiple of the step at the county, its parts in the towns, and nothing in a village', async () => {
    await age(200);
    await under.test.sql(`update activities.daily_figures set day = day - 200 where county_code = $1`, [COUNTY]);
    await under.test.sql('delete from activities.released_figures');
    const released = await releaseNow();
    expect(released.length).toBeGreaterThanOrEqual(2);
    expect(await releaseNow()).toEqual([]);
    const county = await careOf(viewer, '520622000000');
    expect(county).toMatchObject({ asOf: released.at(-1), children: { count: 10, atLeast: 6, atMost: 14 } });
    const sum = county.childrenByCategory.reduce(
      (all: number, { number: { count } }: { number: { count: number } }) => all + count,
      0,
    );
    expect(sum).toBe(10);
    expect(await careOf(viewer, '520622100000')).toMatchObject({
      children: { count: 10, atLeast: null },
      contacts: null,
    });
    expect(await careOf(viewer, VILLAGE)).toBeNull();
    expect(await careOf(viewer, '520600000000')).toMatchObject({ counties: 1, children: { count: 10 } });
  });

  it('keeps what was released: the table takes no change and no second release of a day', async () => {
    const change = under.database.write(inCounty(COUNTY), (session) =>
      session.query(`update activities.released_figures set units = 0`),
    );
    await expect(change).rejects.toThrow();
  });
});

describe('Division.careExact', () => {
  const exact = (reader: Identity) =>
    ask(under.subgraph, reader, EXACT, { of: [{ __typename: 'Division', code: '520622000000' }] });

  it("counts exactly for the county's care workers and administrator, and each look is recorded", async () => {
    const looks = async () =>
      (
        await under.test.sql<{ count: number }>(
          `select count(*)::int as count from activities.audit_log where action = 'care-figure.read'`,
        )
      )[0]?.count;
    const before = (await looks()) ?? 0;
    for (const role of ['CARE_WORKER', 'COUNTY_ADMINISTRATOR'] as const) {
      const { data } = await exact(await under.test.caller(role, COUNTY));
      expect(data).toMatchObject({ _entities: [{ careExact: { children: 11 } }] });
    }
    expect(await looks()).toBe(before + 2);
    expect(await under.database.read(inCounty(COUNTY), (session) => figures.differences(session))).toEqual([]);
  });

  it('is refused above the county, in a part of it, and to other roles', async () => {
    for (const [role, scope, code] of [
      ['MUNICIPAL_VIEWER', '5206', 'FORBIDDEN'],
      ['COUNTY_STAFF', COUNTY, 'FORBIDDEN'],
      ['AUDITOR', COUNTY, 'FORBIDDEN'],
      ['CARE_WORKER', '520622100', 'OUT_OF_SCOPE'],
    ] as const)
      expect(codesOf(await exact(await under.test.caller(role, scope))), role).toEqual([code]);
  });
});

describe('the periods that are due', () => {
  it('are the day of the roll-out, then the ends of quarters whose grace is over', () => {
    expect(duePeriods('2025-11-30', null, '2025-11-10')).toEqual(['2025-11-30']);
    expect(duePeriods('2025-11-30', null, '2026-07-02')).toEqual([
      '2025-11-30',
      '2025-12-31',
      '2026-03-31',
      '2026-06-30',
    ]);
    expect(duePeriods('2025-11-30', '2025-12-31', '2026-03-30')).toEqual([]);
    expect(duePeriods('2024-02-29', '2024-02-29', '2024-03-31')).toEqual(['2024-03-31']);
  });
});
