// A throwaway compose project: finds a Docker that answers, runs its commands quietly, and leaves nothing behind.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A command ended badly; the message carries the end of what it printed. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}

export interface ProjectOptions {
  /** All of the compose file's variables: they go before a .env of whoever works here. */
  readonly environment: Readonly<Record<string, string>>;
  /** Ends what is running; taking down goes on. */
  readonly signal: AbortSignal;
}

export interface ContainerState {
  readonly id: string;
  readonly service: string;
  /** created, running, restarting, exited … */
  readonly status: string;
  /** starting, healthy or unhealthy; absent without a health check. */
  readonly health: string | undefined;
  readonly exitCode: number;
  readonly startedAt: string;
  /** The ports that are open on this machine. */
  readonly publishedPorts: readonly string[];
}

interface Inspected {
  readonly Id: string;
  readonly Config: { readonly Labels: Readonly<Record<string, string>> };
  readonly State: {
    readonly Status: string;
    readonly ExitCode: number;
    readonly StartedAt: string;
    readonly Health?: { readonly Status: string };
  };
  readonly NetworkSettings: { readonly Ports: Readonly<Record<string, readonly unknown[] | null>> };
}

const TAIL_LINES = 40;
const PROBE_MS = 15_000;

/** The first Docker client in PATH that reaches an engine; a machine may have several. */
export async function findDocker(): Promise<string> {
  const clients = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'docker'));
  for (const client of new Set(clients)) {
    // With no engine some clients still exit with 0, and print no version.
    if (existsSync(client) && (await probe([client, 'info', '--format', '{{.ServerVersion}}']))) return client;
  }
  throw new CommandError('No Docker engine answers: `docker info` fails.');
}

/** `docker compose`, or the older docker-compose. */
export async function findCompose(docker: string): Promise<readonly string[]> {
  for (const compose of [[docker, 'compose'], ['docker-compose']]) {
    if (await probe([...compose, 'version'])) return compose;
  }
  throw new CommandError('Neither `docker compose` nor docker-compose answers.');
}

async function probe(command: readonly string[]): Promise<boolean> {
  const printed = await run(command, { signal: AbortSignal.timeout(PROBE_MS) }).catch(() => '');
  return printed.trim() !== '';
}

export class ComposeProject {
  readonly name = `chunhui-check-${randomBytes(4).toString('hex')}`;
  readonly #docker: string;
  readonly #compose: readonly string[];
  readonly #options: ProjectOptions;

  constructor(docker: string, compose: readonly string[], options: ProjectOptions) {
    this.#docker = docker;
    this.#compose = [...compose, '--project-name', this.name];
    this.#options = options;
  }

  compose(...args: string[]): Promise<string> {
    return run([...this.#compose, ...args], { env: this.#options.environment, signal: this.#options.signal });
  }

  async containers(): Promise<ContainerState[]> {
    const label = `label=com.docker.compose.project=${this.name}`;
    const ids = (await run([this.#docker, 'ps', '--all', '--quiet', '--filter', label])).split('\n').filter(Boolean);
    if (ids.length === 0) return [];
    const inspected: Inspected[] = JSON.parse(await run([this.#docker, 'inspect', ...ids]));
    return inspected.map(({ Id, Config, State, NetworkSettings }) => ({
      id: Id,
      service: Config.Labels['com.docker.compose.service'] ?? '',
      status: State.Status,
      health: State.Health?.Status,
      exitCode: State.ExitCode,
      startedAt: State.StartedAt,
      publishedPorts: Object.entries(NetworkSettings.Ports).flatMap(([port, open]) => (open?.length ? [port] : [])),
    }));
  }

  /** The last lines of the containers that are not well; of all, when every one seems to be. */
  async troubles(): Promise<string> {
    const containers = await this.containers();
    const failing = containers.filter(
      ({ status, health, exitCode }) =>
        (status === 'exited' && exitCode !== 0) ||
        status === 'restarting' ||
        (status === 'running' && health !== undefined && health !== 'healthy'),
    );
    const shown = await Promise.all(
      (failing.length > 0 ? failing : containers).map(async ({ id, service, status, health, exitCode }) => {
        const log = await run([this.#docker, 'logs', '--tail', String(TAIL_LINES), id], { keepErrors: true });
        return `── ${service}: ${status}${health ? `, ${health}` : ''}, exit code ${exitCode}\n${log.trimEnd()}\n`;
      }),
    );
    return shown.join('\n');
  }

  /** Removes containers, networks and volumes, also after an interruption. */
  async remove(): Promise<void> {
    await run([...this.#compose, 'down', '--volumes', '--remove-orphans'], { env: this.#options.environment });
  }
}

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
  /** Standard error belongs to the result. */
  readonly keepErrors?: boolean;
}

/** Runs a command to its end and resolves to what it printed; throws CommandError with the end of it when it fails. */
export async function run([command = '', ...args]: readonly string[], options: RunOptions = {}): Promise<string> {
  const { env = {}, signal, keepErrors = false } = options;
  signal?.throwIfAborted();
  const child = spawn(command, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own: Ctrl-C reaches us alone, and we decide what ends and what goes on.
    detached: true,
  });
  const abort = () => child.kill('SIGTERM');
  signal?.addEventListener('abort', abort);
  let output = '';
  let everything = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
    everything += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    everything += text;
  });
  try {
    const code = await new Promise<number | null>((done, fail) => child.on('error', fail).on('close', done));
    signal?.throwIfAborted();
    if (code === 0) return keepErrors ? everything : output;
    const tail = everything.trimEnd().split('\n').slice(-TAIL_LINES).join('\n');
    throw new CommandError(`${[command, ...args].join(' ')} ended with ${code}:\n${tail}`);
  } finally {
    signal?.removeEventListener('abort', abort);
  }
}
