// Runs a real PostgreSQL from the npm package's binaries, so that `npm start` and the tests need neither Docker nor an installed server.
import { randomBytes } from 'node:crypto';
import * as fs from 'node:fs';
import { createServer } from 'node:net';
import * as path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { chooseUser, findBinaries, NOBODY, run, serverEnvironment } from './embedded-postgres/binaries.ts';
import { EmbeddedPostgresError, messageOf } from './embedded-postgres/error.ts';
import { stopOrphan, takeOwnership } from './embedded-postgres/ownership.ts';
import { type SupervisedServer, superviseServer } from './embedded-postgres/supervised-server.ts';

export { EmbeddedPostgresError, type EmbeddedPostgresErrorCode } from './embedded-postgres/error.ts';

const DATABASE = 'chunhui';
const PASSWORD_FILE = 'password';
const READY_TIMEOUT_MS = 30_000;

/** Where the server is kept, where it listens and how carefully it writes. */
export interface EmbeddedPostgresOptions {
  /** Holds the cluster, the superuser's password, the log and the lock. Created when absent. */
  dataDirectory: string;
  /** A port on 127.0.0.1; 0 chooses a free one. */
  port: number;
  /** False trades safety against power failures for speed: for tests only. */
  durable: boolean;
  /** Receives the server's log lines; without it they go to `<dataDirectory>/postgres.log`. */
  log?: (line: string) => void;
}

/** A running PostgreSQL that belongs to this process. */
export interface EmbeddedPostgres {
  /** The superuser's address of the database "chunhui". */
  url: string;
  port: number;
  /** Stops the server and releases the data directory; may be called repeatedly, also after a crash. */
  stop(): Promise<void>;
}

/**
 * Starts PostgreSQL on 127.0.0.1 and resolves once the database "chunhui" accepts connections.
 * The server is not stopped by the terminal's Ctrl-C: the caller handles signals and calls `stop()`.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  let dataDirectory = path.resolve(options.dataDirectory);
  let releaseOwnership: (() => void) | undefined;
  let server: SupervisedServer | undefined;
  try {
    fs.mkdirSync(dataDirectory, { recursive: true });
    // One spelling only: a server left behind is recognized by the path it was started with.
    dataDirectory = fs.realpathSync(dataDirectory);
    releaseOwnership = takeOwnership(dataDirectory);
    const cluster = path.join(dataDirectory, 'cluster');
    await stopOrphan(cluster);
    const port = await reservePort(options.port);

    const binaries = await findBinaries();
    const asPostgresUser = await chooseUser(binaries.postgres, dataDirectory);
    const password = await ensureCluster(binaries.initdb, asPostgresUser, dataDirectory, options.durable);

    const [command = '', ...args] = [
      ...asPostgresUser,
      binaries.postgres,
      ...serverArguments(cluster, port, options.durable),
    ];
    const logFile = path.join(dataDirectory, 'postgres.log');
    server = superviseServer(command, args, options.log ?? ((line) => appendLine(logFile, line)));
    await ensureDatabase(addressOf(password, port, 'postgres'), server);
    return { url: addressOf(password, port), port, stop: stopOnce(server, releaseOwnership) };
  } catch (error) {
    await server?.stop();
    releaseOwnership?.();
    if (error instanceof EmbeddedPostgresError) throw error;
    const hint =
      (error as NodeJS.ErrnoException).code === 'EACCES'
        ? ' (a data directory that root has used stays with root)'
        : '';
    throw new EmbeddedPostgresError(
      'POSTGRES_FAILED',
      `PostgreSQL could not be started in ${dataDirectory}: ${messageOf(error)}${hint}`,
      { cause: error },
    );
  }
}

/** The superuser's address of the database "chunhui" on the server that was started for this data directory, from another process. */
export function embeddedPostgresUrl({
  dataDirectory,
  port,
}: Pick<EmbeddedPostgresOptions, 'dataDirectory' | 'port'>): string {
  try {
    return addressOf(fs.readFileSync(path.join(dataDirectory, PASSWORD_FILE), 'utf8').trim(), port);
  } catch (error) {
    throw new EmbeddedPostgresError('POSTGRES_FAILED', `No PostgreSQL was started in ${dataDirectory}.`, {
      cause: error,
    });
  }
}

function addressOf(password: string, port: number, database = DATABASE): string {
  return `postgres://postgres:${password}@127.0.0.1:${port}/${database}`;
}

/** A log that cannot be written (a full disk) is no reason to end the process. */
function appendLine(file: string, line: string): void {
  try {
    fs.appendFileSync(file, `${line}\n`);
  } catch {}
}

