// Migrations: SQL files that go forward only, in the order of their names, under one lock, as the schema's owner. A run that was
// interrupted continues with the next one.
import { readdirSync } from 'node:fs';
import pg from 'pg';
import { DataSource, type MigrationInterface, type QueryRunner } from 'typeorm';
import { DatabaseError, toDatabaseError } from './error.ts';
import { ownerRole, SERVICES_ROLE, serviceRole } from './row-level-security.ts';

export type { QueryRunner } from 'typeorm';

export interface Migration {
  /** The file's name and its timestamp, such as `2026-11-27T0930-volunteer-1795771800000`: TypeORM reads the order from the last 13 digits. */
  readonly name: string;
  /** SQL, or work with a query runner when rows come from a file. Each migration runs in a transaction of its own. */
  readonly up: string | ((runner: QueryRunner) => Promise<void>);
}

const FILE_NAME = /^(\d{4}-\d{2}-\d{2}T\d{2})(\d{2})-[a-z][a-z-]*\.ts$/;

/** Reads a folder of migrations, each a file named like `2026-11-27T0930-volunteer.ts` that exports `up`, in the order of their names. */
export async function readMigrations(folder: URL): Promise<readonly Migration[]> {
  const files = readdirSync(folder).sort();
  return Promise.all(
    files.map(async (file) => {
      const [, hour, minute] = FILE_NAME.exec(file) ?? [];
      const timestamp = Date.parse(`${hour}:${minute}Z`);
      if (Number.isNaN(timestamp))
        throw new DatabaseError(`A migration must be named like 2026-11-27T0930-volunteer.ts: ${file}`);
      const { up } = (await import(new URL(file, folder).href)) as Pick<Migration, 'up'>;
      return { name: `${file.slice(0, -'.ts'.length)}-${timestamp}`, up };
    }),
  );
}

function toClass({ name, up }: Migration): new () => MigrationInterface {
  return class implements MigrationInterface {
    readonly name = name;
    async up(runner: QueryRunner): Promise<void> {
      if (typeof up === 'string') await runner.query(up);
      else await up(runner);
    }
    async down(): Promise<void> {
      throw new DatabaseError('Migrations go forward only: write the next one.');
    }
  };
}

export interface ServiceSchema {
  readonly schema: string;
  readonly migrations: readonly Migration[];
  /** The service's own DATABASE_URL. Its login role is created with this password. */
  readonly url: string;
}

/** An arbitrary advisory lock: two migrations never run at once. */
const MIGRATION_LOCK = 20_210_051;

/**
 * Brings every schema up to date, in the given order: a later one may read the published views of an earlier one. `adminUrl` is a
 * role that may create roles and schemas. Throws a DatabaseError when the database cannot be used.
 */
export async function migrate(
  adminUrl: string,
  services: readonly ServiceSchema[],
  log: (line: string) => void,
): Promise<void> {
  const admin = new pg.Client({ connectionString: adminUrl, connectionTimeoutMillis: 5000 });
  try {
    await admin.connect();
    await requireVersion(admin);
    await admin.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    for (const service of services) {
      await prepareSchema(admin, service);
      await runMigrations(adminUrl, service, log);
    }
  } catch (error) {
    throw toDatabaseError(error);
  } finally {
    await admin.end().catch(() => undefined);
  }
}

async function requireVersion(admin: pg.Client): Promise<void> {
  const { rows } = await admin.query<{ version: number }>(
    `select current_setting('server_version_num')::int as version`,
  );
  if ((rows[0]?.version ?? 0) < 150_000) throw new DatabaseError('PostgreSQL 15 or newer is needed.');
}

/**
 * Creates roles and schemas, which migrations have no privilege for. Safe to repeat. Timeouts are settings of the role, so that they
 * hold through a pooler too, which forwards no settings of a connection.
 */
async function prepareSchema(admin: pg.Client, { schema, url }: ServiceSchema): Promise<void> {
  const owner = ownerRole(schema);
  const service = serviceRole(schema);
  const { username, password } = new URL(url);
  if (decodeURIComponent(username) !== service)
    throw new DatabaseError(`The database URL of ${schema} must name the role ${service}.`);
  await admin.query('begin');
  await createRole(admin, owner, 'nologin');
  await createRole(admin, SERVICES_ROLE, 'nologin');
  await createRole(admin, service, 'login');
  await admin.query(`
    alter role ${service} password ${admin.escapeLiteral(decodeURIComponent(password))};
    alter role ${service} set statement_timeout = '5s';
    alter role ${service} set lock_timeout = '2s';
    alter role ${service} set idle_in_transaction_session_timeout = '5s';
    grant ${SERVICES_ROLE} to ${service};
    grant ${SERVICES_ROLE} to ${owner};
    grant ${owner} to current_user;
    create schema if not exists ${schema} authorization ${owner};
    create schema if not exists ${schema}_published authorization ${owner};
    grant usage on schema ${schema} to ${service};
    grant usage on schema ${schema}_published to ${SERVICES_ROLE}`);
  await admin.query('commit');
}

async function createRole(admin: pg.Client, role: string, login: 'login' | 'nologin'): Promise<void> {
  const { rowCount } = await admin.query('select from pg_roles where rolname = $1', [role]);
  if (rowCount === 0) await admin.query(`create role ${role} ${login} nosuperuser nobypassrls nocreatedb nocreaterole`);
}

async function runMigrations(
  adminUrl: string,
  { schema, migrations }: ServiceSchema,
  log: (line: string) => void,
): Promise<void> {
  const dataSource = new DataSource({
    type: 'postgres',
    url: adminUrl,
    schema,
    migrations: migrations.map(toClass),
    migrationsTableName: 'migrations',
    migrationsTransactionMode: 'each',
    installExtensions: false,
    // The owner role owns what the migrations create, whichever role runs them.
    extra: { max: 1, options: `-c role=${ownerRole(schema)} -c search_path=pg_catalog` },
  });
  try {
    await dataSource.initialize();
    for (const { name } of await dataSource.runMigrations()) log(`${schema}: ${name}`);
    await dataSource.query(`grant select on ${schema}.migrations to ${serviceRole(schema)}`);
  } finally {
    if (dataSource.isInitialized) await dataSource.destroy();
  }
}
