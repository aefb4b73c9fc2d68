// The usual attacks, against the whole graph as it runs in production: each is refused with a code, none tells anything, none lingers.
import { ATTACKS, attack } from '@chunhui/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { useGraph } from './testing/graph.fixture.ts';

const under = useGraph({ production: true });

const WITHIN_MS = 1_000;

describe(`attacks, ${ATTACKS.length} of them`, () => {
  // The first request of a process compiles what all others use.
  beforeAll(async () => void (await under.post(null, '{ division(code: "520622") { code } }')));

  it.each(ATTACKS)('$name', async (one) => {
    const { status, code, text, ms } = await attack(under.gateway.url, one);
    expect({ status, code }).toEqual({
      status: expect.toSatisfy((each) => each >= 400 && each < 500),
      code: expect.any(String),
    });
    expect(ms).toBeLessThan(WITHIN_MS);
    expect(text).not.toMatch(/at .*\.[jt]s:\d|node_modules|select .* from|Did you mean/);
  });

  it('no answer is traced', async () => {
    const { text } = await under.post(null, 'query cop { __typename }');
    expect(JSON.parse(text).extensions ?? {}).not.toHaveProperty('tracing');
  });

  it('leave it serving', async () => {
    const { status, text } = await under.post(null, '{ __typename }');
    expect({ status, text }).toEqual({ status: 200, text: '{"data":{"__typename":"Query"}}\n' });
  });
});
