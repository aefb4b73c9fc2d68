// What every answer tells a browser: not to guess, not to frame, not to keep; and which other pages may read it.
import type { FastifyInstance } from 'fastify';

/** For JSON; a route that serves a page brings a content policy of its own. */
const HEADERS = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
};
const YEAR_SECONDS = 31_536_000;

const PREFLIGHT_SECONDS = 600;
const PREFLIGHT = {
  'access-control-allow-methods': 'POST',
  'access-control-allow-headers': 'authorization, content-type, chunhui-scope, x-request-id',
  'access-control-max-age': String(PREFLIGHT_SECONDS),
};
const EXPOSED = 'x-request-id, retry-after';

/** Adds the headers; pages of `origins` may read the answers and post to `/graphql`, no others. */
export function addSecurityHeaders(app: FastifyInstance, origins: readonly string[]): void {
  const isAllowed = (origin: string | undefined): origin is string => origin !== undefined && origins.includes(origin);

  app.addHook('onRequest', async (request, reply) => {
    reply.headers(HEADERS);
    if (request.protocol === 'https') reply.header('strict-transport-security', `max-age=${YEAR_SECONDS}`);
    if (origins.length === 0) return;
    reply.header('vary', 'origin');
    const { origin } = request.headers;
    if (!isAllowed(origin)) return;
    reply.header('access-control-allow-origin', origin).header('access-control-expose-headers', EXPOSED);
  });
  app.options('/graphql', async ({ headers }, reply) => {
    if (isAllowed(headers.origin)) reply.headers(PREFLIGHT);
    return reply.code(204).send();
  });
}
