// Shapes answers: coded errors with their Chinese text, unexpected errors logged and masked, at most five errors.
import type { ApolloServerPlugin } from '@apollo/server';
import { ERRORS, graphqlError, isErrorCode, isSurprise, type Log, maskError } from '@chunhui/runtime';
import type { GraphQLFormattedError } from 'graphql';
import type { Budget } from './rate-limit.ts';
import type { GatewayContext } from './subgraph-connection.ts';

const MAX_ERRORS = 5;
/** The client chooses the name of an operation; it can be as long as a body. */
const MAX_LOGGED_NAME = 64;
const MAX_MESSAGE = 1_000;

/** What the answer and the log line report about a request. */
export interface Outcome {
  operation: string | null;
  codes: readonly unknown[];
  /** Undefined before the caller is identified, and without a rate limit. */
  budget?: Budget;
}

/** The context of one request: its identity and its outcome. */
export interface RequestContext extends GatewayContext {
  readonly outcome: Outcome;
}

/** Adds the Chinese text to the errors that GraphQL itself raises. */
export function withChinese(error: GraphQLFormattedError): GraphQLFormattedError {
  const { code, zh } = error.extensions ?? {};
  if (zh !== undefined || !isErrorCode(code)) return error;
  return { ...error, extensions: { ...error.extensions, zh: ERRORS[code].zh } };
}

/** Makes `extensions` of an answer: the request's cost, and the number of errors that are left out. */
export function extensionsOf({ budget }: Outcome, errors = 0): Record<string, unknown> | undefined {
  if (budget === undefined && errors <= MAX_ERRORS) return undefined;
  return {
    ...(budget === undefined ? {} : { cost: budget.report() }),
    ...(errors <= MAX_ERRORS ? {} : { errorsOmitted: errors - MAX_ERRORS }),
  };
}

/** Apollo plugin that shapes every executed answer and records the outcome. */
export function shapeAnswers(log: Log): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: async ({ contextValue: { identity, outcome } }) => ({
      async didResolveOperation({ operation, schema }) {
        // Apollo's gateway answers these client errors with 500.
        const kind = operation?.operation;
        if (!kind || kind === 'subscription' || !schema.getRootType(kind)) {
          throw graphqlError('OPERATION_RESOLUTION_FAILURE', { http: { status: 400 } });
        }
      },
      async didEncounterErrors({ errors }) {
        for (const error of errors) {
          // An error with a request id comes from a subgraph, which has logged it.
          if (!isSurprise(error) || error.extensions.requestId !== undefined) continue;
          log.error(
            { requestId: identity.requestId, subgraph: error.extensions.serviceName, err: error, path: error.path },
            'operation failed',
          );
        }
      },
      async willSendResponse({ response, operationName }) {
        outcome.operation = operationName?.slice(0, MAX_LOGGED_NAME) ?? null;
        if (response.body.kind !== 'single') return;
        const result = response.body.singleResult;
        const { errors = [] } = result;
        // Replaces Apollo's report of values that do not fit the schema, which names fields as they were planned.
        result.extensions = extensionsOf(outcome, errors.length);
        if (errors.length === 0) return;
        result.errors = errors.slice(0, MAX_ERRORS).map((error) => toClientError(maskError(error, identity.requestId)));
        outcome.codes = result.errors.map((error) => error.extensions?.code);
        if (identity.subject === null && errors.some((error) => error.extensions?.code === 'UNAUTHENTICATED')) {
          response.http.status = ERRORS.UNAUTHENTICATED.status;
          response.http.headers.set('www-authenticate', 'Bearer');
        }
      },
    }),
  };
}

/** Hides which subgraph answered with an error; SUBGRAPH_UNAVAILABLE has the name in its own extensions. */
function toClientError(error: GraphQLFormattedError): GraphQLFormattedError {
  const { serviceName: _, ...extensions } = error.extensions ?? {};
  return { ...error, message: messageOf(error).slice(0, MAX_MESSAGE), extensions };
}

/** A subgraph whose scalar rejects a variable repeats the value, which may be a person's name. */
function messageOf({ message, extensions }: GraphQLFormattedError): string {
  const code = extensions?.code;
  return extensions?.serviceName !== undefined && message.startsWith('Variable "$') && isErrorCode(code)
    ? ERRORS[code].en
    : message;
}
