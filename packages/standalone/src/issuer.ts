// The development issuer: signs tokens for the demonstration's callers and serves the keys to check them. Never in production.
import type { FastifyInstance } from 'fastify';
import {
  calculateJwkThumbprint,
  createLocalJWKSet,
  exportJWK,
  generateKeyPair,
  importJWK,
  type JWK,
  type JWTVerifyGetKey,
  SignJWT,
} from 'jose';
import { readOrMake } from './secrets.ts';

/** Demonstration tokens live as long as a working day with the system; every start makes new ones. */
const TOKEN_LIFETIME = '24h';

export interface Issuer {
  readonly url: string;
  /** Finds the key of a token of this issuer, without a network. */
  readonly keys: JWTVerifyGetKey;
  /** An access token for a subject. */
  sign(subject: string): Promise<string>;
  /** Serves the discovery document and the public keys. */
  mount(app: FastifyInstance): void;
}

/** Opens the issuer whose keys lie in `directory`, made at the first start. `url` is what its tokens name. */
export async function openIssuer(directory: string, url: string, audience: string): Promise<Issuer> {
  const privateJwk = await readOrMake(directory, 'issuer-key.json', makeKey);
  const privateKey = await importJWK(privateJwk, 'ES256');
  const { d: _, ...publicJwk } = privateJwk;
  const jwks = { keys: [publicJwk] };
  return {
    url,
    keys: createLocalJWKSet(jwks),
    sign: (subject) =>
      new SignJWT()
        .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: privateJwk.kid ?? '' })
        .setIssuer(url)
        .setAudience(audience)
        .setSubject(subject)
        .setIssuedAt()
        .setExpirationTime(TOKEN_LIFETIME)
        .sign(privateKey),
    mount(app) {
      app.get('/issuer/.well-known/openid-configuration', async () => ({ issuer: url, jwks_uri: `${url}/jwks` }));
      app.get('/issuer/jwks', async () => jwks);
    },
  };
}

async function makeKey(): Promise<JWK> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const jwk = await exportJWK(privateKey);
  return { ...jwk, alg: 'ES256', use: 'sig', kid: await calculateJwkThumbprint(jwk) };
}
