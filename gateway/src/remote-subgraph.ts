// A subgraph in another process: pooled HTTP with a signed identity, one deadline for the whole call, and a circuit breaker.
import { ERRORS, IDENTITY_HEADER, type Identity, type Log, type SubgraphAnswer } from '@chunhui/runtime';
import { Pool } from 'undici';
import { CircuitOpenError, createCircuit } from './circuit.ts';
import type { SubgraphConnection } from './subgraph-connection.ts';

const CONNECTIONS = 32;
const MAX_ANSWER_BYTES = 16 * 1_048_576;

export interface RemoteSubgraphOptions {
  readonly name: string;
  readonly url: string;
  /** The identity header's value for a request with this body. */
  readonly sign: (identity: Identity, body: string) => string;
  /** The timeout of the whole call: connecting, waiting and reading. */
  readonly timeoutMs: number;
  /** The timeout of a mutation: after it, the caller does not know whether the mutation was committed. */
  readonly writeTimeoutMs: number;
  readonly log: Log;
}

/** The subgraph rejected the request with a client error, so the circuit stays closed. */
class SubgraphRefusal extends Error {
  override readonly name = 'SubgraphRefusal';
}

/** Connects to a subgraph lazily: it can start later than the gateway and restart at any time. */
export function createRemoteSubgraph(options: RemoteSubgraphOptions): SubgraphConnection {
  const { name, sign, timeoutMs, writeTimeoutMs, log } = options;
  const { origin, pathname, search } = new URL(options.url);
  // The deadline below replaces these; undici's timers are coarser and cost more.
  const pool = new Pool(origin, {
    connections: CONNECTIONS,
    pipelining: 1,
    maxResponseSize: MAX_ANSWER_BYTES,
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  const circuit = createCircuit((error) => !(error instanceof SubgraphRefusal));

  async function post(body: string, signature: string, ms: number): Promise<SubgraphAnswer> {
    const abort = new AbortController();
    const deadline = setTimeout(() => abort.abort(new Error(`no answer within ${ms} ms`)), ms);
    try {
      const response = await pool.request({
        method: 'POST',
        path: pathname + search,
        headers: { 'content-type': 'application/json', accept: 'application/json', [IDENTITY_HEADER]: signature },
        body,
        signal: abort.signal,
      });
      if (response.statusCode !== 200) {
        await response.body.dump();
        const reason = `answered with status ${response.statusCode}`;
        throw response.statusCode < 500 ? new SubgraphRefusal(reason) : new Error(reason);
      }
      const answer: unknown = await response.body.json();
      if (!isAnswer(answer)) throw new Error('did not answer with a GraphQL response');
      return answer;
    } finally {
      clearTimeout(deadline);
    }
  }

  return {
    async execute(request, identity) {
      const body = JSON.stringify(request);
      const signature = sign(identity, body);
      try {
        return await circuit.run(() => post(body, signature, isMutation(request.query) ? writeTimeoutMs : timeoutMs));
      } catch (error) {
        // Not for an open circuit: it would log every request, and the failures that opened it are logged.
        if (!(error instanceof CircuitOpenError)) {
          log.warn({ requestId: identity.requestId, subgraph: name, err: error }, 'subgraph failed');
        }
        return unavailable(name);
      }
    },
    stop: () => pool.destroy(),
  };
}

/** The planner prints one operation per subgraph request, sometimes after the fragments that it spreads. */
function isMutation(query: string): boolean {
  return /(?:^|\})\s*mutation\b/.test(query);
}

function isAnswer(value: unknown): value is SubgraphAnswer {
  return typeof value === 'object' && value !== null && ('data' in value || 'errors' in value);
}

/** The error names the subgraph, without its address or the cause. */
function unavailable(subgraph: string): SubgraphAnswer {
  const { en, zh } = ERRORS.SUBGRAPH_UNAVAILABLE;
  return { data: null, errors: [{ message: en, extensions: { code: 'SUBGRAPH_UNAVAILABLE', zh, subgraph } }] };
}
