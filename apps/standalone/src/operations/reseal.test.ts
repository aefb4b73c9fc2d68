// Changing the master key over every sealed column there is: afterwards the old key can go, and a second run finds nothing to do.
import { makeVaultOptions, resealTable, sealedColumns, Vault } from '@chunhui/database';
import { testVaultOptions } from '@chunhui/testing';
import { expect, it } from 'vitest';
import { closeAll, connectAll } from '../database.ts';
import { schemas } from '../services.ts';
import { useGraph } from '../testing/graph.fixture.ts';

const COUNTY = '520622';
const under = useGraph();
const fresh = `k2:${makeVaultOptions().keys.split(':')[1]}`;

it('seals everything again, and nothing twice', async () => {
  const { test } = under;
  const urls = {
    organizations: test.url('organizations'),
    volunteers: test.url('volunteers'),
    talent_pool: test.url('talent_pool'),
    activities: test.url('activities'),
  };
  const keys = `${fresh},${testVaultOptions.keys}`;
  const databases = await connectAll(urls, { poolSize: 1, vault: new Vault({ ...testVaultOptions, keys }) });
  const doors = [databases.organizations, databases.volunteers, databases.talentPool, databases.activities];
  const reseal = async () => {
    let resealed = 0;
    for (const [index, { tables }] of schemas.entries()) {
      for (const table of tables.filter((each) => sealedColumns(each).length > 0)) {
        const scope = { scope: COUNTY, subject: 'reseal', requestId: 'reseal' };
        resealed += (await doors[index]?.write(scope, (session) => resealTable(session, table), 'bulk')) ?? 0;
      }
    }
    return resealed;
  };
  try {
    expect(await reseal()).toBeGreaterThan(100);
    expect(await reseal()).toBe(0);
  } finally {
    await closeAll(databases);
  }
  const onlyFresh = new Vault({ ...testVaultOptions, keys: fresh });
  const [child] = await test.sql<{ id: string; name: Buffer }>(
    'select id, name from activities.children where county_code = $1 limit 1',
    [COUNTY],
  );
  expect(onlyFresh.open(child?.name as Buffer, ['activities.children.name', child?.id as string])).not.toBe('');
}, 120_000);
