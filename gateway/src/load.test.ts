// What is worked on, what waits and what is turned away: too many at once, a slow event loop, slow answers; and that it ends when the load does.
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
    /** The event loop comes round so often. */
    async endTurns(count = 1) {
      for (let turn = 0; turn < count; turn++) {
        const calls = atEnd;
        atEnd = [];
        for (const call of calls) call();
        await setImmediate();
      }
    },
    /** Carries so many requests until the returned function answers those that were begun. */
    async carry(requests: number) {
      const { promise, resolve } = Promise.withResolvers<void>();
      const carried = Array.from({ length: requests }, () =>
        load.carry(() => {
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

test('as long as answers are quick, a thousand requests may be under way, and no more', async () => {
  const { load, carry } = setUp();
  const most = await carry(999);
  expect(load.isTooHigh()).toBe(false);
  const last = await carry(1);
  expect(load.isTooHigh()).toBe(true);
  most.answer();
  last.answer();
  await Promise.all([most.settled, last.settled]);
  expect(load.isTooHigh()).toBe(false);
});

test('in a long turn of the event loop nothing more is begun: it waits, and then one a turn is', async () => {
  const { carry, advance, begun, endTurns } = setUp();
  await carry(3);
  advance(16);
  await carry(10);
  expect(begun()).toBe(3);
  await endTurns();
  expect(begun()).toBe(4);
  await endTurns(9);
  expect(begun()).toBe(13);
});

test('what finds too many waiting is turned away at once, and nothing is lost of what waits', async () => {
  const { load, carry, advance, begun, endTurns } = setUp();
  await carry(16);
  advance(16);
  const waiting = await carry(32);
  expect(load.isTooHigh()).toBe(true);
  const [refused] = await (await carry(1)).settled;
  expect(refused).toMatchObject({ status: 'rejected', reason: { extensions: { code: 'UNAVAILABLE' } } });
  waiting.answer();
  await endTurns(40);
  expect(begun()).toBe(48);
  expect(load.isTooHigh()).toBe(false);
  expect((await waiting.settled).every(({ status }) => status === 'fulfilled')).toBe(true);
});

test('a long turn keeps more than a few from being worked on, until the turns are short again', async () => {
  const { carry, advance, begun, endTurns } = setUp();
  const first = await carry(16);
  advance(100);
  await carry(5);
  await endTurns();
  expect(begun()).toBe(16);
  await endTurns(6);
  expect(begun()).toBe(21);
  first.answer();
  await first.settled;
});

test('slow answers let only a few be worked on, and quick ones end it', async () => {
  const { carry, advance, begun, endTurns } = setUp();
  const slow = await carry(200);
  await endTurns();
  advance(1_000);
  slow.answer();
  await slow.settled;
  const few = await carry(20);
  expect(begun()).toBe(216);
  few.answer();
  await endTurns(20);
  await few.settled;
  for (let answered = 0; answered < 64; answered++) {
    const one = await carry(1);
    one.answer();
    await one.settled;
    await endTurns();
  }
  const before = begun();
  await carry(40);
  expect(begun()).toBe(before + 40);
});

test('a minority of slow answers keeps nobody waiting', async () => {
  const { carry, advance, begun, endTurns } = setUp();
  const frozen = await carry(90);
  for (let answered = 0; answered < 300; answered++) {
    const one = await carry(1);
    one.answer();
    await one.settled;
  }
  await endTurns();
  advance(3_000);
  frozen.answer();
  await frozen.settled;
  const before = begun();
  await carry(64);
  expect(begun()).toBe(before + 64);
});

test('a request that fails is carried no longer', async () => {
  const { load, carry } = setUp();
  await carry(999);
  await expect(load.carry(() => Promise.reject(new Error('gone')))).rejects.toThrow('gone');
  expect(load.isTooHigh()).toBe(false);
});
