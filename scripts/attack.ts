// The attack list against a system that is up: `npm run attack -- [address] [process id]`. Tells what each answered and how long it took, how
// good traffic fared beside it, and what memory the process (the gateway's, or the one of everything) holds afterwards. Exits with 1 when an
// attack was not refused with a code within a second, good traffic waited twice as long, or the memory is more than 512 MB.
import { readFileSync } from 'node:fs';
import { ATTACKS, attack } from '@chunhui/testing';

const say = (line: string) => process.stdout.write(`${line}\n`);
const WITHIN_MS = 1_000;
/** The list is sent so often, so that what good traffic feels of it can be told; the first time is reported. */
const ROUNDS = 20;
const LONGER = 2;
const MEMORY_MB = 512;
const [url = 'http://127.0.0.1:4000/graphql', processId] = process.argv.slice(2);

/** What a process of this machine holds in memory, in MB; null where none was named. */
function memoryOf(id: string | undefined): number | null {
  if (id === undefined) return null;
  const [, kilobytes] = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${id}/status`, 'utf8')) ?? [];
  return Math.round(Number(kilobytes) / 1024);
}

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

const memoryBefore = memoryOf(processId);
const calm = await timeGoodTraffic(new Promise((done) => setTimeout(done, 3_000)));
const attacking = attackAll();
const beside = await timeGoodTraffic(attacking);
const failed = await attacking;
const memory = memoryOf(processId);
say(`good traffic before: ${JSON.stringify(calm)}, beside the attacks: ${JSON.stringify(beside)}`);
if (memory !== null) say(`memory before: ${memoryBefore} MB, afterwards: ${memory} MB`);
say(`${ATTACKS.length - failed} of ${ATTACKS.length} refused`);
const isWell = failed === 0 && beside.p99 <= Math.max(LONGER * calm.p99, calm.p99 + 5) && (memory ?? 0) <= MEMORY_MB;
say(isWell ? 'as it should be' : 'NOT as it should be');
process.exitCode = isWell ? 0 : 1;
