// The access table of a subgraph: one line a field, checked before the resolver runs. A field without a line does not start.
import type { GraphQLFieldResolver, GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import { isObjectType } from 'graphql';
import { actingFor, type Caller, holds } from './caller.ts';
import { graphqlError } from './error.ts';
import type { Permission } from './role.ts';

// biome-ignore lint/suspicious/noExplicitAny: parents and arguments are typed where the line is written
type Untyped = any;

export interface Rule {
  /** Who: a permission, anyone signed in, or anyone at all. */
  readonly who: Permission | 'SIGNED_IN' | 'ANYONE';
  /** Where: the division code that must lie within the caller's scope; undefined means the whole scope. */
  readonly within?: (parent: Untyped, args: Untyped) => string | null | undefined;
  /** Further permissions, any of which is enough. */
  readonly or?: readonly Permission[];
  /** What a bound role reaches it by: the id of its team, society or branch; `ANY` where the row says which. */
  readonly at?: ((parent: Untyped, args: Untyped) => string | null | undefined) | 'ANY';
  /**
   * The scope that a root field acts in when it is not the caller's own: for what a secret in the arguments entitles to, such as an
   * invitation's code. Rare; each one is a line to be reviewed.
   */
  readonly actsIn?: (args: Untyped) => string;
  /** For a rule without a permission: acts where the caller holds this one, if anywhere. */
  readonly as?: Permission;
  /** Refused where the caller acts by a bound role. */
  readonly unbound?: boolean;
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

/** Callers who hold any of several permissions, each within its own scopes. */
export function allowAny(permission: Permission, ...or: readonly Permission[]): Rule {
  return { who: permission, or };
}

/** The same rule, also for a role that is bound to the thing with this id; without `id` the rows say to which. */
export function at(rule: Rule, id: Exclude<Rule['at'], undefined> = 'ANY'): Rule {
  return { ...rule, at: id };
}

/** The same rule, refused where the caller acts by a bound role: what a leader does not see of the team's members. */
export function unbound(rule: Rule): Rule {
  return { ...rule, unbound: true };
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

/** For everyone who has signed in, where they hold this permission; elsewhere they see nothing of their own. */
export function signedInAs(permission: Permission): Rule {
  return { who: 'SIGNED_IN', as: permission };
}

/** For everyone, without a token. */
export const anyone: Rule = { who: 'ANYONE' };

/** At most this many scopes of one caller are tried for one row. */
const MAX_TRIED = 8;

/** The caller as the rule lets them act, in each scope where it does, the best first; throws the refusal that it calls for. */
function reach(rule: Rule, caller: Caller, parent: Untyped, args: Untyped): Caller[] {
  if (rule.who === 'ANYONE') return [caller];
  if (caller.subject === null) throw graphqlError('UNAUTHENTICATED');
  if (rule.unbound && caller.scope.endsWith('-')) throw graphqlError('FORBIDDEN');
  if (rule.who === 'SIGNED_IN') {
    const acting = rule.as === undefined ? [] : actingFor(caller, rule.as, { county: () => null });
    return [acting[0] ?? caller];
  }
  const division = rule.within?.(parent, args);
  const reached = [rule.who, ...(rule.or ?? [])].flatMap((permission) =>
    actingFor(caller, permission, {
      division,
      thing: typeof rule.at === 'function' ? rule.at(parent, args) : null,
      anyThing: rule.at === 'ANY',
      county: () => countyIn(args) ?? countyIn(parent?.id ?? parent?.code),
    }),
  );
  if (reached.length > 0) return reached.slice(0, MAX_TRIED);
  throw graphqlError(division != null && holds(caller, rule.who) ? 'OUT_OF_SCOPE' : 'FORBIDDEN');
}

/** The county of the first id or division code in a value; null when it names none. */
function countyIn(value: unknown): string | null {
  if (typeof value === 'string') return /^(\d{6})(-[\w-]+|\d{6})$/.exec(value)?.[1] ?? null;
  if (typeof value !== 'object' || value === null || Buffer.isBuffer(value) || value instanceof Date) return null;
  for (const each of Object.values(value)) {
    const county = countyIn(each);
    if (county !== null) return county;
  }
  return null;
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
      if (fieldName === '__resolveReference') {
        if (rule !== undefined) guarded[typeName][fieldName] = guardReference(rule, resolver as ReferenceResolver);
      } else if (!fieldName.startsWith('__') && typeof resolver === 'function') {
        guarded[typeName][fieldName] = guardField(
          typeName,
          rule,
          resolver as GraphQLFieldResolver<unknown, GuardedContext>,
        );
      }
    }
  }
  return guarded;
}

export interface GuardedContext {
  readonly caller: Caller;
  /** The context of the same operation for the caller as a rule lets them act. */
  under(caller: Caller): GuardedContext;
  /** What a field or object was reached under: fields without a permission of their own inherit it. */
  readonly reached: Reached;
}

/** The contexts of what one operation has reached: by path, and by object for entities, which share one path. */
export interface Reached {
  readonly paths: WeakMap<Path, unknown>;
  readonly objects: WeakMap<object, unknown>;
}

type Path = GraphQLResolveInfo['path'];

type ReferenceResolver = (reference: unknown, context: GuardedContext, info: unknown) => unknown;

function guardField(typeName: string, rule: Rule | undefined, resolver: GraphQLFieldResolver<unknown, GuardedContext>) {
  const isRoot = typeName === 'Query' || typeName === 'Mutation';
  const inherits = !isRoot && (rule === undefined || rule.who === 'SIGNED_IN');
  return ((parent, args, context, info) => {
    const inherited = inherits ? inheritedBy(parent, context, info.path) : context;
    const callers = rule === undefined ? [inherited.caller] : reach(rule, inherited.caller, parent, args);
    const resolveFor = (caller: Caller) => {
      const under = inherited.under(caller);
      context.reached.paths.set(info.path, under);
      return resolver(parent, args, under, info);
    };
    const [first, ...others] = callers as [Caller, ...Caller[]];
    // One row by its id may lie in any of the caller's scopes; a list says where, and a write acts in one.
    if (typeName !== 'Query' || others.length === 0) return resolveFor(first);
    return firstFound([first, ...others], resolveFor);
  }) satisfies GraphQLFieldResolver<unknown, GuardedContext>;
}

/** The first answer that is not null, of callers tried in turn. */
async function firstFound(callers: readonly Caller[], resolveFor: (caller: Caller) => unknown): Promise<unknown> {
  for (const caller of callers) {
    const answer = await resolveFor(caller);
    if (answer != null) return answer;
  }
  return null;
}

/** The context under which the nearest field above was reached, or its entity. */
function inheritedBy(parent: unknown, context: GuardedContext, path: Path): GuardedContext {
  const { reached } = context;
  const object = typeof parent === 'object' && parent !== null ? reached.objects.get(parent) : undefined;
  if (object !== undefined) return object as GuardedContext;
  for (let above = path.prev; above !== undefined; above = above.prev) {
    const found = reached.paths.get(above);
    if (found !== undefined) return found as GuardedContext;
  }
  return context;
}

function guardReference(rule: Rule, resolver: ReferenceResolver): ReferenceResolver {
  return async (reference, context, info) => {
    let callers: Caller[];
    try {
      callers = reach(rule, context.caller, reference, {});
    } catch {
      return null;
    }
    for (const caller of callers) {
      const under = context.under(caller);
      const entity = await resolver(reference, under, info);
      if (typeof entity !== 'object' || entity === null) continue;
      context.reached.objects.set(entity, under);
      return entity;
    }
    return null;
  };
}
