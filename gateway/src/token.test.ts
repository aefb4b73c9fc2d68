// Every usual way to forge or bend a token, against real keys served by a real issuer.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type CryptoKey, exportJWK, exportSPKI, generateKeyPair, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createIssuerKeys } from './issuer-keys.ts';
import { createTokenVerifier, type TokenVerifier } from './token.ts';
import { quiet } from './toy-graph.ts';

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

/** A good token, bent; a claim that is undefined is left out. */
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

test('a good token proves its subject, twice', async () => {
  const good = await token();
  expect(await verify(good)).toMatchObject({ subject: 'zhang' });
  expect(await verify(good)).toMatchObject({ subject: 'zhang' });
});

test.each(['at+jwt', 'JWT'])('typ %s is fine', async (typ) => {
  expect(await codeOf(verify(await token({ header: { typ } })))).toBeNull();
});

test('thirty seconds of wrong clock are forgiven, five minutes not', async () => {
  expect(await codeOf(verify(await token({ claims: { exp: secondsFromNow(-20) } })))).toBeNull();
  expect(await codeOf(verify(await token({ claims: { exp: secondsFromNow(-300) } })))).toBe('TOKEN_EXPIRED');
  expect(await codeOf(verify(await token({ claims: { nbf: secondsFromNow(300) } })))).toBe('TOKEN_INVALID');
});

test.each<[string, Bend]>([
  ['another audience', { claims: { aud: 'elsewhere' } }],
  ['no audience', { claims: { aud: undefined } }],
  ['another issuer', { claims: { iss: 'https://evil.example' } }],
  ['no expiry', { claims: { exp: undefined } }],
  ['no subject', { claims: { sub: undefined } }],
  ['a subject that is no name', { claims: { sub: "x' or 1=1" } }],
  ['an unknown key', { header: { kid: 'two' } }],
  ['another type', { header: { typ: 'logout+jwt' } }],
  ['a key of its own', { header: { jwk: { kty: 'oct', k: 'AAAA' }, kid: 'two' } }],
  ['more than 8 kB', { claims: { more: 'x'.repeat(9_000) } }],
])('a token with %s is refused', async (_, bend) => {
  expect(await codeOf(verify(await token(bend)))).toBe('TOKEN_INVALID');
});

test('a token signed by another key is refused', async () => {
  const { privateKey } = await generateKeyPair('RS256');
  expect(await codeOf(verify(await token({ signedBy: privateKey })))).toBe('TOKEN_INVALID');
});

test('alg none is refused', async () => {
  const unsigned = new UnsecuredJWT({}).setIssuer(issuer).setAudience(AUDIENCE).setSubject('zhang');
  expect(await codeOf(verify(unsigned.setExpirationTime('5m').encode()))).toBe('TOKEN_INVALID');
});

test('HS256 with the public key as its secret is refused', async () => {
  const signedBy = new TextEncoder().encode(await exportSPKI(publicKey));
  expect(await codeOf(verify(await token({ header: { alg: 'HS256' }, signedBy })))).toBe('TOKEN_INVALID');
});

test.each(['', 'x', 'a.b.c', 'null'])('%j is no token', async (text) => {
  expect(await codeOf(verify(text))).toBe('TOKEN_INVALID');
});

test('a silent issuer stops nobody whose key is known, and says UNAVAILABLE to the others', async () => {
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

test('a discovery document that names another issuer is not believed', async () => {
  const keys = createIssuerKeys({ issuer: `${issuer}/`, log: quiet });
  const wary = createTokenVerifier({ issuer: `${issuer}/`, audience: AUDIENCE, keys });
  expect(await codeOf(wary(await token({ claims: { iss: `${issuer}/` } })))).toBe('UNAVAILABLE');
});
