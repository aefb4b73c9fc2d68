// Migrations: forward only, plain SQL, in order, under one lock, as the schema's owner. A crash in between is continued at the next run.
import pg from 'pg';
import { DataSource, type MigrationInterface, type QueryRunner } from 'typeorm';
import { DatabaseError, toDatabaseError } from './error.ts';
import { ownerRole, SERVICES_ROLE, serviceRole } from './row-level-security.ts';

export interface Migration {
  /** Ends in 13 digits that give the order. */
  readonly name: string;
  readonly class: new () => MigrationInterface;
}

/** A step forward: SQL, or work with a query runner when rows come from a file. Each runs in a transaction of its own. */
export function defineMigration(
  name: `${string}1${number}`,
  up: string | ((runner: QueryRunner) => Promise<void>),
): Migration {
  return {
    name,
    class: class implements MigrationInterface {
      readonly name = name;
      async up(runner: QueryRunner): Promise<void> {
        if (typeof up === 'string') await runner.query(up);
        else await up(runner);
      }
      async down(): Promise<void> {
        throw new Error('Migrations go forward only: write the next one.');
      }
    },
  };
}

export interface ServiceSchema {
  readonly schema: string;
  readonly migrations: readonly Migration[];
  /** The service's own DATABASE_URL: its login role and password are made to fit. */
  readonly url: string;
}

/** Any number that nothing else locks: two migrations never run at once. */
const MIGRATION_LOCK = 20_210_051;

/**
 * Brings every schema up to date, in the given order (a later one may read an earlier one's published views). `adminUrl` is a
 * role that may create roles and schemas. Throws DatabaseError when the database cannot be used.
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
 * Roles and schemas, which lie outside what a migration may do. Safe to repeat. How long a service may take is the role's own, so that it
 * holds through a pooler too, which passes no settings on.
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
    migrations: migrations.map((migration) => migration.class),
    migrationsTableName: 'migrations',
    migrationsTransactionMode: 'each',
    installExtensions: false,
    // Whoever runs the migrations, the owner owns what they make, and forced policies bind it too.
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
