// The issuer's signing keys: discovered, cached and refreshed, so that tokens with a known key are accepted while the issuer is down.
import { graphqlError, type Log } from '@chunhui/runtime';
import { createRemoteJWKSet, errors, type JWTVerifyGetKey, type RemoteJWKSet } from 'jose';
import { z } from 'zod';

const TIMEOUT_MS = 5_000;
/** A token with an unknown key makes us fetch the keys again, at most this often, so that callers cannot flood the issuer. */
const COOLDOWN_MS = 30_000;
/** A withdrawn key is rejected at most this long after its withdrawal, as long as the issuer answers. */
const REFRESH_MS = 300_000;

const configuration = z.object({ issuer: z.string(), jwks_uri: z.url() });

export interface IssuerKeysOptions {
  readonly issuer: string;
  /** The URL of the key set; read from the discovery document when left out. */
  readonly jwksUrl?: string | undefined;
  readonly log: Log;
}

/** Finds a token's key at its issuer; throws UNAVAILABLE when the key is unknown and the issuer does not answer. */
export function createIssuerKeys({ issuer, jwksUrl, log }: IssuerKeysOptions): JWTVerifyGetKey {
  let opening: Promise<RemoteJWKSet> | undefined;
  let refreshAt = 0;

  async function open(): Promise<RemoteJWKSet> {
    const url = new URL(jwksUrl ?? (await discoverKeys(issuer)));
    refreshAt = Date.now() + REFRESH_MS;
    // jose rejects every token once its keys are too old; here old keys stay valid until `refresh` replaces them.
    return createRemoteJWKSet(url, {
      timeoutDuration: TIMEOUT_MS,
      cooldownDuration: COOLDOWN_MS,
      cacheMaxAge: Number.POSITIVE_INFINITY,
    });
  }

  async function refresh(keys: RemoteJWKSet): Promise<void> {
    // Set first: while one request waits for the issuer, the others use the cached keys.
    refreshAt = Date.now() + COOLDOWN_MS;
    try {
      await keys.reload();
      refreshAt = Date.now() + REFRESH_MS;
    } catch (error) {
      log.warn({ err: error }, 'issuer keys not refreshed');
    }
  }

  async function opened(): Promise<RemoteJWKSet> {
    opening ??= open();
    try {
      return await opening;
    } catch (error) {
      opening = undefined;
      throw error;
    }
  }

  return async (header, token) => {
    try {
      const keys = await opened();
      if (Date.now() >= refreshAt && keys.jwks() !== undefined) await refresh(keys);
      return await keys(header, token);
    } catch (error) {
      if (isAboutToken(error)) throw error;
      log.warn({ err: error }, 'issuer does not answer');
      throw graphqlError('UNAVAILABLE');
    }
  };
}

/** OpenID Connect Discovery 1.0, section 4: the document must name the issuer that it was fetched from. */
async function discoverKeys(issuer: string): Promise<string> {
  const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const response = await fetch(address, { redirect: 'error', signal: AbortSignal.timeout(TIMEOUT_MS) });
  if (!response.ok) throw new Error(`${address} answered with status ${response.status}`);
  const found = configuration.parse(await response.json());
  if (found.issuer !== issuer) throw new Error(`${address} names another issuer: ${found.issuer}`);
  return found.jwks_uri;
}

/** Everything else that jose throws here is about fetching or reading the key set. */
function isAboutToken(error: unknown): boolean {
  return (
    error instanceof errors.JWKSNoMatchingKey ||
    error instanceof errors.JWKSMultipleMatchingKeys ||
    error instanceof errors.JOSENotSupported
  );
}
