// Twice the load that a running system can carry, with its rate limit off: measures how fast it sheds, what it still answers and how soon
// it recovers.
import { readCommandLine } from '../src/operations/command-line.ts';
import { ADDRESS, at, createLoad, DASHBOARD, demonstrationToken, TOKEN } from './load.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);
const SECONDS = 10;
/** As a proxy keeps them open: Node takes one new connection a turn of its event loop, whatever else there is to do. */
const CONNECTIONS = 256;
/** What is asked of it: to turn away soon, to go on answering, to be well again soon. */
const SHED_MS = 100;
const GOODPUT = 0.8;
const RECOVERED_SECONDS = 5;

const {
  arguments: [address = ''],
  options: { token = demonstrationToken('municipalViewer') },
} = readCommandLine({
  name: 'npm run overload',
  summary:
    'Doubles the load that a system can carry; its rate limit must be off. Exits with 1 when a figure is missed.',
  arguments: [ADDRESS],
  options: { token: TOKEN },
  examples: [['', 'loads the demonstration on this machine']],
});
const load = createLoad(address, token, DASHBOARD);
await load.saturate(16, 3);
const calm = await load.saturate(16, SECONDS);
const peak = calm.filter(({ status }) => status === 200).length / SECONDS;
say(`peak: ${Math.round(peak)} requests/s, p50 ${at(calm, 0.5)} ms, p99 ${at(calm, 0.99)} ms`);

await load.connect(CONNECTIONS);
const flooded = await load.flood(peak * 2, SECONDS);
const answered = flooded.filter(({ status }) => status === 200);
const shed = flooded.filter(({ status }) => status === 429 || status === 503);
const goodput = answered.length / SECONDS / peak;
say(
  `at ${Math.round(peak * 2)} requests/s: ${answered.length} answered (goodput ${Math.round(goodput * 100)} % of peak, p99 ${at(answered, 0.99)} ms), ` +
    `${shed.length} shed (p50 ${at(shed, 0.5)} ms, p99 ${at(shed, 0.99)} ms), ${flooded.length - answered.length - shed.length} otherwise`,
);

const ended = performance.now();
let recovered = 0;
for (let inARow = 0; inARow < 20 && performance.now() - ended < 30_000; ) {
  const { status, ms } = await load.ask(inARow);
  inARow = status === 200 && ms < 5 * Math.max(20, at(calm, 0.5)) ? inARow + 1 : 0;
  if (inARow === 1) recovered = (performance.now() - ended) / 1_000;
}
say(`recovered after ${recovered.toFixed(1)} s`);
load.end();
const isWell =
  shed.length > 0 &&
  at(shed, 0.99) <= SHED_MS &&
  goodput >= GOODPUT &&
  recovered <= RECOVERED_SECONDS &&
  answered.length + shed.length === flooded.length;
say(isWell ? 'as it should be' : 'NOT as it should be');
process.exitCode = isWell ? 0 : 1;
