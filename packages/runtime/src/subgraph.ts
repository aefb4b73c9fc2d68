// The subgraph factory: contract + resolvers + access table → a subgraph that answers operations for an identity.
import { ApolloServer, type ApolloServerPlugin, type GraphQLResponse } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
} from '@apollo/server/plugin/disabled';
import { buildSubgraphSchema } from '@apollo/subgraph';
import DataLoader from 'dataloader';
import { type DocumentNode, type GraphQLFormattedError, type GraphQLSchema, isUnionType, parse } from 'graphql';
import {
  type AccessTable,
  fieldsNeedingRules,
  type GuardedContext,
  guard,
  type ResolverMap,
  type Rule,
} from './access.ts';
import { type Caller, type Grant, type Identity, toCaller } from './caller.ts';
import { DivisionCode } from './division-code.ts';
import { graphqlError } from './error.ts';
import type { Log } from './log.ts';
import { isSurprise, maskError, toFormattedError, withOwnCode } from './mask.ts';
import { isRecordedRefusal } from './mutation.ts';
import { Upload } from './upload.ts';
import { userError } from './user-error.ts';

/** An entity call carries at most this many references; a query that makes the gateway send more is too large. */
const MAX_REPRESENTATIONS = 1000;

/** What the runtime needs to know of a database session. */
export interface OperationSession {
  /** The same transaction for the caller in another scope or on other things. */
  as(caller: Caller): OperationSession;
  /** Ends it, kept or undone. */
  end(outcome: 'commit' | 'rollback'): Promise<void>;
  /** Does `work` once for a key, and answers the same again; throws `IDEMPOTENCY_KEY_REUSED` (`code`) for another body. */
  once<Answer>(
    request: { readonly key: string; readonly field: string; readonly body: unknown },
    work: () => Promise<Answer>,
  ): Promise<Answer>;
}

/** The door to a subgraph's rows, as the database package opens it. */
export interface Door<Session extends OperationSession> {
  /** A session that touches the database when it is first used. */
  open(caller: Caller, mode: 'read' | 'write' | 'bulk'): Session;
  /** The grants of a subject, from the database; up to a second old unless `fresh`. */
  grantsOf(subject: string, fresh?: boolean): Promise<readonly Grant[]>;
  /** Throws a coded error when the database cannot be used. */
  ping(): Promise<void>;
}

/** Answers a batch of keys with one value each, in the keys' order; null for what is unknown or not the caller's to see. */
export type Batch<Session, Key, Value> = (session: Session, keys: readonly Key[]) => Promise<readonly (Value | null)[]>;

/** What a resolver gets: who asks, the session to read in, and batched loading. */
export interface SubgraphContext<Session> {
  readonly caller: Caller;
  readonly session: Session;
  /** Loads by key, one statement for all the keys that one step of the operation asks for. */
  load<Key, Value>(batch: Batch<Session, Key, Value>, key: Key): Promise<Value | null>;
}

export interface SubgraphOptions<Session extends OperationSession> {
  readonly name: string;
  /** The contract, as SDL. */
  readonly contract: string;
  /** A generated `Resolvers` object; its types are checked where it is written. */
  readonly resolvers: object;
  readonly access: AccessTable;
  readonly door: Door<Session>;
  readonly log: Log;
}

export interface SubgraphRequest {
  readonly query: string;
  readonly operationName?: string | undefined;
  readonly variables?: Record<string, unknown> | undefined;
}

export interface SubgraphAnswer {
  readonly data?: Record<string, unknown> | null | undefined;
  readonly errors?: readonly GraphQLFormattedError[] | undefined;
}

export interface Subgraph {
  readonly name: string;
  readonly schema: GraphQLSchema;
  /** Answers one operation for a caller that the gateway vouches for. Never throws: errors are in the answer. */
  execute(request: SubgraphRequest, identity: Identity): Promise<SubgraphAnswer>;
  /** Throws when the subgraph cannot serve. */
  ready(): Promise<void>;
  stop(): Promise<void>;
}

