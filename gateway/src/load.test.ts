// Which requests run, are queued or are rejected: with many at once, a slow event loop or slow answers, and after the load has ended.
import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createLoad } from './load.ts';

function setUp() {
  let clock = 0;
  let atEnd: (() => void)[] = [];
  const load = createLoad(
    () => clock,
    (call) => atEnd.push(call),
  );
  let begun = 0;
  return {
    load,
    begun: () => begun,
    advance(ms: number) {
      clock += ms;
    },
    /** Runs this many turns of the event loop. */
    async endTurns(count = 1) {
      for (let turn = 0; turn < count; turn++) {
        const calls = atEnd;
        atEnd = [];
        for (const call of calls) call();
        await setImmediate();
      }
    },
    /** Starts requests that last until the returned function answers those that run. */
    async run(requests: number) {
      const { promise, resolve } = Promise.withResolvers<void>();
      const carried = Array.from({ length: requests }, () =>
        load.run(() => {
          begun++;
          return promise;
        }),
      );
      const settled = Promise.allSettled(carried);
      await setImmediate();
      return { answer: resolve, settled };
    },
  };
}

test('a thousand requests run at once while answers are quick, and no more', async () => {
  const { load, run } = setUp();
  const most = await run(999);
  expect(load.isTooHigh()).toBe(false);
  const last = await run(1);
  expect(load.isTooHigh()).toBe(true);
  most.answer();
  last.answer();
  await Promise.all([most.settled, last.settled]);
  expect(load.isTooHigh()).toBe(false);
});

test('no request is started in a long turn of the event loop; queued ones start one per turn', async () => {
  const { run, advance, begun, endTurns } = setUp();
  await run(3);
  advance(16);
  await run(10);
  expect(begun()).toBe(3);
  await endTurns();
  expect(begun()).toBe(4);
  await endTurns(9);
  expect(begun()).toBe(13);
});

test('a request is rejected at once when the queue is full, and queued requests are not lost', async () => {
  const { load, run, advance, begun, endTurns } = setUp();
  await run(16);
  advance(16);
  const waiting = await run(32);
  expect(load.isTooHigh()).toBe(true);
  const [refused] = await (await run(1)).settled;
  expect(refused).toMatchObject({ status: 'rejected', reason: { extensions: { code: 'UNAVAILABLE' } } });
  waiting.answer();
  await endTurns(40);
  expect(begun()).toBe(48);
  expect(load.isTooHigh()).toBe(false);
  expect((await waiting.settled).every(({ status }) => status === 'fulfilled')).toBe(true);
});

test('a long turn limits concurrency until turns are short again', async () => {
  const { run, advance, begun, endTurns } = setUp();
  const first = await run(16);
  advance(100);
  await run(5);
  await endTurns();
  expect(begun()).toBe(16);
  await endTurns(6);
  expect(begun()).toBe(21);
  first.answer();
  await first.settled;
});

test('slow answers limit concurrency, and quick ones end the limit', async () => {
  const { run, advance, begun, endTurns } = setUp();
  const slow = await run(200);
  await endTurns();
  advance(1_000);
  slow.answer();
  await slow.settled;
  const few = await run(20);
  expect(begun()).toBe(216);
  few.answer();
  await endTurns(20);
  await few.settled;
  for (let answered = 0; answered < 64; answered++) {
    const one = await run(1);
    one.answer();
    await one.settled;
    await endTurns();
  }
  const before = begun();
  await run(40);
  expect(begun()).toBe(before + 40);
});

test('a minority of slow answers does not limit the others', async () => {
  const { run, advance, begun, endTurns } = setUp();
  const frozen = await run(90);
  for (let answered = 0; answered < 300; answered++) {
    const one = await run(1);
    one.answer();
    await one.settled;
  }
  await endTurns();
  advance(3_000);
  frozen.answer();
  await frozen.settled;
  const before = begun();
  await run(64);
  expect(begun()).toBe(before + 64);
});

test('a request that fails no longer counts', async () => {
  const { load, run } = setUp();
  await run(999);
  await expect(load.run(() => Promise.reject(new Error('gone')))).rejects.toThrow('gone');
  expect(load.isTooHigh()).toBe(false);
});
