// Keeps one server process running until it is stopped.
import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { serverEnvironment } from './binaries.ts';

export const STOP_TIMEOUT_MS = 10_000;
const RESTART_DELAY_MS = 500;
const RESTARTS_PER_MINUTE = 5;
const LOG_LINES_IN_ERRORS = 15;

export interface SupervisedServer {
  /** True once the server has exited too often to be started again. */
  hasGivenUp(): boolean;
  lastLines(): string;
  stop(): Promise<void>;
}

/** Keeps one server process running until it is stopped. */
export function superviseServer(command: string, args: string[], log: (line: string) => void): SupervisedServer {
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
