// The part of an error that a client can see: coded errors unchanged; unexpected ones are logged once and masked.
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { ERRORS, isErrorCode } from './error.ts';

/** True for an unexpected error: its cause is logged, and the client gets only its mask. */
export function isSurprise(error: GraphQLFormattedError): boolean {
  const code = error.extensions?.code;
  return code === 'INTERNAL_SERVER_ERROR' || !isErrorCode(code);
}

/** Keeps message, path, code and Chinese text of an expected error; only the request id of an unexpected one. */
export function maskError(error: GraphQLFormattedError, requestId: string): GraphQLFormattedError {
  const { message, path, locations, extensions = {} } = error;
  const place = { ...(path === undefined ? {} : { path }), ...(locations === undefined ? {} : { locations }) };
  if (isSurprise(error)) {
    const { en, zh } = ERRORS.INTERNAL_SERVER_ERROR;
    return { message: en, ...place, extensions: { code: 'INTERNAL_SERVER_ERROR', zh, requestId } };
  }
  const { stacktrace: _, ...visible } = extensions;
  return { message, ...place, extensions: visible };
}

/** Formats any thrown value as GraphQL does. */
export function toFormattedError(error: unknown): GraphQLFormattedError {
  if (error instanceof GraphQLError) return error.toJSON();
  const extensions = (error as { extensions?: Record<string, unknown> } | null)?.extensions;
  return {
    message: error instanceof Error ? error.message : String(error),
    ...(extensions === undefined ? {} : { extensions }),
  };
}

/**
 * Apollo replaces the code of an error that a scalar throws for a literal or a variable; this restores the scalar's own code. For
 * `formatError` of a server.
 */
export function withOwnCode(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const cause = error instanceof GraphQLError ? error.originalError : undefined;
  const own = cause instanceof GraphQLError ? cause.extensions : {};
  return isErrorCode(own.code) ? { ...formatted, extensions: { ...formatted.extensions, ...own } } : formatted;
}
