// The gateway's signed word on who is asking. A subgraph answers nobody who cannot show it.
import { jwtVerify, SignJWT } from 'jose';
import type { Identity } from './caller.ts';

export const IDENTITY_HEADER = 'chunhui-identity';
const ISSUER = 'chunhui-gateway';
const AUDIENCE = 'chunhui-subgraph';
/** Long enough for a slow operation, short enough that a leaked header is worthless. */
const LIFETIME_SECONDS = 60;

export interface IdentityStamp {
  sign(identity: Identity): Promise<string>;
  /** The identity in a header, or null when it is missing, forged or old. */
  verify(header: string | undefined): Promise<Identity | null>;
}

/** Signs and verifies with a secret that only the gateway and the subgraphs know (HS256). */
export function createIdentityStamp(secret: string): IdentityStamp {
  // A CryptoKey, not bytes: bytes would be imported again for every signature.
  const importing = crypto.subtle.importKey(
    'raw',
    new TextEncoder().encode(secret),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['sign', 'verify'],
  );
  return {
    sign: async ({ subject, scope, requestId }) =>
      new SignJWT({ scope, requestId, ...(subject === null ? {} : { sub: subject }) })
        .setProtectedHeader({ alg: 'HS256' })
        .setIssuer(ISSUER)
        .setAudience(AUDIENCE)
        .setExpirationTime(`${LIFETIME_SECONDS}s`)
        .sign(await importing),
    async verify(header) {
      if (header === undefined) return null;
      try {
        const { payload } = await jwtVerify<{ scope: string | null; requestId: string }>(header, await importing, {
          algorithms: ['HS256'],
          issuer: ISSUER,
          audience: AUDIENCE,
          requiredClaims: ['exp', 'requestId'],
        });
        return { subject: payload.sub ?? null, scope: payload.scope, requestId: payload.requestId };
      } catch {
        return null;
      }
    },
  };
}
