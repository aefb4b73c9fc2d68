// Sends the attack list to a running system and measures how good traffic fares beside it. Outside production the two attacks by
// introspection are answered, not refused.
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { DivisionOverviewDocument } from '@chunhui/client';
import { ATTACKS, attack } from '@chunhui/testing';
import { readCommandLine } from '../src/operations/command-line.ts';
import { ADDRESS, type Answer, at, createLoad, demonstrationToken, type Load, TOKEN } from './load.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);
const WITHIN_MS = 1_000;
/** The list is sent so often, so that what good traffic feels of it can be told; the first time is reported. */
const ROUNDS = 30;
/** Not as fast as this machine could make them, which is also the one that is attacked. */
const A_SECOND = 100;
const LONGER = 2;
const MEMORY_MB = 512;

/** What a process of this machine holds in memory, in MB; null where none was named. */
function memoryOf(id: string | undefined): number | null {
  if (id === undefined) return null;
  const [, kilobytes] = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${id}/status`, 'utf8')) ?? [];
  return Math.round(Number(kilobytes) / 1024);
}

/** How good requests fare, one after the other, until told to stop. */
async function askUntil(good: Load, end: Promise<unknown>): Promise<Answer[]> {
  const answers: Answer[] = [];
  let going = true;
  void end.finally(() => {
    going = false;
  });
  while (going) {
    const answer = await good.ask(0);
    if (answer.status !== 200) throw new Error(`good traffic was answered with ${answer.status}`);
    answers.push(answer);
  }
  return answers;
}

/** Sends the list over and over, one attack after the other; how many of it were not refused. */
async function attackAll(url: string): Promise<number> {
  const began = performance.now();
  let failed = 0;
  for (const [index, one] of Array.from({ length: ROUNDS }, () => ATTACKS)
    .flat()
    .entries()) {
    await setTimeout(Math.max(0, began + (index * 1_000) / A_SECOND - performance.now()));
    const { status, code, ms } = await attack(url, one);
    if (index >= ATTACKS.length) continue;
    const isRefused = status >= 400 && status < 500 && code !== undefined && ms <= WITHIN_MS;
    if (!isRefused) failed += 1;
    say(`${isRefused ? 'refused' : 'NOT REFUSED'}\t${status}\t${code ?? '-'}\t${ms} ms\t${one.name}`);
  }
  return failed;
}

async function measure(): Promise<boolean> {
  const { arguments: words, options } = readCommandLine({
    name: 'npm run attack',
    summary:
      'Sends the attack list to a running system. Exits with 1 when an attack is not refused with a code within a second, good traffic waits twice as long, or the process grows beyond 512 MB.',
    arguments: [ADDRESS],
    options: {
      token: TOKEN,
      process: { type: 'string', description: "The id of the gateway's process, whose memory is measured." },
    },
    examples: [
      ['', 'attacks the demonstration on this machine'],
      ['http://127.0.0.1:4100/graphql --process 1234', 'attacks another port and measures process 1234'],
    ],
  });
  const [url = ''] = words;
  const { process: processId, token = demonstrationToken('municipalViewer') } = options;
  const question = { query: DivisionOverviewDocument.toString(), variables: { code: '520622' } };
  const good = createLoad(url, token, [question]);

  const memoryBefore = memoryOf(processId);
  await askUntil(good, setTimeout(2_000));
  const calm = await askUntil(good, setTimeout(8_000));
  // By a thread of their own: what the attacks take to be made is not to be felt by those who ask.
  const attackers = new Worker(new URL(import.meta.url), { workerData: url });
  const attacking = once(attackers, 'message') as Promise<[number]>;
  const beside = await askUntil(good, attacking);
  const [failed] = await attacking;
  const memory = memoryOf(processId);
  good.end();
  say(`good traffic before: ${calm.length} asked, p50 ${at(calm, 0.5)} ms, p99 ${at(calm, 0.99)} ms`);
  say(`good traffic beside the attacks: ${beside.length} asked, p50 ${at(beside, 0.5)} ms, p99 ${at(beside, 0.99)} ms`);
  if (memory !== null) say(`memory before: ${memoryBefore} MB, afterwards: ${memory} MB`);
  say(`${ATTACKS.length - failed} of ${ATTACKS.length} refused`);
  const isWell = failed === 0 && at(beside, 0.99) <= LONGER * at(calm, 0.99) && (memory ?? 0) <= MEMORY_MB;
  say(isWell ? 'as it should be' : 'NOT as it should be');
  return isWell;
}

if (isMainThread) process.exitCode = (await measure()) ? 0 : 1;
else parentPort?.postMessage(await attackAll(workerData as string));
