// When requests are turned away: too many at once, a slow event loop, slow answers; and that it ends when the load does.
import { expect, test } from 'vitest';
import { createLoad } from './load.ts';

function setUp() {
  let clock = 0;
  let endTurn = () => {};
  const load = createLoad(
    () => clock,
    (call) => {
      endTurn = call;
    },
  );
  return {
    load,
    advance(ms: number) {
      clock += ms;
    },
    endTurn: () => endTurn(),
    /** Carries so many requests until the returned function answers them. */
    carry(requests: number): () => Promise<unknown> {
      const { promise, resolve } = Promise.withResolvers<void>();
      const carried = Array.from({ length: requests }, () => load.carry(() => promise));
      return () => {
        resolve();
        return Promise.all(carried);
      };
    },
  };
}

test('as long as answers are quick, a thousand requests may be under way, and no more', async () => {
  const { load, carry } = setUp();
  const finish = carry(999);
  expect(load.isTooHigh()).toBe(false);
  const finishLast = carry(1);
  expect(load.isTooHigh()).toBe(true);
  await Promise.all([finish(), finishLast()]);
  expect(load.isTooHigh()).toBe(false);
});

test('a slow turn of the event loop turns away what came in during it, unless there are few', () => {
  const { load, carry, advance, endTurn } = setUp();
  carry(63);
  expect(load.isTooHigh()).toBe(false);
  advance(51);
  expect(load.isTooHigh()).toBe(false);
  carry(1);
  expect(load.isTooHigh()).toBe(true);
  endTurn();
  expect(load.isTooHigh()).toBe(false);
});

test('slow answers turn away, and quick ones end it', async () => {
  const { load, carry, advance } = setUp();
  const finish = carry(200);
  advance(1_000);
  await finish();
  carry(64);
  expect(load.isTooHigh()).toBe(true);
  for (let answered = 0; answered < 64; answered++) await carry(1)();
  expect(load.isTooHigh()).toBe(false);
});

test('a minority of slow answers turns nobody away', async () => {
  const { load, carry, advance } = setUp();
  const frozen = carry(90);
  for (let answered = 0; answered < 300; answered++) await carry(1)();
  advance(3_000);
  await frozen();
  carry(64);
  expect(load.isTooHigh()).toBe(false);
});

test('a request that fails is carried no longer', async () => {
  const { load, carry } = setUp();
  carry(999);
  await expect(load.carry(() => Promise.reject(new Error('gone')))).rejects.toThrow('gone');
  expect(load.isTooHigh()).toBe(false);
});
