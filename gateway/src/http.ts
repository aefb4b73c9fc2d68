// The gateway's HTTP side: request ids, one shape for every refusal, one log line a request, health for whoever runs it.
import type { Socket } from 'node:net';
import { type ApolloServer, HeaderMap } from '@apollo/server';
import {
  codeOfHttpError,
  DRAINING,
  drainConnections,
  ERRORS,
  type ErrorCode,
  errorBody,
  isErrorCode,
  type Log,
  maskError,
} from '@chunhui/runtime';
import { type FastifyError, type FastifyInstance, type FastifyReply, type FastifyRequest, fastify } from 'fastify';
import { GraphQLError } from 'graphql';
import type { Outcome, RequestContext } from './answer.ts';
import { identify, REQUEST_ID_HEADER, toRequestId } from './identify.ts';
import type { LimitCheck, LimitedRequest } from './limits.ts';
import type { TokenVerifier } from './token.ts';

const BODY_LIMIT = 262_144;
/** Against clients that send a byte a minute. */
const HEADERS_TIMEOUT_MS = 5_000;
const REQUEST_TIMEOUT_MS = 10_000;

declare module 'fastify' {
  interface FastifyRequest {
    outcome: Outcome;
  }
}

export interface HttpOptions {
  readonly server: ApolloServer<RequestContext>;
  readonly verifyToken: TokenVerifier;
  readonly checkLimits: LimitCheck;
  /** The names of the subgraphs that do not answer. */
  readonly findSilent: (requestId: string) => Promise<string[]>;
  readonly log: Log;
}

/** The gateway's HTTP application, not yet listening. */
export function createApp(options: HttpOptions): FastifyInstance {
  const { server, verifyToken, checkLimits, findSilent, log } = options;
  const app = fastify({
    bodyLimit: BODY_LIMIT,
    requestTimeout: REQUEST_TIMEOUT_MS,
    http: { headersTimeout: HEADERS_TIMEOUT_MS, connectionsCheckingInterval: 1_000 },
    genReqId: ({ headers }) => toRequestId(headers[REQUEST_ID_HEADER]),
    clientErrorHandler: refuseConnection,
    frameworkErrors: refuseAddress,
    ...DRAINING,
  });
  drainConnections(app);
  app.decorateRequest('outcome');
  app.addHook('onRequest', async (request, reply) => {
    request.outcome = { operation: null, codes: [] };
    reply.header(REQUEST_ID_HEADER, request.id);
  });
  app.setErrorHandler(refuseRequest);
  app.setNotFoundHandler((_request, reply) => refuseWith(reply, 'NOT_FOUND'));

  app.get('/', async () => ({ graphql: '/graphql', live: '/live', ready: '/ready' }));
  app.get('/live', async () => ({ status: 'live' }));
  app.get('/ready', async (request, reply) => {
    const subgraphs = await findSilent(request.id);
    return subgraphs.length === 0 ? { status: 'ready' } : refuseWith(reply, 'SUBGRAPH_UNAVAILABLE', { subgraphs });
  });
  // By POST alone: an address with variables in it would carry personal data into the logs of every proxy.
  app.get('/graphql', (_request, reply) => refuseWith(reply.header('allow', 'POST'), 'METHOD_NOT_ALLOWED'));
  app.post('/graphql', { onResponse: logRequest }, async (request, reply) => {
    const identity = await identify(request.headers, request.id, verifyToken);
    if (request.body) checkLimits(request.body as LimitedRequest);
    const response = await server.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: 'POST', headers: toHeaderMap(request), search: '', body: request.body },
      context: async () => ({ identity, outcome: request.outcome }),
    });
    if (response.body.kind !== 'complete') throw new Error('the gateway answers in one piece');
    // What Apollo refuses before it looks at the query reaches no plugin.
    if (response.status === 400 && request.outcome.codes.length === 0) request.outcome.codes = ['BAD_REQUEST'];
    for (const [name, value] of response.headers) reply.header(name, value);
    return reply.code(response.status ?? 200).send(response.body.string);
  });
  return app;

  async function logRequest(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const { operation, codes } = request.outcome;
    const ms = Math.round(reply.elapsedTime);
    log.info({ requestId: request.id, operation, status: reply.statusCode, ms, codes }, 'request');
  }

  function refuseWith(reply: FastifyReply, code: ErrorCode, detail?: Record<string, unknown>) {
    reply.request.outcome.codes = [code];
    return reply.code(ERRORS[code].status).send(errorBody(code, detail));
  }

  function refuseRequest(error: FastifyError | GraphQLError, request: FastifyRequest, reply: FastifyReply) {
    if (!(error instanceof GraphQLError) || !isErrorCode(error.extensions.code)) {
      const code = codeOfHttpError(error as FastifyError);
      if (code === 'INTERNAL_SERVER_ERROR') log.error({ requestId: request.id, err: error }, 'request failed');
      return refuseWith(reply, code, code === 'INTERNAL_SERVER_ERROR' ? { requestId: request.id } : {});
    }
    const { code } = error.extensions;
    request.outcome.codes = [code];
    if (ERRORS[code].status === 401) reply.header('www-authenticate', 'Bearer error="invalid_token"');
    return reply.code(ERRORS[code].status).send({ errors: [maskError(error.toJSON(), request.id)] });
  }
}

/** Answers an address that cannot be decoded; the hooks do not run for it. */
function refuseAddress(_error: FastifyError, { id }: FastifyRequest, reply: FastifyReply): FastifyReply {
  return reply.header(REQUEST_ID_HEADER, id).code(400).send(errorBody('MALFORMED_REQUEST'));
}

/** Answers what is not HTTP, or comes too slowly; there is no request yet to reply to. */
function refuseConnection(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  const body = JSON.stringify(errorBody('MALFORMED_REQUEST'));
  const head = `content-type: application/json; charset=utf-8\r\ncontent-length: ${Buffer.byteLength(body)}`;
  if (socket.writable) socket.write(`HTTP/1.1 400 Bad Request\r\n${head}\r\nconnection: close\r\n\r\n${body}`);
  socket.destroy(error);
}

function toHeaderMap({ headers }: FastifyRequest): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return map;
}
