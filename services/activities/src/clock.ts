// The clock of the service: sweeps every county from time to time, so that an overdue safeguarding report escalates without anybody asking.
import type { Database } from '@chunhui/database';
import type { Log } from '@chunhui/runtime';
import { sweep } from './sweep.ts';

const EVERY_MS = 5 * 60_000;

/** Sweeps each county once; a county that another process is sweeping is left to it. Never throws: errors are logged. */
export async function sweepEverywhere(database: Database, log: Log): Promise<void> {
  const by = { subject: 'clock', requestId: 'clock' };
  try {
    const counties = await database.read({ ...by, scope: '' }, (session) =>
      session.query<{ countyCode: string }>(
        '/* clock.counties */ select county_code from organizations_published.counties order by county_code',
      ),
    );
    for (const { countyCode: scope } of counties) {
      const swept = await database.write({ ...by, scope }, async (session) => {
        const [lock] = await session.query<{ taken: boolean }>(
          '/* clock.lock */ select pg_try_advisory_xact_lock(hashtextextended($1, 9)) as taken',
          [scope],
        );
        return lock?.taken === true ? sweep(session) : null;
      });
      if (swept !== null && Object.values(swept).some((count) => count > 0)) log.info({ scope, ...swept }, 'swept');
    }
  } catch (error) {
    log.error({ err: error }, 'sweep failed');
  }
}

/** Sweeps now and every five minutes; the returned function stops the clock and waits for a sweep that is running. */
export function startClock(database: Database, log: Log): () => Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  let running = Promise.resolve();
  const tick = () => {
    running = sweepEverywhere(database, log).then(() => {
      if (!stopped) timer = setTimeout(tick, EVERY_MS).unref();
    });
  };
  tick();
  return async () => {
    stopped = true;
    clearTimeout(timer);
    await running;
  };
}
