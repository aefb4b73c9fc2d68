// From a request's headers to the identity that the gateway vouches for.
import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { graphqlError, type Identity } from '@chunhui/runtime';
import type { TokenVerifier } from './token.ts';

const SCOPE_HEADER = 'chunhui-scope';
const SCOPE = /^(\d{2}|\d{4}|\d{6}|\d{9}|\d{12})$/;
const REQUEST_ID = /^[\w-]{8,64}$/;

/** Header of requests and answers by which the logs of all processes tell one request. */
export const REQUEST_ID_HEADER = 'x-request-id';

/** The caller's own request id when it is harmless in a log line, else a fresh one. */
export function toRequestId(header: string | string[] | undefined): string {
  return typeof header === 'string' && REQUEST_ID.test(header) ? header : randomUUID();
}

/**
 * Who asks, and in which scope; throws a coded refusal. A request without a token goes on as nobody:
 * the access tables of the subgraphs say what is open to everyone.
 */
export async function identify(
  headers: IncomingHttpHeaders,
  requestId: string,
  verifyToken: TokenVerifier,
): Promise<Identity> {
  const { authorization, [SCOPE_HEADER]: scope = null } = headers;
  if (scope !== null && (typeof scope !== 'string' || !SCOPE.test(scope))) {
    throw graphqlError('BAD_USER_INPUT', { header: SCOPE_HEADER });
  }
  if (authorization === undefined) return { subject: null, scope, requestId };
  const token = /^Bearer +(\S+)$/i.exec(authorization)?.[1];
  if (token === undefined) throw graphqlError('TOKEN_INVALID');
  const { subject } = await verifyToken(token);
  return { subject, scope, requestId };
}
