// The door: a pool of connections as one service's role, and the only way to a session.
import pg from 'pg';
import { DataSource } from 'typeorm';
import { DatabaseError, toDatabaseError } from './error.ts';
import type { Migration } from './migration.ts';
import { grantEpoch, Session, type SessionMode, type SessionScope, type SessionSource } from './session.ts';
import type { AnyTable } from './table.ts';
import type { Vault } from './vault.ts';

// Days stay days and counts stay numbers: a Date would move with the time zone, a string would not add up.
pg.types.setTypeParser(pg.types.builtins.DATE, (value) => value);
pg.types.setTypeParser(pg.types.builtins.INT8, (value) => {
  const number = Number(value);
  if (!Number.isSafeInteger(number)) throw new RangeError(`${value} is too large`);
  return number;
});

/** How long reads use the cached grants of a subject; a process that changes grants drops its cache at once, and writes read them anew. */
const GRANT_CACHE_MS = 1000;
const GRANT_CACHE_SIZE = 10_000;

/** How a service is connected to its database: what its environment says. */
export interface ConnectOptions {
  readonly url: string;
  readonly poolSize: number;
  /** Seals and opens personal data. */
  readonly vault: Vault;
  /** The clock of sessions; the machine's unless a test fixes it. */
  readonly clock?: (() => Date) | undefined;
  /** Sees every statement of a session, for tests that count them. */
  readonly observe?: ((sql: string) => void) | undefined;
  /** Sees every statement that was answered, with its time in milliseconds. */
  readonly answered?: ((sql: string, milliseconds: number) => void) | undefined;
}

/** And what its code says. */
export interface DatabaseOptions extends ConnectOptions {
  /** The service's schema: its tables, and its name in pg_stat_activity. */
  readonly schema: string;
  readonly tables: readonly AnyTable[];
  /** The migrations that this code was written for. */
  readonly migrations: readonly Migration[];
}

export interface DatabaseGrant<Role extends string = string> {
  readonly role: Role;
  readonly scope: string;
  readonly thingId: string | null;
}

export class Database {
  readonly #dataSource: DataSource;
  readonly #options: DatabaseOptions;
  readonly #source: SessionSource;
  readonly #grants = new Map<
    string,
    { readonly until: number; readonly epoch: number; readonly grants: Promise<readonly DatabaseGrant<never>[]> }
  >();

  private constructor(dataSource: DataSource, options: DatabaseOptions) {
    this.#dataSource = dataSource;
    this.#options = options;
    this.#source = {
      schema: options.schema,
      vault: options.vault,
      clock: options.clock ?? (() => new Date()),
      openRunner: () => dataSource.createQueryRunner(),
      observe: options.observe ?? (() => undefined),
      answered: options.answered ?? (() => undefined),
    };
  }

  /** Connects as the service's role. Throws DatabaseError when nobody answers, or the migrations are not those of this code. */
  static async connect(options: DatabaseOptions): Promise<Database> {
    const dataSource = new DataSource({
      type: 'postgres',
      url: options.url,
      schema: options.schema,
      entities: options.tables.map((table) => table.entity),
      applicationName: `chunhui-${options.schema}`,
      installExtensions: false,
      extra: {
        max: options.poolSize,
        // The default waits for ever.
        connectionTimeoutMillis: 2000,
      },
    });
    const database = new Database(dataSource, options);
    try {
      await dataSource.initialize();
      await database.ping();
    } catch (error) {
      await database.close();
      throw toDatabaseError(error);
    }
    return database;
  }

  /** A session in the given scope; it touches the database when it is first used. */
  open(scope: SessionScope, mode: SessionMode): Session {
    return new Session(this.#source, scope, mode);
  }

  /** Runs `work` in one write transaction of a scope: kept when it returns, undone when it throws. */
  async write<Result>(
    scope: SessionScope,
    work: (session: Session) => Promise<Result>,
    mode: 'write' | 'bulk' = 'write',
  ): Promise<Result> {
    const session = this.open(scope, mode);
    try {
      const result = await work(session);
      await session.end('commit');
      return result;
    } catch (error) {
      await session.end('rollback').catch(() => undefined);
      throw error;
    }
  }

  /** Runs `work` in one read-only transaction of a scope. */
  async read<Result>(scope: SessionScope, work: (session: Session) => Promise<Result>): Promise<Result> {
    const session = this.open(scope, 'read');
    try {
      return await work(session);
    } finally {
      await session.end('commit');
    }
  }

  /** The grants of a subject that are in force; cached for a second unless `fresh`. */
  grantsOf(subject: string, fresh = false): Promise<readonly DatabaseGrant<never>[]> {
    const known = this.#grants.get(subject);
    const epoch = grantEpoch();
    if (!fresh && known !== undefined && known.until > Date.now() && known.epoch === epoch) return known.grants;
    const grants = this.read({ subject, scope: '', requestId: 'grants' }, (session) =>
      session.query<DatabaseGrant<never>>(
        '/* grant.ofSubject */ select role, scope, thing_id from organizations_published.grants where subject = $1',
        [subject],
      ),
    );
    // A failure is not cached.
    grants.catch(() => this.#grants.delete(subject));
    if (this.#grants.size >= GRANT_CACHE_SIZE) this.#grants.clear();
    this.#grants.set(subject, { until: Date.now() + GRANT_CACHE_MS, epoch, grants });
    return grants;
  }

  /** Throws DatabaseError when the database is away or its migrations are not those that this code was written for. */
  async ping(): Promise<void> {
    const { schema, migrations } = this.#options;
    let applied: string[];
    try {
      const rows: { name: string }[] = await this.#dataSource.query(
        `/* migration.applied */ select name from ${schema}.migrations`,
      );
      applied = rows.map((row) => row.name);
    } catch (error) {
      const missing = ['3F000', '42P01', '42501'].includes(String((error as { code?: string }).code));
      throw missing
        ? new DatabaseError(`The database has no schema ${schema} yet: run the migrations first.`)
        : toDatabaseError(error);
    }
    const expected = migrations.map(({ name }) => name);
    const pending = expected.filter((name) => !applied.includes(name));
    const unknown = applied.filter((name) => !expected.includes(name));
    if (pending.length > 0)
      throw new DatabaseError(`The database is behind: run the migrations first (${schema}: ${pending.join(', ')}).`);
    if (unknown.length > 0)
      throw new DatabaseError(`The database is newer than this program (${schema}: ${unknown.join(', ')}).`);
  }

  /** The data source itself, for migrations' drift tests and catalogues. */
  get catalogue(): DataSource {
    return this.#dataSource;
  }

  async close(): Promise<void> {
    if (this.#dataSource.isInitialized) await this.#dataSource.destroy();
  }
}
