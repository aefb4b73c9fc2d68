// From a request's headers to the identity that the gateway passes on.
import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { graphqlError, type Identity, isErrorCode } from '@chunhui/runtime';
import { GraphQLError } from 'graphql';
import { callerOf, createRateLimit, type RateLimit } from './rate-limit.ts';
import type { TokenVerifier } from './token.ts';

const SCOPE_HEADER = 'chunhui-scope';
const SCOPE = /^(\d{2}|\d{4}|\d{6}|\d{9}|\d{12})$/;
const REQUEST_ID = /^[\w-]{8,64}$/;

/** A verified token is not verified again for a minute: checking a signature costs more than everything else here. */
const CACHE_MS = 60_000;
const CACHED_TOKENS = 1_000;
/** Tokens that an address may have rejected within a minute. Beyond it, tokens that are not cached are rejected unverified. */
const REJECTED_PER_MINUTE = 100;

/** Header of requests and answers by which the logs of all processes name one request. */
export const REQUEST_ID_HEADER = 'x-request-id';

/** The caller's own request id when it is harmless in a log line, else a new one. */
export function toRequestId(header: string | string[] | undefined): string {
  return typeof header === 'string' && REQUEST_ID.test(header) ? header : randomUUID();
}

/**
 * Finds the caller and the scope of a request; throws a coded error. A request without a token has no subject: the access
 * tables of the subgraphs say what is open to everyone.
 */
export type Identify = (headers: IncomingHttpHeaders, address: string, requestId: string) => Promise<Identity>;

interface CachedToken {
  readonly subject: string;
  /** When it must be verified again, in milliseconds since the epoch. */
  readonly until: number;
}

export function createIdentify(
  verifyToken: TokenVerifier,
  rejections: RateLimit = createRateLimit(REJECTED_PER_MINUTE),
): Identify {
  const cache = new Map<string, CachedToken>();

  async function subjectOf(authorization: string, address: string): Promise<string> {
    const token = /^Bearer +(\S+)$/i.exec(authorization)?.[1];
    const cached = token === undefined ? undefined : cache.get(token);
    if (cached !== undefined && Date.now() < cached.until) return cached.subject;
    // Before the verification, so that requests at the same time cannot pass together.
    const budget = rejections(callerOf(null, address));
    budget.spend(1);
    try {
      if (token === undefined) throw graphqlError('TOKEN_INVALID');
      const { subject, expiresAt = Number.POSITIVE_INFINITY } = await verifyToken(token);
      budget.refund(1);
      if (cache.size >= CACHED_TOKENS) cache.clear();
      cache.set(token, { subject, until: Math.min(expiresAt, Date.now() + CACHE_MS) });
      return subject;
    } catch (error) {
      if (!isRejection(error)) budget.refund(1);
      throw error;
    }
  }

  return async ({ authorization, [SCOPE_HEADER]: scope = null }, address, requestId) => {
    if (scope !== null && (typeof scope !== 'string' || !SCOPE.test(scope))) {
      throw graphqlError('BAD_USER_INPUT', { header: SCOPE_HEADER });
    }
    const subject = authorization === undefined ? null : await subjectOf(authorization, address);
    return { subject, scope, requestId };
  };
}

/** An issuer that does not answer is not the caller's fault. */
function isRejection(error: unknown): boolean {
  const code = error instanceof GraphQLError ? error.extensions.code : undefined;
  return isErrorCode(code) && (code === 'TOKEN_INVALID' || code === 'TOKEN_EXPIRED');
}
