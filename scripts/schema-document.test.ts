// docs/schema.sql is what the migrations make, and every folder of migrations has one order.
import { readdirSync, readFileSync } from 'node:fs';
import { createTestDatabase, type TestDatabase } from '@chunhui/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { schemas } from '../apps/standalone/src/services.ts';
import { describeSchemas, SCHEMA_DOCUMENT } from './schema-document.ts';

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test?.drop());

it('docs/schema.sql is current (npm run generate)', async () => {
  const described = await describeSchemas(
    test.sql,
    schemas.map(({ schema }) => schema),
  );
  expect(readFileSync(SCHEMA_DOCUMENT, 'utf8')).toBe(described);
});

it.each(schemas)('migrations of $schema: timestamps ascend strictly, as listed and as run', async (service) => {
  const folder = `services/${service.name}/src/migrations`;
  const listed = service.migrations.map(({ name }) => name);
  expect(listed.map((name) => `${name.slice(0, -'-1234567890123'.length)}.ts`)).toEqual(readdirSync(folder).sort());

  const timestamps = listed.map((name) => Number(name.slice(-13)));
  expect(timestamps).toEqual([...new Set(timestamps)].sort((a, b) => a - b));

  const run = await test.sql<{ name: string }>(`select name from ${service.schema}.migrations order by id`);
  expect(run.map(({ name }) => name)).toEqual(listed);
});
