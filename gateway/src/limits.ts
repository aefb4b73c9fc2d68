// The limits of one request, in one place: what is larger is refused before it is validated, planned or sent anywhere.
import { graphqlError } from '@chunhui/runtime';
import { type DocumentNode, GraphQLError, type GraphQLSchema, getOperationAST, Kind, parse, visit } from 'graphql';
import { measure } from './query-size.ts';
import { isSafeText } from './text.ts';

/** Tokens, aliases, directives and the depth of values are counted in the whole document; the others in the operation that is run. */
export const LIMITS = {
  /** Bytes of a request body, uploaded files apart. */
  body: 262_144,
  tokens: 2_000,
  depth: 10,
  aliases: 30,
  rootFields: 20,
  directives: 50,
  nodes: 20_000,
  /** More than a document of 2,000 tokens can hold, unless it spreads its fragments over and over. */
  selections: 5_000,
  /** Lists and objects within each other in one value: the planner's time doubles with each list in a list. Our inputs go three deep. */
  valueDepth: 10,
} as const;

/** Bounds the memory that remembered documents take; a dashboard has some dozens of them, seldom above 4 kB. */
export const REMEMBER_DOCUMENTS = 250;
export const REMEMBER_LENGTH = 8_192;

/** The parts of a request body that the limits look at; shapes that are wrong are left to Apollo, which names them. */
export interface LimitedRequest {
  readonly query?: unknown;
  readonly operationName?: unknown;
  readonly variables?: unknown;
}

/** What the request costs: objects it could be answered with, and selections. Throws QUERY_TOO_LARGE (naming the limit) or PAGE_SIZE_INVALID. */
export type LimitCheck = (request: LimitedRequest) => number;

/** What is known of a document once it was seen. */
interface SeenDocument {
  /** Undefined when it is not GraphQL: Apollo parses it again to say where. */
  readonly document: DocumentNode | undefined;
  readonly refusal: GraphQLError | undefined;
  /** The costs of operations whose size no variable can change, and that are within the limits. */
  readonly costs: Map<string, number>;
}

/** The limits over an API schema. */
export function createLimits(schema: GraphQLSchema): LimitCheck {
  const seen = new Map<string, SeenDocument>();

  function look(source: string): SeenDocument {
    let found = seen.get(source);
    if (found === undefined) {
      found = examine(source);
      if (seen.size >= REMEMBER_DOCUMENTS) seen.clear();
      if (source.length <= REMEMBER_LENGTH) seen.set(source, found);
    }
    return found;
  }

  return ({ query, operationName, variables }) => {
    if (typeof query !== 'string') return 0;
    if (!query.isWellFormed()) throw graphqlError('TEXT_INVALID');
    checkValues(variables);
    const { document, refusal, costs } = look(query);
    if (refusal !== undefined) throw refusal;
    const operation = document && getOperationAST(document, typeof operationName === 'string' ? operationName : null);
    if (!operation) return 0;
    const name = operation.name?.value ?? '';
    const known = costs.get(name);
    if (known !== undefined) return known;
    const size = measure(schema, document, operation, isRecord(variables) ? variables : {});
    if (size.depth > LIMITS.depth) throw tooLarge('depth');
    if (size.fields > LIMITS.rootFields) throw tooLarge('rootFields');
    if (size.nodes > LIMITS.nodes) throw tooLarge('nodes');
    if (size.selections > LIMITS.selections) throw tooLarge('selections');
    const cost = size.nodes + size.selections;
    if (!size.varies) costs.set(name, cost);
    return cost;
  };
}

/** Parses a document and counts what does not depend on the operation or its variables. */
function examine(source: string): SeenDocument {
  const costs = new Map<string, number>();
  try {
    const document = parse(source, { maxTokens: LIMITS.tokens, noLocation: true });
    return { document, refusal: refuseBySight(document), costs };
  } catch (error) {
    // graphql-js tells this from a syntax error by its message alone.
    const isTooLong = error instanceof GraphQLError && error.message.endsWith('tokens. Parsing aborted.');
    return { document: undefined, refusal: isTooLong ? tooLarge('tokens') : undefined, costs };
  }
}

function refuseBySight(document: DocumentNode): GraphQLError | undefined {
  let [aliases, directives, depth, valueDepth] = [0, 0, 0, 0];
  const nested = {
    enter: () => {
      depth++;
      valueDepth = Math.max(valueDepth, depth);
    },
    leave: () => {
      depth--;
    },
  };
  let endless = false;
  let unsafe = false;
  visit(document, {
    [Kind.FIELD]: ({ alias }) => {
      if (alias !== undefined) aliases++;
    },
    [Kind.DIRECTIVE]: () => {
      directives++;
    },
    [Kind.LIST]: nested,
    [Kind.OBJECT]: nested,
    // 1e400 reads as Infinity, which the planner cannot print again.
    [Kind.FLOAT]: ({ value }) => {
      if (!Number.isFinite(Number(value))) endless = true;
    },
    [Kind.STRING]: ({ value }) => {
      if (!isSafeText(value)) unsafe = true;
    },
  });
  if (endless) return graphqlError('BAD_USER_INPUT');
  if (unsafe) return graphqlError('TEXT_INVALID');
  if (aliases > LIMITS.aliases) return tooLarge('aliases');
  if (directives > LIMITS.directives) return tooLarge('directives');
  if (valueDepth > LIMITS.valueDepth) return tooLarge('valueDepth');
  return undefined;
}

/** Rejects unsafe texts anywhere in the variables, and values that are nested too deep. */
function checkValues(variables: unknown): void {
  // A longer text is an uploaded file as base64, which has no such characters.
  // A list instead of recursion: a body of 256 kB can nest deeper than calls can.
  const waiting: { value: unknown; depth: number }[] = [{ value: variables, depth: 0 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, depth } = next;
    if (typeof value === 'string' && value.length <= LIMITS.body && !isSafeText(value))
      throw graphqlError('TEXT_INVALID');
    if (!isRecord(value)) continue;
    // The variables themselves are the first level.
    if (depth > LIMITS.valueDepth) throw tooLarge('valueDepth');
    for (const inner of Object.values(value)) waiting.push({ value: inner, depth: depth + 1 });
  }
}

function tooLarge(limit: keyof typeof LIMITS): GraphQLError {
  return graphqlError('QUERY_TOO_LARGE', { limit, maximum: LIMITS[limit] });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
