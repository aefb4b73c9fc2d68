// Development only: a gateway over the toy graph, and a client for it.
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createIdentityStamp, graphqlError, type Subgraph, serveSubgraph } from '@chunhui/runtime';
import {
  createGateway,
  createRemoteSubgraph,
  type Gateway,
  type GatewayOptions,
  type SubgraphConnection,
} from './gateway.ts';
import type { TokenVerifier } from './token.ts';
import { composeToyGraph, createOrganizations, createVolunteers, quiet } from './toy-graph.fixture.ts';

/** The timeout of a subgraph in tests. */
export const TIMEOUT_MS = 400;
/** The timeout of a mutation in tests. */
export const WRITE_TIMEOUT_MS = 1_200;
const stampOf = (subgraph: string) => createIdentityStamp(subgraph, 'a secret of more than thirty-two characters');
const { supergraph } = composeToyGraph();

const cleanups: (() => Promise<void>)[] = [];

/** Stops everything that a test has started, in reverse order: `afterEach(stopAll)`. */
export async function stopAll(): Promise<void> {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
}

/** Tokens are fixed words here; token.test.ts verifies real ones. */
const verifyToken: TokenVerifier = async (token) => {
  if (token !== 'good') throw graphqlError(token === 'old' ? 'TOKEN_EXPIRED' : 'TOKEN_INVALID');
  return { subject: 'zhang' };
};

type Connections = Record<'organizations' | 'volunteers', SubgraphConnection>;

/** Starts a gateway over these two subgraphs, in development mode by default. */
export async function start(connections: Connections, options: Partial<GatewayOptions> = {}): Promise<Gateway> {
  const gateway = await createGateway({
    supergraph,
    subgraphs: (name) => connections[name as keyof Connections],
    verifyToken,
    log: quiet,
    production: false,
    host: '127.0.0.1',
    port: 0,
    portVariable: 'PORT',
    ...options,
  });
  cleanups.push(() => gateway.stop());
  return gateway;
}

/** Starts a gateway with the toy subgraphs in this process. */
export async function startInProcess(options?: Partial<GatewayOptions>): Promise<Gateway> {
  return start({ organizations: await createOrganizations(), volunteers: await createVolunteers() }, options);
}

/** Creates a connection as the gateway's own process does. */
export function connect(name: string, url: string, timeoutMs = TIMEOUT_MS): SubgraphConnection {
  const timeouts = { timeoutMs, writeTimeoutMs: WRITE_TIMEOUT_MS };
  return createRemoteSubgraph({ name, url, sign: stampOf(name).sign, ...timeouts, log: quiet });
}

/** Serves a subgraph over HTTP, and connects to it. */
export async function serve(subgraph: Subgraph, timeoutMs?: number): Promise<SubgraphConnection> {
  const stamp = stampOf(subgraph.name);
  const served = await serveSubgraph({ subgraph, stamp, host: '127.0.0.1', port: 0, portVariable: 'PORT', log: quiet });
  cleanups.push(() => served.stop());
  return connect(subgraph.name, served.url, timeoutMs);
}

/** Connects to an HTTP server that answers instead of a subgraph. */
export async function servePretender(answer: RequestListener): Promise<SubgraphConnection> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  cleanups.push(async () => {
    server.closeAllConnections();
    server.close();
  });
  return connect('volunteers', `http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests read any part of an answer
  readonly body: any;
}

/** Posts a text unchanged, and other bodies as JSON. */
export async function post({ url }: Gateway, body: unknown, headers: Record<string, string> = {}): Promise<Answer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, body: JSON.parse(text) };
}

export function ask(gateway: Gateway, query: string, headers?: Record<string, string>): Promise<Answer> {
  return post(gateway, { query }, headers);
}

export const signedIn = { authorization: 'Bearer good' };
