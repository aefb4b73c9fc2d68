// Notices that the gateway has more to do than it can: then new requests are turned away at once instead of waiting behind the others.

/** So few requests are never turned away, however slow they are: there is no queue to speak of. */
const FEW = 64;
/** So many are too many, whatever they wait for: each holds memory. */
const TOO_MANY = 1_000;
/** The event loop has not come round for so long: requests that came since have waited as long already. */
const SLOW_TURN_MS = 50;
/** Half of the answers take longer: there is a queue, here or behind the gateway. */
const SLOW_ANSWER_MS = 250;
/** How much one answer moves the median. */
const STEP = 1.05;

/** The load of this process, told from the requests that it carries. */
export interface Load {
  /** Whether a request that has just come in should be turned away; to be asked before any work on it. */
  isTooHigh(): boolean;
  /** Carries a request. */
  carry<Result>(work: () => Promise<Result>): Promise<Result>;
}

/** `now` is a monotonic clock in milliseconds; `atTurnEnd` calls back when the event loop has come round. */
export function createLoad(now = () => performance.now(), atTurnEnd: (call: () => void) => void = setImmediate): Load {
  let carried = 0;
  // Not the average: a part of the system that hangs should not keep those away who do not ask for it.
  let medianMs = 1;
  let turnBegan: number | undefined;

  /** How long the event loop has been busy with what came in at once. */
  function turnMs(): number {
    if (turnBegan === undefined) {
      turnBegan = now();
      atTurnEnd(() => {
        turnBegan = undefined;
      });
    }
    return now() - turnBegan;
  }

  return {
    isTooHigh() {
      const isSlow = turnMs() > SLOW_TURN_MS || medianMs > SLOW_ANSWER_MS;
      return carried >= (isSlow ? FEW : TOO_MANY);
    },
    async carry(work) {
      const began = now();
      carried++;
      try {
        return await work();
      } finally {
        carried--;
        medianMs = Math.max(1, now() - began > medianMs ? medianMs * STEP : medianMs / STEP);
      }
    },
  };
}
