// Who is asking. The token says who; the database says what they may do and where.
import { covers } from './division-code.ts';
import type { Permission, Role } from './role.ts';
import { BOUND_TO, isRole, PERMISSIONS_IN_COUNTY, ROLES } from './role.ts';

/** What the gateway vouches for: the verified subject, and the scope it narrows the request to. */
export interface Identity {
  /** The token's subject; null for a caller without a token. */
  readonly subject: string | null;
  /** Digits of a division prefix, from the header `chunhui-scope`; null for all grants. */
  readonly scope: string | null;
  readonly requestId: string;
}

/** A role held over a division prefix and everything below it, or bound to one team, society or branch of a county. */
export interface Grant {
  readonly role: Role;
  readonly scope: string;
  /** The id of what the role is bound to; null for a role over the whole scope. */
  readonly thingId?: string | null;
}

/** The caller, acting in one scope or on one thing: what a field reads and writes with. */
export interface Caller {
  readonly subject: string | null;
  /** Division prefix (2, 4, 6, 9 or 12 digits), or a county and a hyphen, which covers no division; '' covers nothing. */
  readonly scope: string;
  /** Ids that bound roles reach, all of the scope's county. */
  readonly things: readonly string[];
  /** The roles held in this scope, or on these things. */
  readonly roles: readonly Role[];
  /** All grants, narrowed to the scope that the request asks for. */
  readonly grants: readonly Grant[];
  readonly requestId: string;
}

/** The caller in the widest scope; `chunhui-scope` narrows every grant to that division, and drops those that do not reach it. */
export function toCaller({ subject, scope, requestId }: Identity, held: readonly Grant[]): Caller {
  const grants = held
    // A role that this version does not know gives nothing, nor does a bound one without its thing.
    .filter((grant) => isRole(grant.role) && (BOUND_TO[grant.role] === undefined) === (grant.thingId == null))
    .filter((grant) => grant.scope !== '' && (scope === null || scope.startsWith(grant.scope)))
    .map((grant) => (scope === null || grant.thingId != null ? grant : { ...grant, scope }))
    .sort((a, b) => a.scope.length - b.scope.length || a.scope.localeCompare(b.scope));
  const nowhere = { subject, scope: '', things: [], roles: [], grants, requestId };
  const widest = grants.find(isPlace);
  if (widest !== undefined) return inScope(nowhere, widest.scope);
  const bound = grants[0];
  return bound === undefined ? nowhere : onThings(nowhere, bound.scope, []);
}

/** The same caller in another scope, with the roles that reach it. */
export function inScope(caller: Caller, scope: string): Caller {
  const reaching = caller.grants.filter((grant) => isPlace(grant) && scope.startsWith(grant.scope));
  return { ...caller, scope, things: [], roles: rolesOf(reaching) };
}

/** The same caller with what is bound to these things of a county, and no division. */
function onThings(caller: Caller, county: string, things: readonly string[]): Caller {
  const reaching = caller.grants.filter(({ thingId }) => thingId != null && things.includes(thingId));
  return { ...caller, scope: `${county}-`, things, roles: rolesOf(reaching) };
}

/** Where a permission is asked for. */
export interface Where {
  /** This division. */
  readonly division?: string | null | undefined;
  /** This thing: by its division, or by a role bound to it. */
  readonly thing?: string | null | undefined;
  /** Any thing of the county: the row says which. */
  readonly anyThing?: boolean;
  /** The county that the arguments name by an id or a division; null for none. */
  readonly county: () => string | null;
}

/**
 * The caller as one permission lets them act, in each scope or on the things where it is held, the best first. Rights are never
 * joined: what is read under one of them is never shown or changed by another. Empty when the permission is not held there.
 */
export function actingFor(caller: Caller, permission: Permission, where: Where): Caller[] {
  const holding = caller.grants.filter(({ role }) => allows(role, permission));
  const { division, thing } = where;
  if (division != null) {
    const covering = holding.filter(
      (grant) => covers(grant.scope, division) && (isPlace(grant) || isOpenInCounty(permission)),
    );
    return covering
      .slice(0, 1)
      .map((grant) => (isPlace(grant) ? inScope(caller, grant.scope) : onThings(caller, grant.scope, [])));
  }
  const counties = new Set(holding.map(({ scope }) => scope.slice(0, 6)));
  const county = thing?.slice(0, 6) ?? (counties.size > 1 ? where.county() : null);
  const inReach = holding.filter(
    ({ scope }) => county === null || county.startsWith(scope) || scope.startsWith(county),
  );
  const scopes = [...new Set(inReach.filter(isPlace).map(({ scope }) => scope))];
  const places = scopes
    .filter((scope) => !scopes.some((wider) => wider !== scope && scope.startsWith(wider)))
    .map((scope) => inScope(caller, scope));
  const bound = inReach.filter((grant) => !isPlace(grant) && (thing == null || grant.thingId === thing));
  const reachesThings = thing != null || where.anyThing === true || isOpenInCounty(permission);
  const onThem = Map.groupBy(reachesThings ? bound : [], ({ scope }) => scope);
  const things = [...onThem].map(([scope, grants]) =>
    onThings(
      caller,
      scope,
      grants.map(({ thingId }) => thingId as string),
    ),
  );
  // From a town its part of a thing is visible, from the thing the whole; a county sees both.
  return [
    ...places.filter(({ scope }) => scope.length <= 6),
    ...things,
    ...places.filter(({ scope }) => scope.length > 6),
  ];
}

/** Whether a permission is held anywhere, for the reason of a refusal. */
export function holds(caller: Caller, permission: Permission): boolean {
  return caller.grants.some(
    (grant) => allows(grant.role, permission) && (isPlace(grant) || isOpenInCounty(permission)),
  );
}

/** Whether one of the caller's roles, in the scope or on the things acted on, has a permission. */
export function may(caller: { readonly roles: readonly string[] }, permission: Permission): boolean {
  return caller.roles.some((role) => allows(role, permission));
}

function allows(role: string, permission: Permission): boolean {
  return isRole(role) && (ROLES[role] as readonly Permission[]).includes(permission);
}

const isPlace = ({ thingId }: Grant) => thingId == null;

const isOpenInCounty = (permission: Permission) =>
  (PERMISSIONS_IN_COUNTY as readonly Permission[]).includes(permission);

const rolesOf = (grants: readonly Grant[]) => [...new Set(grants.map(({ role }) => role))];
