// How every process of the house starts and ends: clear words for expected failures, a drain on SIGTERM and Ctrl-C.
import { readEnvironment } from './environment.ts';
import { createLog, type Log } from './log.ts';

/** Longer than a drain may take by the operator's rules: then we leave anyway. */
const DRAIN_LIMIT_MS = 10_000;

/** Errors whose message is meant for the operator; anything else is a bug and keeps its stack. */
const EXPECTED = new Set([
  'EnvironmentError',
  'VaultError',
  'PortTakenError',
  'DatabaseError',
  'EmbeddedPostgresError',
]);

/**
 * Runs `start` with the process's log, then waits for SIGINT or SIGTERM and runs the stop it returned, once. Exits with 0 after a clean
 * stop, 1 when starting failed or the stop took over ten seconds.
 */
export async function runProcess(
  name: string,
  start: (log: Log) => Promise<() => Promise<void>>,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Promise<void> {
  let stop: (() => Promise<void>) | undefined;
  let stopping = false;
  try {
    const log = createLog(name, readEnvironment(['LOG_LEVEL'], environment).LOG_LEVEL);
    process.on('unhandledRejection', (error) => log.error({ err: error }, 'unhandled rejection'));
    const end = async (signal: string) => {
      if (stopping) return;
      stopping = true;
      log.info({ signal }, 'stopping');
      setTimeout(() => process.exit(1), DRAIN_LIMIT_MS).unref();
      await stop?.();
      process.exit(0);
    };
    process.on('SIGINT', () => void end('SIGINT'));
    process.on('SIGTERM', () => void end('SIGTERM'));
    stop = await start(log);
  } catch (error) {
    const expected = error instanceof Error && EXPECTED.has(error.name);
    process.stderr.write(`${expected ? error.message : ((error as Error)?.stack ?? String(error))}\n`);
    process.exit(1);
  }
}
