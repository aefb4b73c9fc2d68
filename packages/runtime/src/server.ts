// HTTP for one subgraph: POST /graphql for the gateway only, /live and /ready for operators, and a drain at the end.
import type { AddressInfo } from 'node:net';
import { type FastifyInstance, type FastifyReply, type FastifyRequest, fastify } from 'fastify';
import { z } from 'zod';
import { ERRORS, type ErrorCode } from './error.ts';
import { IDENTITY_HEADER, type IdentityStamp, type SignedIdentity } from './identity.ts';
import type { Log } from './log.ts';
import type { Subgraph } from './subgraph.ts';
import { MAX_UPLOAD_BYTES } from './upload.ts';

/** The largest upload as base64, and 1 MB for the rest of the request. */
const BODY_LIMIT = Math.ceil(MAX_UPLOAD_BYTES / 3) * 4 + 1_048_576;

declare module 'fastify' {
  interface FastifyRequest {
    /** The verified identity; undefined when the body is not the one that it was signed for. */
    signed?: SignedIdentity | undefined;
  }
}

const requestBody = z.object({
  query: z.string(),
  operationName: z
    .string()
    .nullish()
    .transform((name) => name ?? undefined),
  variables: z
    .record(z.string(), z.unknown())
    .nullish()
    .transform((variables) => variables ?? undefined),
});

export interface ServeOptions {
  readonly subgraph: Subgraph;
  readonly stamp: IdentityStamp;
  readonly host: string;
  readonly port: number;
  /** The variable that set the port, named when the port is taken. */
  readonly portVariable: string;
  readonly log: Log;
}

/** Serves a subgraph; resolves to its address and a stop that lets running requests finish. */
export async function serveSubgraph(options: ServeOptions): Promise<{ url: string; stop(): Promise<void> }> {
  const { subgraph, stamp, log } = options;
  const app = fastify({ bodyLimit: BODY_LIMIT, ...DRAINING });
  drainConnections(app);
  app.setErrorHandler((error: { statusCode?: number }, _request, reply) => {
    const code = codeOfHttpError(error);
    if (code === 'INTERNAL_SERVER_ERROR') log.error({ err: error }, 'request failed');
    return reply.code(ERRORS[code].status).send(errorBody(code));
  });
  app.setNotFoundHandler((_request, reply) => reply.code(404).send(errorBody('NOT_FOUND')));
  app.get('/live', async () => ({ status: 'live' }));
  app.get('/ready', async (_request, reply) => {
    try {
      await subgraph.ready();
      return { status: 'ready' };
    } catch (error) {
      log.warn({ err: error }, 'not ready');
      return reply.code(503).send(errorBody('UNAVAILABLE'));
    }
  });
  app.decorateRequest('signed');
  const parseJson = app.getDefaultJsonParser('error', 'error');
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body: string, done) => {
    if (request.signed?.isFor(body)) parseJson(request, body, done);
    else {
      request.signed = undefined;
      done(null);
    }
  });
  app.post('/graphql', { onRequest: verify }, async ({ body: sent, signed }, reply) => {
    if (signed === undefined) return reply.code(401).send(errorBody('UNAUTHENTICATED'));
    const body = requestBody.safeParse(sent);
    if (!body.success) return reply.code(400).send(errorBody('MALFORMED_REQUEST'));
    return subgraph.execute(body.data, signed.identity);
  });

  /** Before the body is read, so that only the gateway can make a subgraph hold a file. */
  async function verify(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> {
    const header = request.headers[IDENTITY_HEADER];
    const signed = stamp.verify(typeof header === 'string' ? header : undefined);
    if (signed === null) return reply.code(401).send(errorBody('UNAUTHENTICATED'));
    request.signed = signed;
    return undefined;
  }

  await listen(app, options);
  return {
    url: `http://${options.host}:${(app.server.address() as AddressInfo).port}/graphql`,
    async stop() {
      await app.close();
      await subgraph.stop();
    },
  };
}

/** Fastify's options for a drain: idle connections are closed, and requests on the others are answered. */
export const DRAINING = { forceCloseConnections: 'idle', return503OnClosing: false } as const;

/** Closes connections that were busy when the drain began; otherwise they stay open and delay the end. */
export function drainConnections(app: FastifyInstance): void {
  let draining = false;
  app.addHook('preClose', async () => {
    draining = true;
  });
  app.addHook('onSend', async (_request, reply) => {
    if (draining) reply.header('connection', 'close');
  });
}

/** The code of an error that fastify itself raises. */
export function codeOfHttpError({ statusCode = 500 }: { readonly statusCode?: number }): ErrorCode {
  if (statusCode === 413) return 'BODY_TOO_LARGE';
  return statusCode < 500 ? 'MALFORMED_REQUEST' : 'INTERNAL_SERVER_ERROR';
}

/** The JSON body of an error outside GraphQL execution. */
export function errorBody(code: ErrorCode, detail: Record<string, unknown> = {}) {
  const { en, zh } = ERRORS[code];
  return { errors: [{ message: en, extensions: { ...detail, code, zh } }] };
}

/** A port is in use; the message names the variable that sets it. */
export class PortTakenError extends Error {
  override readonly name = 'PortTakenError';
}

/** Listens; throws PortTakenError when the port is in use. */
export async function listen(
  app: { listen(at: { host: string; port: number }): Promise<unknown> },
  { host, port, portVariable }: { host: string; port: number; portVariable: string },
): Promise<void> {
  try {
    await app.listen({ host, port });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    throw new PortTakenError(
      `Port ${port} is in use. Set ${portVariable} to a free port, or stop the process that listens there.`,
    );
  }
}
