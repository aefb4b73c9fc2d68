// A caller's bucket: its content, its refill, and its independence of other callers.
import type { GraphQLError } from 'graphql';
import { expect, test } from 'vitest';
import { callerOf, createRateLimit } from './rate-limit.ts';

const SECOND = 1_000;

function setUp(limit: number) {
  let clock = 0;
  const open = createRateLimit(limit, () => clock);
  return {
    open,
    advance(ms: number) {
      clock += ms;
    },
    /** Spends, and returns the extensions of the error, or null. */
    spend(caller: string, cost: number): Record<string, unknown> | null {
      try {
        open(caller).spend(cost);
        return null;
      } catch (error) {
        return (error as GraphQLError).extensions;
      }
    },
  };
}

test('refunded cost can be spent again, up to the limit', () => {
  const { open } = setUp(600);
  const budget = open('zhang');
  budget.spend(600);
  budget.refund(100);
  expect(budget.report()).toMatchObject({ requested: 500, remaining: 100 });
  budget.refund(900);
  expect(budget.report()).toMatchObject({ remaining: 600 });
});

test('a budget reports what the request cost and what is left', () => {
  const { open } = setUp(600);
  const budget = open('zhang');
  budget.spend(1);
  budget.spend(99);
  expect(budget.report()).toEqual({ requested: 100, remaining: 500, limit: 600, resetSeconds: 10 });
});

test('an empty bucket rejects with Retry-After, and accepts after that time', () => {
  const { spend, advance } = setUp(600);
  expect(spend('zhang', 600)).toBeNull();
  expect(spend('zhang', 20)).toMatchObject({ code: 'RATE_LIMITED', retryAfterSeconds: 2 });
  advance(2 * SECOND - 1);
  expect(spend('zhang', 20)).toMatchObject({ code: 'RATE_LIMITED', retryAfterSeconds: 1 });
  advance(1);
  expect(spend('zhang', 20)).toBeNull();
});

test('a rejected request takes nothing', () => {
  const { spend } = setUp(600);
  expect(spend('zhang', 500)).toBeNull();
  expect(spend('zhang', 101)).toMatchObject({ code: 'RATE_LIMITED' });
  expect(spend('zhang', 100)).toBeNull();
});

test('an empty bucket does not affect other callers', () => {
  const { spend } = setUp(600);
  expect(spend('zhang', 600)).toBeNull();
  expect(spend('zhang', 1)).toMatchObject({ code: 'RATE_LIMITED' });
  expect(spend('li', 600)).toBeNull();
});

test('a bucket has at most the limit of a minute', () => {
  const { open, advance } = setUp(600);
  open('zhang').spend(1);
  advance(3_600 * SECOND);
  expect(open('zhang').report()).toMatchObject({ remaining: 600, resetSeconds: 0 });
});

test('a cost above the limit is QUERY_TOO_LARGE', () => {
  expect(setUp(600).spend('zhang', 601)).toMatchObject({ code: 'QUERY_TOO_LARGE', limit: 'cost', maximum: 600 });
});

test('a flood of callers evicts the least recently used bucket', () => {
  const { open, spend } = setUp(600);
  spend('zhang', 600);
  spend('li', 600);
  for (let other = 0; other < 9_999; other++) {
    if (other % 100 === 0) open('li');
    open(`address ${other}`);
  }
  expect(spend('li', 1)).toMatchObject({ code: 'RATE_LIMITED' });
  expect(spend('zhang', 1)).toBeNull();
});

test.each([
  ['zhang', '203.0.113.7', 'subject zhang'],
  [null, '203.0.113.7', 'address 203.0.113.7'],
  [null, '::ffff:203.0.113.7', 'address ::ffff:203.0.113.7'],
  [null, '2001:db8:1:2:3:4:5:6', 'address 2001:db8:1:2'],
  [null, '2001:db8:1:2::9', 'address 2001:db8:1:2'],
  [null, '2001:db8::9', 'address 2001:db8:0:0'],
  [null, '::1', 'address 0:0:0:0'],
])('%s from %s spends from the bucket of %s', (subject, address, caller) => {
  expect(callerOf(subject, address)).toBe(caller);
});
