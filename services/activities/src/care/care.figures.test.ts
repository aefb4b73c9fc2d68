// Figures about children through the schema: they give no child away, not by a small cell and not by a difference.
import type { Identity } from '@chunhui/runtime';
import { ask, inCounty, rollOut, useSubgraph } from '@chunhui/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { acting } from '../acting.fixture.ts';
import { connectActivities, createActivities, figures, schema } from '../index.ts';
import { hiddenParts } from './suppression.ts';

const under = useSubgraph({ schema, connect: connectActivities, create: createActivities });
const VILLAGE = '520622100201';
let worker: Identity;
let viewer: Identity;

beforeAll(async () => {
  await rollOut(under.test, '520622');
  worker = await under.test.caller('CARE_WORKER', '520622');
  viewer = await under.test.caller('MUNICIPAL_VIEWER', '5206');
  // Enough in one town to be shown.
  for (let index = 0; index < 6; index += 1) await child();
});

const act = (identity: Identity, field: string, input: object, selection: string) =>
  acting(under)(identity, field, input, selection);

const CONSENT = {
  purposes: ['CARE', 'PAIRING'],
  relation: '祖父',
  method: '书面',
  guardianName: '吴',
  guardianPhone: '13700003333',
  givenOn: '2022-01-01',
};

async function child(changes: object = {}): Promise<string> {
  const file = { division: VILLAGE, alias: '小石', category: 'LEFT_BEHIND', birthMonth: '2018-06', name: '吴石', consent: CONSENT, ...changes }; // biome-ignore format: one row
  return (await act(worker, 'openChildFile', file, 'child { id }')).child.id;
}

const differences = () => under.database.read(inCounty('520622'), (session) => figures.differences(session));

describe('Division.care', () => {
  const FIGURES = `query ($codes: [_Any!]!) { _entities(representations: $codes) { ... on Division { care {
    children childrenByCategory { code count } pairsWithExpiredVetting(asOf: "2026-01-01") filesWithoutConsent safeguardingReports } } } }`;
  const ask520622 = async (...codes: string[]) => {
    const { data, errors } = await ask(under.subgraph, viewer, FIGURES, {
      codes: codes.map((code) => ({ __typename: 'Division', code })),
    });
    expect(errors).toBeUndefined();
    // biome-ignore lint/suspicious/noExplicitAny: the tests look where they like
    return (data as { _entities: any[] })._entities.map(({ care }) => care);
  };

  it('hides small cells, and the one beside them that would give them away', async () => {
    await child({ division: '520622200201' });
    for (let index = 0; index < 6; index += 1)
      await child({ division: '520622001001', category: 'CHILD_IN_DIFFICULTY' });
    const [county, big, small, companion] = await ask520622(
      '520622000000',
      '520622100000',
      '520622200000',
      '520622001000',
    );
    expect(county.children).toBeGreaterThan(10);
    expect(small.children).toBeNull();
    expect(companion.children).toBeNull();
    expect(big.children).toBe(county.children - 7);
    expect(big.childrenByCategory).toBeNull();
    expect(county).toMatchObject({ filesWithoutConsent: 0, pairsWithExpiredVetting: 0, safeguardingReports: 0 });
    // Below what is hidden everything is.
    expect((await ask520622('520622001001'))[0].children).toBeNull();
    expect(await differences()).toEqual([]);
  });

  it('gives a prefecture the sum of what its counties show, and nothing where one hides its own', async () => {
    const [before, prefectureBefore] = await ask520622('520622000000', '520600000000');
    expect(prefectureBefore.children).toBe(before.children);
    expect(prefectureBefore.childrenByCategory).toEqual(before.childrenByCategory);
    expect(before.childrenByCategory.every(({ count }: { count: number | null }) => (count ?? 0) > 4)).toBe(true);

    await rollOut(under.test, '520628');
    const theirs = await under.test.caller('CARE_WORKER', '520628');
    const file = { division: '520628101203', alias: '小石', birthMonth: '2018-06', name: '吴石', consent: CONSENT };
    const add = (category: string) => act(theirs, 'openChildFile', { ...file, category }, 'child { id }');
    for (let index = 0; index < 8; index += 1) await add('LEFT_BEHIND');
    for (let index = 0; index < 3; index += 1) await add('CHILD_IN_DIFFICULTY');
    const [ours, other, prefecture] = await ask520622('520622000000', '520628000000', '520600000000');
    expect(other.children).toBe(11);
    expect(other.childrenByCategory.map(({ count }: { count: number | null }) => count)).toEqual([null, null]);
    expect(prefecture.children).toBe(ours.children + 11);
    // Ours are shown: theirs would be the difference.
    expect(prefecture.childrenByCategory.map(({ count }: { count: number | null }) => count)).toEqual([null, null]);
    for (let index = 0; index < 2; index += 1) await add('CHILD_IN_DIFFICULTY');
    const [oursNow, otherNow, prefectureNow] = await ask520622('520622000000', '520628000000', '520600000000');
    for (const [index, { count }] of prefectureNow.childrenByCategory.entries())
      expect(count).toBe(oursNow.childrenByCategory[index].count + otherNow.childrenByCategory[index].count);
  });

  it('leaves every hidden cell open to another value, for who knows the total, the threshold and this rule', () => {
    const threshold = 3;
    for (const length of [2, 3, 4, 5]) {
      for (const total of [3, 4, 5, 6, 7]) {
        // Every table that could be behind one and the same publication.
        const tables = Map.groupBy(tablesOf(length, total), (parts) => {
          const hidden = hiddenParts(parts, threshold);
          return JSON.stringify(parts.map((count, index) => (hidden[index] ? null : count)));
        });
        for (const [published, behind] of tables) {
          for (const [index, cell] of (JSON.parse(published) as (number | null)[]).entries()) {
            expect(cell !== null && cell > 0 && cell < threshold, published).toBe(false);
            if (cell !== null) continue;
            const possible = new Set(behind.map((parts) => parts[index]));
            expect(possible.size, `${total} = ${published}`).toBeGreaterThan(1);
          }
        }
      }
    }
  });
});

/** Every way to write a total as so many parts. */
function tablesOf(length: number, total: number): number[][] {
  if (length === 1) return [[total]];
  return Array.from({ length: total + 1 }, (_, first) =>
    tablesOf(length - 1, total - first).map((rest) => [first, ...rest]),
  ).flat();
}
