// Headers that every answer has for browsers: no sniffing, no framing, no caching; and CORS (https://fetch.spec.whatwg.org/#http-cors-protocol).
import { fastifyCors } from '@fastify/cors';
import type { FastifyInstance } from 'fastify';

/** For JSON; a route that serves a page sets a content policy of its own. */
const HEADERS = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
};
const YEAR_SECONDS = 31_536_000;

const CORS = {
  methods: ['POST'],
  allowedHeaders: ['authorization', 'content-type', 'chunhui-scope', 'x-request-id'],
  exposedHeaders: ['x-request-id', 'retry-after'],
  maxAge: 600,
  // Its own answer to an incomplete preflight has no code.
  strictPreflight: false,
};

/** Adds the headers. Only pages of `origins` can read answers and post to `/graphql`. */
export async function addSecurityHeaders(app: FastifyInstance, origins: readonly string[]): Promise<void> {
  app.addHook('onRequest', async (request, reply) => {
    reply.headers(HEADERS);
    if (request.protocol === 'https') reply.header('strict-transport-security', `max-age=${YEAR_SECONDS}`);
  });
  if (origins.length > 0) await app.register(fastifyCors, { ...CORS, origin: [...origins] });
}