export async function createSubgraph<Session extends OperationSession>(
  options: SubgraphOptions<Session>,
): Promise<Subgraph> {
  const { name, door, log } = options;
  const typeDefs = parse(options.contract);
  const schema = buildSchema(typeDefs, options.resolvers as ResolverMap, options.access, door);
  const server = new ApolloServer<SubgraphContext<Session>>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    formatError: withOwnCode,
    stopOnTerminationSignals: false,
    // Both cost a third of a subgraph's throughput and nobody reads what they collect.
    plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginInlineTraceDisabled(), logSurprises(log)],
    // The runtime logs; Apollo's own logger would say everything twice.
    logger: { debug() {}, info() {}, warn: (message) => log.warn(message), error: (message) => log.error(message) },
  });
  await server.start();

  return {
    name,
    schema,
    async execute(request, identity) {
      const { requestId } = identity;
      try {
        // Writes never act on cached grants; every mutation's document holds the word.
        const fresh = request.query.includes('mutation');
        const grants = identity.subject === null ? [] : await door.grantsOf(identity.subject, fresh);
        const caller = toCaller(identity, grants);
        const session = door.open(caller, 'read');
        try {
          const response = await server.executeOperation(request, { contextValue: createContext(caller, session) });
          return toAnswer(response, requestId);
        } finally {
          await session.end('commit');
        }
      } catch (error) {
        const formatted = toFormattedError(error);
        if (isSurprise(formatted)) log.error({ requestId, err: error }, 'operation failed');
        return { data: null, errors: [maskError(formatted, requestId)] };
      }
    },
    ready: () => door.ping(),
    stop: () => server.stop(),
  };
}

function logSurprises<Session>(log: Log): ApolloServerPlugin<SubgraphContext<Session>> {
  return {
    requestDidStart: async ({ contextValue }) => ({
      async didEncounterErrors({ errors }) {
        for (const error of errors.filter((each) => isSurprise(each.toJSON()))) {
          log.error(
            { requestId: contextValue.caller.requestId, err: error.originalError ?? error, path: error.path },
            'resolver failed',
          );
        }
      },
    }),
  };
}

function buildSchema<Session extends OperationSession>(
  typeDefs: DocumentNode,
  resolvers: ResolverMap,
  access: AccessTable,
  door: Door<Session>,
): GraphQLSchema {
  const bare = buildSubgraphSchema([{ typeDefs, resolvers }]);
  // The access table is asked before any transaction: a refused caller opens none and reaches no kept answer.
  const guarded = guard(withTransactions(resolvers, access, door), access, fieldsNeedingRules(bare, resolvers));
  // An entity that this subgraph only points to would echo whatever it is asked for: it is nobody's to ask here.
  const entities = bare.getType('_Entity');
  for (const { name } of isUnionType(entities) ? entities.getTypes() : []) {
    guarded[name] = { __resolveReference: () => null, ...guarded[name] };
  }
  const scalars = [DivisionCode, Upload].filter(({ name }) => bare.getType(name) !== undefined);
  const schema = buildSubgraphSchema([
    { typeDefs, resolvers: { ...guarded, ...Object.fromEntries(scalars.map((scalar) => [scalar.name, scalar])) } },
  ]);
  limitRepresentations(schema);
  return schema;
}

/** The resolvers of mutations, recorded reads and reads in another scope, each in a transaction of its own. */
function withTransactions<Session extends OperationSession>(
  resolvers: ResolverMap,
  access: AccessTable,
  door: Door<Session>,
): ResolverMap {
  const wrap = (typeName: string, field: string, resolver: AnyResolver): AnyResolver => {
    const rule = access[`${typeName}.${field}`];
    if (typeName === 'Mutation') return inTransaction(field, resolver, door, rule);
    if (rule?.recorded) return recordedRead(field, resolver, door);
    return rule?.actsIn === undefined ? resolver : readElsewhere(resolver, door, rule.actsIn);
  };
  return Object.fromEntries(
    Object.entries(resolvers).map(([typeName, fields]) => [
      typeName,
      Object.fromEntries(Object.entries(fields).map(([field, resolver]) => [field, wrap(typeName, field, resolver)])),
    ]),
  );
}

// biome-ignore lint/suspicious/noExplicitAny: wraps resolvers of every shape
type AnyResolver = (parent: any, args: any, context: any, info: any) => unknown;

