// Load on a system that is up on this machine, for scripts that measure what others feel of it.
import { readFileSync } from 'node:fs';
import { Agent, get, request } from 'node:http';

/** The argument and the option that the scripts share. */
export const ADDRESS = {
  name: 'address',
  description: 'The GraphQL address of a system on this machine.',
  default: 'http://127.0.0.1:4000/graphql',
};
export const TOKEN = { type: 'string', description: "An access token. Default: the demonstration's." } as const;

export interface Answer {
  readonly status: number;
  readonly ms: number;
  readonly retryAfter: string | undefined;
}

export interface Load {
  /** The next body of the rotation. */
  ask(turn: number): Promise<Answer>;
  /** Opens so many connections, which are then used again. */
  connect(connections: number): Promise<void>;
  /** One after the other, on each of so many connections. */
  saturate(connections: number, seconds: number): Promise<Answer[]>;
  /** So many a second, whether they are answered or not. */
  flood(perSecond: number, seconds: number): Promise<Answer[]>;
  end(): void;
}

/** Load of one caller; `bodies` are asked in rotation. Throws for an address that is not of this machine. */
export function createLoad(address: string, token: string | undefined, bodies: readonly object[]): Load {
  const url = new URL(address);
  if (!['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname)) throw new Error('only a system on this machine');
  const agent = new Agent({ keepAlive: true, maxSockets: 2_000, maxFreeSockets: 2_000 });
  const texts = bodies.map((body) => JSON.stringify(body));
  const load: Load = {
    ask(turn) {
      const began = performance.now();
      const body = texts[turn % texts.length] as string;
      return new Promise((resolve) => {
        const ended = (status: number, retryAfter?: string) =>
          resolve({ status, ms: performance.now() - began, retryAfter });
        const sent = request(
          url,
          {
            method: 'POST',
            agent,
            headers: {
              'content-type': 'application/json',
              'content-length': Buffer.byteLength(body),
              ...(token ? { authorization: `Bearer ${token}` } : {}),
            },
          },
          (response) => {
            response.resume();
            response.on('end', () => ended(response.statusCode ?? 0, response.headers['retry-after']));
          },
        );
        sent.on('error', () => ended(0));
        sent.end(body);
      });
    },
    async connect(connections) {
      await Promise.all(
        Array.from(
          { length: connections },
          () =>
            new Promise<void>((resolve, reject) => {
              get(new URL('/live', url), { agent }, (response) => response.resume().on('end', resolve)).on(
                'error',
                reject,
              );
            }),
        ),
      );
    },
    async saturate(connections, seconds) {
      const until = performance.now() + seconds * 1_000;
      const answers: Answer[] = [];
      const work = async (first: number) => {
        for (let turn = first; performance.now() < until; turn += 1) answers.push(await load.ask(turn));
      };
      await Promise.all(Array.from({ length: connections }, (_, index) => work(index * 3)));
      return answers;
    },
    async flood(perSecond, seconds) {
      const began = performance.now();
      const asked: Promise<Answer>[] = [];
      while (performance.now() - began < seconds * 1_000) {
        const due = Math.floor(((performance.now() - began) / 1_000) * perSecond);
        while (asked.length < due) asked.push(load.ask(asked.length));
        await new Promise((done) => setTimeout(done, 5));
      }
      return Promise.all(asked);
    },
    end: () => agent.destroy(),
  };
  return load;
}

/** A token of the demonstration that `npm start` keeps here, such as `municipalViewer`. */
export function demonstrationToken(name: string): string {
  return JSON.parse(readFileSync('.data/demo-tokens.json', 'utf8'))[name];
}

/** The time within which that share of the answers came, in whole milliseconds. */
export function at(answers: readonly Answer[], share: number): number {
  return Math.round(answers.map(({ ms }) => ms).sort((a, b) => a - b)[Math.floor(answers.length * share)] ?? 0);
}

const codes = ['520602', '520603', '520621', '520622', '520623', '520624', '520625', '520626', '520627', '520628'];
const query = `query ($code: DivisionCode!) { division(code: $code) { code name children(first: 20) { nodes { code name
  organizations { chunhuiSocieties chunhuiEnvoys } volunteering { registeredActive teams } } } } }`;

/** A dashboard's question over two subgraphs, of one county after the other. */
export const DASHBOARD = codes.map((code) => ({ query, variables: { code } }));
