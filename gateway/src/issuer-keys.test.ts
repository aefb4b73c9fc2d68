// An issuer adds and withdraws keys and is down for a time, by a clock of the test.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type CryptoKey, exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createIssuerKeys } from './issuer-keys.ts';
import { createTokenVerifier, type TokenVerifier } from './token.ts';
import { quiet } from './toy-graph.fixture.ts';

const AUDIENCE = 'chunhui';
const MINUTE = 60;

interface Key {
  readonly jwk: JWK;
  readonly privateKey: CryptoKey;
}

let served: JWK[];
let fetches: number;
let isDown: boolean;
let server: Server;
let issuer: string;
let verify: TokenVerifier;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  [served, fetches, isDown] = [[], 0, false];
  server = createServer((request, response) => {
    if (isDown) return request.socket.destroy();
    if (request.url !== '/keys') return response.end(JSON.stringify({ issuer, jwks_uri: `${issuer}/keys` }));
    fetches++;
    return response.end(JSON.stringify({ keys: served }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  verify = createTokenVerifier({ issuer, audience: AUDIENCE, keys: createIssuerKeys({ issuer, log: quiet }) });
});

afterEach(() => {
  vi.useRealTimers();
  server.closeAllConnections();
  server.close();
});

function pass(seconds: number): void {
  vi.setSystemTime(Date.now() + seconds * 1_000);
}

async function createKey(kid: string): Promise<Key> {
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  return { jwk: { ...(await exportJWK(publicKey)), kid, alg: 'ES256' }, privateKey };
}

/** The error code of a new token, or null. */
async function codeOf({ jwk: { kid = '' }, privateKey }: Key): Promise<unknown> {
  const token = await new SignJWT({ iss: issuer, aud: AUDIENCE, sub: 'zhang', exp: Date.now() / 1_000 + 3_600 })
    .setProtectedHeader({ alg: 'ES256', kid })
    .sign(privateKey);
  return verify(token).then(
    () => null,
    (error) => error.extensions.code,
  );
}

test('a new key is accepted at most 30 seconds after the last fetch of the keys', async () => {
  const [old, fresh] = [await createKey('old'), await createKey('fresh')];
  served = [old.jwk];
  expect(await codeOf(old)).toBeNull();
  served = [old.jwk, fresh.jwk];
  pass(31);
  expect(await codeOf(fresh)).toBeNull();
  expect(await codeOf(old)).toBeNull();
});

test('unknown keys cause at most one fetch every 30 seconds', async () => {
  const [known, unknown] = [await createKey('known'), await createKey('unknown')];
  served = [known.jwk];
  expect(await codeOf(known)).toBeNull();
  for (let attempt = 0; attempt < 20; attempt++) expect(await codeOf(unknown)).toBe('TOKEN_INVALID');
  expect(fetches).toBe(1);
  pass(31);
  for (let attempt = 0; attempt < 20; attempt++) expect(await codeOf(unknown)).toBe('TOKEN_INVALID');
  expect(fetches).toBe(2);
});

test('a withdrawn key is rejected five minutes later, without any token that has a new one', async () => {
  const [withdrawn, other] = [await createKey('withdrawn'), await createKey('other')];
  served = [withdrawn.jwk, other.jwk];
  expect(await codeOf(withdrawn)).toBeNull();
  served = [other.jwk];
  pass(5 * MINUTE);
  expect(await codeOf(withdrawn)).toBe('TOKEN_INVALID');
  expect(await codeOf(other)).toBeNull();
});

test('known keys are accepted while the issuer is down, and new keys when it is back', async () => {
  const [known, fresh] = [await createKey('known'), await createKey('fresh')];
  served = [known.jwk];
  expect(await codeOf(known)).toBeNull();
  isDown = true;
  for (let minute = 0; minute < 10; minute++) {
    pass(MINUTE);
    expect(await codeOf(known)).toBeNull();
  }
  expect(await codeOf(fresh)).toBe('UNAVAILABLE');
  isDown = false;
  served = [fresh.jwk];
  pass(31);
  expect(await codeOf(fresh)).toBeNull();
  expect(await codeOf(known)).toBe('TOKEN_INVALID');
});

test('an issuer can start later than the gateway', async () => {
  const key = await createKey('one');
  served = [key.jwk];
  isDown = true;
  expect(await codeOf(key)).toBe('UNAVAILABLE');
  isDown = false;
  expect(await codeOf(key)).toBeNull();
});
