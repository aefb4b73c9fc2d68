// One PostgreSQL for a whole test run: embedded, or the one that DATABASE_URL names, with a template that is migrated once.
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Migration, migrate, serviceRole, startEmbeddedPostgres } from '@chunhui/database';
import pg from 'pg';

export interface ServiceUnderTest {
  readonly schema: string;
  readonly migrations: readonly Migration[];
}

/** What test files need to make databases of their own. */
export interface TestServer {
  readonly adminUrl: string;
  readonly template: string;
  /** The password of every service role in this run. */
  readonly password: string;
}

/** Starts the server and migrates the template; `stop` leaves nothing behind. */
export async function startTestServer(
  services: readonly ServiceUnderTest[],
): Promise<TestServer & { stop(): Promise<void> }> {
  const outside = process.env.DATABASE_URL;
  const folder = await mkdtemp(join(tmpdir(), 'chunhui-test-'));
  const embedded = outside
    ? undefined
    : await startEmbeddedPostgres({ dataDirectory: folder, port: 0, durable: false });
  const server = {
    adminUrl: outside ?? (embedded?.url as string),
    template: `chunhui_template_${randomBytes(4).toString('hex')}`,
    password: randomBytes(12).toString('hex'),
  };
  await asAdmin(server.adminUrl, (admin) => admin.query(`create database ${server.template}`));
  await migrate(
    withDatabase(server.adminUrl, server.template),
    services.map((service) => ({ ...service, url: serviceUrl(server, service.schema, server.template) })),
    () => undefined,
  );
  return {
    ...server,
    async stop() {
      if (outside)
        await asAdmin(server.adminUrl, (admin) => admin.query(`drop database ${server.template} with (force)`));
      await embedded?.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The URL by which a service's role reaches a database of the run. */
export function serviceUrl(server: TestServer, schema: string, database: string): string {
  const url = new URL(withDatabase(server.adminUrl, database));
  url.username = serviceRole(schema);
  url.password = server.password;
  return url.href;
}

export function withDatabase(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.href;
}

export async function asAdmin<Result>(url: string, work: (admin: pg.Client) => Promise<Result>): Promise<Result> {
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  try {
    return await work(admin);
  } finally {
    await admin.end();
  }
}
