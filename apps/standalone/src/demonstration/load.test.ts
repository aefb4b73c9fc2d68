// A load that is interrupted is completed by the next start, and nobody's own data is taken for a demonstration.
import type { Database } from '@chunhui/database';
import { createTestDatabase, type TestDatabase, testVault } from '@chunhui/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeAll, connectAll, type Databases } from '../database.ts';
import { loadDemonstration, needsDemonstration } from './load.ts';

const SCHEMAS = ['organizations', 'volunteers', 'talent_pool', 'activities'] as const;

let test: TestDatabase;
let databases: Databases;
let whole: TestDatabase;

beforeAll(async () => {
  test = await createTestDatabase();
  databases = await connect(test);
  whole = await createTestDatabase();
  const others = await connect(whole);
  await loadDemonstration(others, () => undefined);
  await closeAll(others);
});

afterAll(async () => {
  if (databases) await closeAll(databases);
  await test?.drop();
  await whole?.drop();
});

describe('loadDemonstration', () => {
  it('completes what was interrupted, with the same figures', async () => {
    expect(await needsDemonstration(databases.organizations)).toBe(true);
    const failing = { ...databases, talentPool: losingPower(databases.talentPool) };
    await expect(loadDemonstration(failing, () => undefined)).rejects.toThrow('power cut');
    expect(await needsDemonstration(databases.organizations)).toBe(true);
    expect(await test.sql('select from talent_pool.talents')).toEqual([]);

    const told: string[] = [];
    await loadDemonstration(databases, (line) => told.push(line));
    expect(told.slice(0, 3)).toEqual([
      '520622 玉屏侗族自治县: organizations already loaded',
      '520622 玉屏侗族自治县: volunteers already loaded',
      '520622 玉屏侗族自治县: 1,587 talents',
    ]);
    expect(await needsDemonstration(databases.organizations)).toBe(false);
    expect(await countersOf(test)).toEqual(await countersOf(whole));
  });

  it('completes a roll-out that was interrupted', async () => {
    await test.sql(`update organizations.counties set rolled_out_on = null where county_code = '520628'`);
    expect(await needsDemonstration(databases.organizations)).toBe(true);
    await loadDemonstration(databases, () => undefined);
    expect(await needsDemonstration(databases.organizations)).toBe(false);
  });
});

describe('needsDemonstration', () => {
  it('is false where a county works with data of its own', async () => {
    await test.sql(`update organizations.counties set rolled_out_on = null where county_code = '520628'`);
    await test.sql('delete from organizations.grants');
    expect(await needsDemonstration(databases.organizations)).toBe(false);
  });
});

function connect({ url }: TestDatabase): Promise<Databases> {
  const [organizations, volunteers, talent_pool, activities] = SCHEMAS.map(url) as [string, string, string, string];
  return connectAll({ organizations, volunteers, talent_pool, activities }, { poolSize: 2, vault: testVault });
}

/** A door whose writes fail just before they would be kept. */
function losingPower(database: Database): Database {
  const write: Database['write'] = (scope, work, mode) =>
    database.write(
      scope,
      async (session) => {
        await work(session);
        throw new Error('power cut');
      },
      mode,
    );
  return { write } as Database;
}

/** Every counter of every service. */
function countersOf(database: TestDatabase): Promise<object[]> {
  const tables = SCHEMAS.map((schema) => `select '${schema}' as service, f.* from ${schema}.figures f`);
  return database.sql(`${tables.join(' union all ')} order by 1, 2, 3, 4, 5`);
}