function stopOnce(server: SupervisedServer, releaseOwnership: () => void): () => Promise<void> {
  let stopping: Promise<void> | undefined;
  return () => {
    stopping ??= server.stop().then(releaseOwnership);
    return stopping;
  };
}

function serverArguments(cluster: string, port: number, durable: boolean): string[] {
  const settings = {
    listen_addresses: '127.0.0.1',
    // A socket's path may not exceed 107 bytes and a checkout's may, so there is none.
    unix_socket_directories: '',
    max_connections: '100',
    shared_buffers: '128MB',
    timezone: 'UTC',
    log_timezone: 'UTC',
    jit: 'off',
    // The detail of an error is the row that it is about.
    log_error_verbosity: 'terse',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  return [
    '-D',
    cluster,
    '-p',
    String(port),
    ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ];
}

/** Creates the cluster unless a complete one exists, and returns the superuser's password. */
async function ensureCluster(
  initdb: string,
  asPostgresUser: string[],
  dataDirectory: string,
  durable: boolean,
): Promise<string> {
  const cluster = path.join(dataDirectory, 'cluster');
  const passwordFile = path.join(dataDirectory, PASSWORD_FILE);
  const isRoot = asPostgresUser.length > 0;
  const own = (target: string) => isRoot && run('chown', ['-R', `${NOBODY}:${NOBODY}`, '--', target]);

  // An interrupted initdb leaves a folder of this name: only a complete cluster is ever called "cluster".
  const partialPrefix = 'cluster.partial-';
  for (const name of fs.readdirSync(dataDirectory)) {
    if (name.startsWith(partialPrefix)) fs.rmSync(path.join(dataDirectory, name), { recursive: true, force: true });
  }

  if (!fs.existsSync(cluster)) {
    fs.rmSync(passwordFile, { force: true });
    fs.writeFileSync(passwordFile, randomBytes(24).toString('base64url'), { mode: 0o600 });
    const partial = fs.mkdtempSync(path.join(dataDirectory, partialPrefix));
    await own(passwordFile);
    await own(partial);
    const [command = '', ...args] = [
      ...asPostgresUser,
      initdb,
      ...['-D', partial, '-U', 'postgres', '-A', 'scram-sha-256', `--pwfile=${passwordFile}`, '-E', 'UTF8'],
      // The built-in provider sorts alike on every machine; the C library's C.UTF-8 still classifies
      // characters for pg_trgm, which would drop all Chinese ones under plain C. ICU collations are added anyway.
      ...['--locale=C.UTF-8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
      ...(durable ? [] : ['--no-sync']),
    ];
    await run(command, args, { cwd: '/', env: serverEnvironment() });
    fs.renameSync(partial, cluster);
  }
  // A cluster that a normal user made must open when root starts it.
  await own(cluster);
  if (!fs.existsSync(passwordFile)) {
    throw new EmbeddedPostgresError(
      'POSTGRES_FAILED',
      `${passwordFile} is missing, and the cluster beside it cannot be opened without it`,
    );
  }
  return fs.readFileSync(passwordFile, 'utf8').trim();
}

/** Waits until the server accepts connections, then creates the database unless it exists. */
async function ensureDatabase(address: string, server: SupervisedServer): Promise<void> {
  const deadline = Date.now() + READY_TIMEOUT_MS;
  for (;;) {
    const client = new pg.Client({ connectionString: address, connectionTimeoutMillis: 2_000 });
    // A connection lost while idle is reported here and would otherwise end the process.
    client.on('error', () => {});
    try {
      await client.connect();
      const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [DATABASE]);
      if (rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE}`);
      return;
    } catch (error) {
      const isWrongPassword = (error as { code?: string }).code === '28P01';
      if (isWrongPassword || server.hasGivenUp() || Date.now() > deadline) {
        throw new EmbeddedPostgresError(
          'POSTGRES_FAILED',
          `PostgreSQL did not become ready: ${messageOf(error)}\n${server.lastLines()}`,
          { cause: error },
        );
      }
    } finally {
      await client.end().catch(() => {});
    }
    await sleep(50);
  }
}

/** Fails unless the port can be listened on; 0 becomes a free port. */
function reservePort(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => {
      const reason =
        error.code === 'EADDRINUSE'
          ? 'is already taken by another program'
          : `cannot be listened on (${error.message})`;
      reject(new EmbeddedPostgresError('PORT_TAKEN', `port ${port} on 127.0.0.1 ${reason}`, { cause: error }));
    });
    probe.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      const address = probe.address();
      const chosen = typeof address === 'object' && address ? address.port : port;
      probe.close(() => resolve(chosen));
    });
  });
}