/** A mutation field writes in a transaction of its own: kept when it returns, undone when it refuses or throws. */
function inTransaction<Session extends OperationSession>(
  field: string,
  resolver: AnyResolver,
  door: Door<Session>,
  { actsIn, bulk = false }: Pick<Rule, 'actsIn' | 'bulk'> = {},
): AnyResolver {
  return async (
    parent,
    args: { input?: { idempotencyKey?: string | null } },
    context: SubgraphContext<Session>,
    info,
  ) => {
    const caller = actsIn === undefined ? context.caller : elsewhere(context.caller, actsIn(args));
    const session = door.open(caller, bulk ? 'bulk' : 'write');
    const work = async () =>
      resolver(parent, args, createContext(caller, session), info) as Promise<{ errors?: unknown[] }>;
    try {
      const { idempotencyKey: key, ...body } = args.input ?? {};
      const payload = await (key == null ? work() : session.once({ key, field, body }, work));
      const isUndone = payload.errors?.length && !isRecordedRefusal(payload);
      await session.end(isUndone ? 'rollback' : 'commit');
      return payload;
    } catch (error) {
      await session.end('rollback');
      if ((error as { code?: unknown }).code === 'IDEMPOTENCY_KEY_REUSED')
        return { errors: [userError('IDEMPOTENCY_KEY_REUSED', ['idempotencyKey'])] };
      throw error;
    }
  };
}

/** A read that leaves a trace: what it shows is shown only when the trace is kept. */
function recordedRead<Session extends OperationSession>(
  field: string,
  resolver: AnyResolver,
  door: Door<Session>,
): AnyResolver {
  // A reference's resolver has no arguments: its context comes second.
  const contextAt = field === '__resolveReference' ? 1 : 2;
  return async (...parameters) => {
    const { caller } = parameters[contextAt] as SubgraphContext<Session>;
    const session = door.open(caller, 'write');
    parameters[contextAt] = createContext(caller, session);
    try {
      const answer = await resolver(...parameters);
      await session.end('commit');
      return answer;
    } catch (error) {
      await session.end('rollback');
      throw error;
    }
  };
}

/** A read in the scope that a secret in the arguments entitles to, and in no other. */
function readElsewhere<Session extends OperationSession>(
  resolver: AnyResolver,
  door: Door<Session>,
  actsIn: NonNullable<Rule['actsIn']>,
): AnyResolver {
  return async (parent, args, { caller }: SubgraphContext<Session>, info) => {
    const there = elsewhere(caller, actsIn(args));
    const session = door.open(there, 'read');
    try {
      return await resolver(parent, args, createContext(there, session), info);
    } finally {
      await session.end('commit');
    }
  };
}

/** The caller where a secret entitles to act: without the roles held elsewhere. */
function elsewhere(caller: Caller, scope: string): Caller {
  return { ...caller, scope, things: [], roles: [] };
}

function limitRepresentations(schema: GraphQLSchema): void {
  const field = schema.getQueryType()?.getFields()._entities;
  const resolve = field?.resolve;
  if (field === undefined || resolve === undefined) return;
  field.resolve = (parent, args: { representations: unknown[] }, context, info) => {
    if (args.representations.length > MAX_REPRESENTATIONS)
      throw graphqlError('QUERY_TOO_LARGE', { representations: MAX_REPRESENTATIONS });
    return resolve(parent, args, context, info);
  };
}

/** The context of one transaction for one caller; those of the same caller in other scopes share the transaction, not the loaders. */
function createContext<Session extends OperationSession>(
  caller: Caller,
  session: Session,
  shared = { reached: { paths: new WeakMap(), objects: new WeakMap() }, contexts: new Map<string, unknown>() },
): SubgraphContext<Session> {
  // biome-ignore lint/suspicious/noExplicitAny: one loader per batch function, typed by that function
  const loaders = new Map<unknown, DataLoader<any, any, string>>();
  const context: SubgraphContext<Session> & Pick<GuardedContext, 'under' | 'reached'> = {
    caller,
    session,
    load(batch, key) {
      let loader = loaders.get(batch);
      if (loader === undefined) {
        loader = new DataLoader((keys: readonly unknown[]) => batch(session, keys as never), { cacheKeyFn: cacheKey });
        loaders.set(batch, loader);
      }
      return loader.load(key);
    },
    reached: shared.reached,
    under(other) {
      const known = shared.contexts.get(keyOf(other));
      return (known ?? createContext(other, session.as(other) as Session, shared)) as GuardedContext;
    },
  };
  shared.contexts.set(keyOf(caller), context);
  return context;
}

function keyOf({ scope, things }: Caller): string {
  return [scope, ...things].join(' ');
}

function cacheKey(key: unknown): string {
  return typeof key === 'string' ? key : JSON.stringify(key);
}

function toAnswer(response: GraphQLResponse, requestId: string): SubgraphAnswer {
  if (response.body.kind !== 'single') throw new Error('a subgraph answers in one piece');
  const { data, errors } = response.body.singleResult;
  return errors === undefined ? { data } : { data, errors: errors.map((error) => maskError(error, requestId)) };
}
