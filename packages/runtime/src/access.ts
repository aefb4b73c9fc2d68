// The access table of a subgraph: one line a field, checked before the resolver runs. A field without a line does not start.
import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql';
import { isObjectType } from 'graphql';
import { type Caller, may } from './caller.ts';
import { covers } from './division-code.ts';
import { graphqlError } from './error.ts';
import type { Permission } from './role.ts';

// biome-ignore lint/suspicious/noExplicitAny: parents and arguments are typed where the line is written
type Untyped = any;

export interface Rule {
  /** Who: a permission, anyone signed in, or anyone at all. */
  readonly who: Permission | 'SIGNED_IN' | 'ANYONE';
  /** Where: the division code that must lie within the caller's scope; undefined means the whole scope. */
  readonly within?: (parent: Untyped, args: Untyped) => string | null | undefined;
  /**
   * The scope that a root field acts in when it is not the caller's own: for what a secret in the arguments entitles to, such as an
   * invitation's code. Rare; each one is a line to be reviewed.
   */
  readonly actsIn?: (args: Untyped) => string;
  /** This read leaves a trace: it runs in a transaction that can write, where the resolver records what it shows. */
  readonly recorded?: boolean;
  /** This mutation writes a whole roster: its statements may take longer than those of a form. */
  readonly bulk?: boolean;
}

export type AccessTable = Readonly<Record<`${string}.${string}`, Rule>>;

/** Callers who hold `permission`, within their scope. */
export function allow(permission: Permission, within?: Rule['within']): Rule {
  return within === undefined ? { who: permission } : { who: permission, within };
}

/** The same rule for a read that leaves a trace in the audit log, in the same transaction. */
export function recorded(rule: Rule): Rule {
  return { ...rule, recorded: true };
}

/** The same rule for a mutation that writes a whole roster. */
export function bulk(rule: Rule): Rule {
  return { ...rule, bulk: true };
}

/** Public reference data, for everyone who has signed in. */
export const signedIn: Rule = { who: 'SIGNED_IN' };

/** For everyone, without a token. */
export const anyone: Rule = { who: 'ANYONE' };

/** Throws the refusal that a rule calls for, or returns. */
function check(rule: Rule, caller: Caller, parent: unknown, args: unknown): void {
  if (rule.who === 'ANYONE') return;
  if (caller.subject === null) throw graphqlError('UNAUTHENTICATED');
  if (rule.who !== 'SIGNED_IN' && !may(caller, rule.who)) throw graphqlError('FORBIDDEN');
  const code = rule.within?.(parent, args);
  if (code != null && !covers(caller.scope, code)) throw graphqlError('OUT_OF_SCOPE');
}

/**
 * The fields of a contract that need a line: every root field, and every field and reference that a resolver
 * loads on an entity. Plain columns are covered by the line through which their object was reached.
 */
export function fieldsNeedingRules(schema: GraphQLSchema, resolvers: ResolverMap): string[] {
  const needing: string[] = [];
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('_')) continue;
    const isRoot = type === schema.getQueryType() || type === schema.getMutationType();
    const isEntity = schema.getType('_Entity') !== undefined && resolvers[type.name]?.__resolveReference !== undefined;
    for (const field of Object.keys(type.getFields())) {
      if (field.startsWith('_')) continue;
      if (isRoot || (isEntity && resolvers[type.name]?.[field] !== undefined)) needing.push(`${type.name}.${field}`);
    }
    if (isEntity) needing.push(`${type.name}.__resolveReference`);
  }
  return needing;
}

// biome-ignore lint/suspicious/noExplicitAny: generated resolver types are checked where they are written
export type ResolverMap = Record<string, Record<string, any>>;

/** Resolvers that ask the access table first. A refused reference is null, as an unknown one is: neither tells that it exists. */
export function guard(resolvers: ResolverMap, access: AccessTable, needing: readonly string[]): ResolverMap {
  const missing = needing.filter((path) => !Object.hasOwn(access, path));
  const stale = Object.keys(access).filter((path) => !needing.includes(path));
  if (missing.length > 0) throw new Error(`access table: no line for ${missing.join(', ')}`);
  if (stale.length > 0) throw new Error(`access table: no such field: ${stale.join(', ')}`);

  const guarded: ResolverMap = {};
  for (const [typeName, fields] of Object.entries(resolvers)) {
    guarded[typeName] = { ...fields };
    for (const [fieldName, resolver] of Object.entries(fields)) {
      const rule = access[`${typeName}.${fieldName}`];
      if (rule === undefined) continue;
      guarded[typeName][fieldName] =
        fieldName === '__resolveReference'
          ? guardReference(rule, resolver as ReferenceResolver)
          : guardField(rule, resolver as GraphQLFieldResolver<unknown, GuardedContext>);
    }
  }
  return guarded;
}

interface GuardedContext {
  readonly caller: Caller;
}

type ReferenceResolver = (reference: unknown, context: GuardedContext, info: unknown) => unknown;

function guardField(rule: Rule, resolver: GraphQLFieldResolver<unknown, GuardedContext>) {
  return ((parent, args, context, info) => {
    check(rule, context.caller, parent, args);
    return resolver(parent, args, context, info);
  }) satisfies GraphQLFieldResolver<unknown, GuardedContext>;
}

function guardReference(rule: Rule, resolver: ReferenceResolver): ReferenceResolver {
  return (reference, context, info) => {
    try {
      check(rule, context.caller, reference, {});
    } catch {
      return null;
    }
    return resolver(reference, context, info);
  };
}
