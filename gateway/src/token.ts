// Verifies a caller's access token (RFC 9068, RFC 8725): signature, issuer, audience, lifetime and subject.
import { graphqlError } from '@chunhui/runtime';
import { GraphQLError } from 'graphql';
import { errors, type JWTVerifyGetKey, jwtVerify } from 'jose';

/** Asymmetric only: with a symmetric algorithm the public key would be a valid secret. */
const ALGORITHMS = ['RS256', 'PS256', 'ES256', 'EdDSA'];
const TYPES: readonly unknown[] = [undefined, 'at+jwt', 'jwt'];
const CLOCK_TOLERANCE_SECONDS = 30;
const MAX_TOKEN_LENGTH = 8_192;
const SUBJECT = /^[\w.:@|-]{1,128}$/;

/** Returns the subject of a valid token; throws a coded error otherwise. */
export type TokenVerifier = (token: string) => Promise<VerifiedToken>;

export interface VerifiedToken {
  readonly subject: string;
  /** When the token expires, in milliseconds since the epoch; never when left out. */
  readonly expiresAt?: number;
}

export interface TokenVerifierOptions {
  readonly issuer: string;
  readonly audience: string;
  /** Finds the key of a token: `createIssuerKeys`, or jose's `createLocalJWKSet`. */
  readonly keys: JWTVerifyGetKey;
  /** The longest time between a token's `iat` and `exp`; 12 hours by default. */
  readonly maxAgeHours?: number;
}

/** Creates a verifier for the access tokens of one issuer. */
export function createTokenVerifier({ issuer, audience, keys, maxAgeHours = 12 }: TokenVerifierOptions): TokenVerifier {
  return async (token) => {
    if (token.length > MAX_TOKEN_LENGTH) throw graphqlError('TOKEN_INVALID');
    try {
      const { payload, protectedHeader } = await jwtVerify<{ sub: string; exp: number }>(token, keys, {
        algorithms: ALGORITHMS,
        issuer,
        audience,
        requiredClaims: ['exp', 'sub'],
        clockTolerance: CLOCK_TOLERANCE_SECONDS,
      });
      const { sub: subject, exp } = payload;
      if (!TYPES.includes(protectedHeader.typ?.toLowerCase()) || !SUBJECT.test(subject))
        throw graphqlError('TOKEN_INVALID');
      // Without `iat` the lifetime is counted from now.
      const now = Date.now() / 1_000;
      const issuedAt = payload.iat ?? now;
      if (issuedAt > now + CLOCK_TOLERANCE_SECONDS || exp - issuedAt > maxAgeHours * 3_600)
        throw graphqlError('TOKEN_INVALID');
      return { subject, expiresAt: (exp + CLOCK_TOLERANCE_SECONDS) * 1_000 };
    } catch (error) {
      if (error instanceof GraphQLError) throw error;
      throw graphqlError(error instanceof errors.JWTExpired ? 'TOKEN_EXPIRED' : 'TOKEN_INVALID');
    }
  };
}

/** For a graph without an issuer: every token is rejected, and anonymous requests go on. */
export const refuseEveryToken: TokenVerifier = async () => {
  throw graphqlError('TOKEN_INVALID');
};
