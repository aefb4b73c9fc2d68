// Limits the time in which a request's body must arrive; an identified caller's upload has longer.
import type { FastifyInstance, FastifyRequest } from 'fastify';

declare module 'fastify' {
  interface FastifyRequest {
    /** True when the body has the server's own, longer timeout. */
    hasLongTimeout: boolean;
  }
}

/** Calls `closeConnection` when a body is not complete after `ms`, unless the request has the longer timeout. */
export function limitBodyTime(
  app: FastifyInstance,
  ms: number,
  closeConnection: (request: FastifyRequest) => void,
): void {
  app.decorateRequest('hasLongTimeout', false);
  app.addHook('onRequest', async (request) => {
    const { raw } = request;
    if (raw.complete) return;
    const timer = setTimeout(() => {
      if (!raw.complete && !request.hasLongTimeout) closeConnection(request);
    }, ms).unref();
    raw.once('end', () => clearTimeout(timer)).once('close', () => clearTimeout(timer));
  });
}
