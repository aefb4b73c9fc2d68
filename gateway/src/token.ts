// Verifies a caller's access token (RFC 9068, RFC 8725): who signed it, for whom, until when, about whom.
import { graphqlError } from '@chunhui/runtime';
import { GraphQLError } from 'graphql';
import { errors, type JWTVerifyGetKey, jwtVerify } from 'jose';

/** Asymmetric only: with a symmetric algorithm the public key itself would be a valid secret. */
const ALGORITHMS = ['RS256', 'PS256', 'ES256', 'EdDSA'];
const TYPES: readonly unknown[] = [undefined, 'at+jwt', 'jwt'];
const CLOCK_TOLERANCE_SECONDS = 30;
const MAX_TOKEN_LENGTH = 8_192;
const SUBJECT = /^[\w.:@|-]{1,128}$/;

/** A token that was verified is not verified again for a minute: checking a signature costs more than all else here. */
const REMEMBER_MS = 60_000;
const REMEMBER_TOKENS = 1_000;

/** The subject that a token proves; throws a coded refusal otherwise. */
export type TokenVerifier = (token: string) => Promise<{ readonly subject: string }>;

export interface TokenVerifierOptions {
  readonly issuer: string;
  readonly audience: string;
  /** Finds the key of a token: `createIssuerKeys`, or jose's `createLocalJWKSet`. */
  readonly keys: JWTVerifyGetKey;
}

interface VerifiedToken {
  readonly subject: string;
  /** When it must be verified again, in milliseconds since the epoch. */
  readonly until: number;
}

/** A verifier for the tokens of one issuer. */
export function createTokenVerifier({ issuer, audience, keys }: TokenVerifierOptions): TokenVerifier {
  const verified = new Map<string, VerifiedToken>();

  async function verify(token: string): Promise<VerifiedToken> {
    const { payload, protectedHeader } = await jwtVerify<{ sub: string; exp: number }>(token, keys, {
      algorithms: ALGORITHMS,
      issuer,
      audience,
      requiredClaims: ['exp', 'sub'],
      clockTolerance: CLOCK_TOLERANCE_SECONDS,
    });
    if (!TYPES.includes(protectedHeader.typ?.toLowerCase()) || !SUBJECT.test(payload.sub))
      throw graphqlError('TOKEN_INVALID');
    const expiry = (payload.exp + CLOCK_TOLERANCE_SECONDS) * 1_000;
    return { subject: payload.sub, until: Math.min(expiry, Date.now() + REMEMBER_MS) };
  }

  return async (token) => {
    if (token.length > MAX_TOKEN_LENGTH) throw graphqlError('TOKEN_INVALID');
    const known = verified.get(token);
    if (known !== undefined && Date.now() < known.until) return known;
    try {
      const fresh = await verify(token);
      if (verified.size >= REMEMBER_TOKENS) verified.clear();
      verified.set(token, fresh);
      return fresh;
    } catch (error) {
      verified.delete(token);
      if (error instanceof GraphQLError) throw error;
      throw graphqlError(error instanceof errors.JWTExpired ? 'TOKEN_EXPIRED' : 'TOKEN_INVALID');
    }
  };
}

/** For a graph without an issuer: nobody can sign in, and anonymous requests go on. */
export const refuseEveryToken: TokenVerifier = async () => {
  throw graphqlError('TOKEN_INVALID');
};
