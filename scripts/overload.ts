// Twice the load it can carry, against a system that is up on this machine: `node scripts/overload.ts [address] [token]`. Tells how fast the
// others are turned away, what is still answered, and how long until all is well again. Exits with 1 when a figure is missed.
import { Agent, request } from 'node:http';

const say = (line: string) => process.stdout.write(`${line}\n`);
const url = new URL(process.argv[2] ?? 'http://127.0.0.1:4000/graphql');
const token = process.argv[3];
if (!['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname)) throw new Error('only a system on this machine');

const SECONDS = 10;
/** What is asked of it: to turn away soon, to go on answering, to be well again soon. */
const SHED_MS = 100;
const GOODPUT = 0.8;
const RECOVERED_SECONDS = 5;

const agent = new Agent({ keepAlive: true, maxSockets: 2_000 });
const codes = ['520602', '520603', '520621', '520622', '520623', '520624', '520625', '520626', '520627', '520628'];
const query = `query ($code: DivisionCode!) { division(code: $code) { code name children(first: 20) { nodes { code name
  organizations { chunhuiSocieties chunhuiEnvoys } volunteering { registeredActive teams } } } } }`;

interface Answer {
  readonly status: number;
  readonly ms: number;
}

function ask(turn: number): Promise<Answer> {
  const began = performance.now();
  const body = JSON.stringify({ query, variables: { code: codes[turn % codes.length] } });
  return new Promise((resolve) => {
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
        response.on('end', () => resolve({ status: response.statusCode ?? 0, ms: performance.now() - began }));
      },
    );
    sent.on('error', () => resolve({ status: 0, ms: performance.now() - began }));
    sent.end(body);
  });
}

/** So many one after the other, from each of `connections`. */
async function saturate(connections: number, seconds: number): Promise<Answer[]> {
  const until = performance.now() + seconds * 1_000;
  const answers: Answer[] = [];
  const work = async (first: number) => {
    for (let turn = first; performance.now() < until; turn += 1) answers.push(await ask(turn));
  };
  await Promise.all(Array.from({ length: connections }, (_, index) => work(index * 3)));
  return answers;
}

/** So many a second, whether they are answered or not. */
async function flood(perSecond: number, seconds: number): Promise<Answer[]> {
  const began = performance.now();
  const asked: Promise<Answer>[] = [];
  while (performance.now() - began < seconds * 1_000) {
    const due = Math.floor(((performance.now() - began) / 1_000) * perSecond);
    while (asked.length < due) asked.push(ask(asked.length));
    await new Promise((done) => setTimeout(done, 5));
  }
  return Promise.all(asked);
}

const at = (answers: readonly Answer[], share: number) =>
  Math.round(answers.map(({ ms }) => ms).sort((a, b) => a - b)[Math.floor(answers.length * share)] ?? 0);
const good = (answers: readonly Answer[]) => answers.filter(({ status }) => status === 200);

await saturate(16, 3);
const calm = await saturate(16, SECONDS);
const peak = good(calm).length / SECONDS;
say(`peak: ${Math.round(peak)} requests/s, p50 ${at(calm, 0.5)} ms, p99 ${at(calm, 0.99)} ms`);

const flooded = await flood(peak * 2, SECONDS);
const answered = good(flooded);
const shed = flooded.filter(({ status }) => status === 429 || status === 503);
const goodput = answered.length / SECONDS / peak;
say(
  `at ${Math.round(peak * 2)} requests/s: ${answered.length} answered (goodput ${Math.round(goodput * 100)} % of peak, p99 ${at(answered, 0.99)} ms), ` +
    `${shed.length} shed (p50 ${at(shed, 0.5)} ms, p99 ${at(shed, 0.99)} ms), ${flooded.length - answered.length - shed.length} otherwise`,
);

const ended = performance.now();
let recovered = 0;
for (let inARow = 0; inARow < 20 && performance.now() - ended < 30_000; ) {
  const { status, ms } = await ask(inARow);
  inARow = status === 200 && ms < 5 * Math.max(20, at(calm, 0.5)) ? inARow + 1 : 0;
  if (inARow === 1) recovered = (performance.now() - ended) / 1_000;
}
say(`recovered after ${recovered.toFixed(1)} s`);
agent.destroy();
const isWell =
  shed.length > 0 &&
  at(shed, 0.99) <= SHED_MS &&
  goodput >= GOODPUT &&
  recovered <= RECOVERED_SECONDS &&
  answered.length + shed.length === flooded.length;
say(isWell ? 'as it should be' : 'NOT as it should be');
process.exitCode = isWell ? 0 : 1;
