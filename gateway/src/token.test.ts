// The usual attacks on tokens, against real keys served over HTTP.
import { createHmac } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createIdentityStamp, serveSubgraph } from '@chunhui/runtime';
import { type CryptoKey, exportJWK, exportSPKI, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createIssuerKeys } from './issuer-keys.ts';
import { createTokenVerifier, type TokenVerifier } from './token.ts';
import { createVolunteers, quiet } from './toy-graph.fixture.ts';

const AUDIENCE = 'chunhui';
let issuer: string;
let server: Server;
let key: CryptoKey;
let publicKey: CryptoKey;
let verify: TokenVerifier;

beforeAll(async () => {
  ({ privateKey: key, publicKey } = await generateKeyPair('RS256'));
  const keys = JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), kid: 'one', alg: 'RS256' }] });
  server = createServer((request, response) => {
    const isDiscovery = request.url === '/.well-known/openid-configuration';
    response.end(isDiscovery ? JSON.stringify({ issuer, jwks_uri: `${issuer}/keys` }) : keys);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  verify = createTokenVerifier({ issuer, audience: AUDIENCE, keys: createIssuerKeys({ issuer, log: quiet }) });
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

interface Bend {
  readonly claims?: JWTPayload;
  readonly header?: Record<string, unknown>;
  readonly signedBy?: CryptoKey | Uint8Array;
}

/** A valid token with changes; an undefined claim is left out. */
function token({ claims = {}, header = {}, signedBy = key }: Bend = {}): Promise<string> {
  const now = Math.floor(Date.now() / 1_000);
  return new SignJWT({ iss: issuer, aud: AUDIENCE, sub: 'zhang', exp: now + 300, ...claims })
    .setProtectedHeader({ alg: 'RS256', kid: 'one', ...header })
    .sign(signedBy);
}

const codeOf = (attempt: Promise<unknown>) =>
  attempt.then(
    () => null,
    (error) => error.extensions.code,
  );

const secondsFromNow = (seconds: number) => Math.floor(Date.now() / 1_000) + seconds;

test('a valid token returns its subject, also the second time', async () => {
  const good = await token();
  expect(await verify(good)).toMatchObject({ subject: 'zhang' });
  expect(await verify(good)).toMatchObject({ subject: 'zhang' });
});

test('a lifetime of twelve hours is accepted, and a longer one where it is configured', async () => {
  const half = await token({ claims: { iat: secondsFromNow(0), exp: secondsFromNow(12 * 3_600) } });
  expect(await codeOf(verify(half))).toBeNull();
  const keys = createIssuerKeys({ issuer, log: quiet });
  const configured = createTokenVerifier({ issuer, audience: AUDIENCE, keys, maxAgeHours: 24 });
  const whole = await token({ claims: { iat: secondsFromNow(0), exp: secondsFromNow(24 * 3_600) } });
  expect(await codeOf(verify(whole))).toBe('TOKEN_INVALID');
  expect(await codeOf(configured(whole))).toBeNull();
});

test.each(['at+jwt', 'JWT'])('typ %s is accepted', async (typ) => {
  expect(await codeOf(verify(await token({ header: { typ } })))).toBeNull();
});

test('a clock difference of thirty seconds is accepted, five minutes are not', async () => {
  expect(await codeOf(verify(await token({ claims: { exp: secondsFromNow(-20) } })))).toBeNull();
  expect(await codeOf(verify(await token({ claims: { exp: secondsFromNow(-300) } })))).toBe('TOKEN_EXPIRED');
  expect(await codeOf(verify(await token({ claims: { nbf: secondsFromNow(300) } })))).toBe('TOKEN_INVALID');
});

/** An unsigned token, written by hand. */
function written(header: unknown, payload: unknown, signature: string | Buffer = ''): string {
  const part = (value: unknown) =>
    Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');
  return `${part(header)}.${part(payload)}.${Buffer.from(signature).toString('base64url')}`;
}

const claims = () => ({ iss: issuer, aud: AUDIENCE, sub: 'zhang', exp: secondsFromNow(300) });
/** A token signed with text that an attacker knows, which a verifier that mixes up algorithms would accept. */
const asSecret = async (alg: string, secret: string | Buffer) => {
  const text = written({ alg, kid: 'one' }, claims()).slice(0, -1);
  const digest = `sha${alg.slice(2)}`;
  return `${text}.${createHmac(digest, secret).update(text).digest('base64url')}`;
};
const parts = async (bend?: Bend) => (await token(bend)).split('.') as [string, string, string];
const bent = (bend: Bend) => () => token(bend);
/** A token signed by the attacker's own key, which the header names. */
const foreign =
  (header: Record<string, unknown> = {}) =>
  async () => {
    const { privateKey, publicKey: own } = await generateKeyPair('RS256', { extractable: true });
    return token({ header: { ...header, ...(header.jwk ? { jwk: await exportJWK(own) } : {}) }, signedBy: privateKey });
  };

const ATTACKS: readonly (readonly [string, () => string | Promise<string>])[] = [
  ...['none', 'None', 'NONE', 'nOnE'].map((alg) => [`alg ${alg}`, () => written({ alg }, claims())] as const),
  ['alg none with a signature', () => written({ alg: 'none' }, claims(), 'signature')],
  ['no alg', () => written({ kid: 'one' }, claims(), 'signature')],
  ['RS256 without its signature', async () => `${(await parts()).slice(0, 2).join('.')}.`],
  ['two parts', async () => (await parts()).slice(0, 2).join('.')],
  ['five parts, as if encrypted', async () => `${await token()}.AAAA.AAAA`],
  ['HS256 with the public key as its secret', async () => asSecret('HS256', await exportSPKI(publicKey))],
  ['HS384 with the public key as its secret', async () => asSecret('HS384', await exportSPKI(publicKey))],
  ['HS512 with the public key as its secret', async () => asSecret('HS512', await exportSPKI(publicKey))],
  [
    'HS256 with the key’s JSON as its secret',
    async () => asSecret('HS256', JSON.stringify(await exportJWK(publicKey))),
  ],
  ['HS256 with an empty secret', () => asSecret('HS256', '')],
  ['ES256 with a signature of zeros', () => written({ alg: 'ES256', kid: 'one' }, claims(), Buffer.alloc(64))],
  ['RS512, which is not accepted', async () => written({ alg: 'RS512', kid: 'one' }, claims(), (await parts())[2])],
  ['another key under our key’s name', foreign()],
  ['its own key in the header', foreign({ jwk: true, kid: undefined })],
  ['its own key in the header, under our key’s name', foreign({ jwk: true })],
  ['jku to keys of its own', foreign({ jku: 'https://evil.example/keys', kid: 'evil' })],
  ['x5u to a certificate of its own', foreign({ x5u: 'https://evil.example/certificate', kid: 'evil' })],
  ['x5c with a certificate of its own', foreign({ x5c: ['MIIB'], kid: 'evil' })],
  ['a kid that is a path', foreign({ kid: '../../../../dev/null' })],
  ['a kid that is SQL', foreign({ kid: "one' union select 'secret" })],
  ['a kid with a zero byte', foreign({ kid: 'one\0' })],
  ['an unknown kid', bent({ header: { kid: 'two' } })],
  ['a kid that is a number', () => written({ alg: 'RS256', kid: 1 }, claims(), 'signature')],
  ['an unknown critical header', () => written({ alg: 'RS256', kid: 'one', crit: ['x'], x: 1 }, claims(), 'signature')],
  [
    'an empty list of critical headers',
    async () => written({ alg: 'RS256', kid: 'one', crit: [] }, claims(), 'signature'),
  ],
  ['another type', bent({ header: { typ: 'logout+jwt' } })],
  ['the type of a proof of possession', bent({ header: { typ: 'dpop+jwt' } })],
  ['another audience', bent({ claims: { aud: 'elsewhere' } })],
  ['other audiences', bent({ claims: { aud: ['elsewhere', 'nowhere'] } })],
  ['no audience', bent({ claims: { aud: undefined } })],
  ['another issuer', bent({ claims: { iss: 'https://evil.example' } })],
  ['the issuer with a slash', () => token({ claims: { iss: `${issuer}/` } })],
  ['no issuer', bent({ claims: { iss: undefined } })],
  ['no expiry', bent({ claims: { exp: undefined } })],
  ['an expiry that is a text', bent({ claims: { exp: '9999999999' as unknown as number } })],
  ['a later beginning (nbf)', () => token({ claims: { nbf: secondsFromNow(300) } })],
  [
    'a lifetime of thirteen hours',
    () => token({ claims: { iat: secondsFromNow(-60), exp: secondsFromNow(13 * 3_600) } }),
  ],
  ['a lifetime of a year that ends soon', () => token({ claims: { iat: secondsFromNow(-365 * 86_400) } })],
  [
    'a lifetime of a year that begins before its end',
    () => token({ claims: { iat: secondsFromNow(365 * 86_400 - 60), exp: secondsFromNow(365 * 86_400) } }),
  ],
  ['a lifetime of a year without iat', () => token({ claims: { exp: secondsFromNow(365 * 86_400) } })],
  ['an iat that is a text', bent({ claims: { iat: 'now' as unknown as number } })],
  ['no subject', bent({ claims: { sub: undefined } })],
  ['an empty subject', bent({ claims: { sub: '' } })],
  ['a subject that is an object', bent({ claims: { sub: { admin: true } as unknown as string } })],
  ['a subject that is SQL', bent({ claims: { sub: "x' or 1=1" } })],
  [
    'another payload under a good signature',
    async () => {
      const [header, , signature] = await parts();
      return written(Buffer.from(header, 'base64url').toString(), { ...claims(), sub: 'admin' }).replace(
        /[^.]*$/,
        signature,
      );
    },
  ],
  [
    'a header changed under a good signature',
    async () => (await parts()).with(0, written({ alg: 'PS256', kid: 'one' }, '').split('.')[0] as string).join('.'),
  ],
  ['a payload that is not JSON', () => written({ alg: 'RS256', kid: 'one' }, '{', 'signature')],
  ['a payload that is a list', () => written({ alg: 'RS256', kid: 'one' }, '[]', 'signature')],
  ['more than 8 kB', bent({ claims: { more: 'x'.repeat(9_000) } })],
  ...['', 'x', 'a.b.c', 'null', '...'].map(
    (text) => [`${JSON.stringify(text)}, which is not a token`, () => text] as const,
  ),
];

describe(`attacks on the token, ${ATTACKS.length} of them`, () => {
  test.each(ATTACKS)('%s', async (_, forge) => {
    expect(await codeOf(verify(await forge()))).toBe('TOKEN_INVALID');
  });

  test('no access token is accepted by a subgraph, not even a valid one', async () => {
    const stamp = createIdentityStamp('volunteers', 'a secret of more than thirty-two characters');
    const served = await serveSubgraph({
      subgraph: await createVolunteers(),
      stamp,
      host: '127.0.0.1',
      port: 0,
      portVariable: 'PORT',
      log: quiet,
    });
    const post = async (headers: Record<string, string>, query: string) =>
      (
        await fetch(served.url, {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...headers },
          body: JSON.stringify({ query }),
        })
      ).status;
    // Only texts that a header can carry are sent.
    const forged = await Promise.all([['a good token', token] as const, ...ATTACKS].map(([, forge]) => forge()));
    for (const text of forged) {
      expect(await post({ 'chunhui-identity': text }, '{ __typename }'), text).toBe(401);
      expect(await post({ authorization: `Bearer ${text}` }, '{ __typename }'), text).toBe(401);
    }
    for (const query of ['{ _service { sdl } }', '{ _entities(representations: []) { __typename } }'])
      expect(await post({}, query)).toBe(401);
    const body = JSON.stringify({ query: '{ __typename }' });
    const signed = stamp.sign({ subject: 'zhang', scope: null, requestId: 'test' }, body);
    expect(await post({ 'chunhui-identity': signed }, '{ __typename }')).toBe(200);
    expect(await post({ 'chunhui-identity': signed }, '{ volunteerTotal }')).toBe(401);
    await served.stop();
  });
});

test('while the issuer is down tokens with a known key are accepted, and others are UNAVAILABLE', async () => {
  const keys = JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), kid: 'one' }] });
  const gone = createServer((_request, response) => response.end(keys));
  await new Promise<void>((resolve) => gone.listen(0, '127.0.0.1', resolve));
  const jwksUrl = `http://127.0.0.1:${(gone.address() as AddressInfo).port}/keys`;
  const create = () =>
    createTokenVerifier({ issuer, audience: AUDIENCE, keys: createIssuerKeys({ issuer, jwksUrl, log: quiet }) });
  const knowing = create();
  expect(await codeOf(knowing(await token()))).toBeNull();

  gone.closeAllConnections();
  await new Promise((resolve) => gone.close(resolve));
  expect(await codeOf(knowing(await token({ claims: { sub: 'li' } })))).toBeNull();
  expect(await codeOf(create()(await token()))).toBe('UNAVAILABLE');
});

test('a discovery document that names another issuer is rejected', async () => {
  const keys = createIssuerKeys({ issuer: `${issuer}/`, log: quiet });
  const wary = createTokenVerifier({ issuer: `${issuer}/`, audience: AUDIENCE, keys });
  expect(await codeOf(wary(await token({ claims: { iss: `${issuer}/` } })))).toBe('UNAVAILABLE');
});
