// The attack list against a system that is up: `npm run attack -- [address]`. Tells what each answered and how long it took, and how good
// traffic fared beside it. Exits with 1 when an attack was not refused with a code within a second.
import { ATTACKS, attack } from '@chunhui/testing';

const say = (line: string) => process.stdout.write(`${line}\n`);
const WITHIN_MS = 1_000;
/** The list is sent so often, so that what good traffic feels of it can be told; the first time is reported. */
const ROUNDS = 20;
const url = process.argv[2] ?? 'http://127.0.0.1:4000/graphql';

/** How long good requests take, one after the other, until told to stop; the median and the 99th percentile, in milliseconds. */
async function timeGoodTraffic(until: Promise<unknown>): Promise<{ requests: number; median: number; p99: number }> {
  const times: number[] = [];
  let going = true;
  void until.finally(() => {
    going = false;
  });
  while (going) {
    const { ms, status } = await attack(url, { name: 'good', body: { query: '{ __typename }' } });
    if (status !== 200) throw new Error(`good traffic was answered with ${status}`);
    times.push(ms);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(times.length * share)] ?? 0;
  return { requests: times.length, median: at(0.5), p99: at(0.99) };
}

async function attackAll(): Promise<number> {
  let failed = 0;
  for (const [index, one] of Array.from({ length: ROUNDS }, () => ATTACKS)
    .flat()
    .entries()) {
    const { status, code, ms } = await attack(url, one);
    if (index >= ATTACKS.length) continue;
    const isRefused = status >= 400 && status < 500 && code !== undefined && ms <= WITHIN_MS;
    if (!isRefused) failed += 1;
    say(`${isRefused ? 'refused' : 'NOT REFUSED'}\t${status}\t${code ?? '-'}\t${ms} ms\t${one.name}`);
  }
  return failed;
}

const calm = await timeGoodTraffic(new Promise((done) => setTimeout(done, 3_000)));
const attacking = attackAll();
const beside = await timeGoodTraffic(attacking);
const failed = await attacking;
say(`good traffic before: ${JSON.stringify(calm)}, beside the attacks: ${JSON.stringify(beside)}`);
say(`${ATTACKS.length - failed} of ${ATTACKS.length} refused`);
process.exitCode = failed === 0 ? 0 : 1;
