// A signed identity opens one subgraph, for one body, for half a minute.
import { createHmac, hkdfSync } from 'node:crypto';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createIdentityStamp, readSubgraphSecret } from './identity.ts';

const SECRET = 'a secret of more than thirty-two characters';
const NAME = 'volunteers';
const identity = { subject: 'zhang', scope: '520622', requestId: 'request-of-test' };
const body = '{"query":"{ __typename }"}';
const START = Date.parse('2026-03-05T00:00:00Z');
let clock = START;
const stamp = createIdentityStamp(NAME, SECRET, () => clock);

afterEach(() => {
  clock = START;
  vi.unstubAllEnvs();
});

test('an identity arrives as it was signed, and so does a caller without a token', () => {
  expect(stamp.verify(stamp.sign(identity, body))?.identity).toEqual(identity);
  const anonymous = { subject: null, scope: null, requestId: 'request-of-test' };
  expect(stamp.verify(stamp.sign(anonymous, body))?.identity).toEqual(anonymous);
});

test('it is for its own body alone', () => {
  const signed = stamp.verify(stamp.sign(identity, body));
  expect(signed?.isFor(body)).toBe(true);
  for (const other of ['', `${body} `, '{"query":"{ name }"}']) expect(signed?.isFor(other)).toBe(false);
});

test.each([
  [0, true],
  [29_000, true],
  [30_000, false],
  [300_000, false],
  [-29_000, true],
  [-40_000, false],
])('%i ms after its signature it is valid: %s', (ms, isValid) => {
  const signed = stamp.sign(identity, body);
  clock += ms;
  expect(stamp.verify(signed) !== null).toBe(isValid);
});

/** Signs any claims with the right key, as only the gateway could. */
function signed(claims: object, header: object = { alg: 'HS256', typ: 'JWT' }): string {
  const key = Buffer.from(hkdfSync('sha256', SECRET, '', `chunhui identity for ${NAME}`, 32));
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const text = `${part(header)}.${part(claims)}`;
  return `${text}.${createHmac('sha256', key).update(text).digest('base64url')}`;
}

describe('is rejected', () => {
  const iat = START / 1_000;
  const claims = {
    iss: 'chunhui-gateway',
    aud: NAME,
    iat,
    exp: iat + 30,
    sub: 'zhang',
    scope: null,
    requestId: 'x',
    body: '',
  };
  const [head, payload, mac] = stamp.sign(identity, body).split('.') as [string, string, string];
  const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

  test('(the claims themselves are accepted)', () => expect(stamp.verify(signed(claims))).not.toBeNull());

  test.each<[string, string | undefined]>([
    ['no header', undefined],
    ['an empty header', ''],
    ['no signature', `${head}.${payload}.`],
    ['two parts', `${head}.${payload}`],
    ['four parts', `${head}.${payload}.${mac}.`],
    ['half of the signature', `${head}.${payload}.${mac.slice(0, 20)}`],
    ['other claims', `${head}.${encoded({ ...claims, sub: 'li' })}.${mac}`],
    ['alg none', `${encoded({ alg: 'none' })}.${payload}.`],
    ['another algorithm, signed', signed(claims, { alg: 'HS512', typ: 'JWT' })],
    ['another secret', createIdentityStamp(NAME, `${SECRET}!`, () => START).sign(identity, body)],
    ['the key of another subgraph', createIdentityStamp('activities', SECRET, () => START).sign(identity, body)],
    ['another audience', signed({ ...claims, aud: 'activities' })],
    ['another issuer', signed({ ...claims, iss: 'chunhui' })],
    ['a life of an hour', signed({ ...claims, exp: iat + 3_600 })],
    ['no expiry', signed({ ...claims, exp: undefined })],
    ['no beginning', signed({ ...claims, iat: undefined })],
    ['no request id', signed({ ...claims, requestId: undefined })],
    ['no body', signed({ ...claims, body: undefined })],
    ['a subject that is an object', signed({ ...claims, sub: { admin: true } })],
    ['claims that are null', signed(null as unknown as object)],
    ['ten kilobytes', signed({ ...claims, requestId: 'x'.repeat(10_000) })],
  ])('%s', (_, header) => {
    expect(stamp.verify(header)).toBeNull();
  });
});

describe('the secret of a subgraph', () => {
  test('is its own, or outside production that of all', () => {
    vi.stubEnv('GATEWAY_SECRET', SECRET);
    expect(readSubgraphSecret('talent-pool')).toBe(SECRET);
    vi.stubEnv('TALENT_POOL_GATEWAY_SECRET', `${SECRET} of its own`);
    expect(readSubgraphSecret('talent-pool')).toBe(`${SECRET} of its own`);
  });

  test('must be its own in production', () => {
    vi.stubEnv('NODE_ENV', 'production');
    vi.stubEnv('GATEWAY_SECRET', SECRET);
    expect(() => readSubgraphSecret('talent-pool')).toThrow('TALENT_POOL_GATEWAY_SECRET: is required in production');
  });
});
