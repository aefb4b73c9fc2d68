// Rate limit by cost: a token bucket per caller, so that one caller's requests do not delay others.
import { isIPv6 } from 'node:net';
import { graphqlError } from '@chunhui/runtime';

const MINUTE_MS = 60_000;
/** Bounds the memory; the least recently used bucket, most likely a full one, is evicted first. */
const MAX_BUCKETS = 10_000;

/** `extensions.cost` of an answer. */
export interface CostReport {
  /** The cost of this request. */
  readonly requested: number;
  /** What the caller can still spend now. */
  readonly remaining: number;
  /** What the caller can spend per minute. */
  readonly limit: number;
  /** Seconds until the bucket is full again if nothing more is spent. */
  readonly resetSeconds: number;
}

/** The part of the caller's bucket that one request uses. */
export interface Budget {
  /** Throws RATE_LIMITED, and takes nothing, when the bucket has less. */
  spend(cost: number): void;
  /** Returns cost to the bucket. */
  refund(cost: number): void;
  report(): CostReport;
}

/** Creates the budget of a request. */
export type RateLimit = (caller: string) => Budget;

interface Bucket {
  /** The content at the time `at`. */
  held: number;
  at: number;
}

/** Creates a rate limit of this process; `now` is a monotonic clock in milliseconds. */
export function createRateLimit(limit: number, now = () => performance.now()): RateLimit {
  const buckets = new Map<string, Bucket>();
  const msUntil = (missing: number) => (missing / limit) * MINUTE_MS;

  function open(caller: string): Bucket {
    const bucket = buckets.get(caller) ?? { held: limit, at: now() };
    // Last in the map's order: most recently used.
    buckets.delete(caller);
    buckets.set(caller, bucket);
    if (buckets.size > MAX_BUCKETS) buckets.delete(buckets.keys().next().value as string);
    return bucket;
  }

  function refill(bucket: Bucket): number {
    const at = now();
    bucket.held = Math.min(limit, bucket.held + ((at - bucket.at) / MINUTE_MS) * limit);
    bucket.at = at;
    return bucket.held;
  }

  return (caller) => {
    const bucket = open(caller);
    let requested = 0;
    return {
      spend(cost) {
        requested += cost;
        // Waiting cannot help.
        if (cost > limit) throw graphqlError('QUERY_TOO_LARGE', { limit: 'cost', maximum: limit });
        const held = refill(bucket);
        if (cost > held)
          throw graphqlError('RATE_LIMITED', { retryAfterSeconds: Math.ceil(msUntil(cost - held) / 1_000) });
        bucket.held -= cost;
      },
      refund(cost) {
        requested -= cost;
        bucket.held = Math.min(limit, bucket.held + cost);
      },
      report() {
        const held = refill(bucket);
        const resetSeconds = Math.ceil(msUntil(limit - held) / 1_000);
        return { requested, remaining: Math.floor(held), limit, resetSeconds };
      },
    };
  };
}

/** The key of the bucket: the subject, or for a request without a token its address. */
export function callerOf(subject: string | null, address: string): string {
  return subject === null ? `address ${networkOf(address)}` : `subject ${subject}`;
}

/** An IPv6 client has a whole /64 and could use another address for every request. */
function networkOf(address: string): string {
  if (!isIPv6(address) || address.includes('.')) return address;
  const [head = '', tail = ''] = address.split('::');
  const groups = head.split(':').filter(Boolean);
  const rest = tail.split(':').filter(Boolean);
  const zeros = address.includes('::') ? Array(8 - groups.length - rest.length).fill('0') : [];
  return [...groups, ...zeros, ...rest].slice(0, 4).join(':');
}
