// The development issuer: an OpenID provider for the demonstration's callers, and ready-made tokens for the command line. It asks
// nobody for a password, so never in production.
import { EnvironmentError, type Log, readEnvironment } from '@chunhui/runtime';
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
import { DEMONSTRATION_CALLERS } from '../demonstration/callers.ts';
import { readOrMake, writePrivately } from '../secrets.ts';

const ALGORITHM = 'ES256';
/** Demonstration tokens live as long as a working day with the system; every start makes new ones. */
const TOKEN_LIFETIME = '12h';

export interface Issuer {
  readonly url: string;
  /** Finds the key of a token of this issuer, without a network. */
  readonly keys: JWTVerifyGetKey;
  /** An access token for a subject. */
  sign(subject: string): Promise<string>;
  /** Serves the provider at the path of `url`; loaded now and not before, for it takes some memory. */
  mount(app: FastifyInstance, log: Log): Promise<void>;
}

/**
 * Opens the issuer whose key lies in `directory`, made at the first start. `url` is what its tokens name. Throws
 * EnvironmentError in production.
 */
export async function openIssuer(directory: string, url: string, audience: string): Promise<Issuer> {
  if (readEnvironment(['NODE_ENV']).NODE_ENV === 'production') {
    throw new EnvironmentError('NODE_ENV: the development issuer gives tokens to anyone; not in production.');
  }
  const privateJwk = await readOrMake(directory, 'issuer-key.json', makeKey);
  const privateKey = await importJWK(privateJwk, ALGORITHM);
  const { d: _, ...publicJwk } = privateJwk;
  return {
    url,
    keys: createLocalJWKSet({ keys: [publicJwk] }),
    sign: (subject) =>
      new SignJWT()
        .setProtectedHeader({ alg: ALGORITHM, typ: 'at+jwt', kid: privateJwk.kid ?? '' })
        .setIssuer(url)
        .setAudience(audience)
        .setSubject(subject)
        .setIssuedAt()
        .setExpirationTime(TOKEN_LIFETIME)
        .sign(privateKey),
    async mount(app, log) {
      const { mountProvider } = await import('./issuer-provider.ts');
      await mountProvider(app, { url, audience, key: privateJwk, algorithm: ALGORITHM, log });
    },
  };
}

/** Where the issuer of a process that listens there is found from the same machine. */
export function issuerUrlAt(host: string, port: number): string {
  const name = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}/issuer`;
}

/** A token for each of the demonstration's callers, by their key; also written to `demo-tokens.json`. */
export async function writeDemonstrationTokens(issuer: Issuer, directory: string): Promise<Record<string, string>> {
  const tokens: Record<string, string> = {};
  for (const { key, subject } of DEMONSTRATION_CALLERS) tokens[key] = await issuer.sign(subject);
  await writePrivately(directory, 'demo-tokens.json', tokens);
  return tokens;
}

async function makeKey(): Promise<JWK> {
  const { privateKey } = await generateKeyPair(ALGORITHM, { extractable: true });
  const jwk = await exportJWK(privateKey);
  return { ...jwk, alg: ALGORITHM, use: 'sig', kid: await calculateJwkThumbprint(jwk) };
}
