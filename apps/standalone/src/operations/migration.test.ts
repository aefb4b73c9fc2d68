// A database that is half migrated, or newer than the program: told in words at the door, and mended by the next migration.
import { randomBytes } from 'node:crypto';
import { asAdmin, createTestDatabase, serviceUrl, type TestDatabase, testVault, withDatabase } from '@chunhui/testing';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { migrateAll } from '../database.ts';
import { organizations, type ServiceUrls } from '../services.ts';

const name = `chunhui_test_half_${randomBytes(4).toString('hex')}`;
const server = inject('testServer');
const url = (schema: string) => serviceUrl(server, schema, name);
const urls: ServiceUrls = {
  organizations: url('organizations'),
  volunteers: url('volunteers'),
  talent_pool: url('talent_pool'),
  activities: url('activities'),
};
const connect = () => organizations.connectOrganizations({ url: urls.organizations, poolSize: 1, vault: testVault });
const admin = (sql: string) => asAdmin(withDatabase(server.adminUrl, name), (client) => client.query(sql));

let other: TestDatabase;
beforeAll(async () => {
  other = await createTestDatabase();
  await asAdmin(server.adminUrl, (client) => client.query(`create database ${name}`));
});
afterAll(async () => {
  await other?.drop();
  await asAdmin(server.adminUrl, (client) => client.query(`drop database ${name} with (force)`));
});

describe('a service does not start', () => {
  it('on a database without its schema', async () => {
    await expect(connect()).rejects.toThrow('has no schema organizations yet: run the migrations first');
  });

  it('on one that stopped half way, until the migration is run again', async () => {
    await migrateAll(withDatabase(server.adminUrl, name), urls, () => undefined);
    const last = organizations.migrations.at(-1)?.name;
    await admin(`delete from organizations.migrations where name = '${last}'`);
    await expect(connect()).rejects.toThrow(
      `The database is behind: run the migrations first (organizations: ${last})`,
    );
    await admin(`insert into organizations.migrations (timestamp, name) values (1, '${last}')`);
    const done: string[] = [];
    await migrateAll(withDatabase(server.adminUrl, name), urls, (line) => done.push(line));
    expect(done).toEqual([]);
    await (await connect()).close();
  });

  it('on one that is newer than itself', async () => {
    await admin(`insert into organizations.migrations (timestamp, name) values (2, 'FromTheFuture1999999999999')`);
    await expect(connect()).rejects.toThrow(
      'The database is newer than this program (organizations: FromTheFuture1999999999999)',
    );
  });
});
