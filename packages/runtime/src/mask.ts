// What a client may see of an error: coded refusals as they are; surprises are logged once and masked.
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { ERRORS, isErrorCode } from './error.ts';

/** True for an error that nobody planned: its cause goes to the log, and only its mask to the client. */
export function isSurprise(error: GraphQLFormattedError): boolean {
  const code = error.extensions?.code;
  return code === 'INTERNAL_SERVER_ERROR' || !isErrorCode(code);
}

/** What may leave of an error: message, place, code and Chinese text; of a surprise only the request id to ask about. */
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

/** Any thrown value as GraphQL would format it. */
export function toFormattedError(error: unknown): GraphQLFormattedError {
  if (error instanceof GraphQLError) return error.toJSON();
  const extensions = (error as { extensions?: Record<string, unknown> } | null)?.extensions;
  return {
    message: error instanceof Error ? error.message : String(error),
    ...(extensions === undefined ? {} : { extensions }),
  };
}

/**
 * Apollo gives its own code to what a scalar refuses in a literal or a variable; the scalar's own code says more. For
 * `formatError` of a server.
 */
export function withOwnCode(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const cause = error instanceof GraphQLError ? error.originalError : undefined;
  const own = cause instanceof GraphQLError ? cause.extensions : {};
  return isErrorCode(own.code) ? { ...formatted, extensions: { ...formatted.extensions, ...own } } : formatted;
}
