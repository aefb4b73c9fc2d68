// How long a request's body may take to arrive: a moment, or longer for a file from a known caller on a slow line.
import type { FastifyInstance, FastifyRequest } from 'fastify';

declare module 'fastify' {
  interface FastifyRequest {
    /** Set for a body that may take the server's own, longer time. */
    mayTakeLonger: boolean;
  }
}

/** Hangs up, by `hangUp`, on whoever takes longer than `ms` to send a body, unless the request may take longer. */
export function limitBodyTime(app: FastifyInstance, ms: number, hangUp: (request: FastifyRequest) => void): void {
  app.decorateRequest('mayTakeLonger', false);
  app.addHook('onRequest', async (request) => {
    const { raw } = request;
    if (raw.complete) return;
    const timer = setTimeout(() => {
      if (!raw.complete && !request.mayTakeLonger) hangUp(request);
    }, ms).unref();
    raw.once('end', () => clearTimeout(timer)).once('close', () => clearTimeout(timer));
  });
}
