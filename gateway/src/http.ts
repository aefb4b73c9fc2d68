// The gateway's HTTP application: request ids, coded errors, one log line per request, health checks.
import type { Socket } from 'node:net';
import { type ApolloServer, HeaderMap } from '@apollo/server';
import {
  codeOfHttpError,
  DRAINING,
  drainConnections,
  ERRORS,
  type ErrorCode,
  errorBody,
  graphqlError,
  type Identity,
  isErrorCode,
  type Log,
  maskError,
} from '@chunhui/runtime';
import { type FastifyError, type FastifyInstance, type FastifyReply, type FastifyRequest, fastify } from 'fastify';
import { GraphQLError } from 'graphql';
import { extensionsOf, type Outcome, type RequestContext } from './answer.ts';
import { limitBodyTime } from './body-time.ts';
import { addCalendarFeed } from './calendar-feed.ts';
import { createIdentify, REQUEST_ID_HEADER, toRequestId } from './identify.ts';
import { LIMITS, type LimitCheck, type LimitedRequest } from './limits.ts';
import { createLoad, RETRY_SECONDS } from './load.ts';
import type { FindDocument } from './persisted-documents.ts';
import { callerOf, type RateLimit } from './rate-limit.ts';
import { addSecurityHeaders } from './security-headers.ts';
import type { TokenVerifier } from './token.ts';
import { acceptUploads, createUploadLimit, readUpload, UPLOAD_COST } from './upload.ts';

/** Limits slow clients (slowloris). */
const HEADERS_TIMEOUT_MS = 5_000;
const REQUEST_TIMEOUT_MS = 10_000;
/** The time of a roster of 24,000 people (2 MB) at 128 kbit/s, and of the largest file at 1 Mbit/s. */
const UPLOAD_TIMEOUT_MS = 130_000;
/** The cost of a request besides its fields, so that rejected requests are not free. */
const REQUEST_COST = 1;

declare module 'fastify' {
  interface FastifyRequest {
    outcome: Outcome;
  }
}

export interface HttpOptions {
  readonly server: ApolloServer<RequestContext>;
  readonly verifyToken: TokenVerifier;
  readonly findDocument: FindDocument;
  readonly checkLimits: LimitCheck;
  readonly rateLimit: RateLimit | undefined;
  readonly corsOrigins: readonly string[];
  readonly trustedProxies: readonly string[];
  /** Returns the names of the subgraphs that do not answer. */
  readonly findUnavailable: (requestId: string) => Promise<string[]>;
  readonly log: Log;
}

