// The limits of one request. A larger request is rejected before it is validated, planned or sent to a subgraph.
import { graphqlError } from '@chunhui/runtime';
import { type DocumentNode, GraphQLError, type GraphQLSchema, getOperationAST, Kind, parse, visit } from 'graphql';
import { measure } from './query-size.ts';
import { isSafeText } from './text.ts';

/** Tokens, aliases, directives and the depth of values are counted in the whole document; the others in the executed operation. */
export const LIMITS = {
  /** Bytes of a request body, uploaded files apart. */
  body: 262_144,
  tokens: 2_000,
  depth: 10,
  aliases: 30,
  rootFields: 20,
  directives: 50,
  nodes: 20_000,
  /** More than a document of 2,000 tokens can have, unless it spreads fragments repeatedly. */
  selections: 5_000,
  /** Nested lists and objects in one value: the planner's time doubles with each list in a list. Our inputs nest three deep. */
  valueDepth: 10,
} as const;

/** Bounds the memory of the document cache; a dashboard has some dozens of documents, rarely above 4 kB. */
export const CACHED_DOCUMENTS = 250;
export const CACHED_LENGTH = 8_192;

/** The parts of a request body that the limits read; Apollo rejects wrong shapes. */
export interface LimitedRequest {
  readonly query?: unknown;
  readonly operationName?: unknown;
  readonly variables?: unknown;
}

/** Returns the cost: objects that the answer can have, plus selections. Throws QUERY_TOO_LARGE with the limit, PAGE_SIZE_INVALID or TEXT_INVALID. */
export type LimitCheck = (request: LimitedRequest) => number;

/** What is cached for a document. */
interface CachedDocument {
  /** Undefined when it is not GraphQL: Apollo parses it again for the location. */
  readonly document: DocumentNode | undefined;
  readonly refusal: GraphQLError | undefined;
  /** Costs of operations that are within the limits and whose size does not depend on variables. */
  readonly costs: Map<string, number>;
}

/** Creates the check for an API schema. */
export function createLimits(schema: GraphQLSchema): LimitCheck {
  const cache = new Map<string, CachedDocument>();

  function examineOnce(source: string): CachedDocument {
    let found = cache.get(source);
    if (found === undefined) {
      found = examine(source);
      if (cache.size >= CACHED_DOCUMENTS) cache.clear();
      if (source.length <= CACHED_LENGTH) cache.set(source, found);
    }
    return found;
  }

  return ({ query, operationName, variables }) => {
    if (typeof query !== 'string') return 0;
    if (!query.isWellFormed()) throw graphqlError('TEXT_INVALID');
    checkValues(variables);
    const { document, refusal, costs } = examineOnce(query);
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
function examine(source: string): CachedDocument {
  const costs = new Map<string, number>();
  try {
    const document = parse(source, { maxTokens: LIMITS.tokens, noLocation: true });
    return { document, refusal: findStaticError(document), costs };
  } catch (error) {
    // graphql-js distinguishes this from a syntax error only by its message.
    const isTooLong = error instanceof GraphQLError && error.message.endsWith('tokens. Parsing aborted.');
    return { document: undefined, refusal: isTooLong ? tooLarge('tokens') : undefined, costs };
  }
}

function findStaticError(document: DocumentNode): GraphQLError | undefined {
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
  let infinite = false;
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
    // 1e400 is parsed as Infinity, which the planner cannot print.
    [Kind.FLOAT]: ({ value }) => {
      if (!Number.isFinite(Number(value))) infinite = true;
    },
    [Kind.STRING]: ({ value }) => {
      if (!isSafeText(value)) unsafe = true;
    },
  });
  if (infinite) return graphqlError('BAD_USER_INPUT');
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
