// One owner a data directory: a lock that survives crashes, and the end of a server that outlived its owner.
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { EmbeddedPostgresError } from './error.ts';
import { STOP_TIMEOUT_MS } from './supervised-server.ts';

/** Claims the data directory for this process through a lock file and returns how to release it. */
export function takeOwnership(dataDirectory: string): () => void {
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
export async function stopOrphan(cluster: string): Promise<void> {
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