/** Creates the gateway's HTTP application, not yet listening. */
export async function createApp(options: HttpOptions): Promise<FastifyInstance> {
  const { server, verifyToken, findDocument, checkLimits, rateLimit, findUnavailable, log } = options;
  const identify = createIdentify(verifyToken);
  const load = createLoad();
  const limitUploads = createUploadLimit();
  const app = fastify({
    bodyLimit: LIMITS.body,
    requestTimeout: UPLOAD_TIMEOUT_MS,
    http: { headersTimeout: HEADERS_TIMEOUT_MS, connectionsCheckingInterval: 1_000 },
    genReqId: ({ headers }) => toRequestId(headers[REQUEST_ID_HEADER]),
    clientErrorHandler: refuseConnection,
    frameworkErrors: refuseAddress,
    trustProxy: options.trustedProxies.length > 0 && [...options.trustedProxies],
    ...DRAINING,
  });
  drainConnections(app);
  app.decorateRequest('outcome');
  app.addHook('onRequest', async (request, reply) => {
    request.outcome = { operation: null, codes: [] };
    reply.header(REQUEST_ID_HEADER, request.id);
  });
  limitBodyTime(app, REQUEST_TIMEOUT_MS, ({ raw }) => refuseConnection(new Error('too slow'), raw.socket));
  await acceptUploads(app, LIMITS.body);
  await addSecurityHeaders(app, options.corsOrigins);
  app.setErrorHandler(refuseRequest);
  app.setNotFoundHandler((_request, reply) => refuseWith(reply, 'NOT_FOUND'));

  app.get('/', async () => ({ graphql: '/graphql', live: '/live', ready: '/ready' }));
  app.get('/live', async () => ({ status: 'live' }));
  app.get('/ready', async (request, reply) => {
    const subgraphs = await findUnavailable(request.id);
    return subgraphs.length === 0 ? { status: 'ready' } : refuseWith(reply, 'SUBGRAPH_UNAVAILABLE', { subgraphs });
  });
  // POST only: variables in a URL would put personal data into the logs of proxies.
  app.get('/graphql', (_request, reply) => refuseWith(reply.header('allow', 'POST'), 'METHOD_NOT_ALLOWED'));
  const hooks = { onRequest: shedLoad, onResponse: logRequest };
  addCalendarFeed(app, { server, rateLimit, hooks, refuseWith });
  app.post('/graphql', hooks, (request, reply) => load.run(() => answer(request, reply)));
  return app;

  async function shedLoad(_request: FastifyRequest, reply: FastifyReply): Promise<void> {
    if (load.isTooHigh()) await refuseWith(reply.header('retry-after', RETRY_SECONDS), 'UNAVAILABLE');
  }

  async function answer(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const { outcome } = request;
    const identity = await identify(request.headers, request.ip, request.id);
    outcome.budget = rateLimit?.(callerOf(identity.subject, request.ip));
    if (!request.isMultipart()) {
      outcome.budget?.spend(REQUEST_COST);
      return execute(request.body, identity, request, reply);
    }
    // The body is not read before this: only identified callers can upload.
    if (identity.subject === null) throw graphqlError('UNAUTHENTICATED');
    outcome.budget?.spend(UPLOAD_COST);
    return limitUploads(async () => {
      request.hasLongTimeout = true;
      return execute(await readUpload(request), identity, request, reply);
    });
  }

  async function execute(
    sent: unknown,
    identity: Identity,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<FastifyReply> {
    const { outcome } = request;
    const body = findDocument(sent);
    if (body) {
      const cost = checkLimits(body as LimitedRequest);
      outcome.budget?.spend(cost);
    }
    const response = await server.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: 'POST', headers: toHeaderMap(request), search: '', body },
      context: async () => ({ identity, outcome }),
    });
    if (response.body.kind !== 'complete') throw new Error('the gateway answers in one piece');
    // Requests that Apollo rejects before parsing reach no plugin.
    if (response.status === 400 && outcome.codes.length === 0) outcome.codes = ['BAD_REQUEST'];
    for (const [name, value] of response.headers) reply.header(name, value);
    return reply.code(response.status ?? 200).send(response.body.string);
  }

  async function logRequest({ id, outcome }: FastifyRequest, reply: FastifyReply): Promise<void> {
    const { operation, codes, budget } = outcome;
    const ms = Math.round(reply.elapsedTime);
    log.info(
      { requestId: id, operation, status: reply.statusCode, ms, cost: budget?.report().requested, codes },
      'request',
    );
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
    const { code, retryAfterSeconds } = error.extensions;
    request.outcome.codes = [code];
    if (ERRORS[code].status === 401) reply.header('www-authenticate', 'Bearer error="invalid_token"');
    if (typeof retryAfterSeconds === 'number') reply.header('retry-after', retryAfterSeconds);
    return reply
      .code(ERRORS[code].status)
      .send({ errors: [maskError(error.toJSON(), request.id)], extensions: extensionsOf(request.outcome) });
  }
}

/** Answers a URL that cannot be decoded; fastify runs no hooks for it. */
function refuseAddress(_error: FastifyError, { id }: FastifyRequest, reply: FastifyReply): FastifyReply {
  return reply.header(REQUEST_ID_HEADER, id).code(400).send(errorBody('MALFORMED_REQUEST'));
}

/** Answers malformed HTTP and bodies that are too slow, on the socket: there is no request to reply to. */
function refuseConnection(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  const body = JSON.stringify(errorBody('MALFORMED_REQUEST'));
  const head = `content-type: application/json; charset=utf-8\r\ncontent-length: ${Buffer.byteLength(body)}`;
  if (socket.writable) socket.write(`HTTP/1.1 400 Bad Request\r\n${head}\r\nconnection: close\r\n\r\n${body}`);
  socket.destroy(error);
}

/** Passes an upload on as JSON. CSRF protection is not needed: only requests with a token, which other origins cannot send, upload. */
function toHeaderMap(request: FastifyRequest): HeaderMap {
  const map = new HeaderMap();
  const headers = request.isMultipart() ? { ...request.headers, 'content-type': 'application/json' } : request.headers;
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return map;
}
