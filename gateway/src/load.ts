// Keeps the gateway from taking on more than it can do: so many requests are worked on, some wait, and the others are turned away at once.
// What is turned away waits no longer than the event loop takes to come round, so nothing is begun in a turn that has been long already.
import { graphqlError } from '@chunhui/runtime';

/** So few are always worked on: more would only share the same processor. */
const FEW = 16;
/** So many wait for their turn at most, a fraction of a second. */
const WAITING = 32;
/** So many are too many, whatever they wait for: each holds memory. */
const TOO_MANY = 1_000;
/** A turn of the event loop that took longer leaves what comes now to the next one. */
const LONG_TURN_MS = 15;
/** Half of the answers take longer: there is a queue behind the gateway. */
const SLOW_ANSWER_MS = 250;
/** How much one answer moves the median. */
const STEP = 1.05;
/** How long a client should stay away from a gateway that has too much to do. */
export const RETRY_SECONDS = 1;

/** The load of this process, told from the requests that it carries. */
export interface Load {
  /** Whether a request that has just come in should be turned away; to be asked before any work on it. */
  isTooHigh(): boolean;
  /** Carries a request, when its turn comes; throws UNAVAILABLE when too many are waiting already. */
  carry<Result>(work: () => Promise<Result>): Promise<Result>;
}

/** `now` is a monotonic clock in milliseconds; `atTurnEnd` calls back when the event loop has come round. */
export function createLoad(now = () => performance.now(), atTurnEnd: (call: () => void) => void = setImmediate): Load {
  let working = 0;
  const waiting: (() => void)[] = [];
  // Not the average: a part of the system that hangs should not keep those away who do not ask for it.
  let medianMs = 1;
  let turnBegan: number | undefined;
  let lastTurnMs = 0;
  let calling = false;

  /** How long the event loop has been busy with what came in at once. */
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

  function mayBegin(): boolean {
    return working < (isLong() || medianMs > SLOW_ANSWER_MS ? FEW : TOO_MANY);
  }

  /** One a turn, so that what comes in between is read, and turned away, soon. */
  function callNext(): void {
    if (calling || waiting.length === 0) return;
    calling = true;
    atTurnEnd(() => {
      calling = false;
      if (mayBegin()) waiting.shift()?.();
      // When only the answers are slow, the next that is answered calls; turns become short by themselves.
      if (mayBegin() || isLong()) callNext();
    });
  }

  const isFull = () => waiting.length >= WAITING || working + waiting.length >= TOO_MANY;

  async function turn(): Promise<void> {
    if (waiting.length === 0 && turnMs() <= LONG_TURN_MS && mayBegin()) {
      working++;
      return;
    }
    if (isFull()) throw graphqlError('UNAVAILABLE', { retryAfterSeconds: RETRY_SECONDS });
    await new Promise<void>((begin) => {
      waiting.push(() => {
        working++;
        begin();
      });
      callNext();
    });
  }

  return {
    isTooHigh: () => isFull(),
    async carry(work) {
      await turn();
      const began = now();
      try {
        return await work();
      } finally {
        working--;
        medianMs = Math.max(1, now() - began > medianMs ? medianMs * STEP : medianMs / STEP);
        callNext();
      }
    },
  };
}
