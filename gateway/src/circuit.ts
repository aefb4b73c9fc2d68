// A circuit breaker: after several failures in a row a subgraph is not called for a moment, so that requests do not wait for it.

const FAILURES_TO_OPEN = 5;
/** Short enough that a restarted subgraph is used again within two seconds, including the probe. */
const OPEN_MS = 1_500;

/** The circuit is open: the call was not made. */
export class CircuitOpenError extends Error {
  override readonly name = 'CircuitOpenError';
}

export interface Circuit {
  /** Makes the call, or throws CircuitOpenError at once. */
  run<Result>(call: () => Promise<Result>): Promise<Result>;
}

/** `counts` tells which errors mean that the subgraph is down; `now` is a monotonic clock in milliseconds. */
export function createCircuit(counts: (error: unknown) => boolean, now = () => performance.now()): Circuit {
  let failures = 0;
  let probeAt = 0;
  let probing = false;
  return {
    async run(call) {
      const open = failures >= FAILURES_TO_OPEN;
      if (open && (probing || now() < probeAt)) throw new CircuitOpenError();
      if (open) probing = true;
      try {
        const result = await call();
        failures = 0;
        return result;
      } catch (error) {
        failures = counts(error) ? failures + 1 : 0;
        probeAt = now() + OPEN_MS;
        throw error;
      } finally {
        if (open) probing = false;
      }
    },
  };
}
