// Load shedding: a bounded number of requests runs, some are queued, and the others are rejected at once. A rejection waits for one turn of
// the event loop, so no work is started in a turn that is already long.
import { graphqlError } from '@chunhui/runtime';

/** Requests that run at the same time under load: more would only share the same processor. */
const MIN_CONCURRENCY = 16;
/** Queued requests at most; they wait a fraction of a second. */
const MAX_QUEUED = 32;
/** Running and queued requests at most, as each holds memory. */
const MAX_CONCURRENCY = 1_000;
/** A longer turn of the event loop defers new requests to the next turn. */
const LONG_TURN_MS = 15;
/** A higher median means that requests queue behind the gateway. */
const SLOW_ANSWER_MS = 250;
/** How much one answer moves the median. */
const STEP = 1.05;
/** Retry-After of a request that was rejected under load. */
export const RETRY_SECONDS = 1;

/** The load of this process, measured from the requests that it runs. */
export interface Load {
  /** Whether a new request should be rejected; to be called before any work on it. */
  isTooHigh(): boolean;
  /** Runs a request when its turn comes; throws UNAVAILABLE when the queue is full. */
  run<Result>(work: () => Promise<Result>): Promise<Result>;
}

/** `now` is a monotonic clock in milliseconds; `atTurnEnd` calls back at the next turn of the event loop. */
export function createLoad(now = () => performance.now(), atTurnEnd: (call: () => void) => void = setImmediate): Load {
  let running = 0;
  const queue: (() => void)[] = [];
  // Not the average: requests to a part that hangs should not shed the others.
  let medianMs = 1;
  let turnBegan: number | undefined;
  let lastTurnMs = 0;
  let starting = false;

  /** How long the current turn of the event loop has taken. */
  function turnMs(): number {
    if (turnBegan === undefined) {
      turnBegan = now();
      atTurnEnd(() => {
        lastTurnMs = now() - (turnBegan as number);
        turnBegan = undefined;
      });
    }
    return now() - turnBegan;
  }

  const isLong = () => Math.max(turnMs(), lastTurnMs) > LONG_TURN_MS;

  function mayStart(): boolean {
    return running < (isLong() || medianMs > SLOW_ANSWER_MS ? MIN_CONCURRENCY : MAX_CONCURRENCY);
  }

  /** Starts one per turn, so that requests that arrive in between are read, and rejected, soon. */
  function startNext(): void {
    if (starting || queue.length === 0) return;
    starting = true;
    atTurnEnd(() => {
      starting = false;
      if (mayStart()) queue.shift()?.();
      // When only answers are slow, the next answer starts another; long turns end by themselves.
      if (mayStart() || isLong()) startNext();
    });
  }

  const isFull = () => queue.length >= MAX_QUEUED || running + queue.length >= MAX_CONCURRENCY;

  async function turn(): Promise<void> {
    if (queue.length === 0 && turnMs() <= LONG_TURN_MS && mayStart()) {
      running++;
      return;
    }
    if (isFull()) throw graphqlError('UNAVAILABLE', { retryAfterSeconds: RETRY_SECONDS });
    await new Promise<void>((start) => {
      queue.push(() => {
        running++;
        start();
      });
      startNext();
    });
  }

  return {
    isTooHigh: () => isFull(),
    async run(work) {
      await turn();
      const began = now();
      try {
        return await work();
      } finally {
        running--;
        medianMs = Math.max(1, now() - began > medianMs ? medianMs * STEP : medianMs / STEP);
        startNext();
      }
    },
  };
}
