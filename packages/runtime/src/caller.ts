// Who is asking. The token says who; the database says what they may do and where.
import type { Permission, Role } from './role.ts';
import { isRole, ROLES } from './role.ts';

/** What the gateway vouches for: the verified subject, and the scope it wants to act in when it has several. */
export interface Identity {
  /** The token's subject; null for a caller without a token. */
  readonly subject: string | null;
  /** Digits of a division prefix, from the header `chunhui-scope`; null for the caller's widest grant. */
  readonly scope: string | null;
  readonly requestId: string;
}

/** A role held over a division prefix and everything below it. */
export interface Grant {
  readonly role: Role;
  readonly scope: string;
}

/** The caller of one operation: acting in one scope, with the roles that reach it. */
export interface Caller {
  readonly subject: string | null;
  /** Division prefix (2, 4, 6, 9 or 12 digits); '' covers nothing. */
  readonly scope: string;
  readonly roles: readonly Role[];
  readonly requestId: string;
}

/** Picks the scope to act in (the one asked for, or the widest) and the roles whose grants reach it. */
export function toCaller(identity: Identity, grants: readonly Grant[]): Caller {
  const widest = [...grants].sort((a, b) => a.scope.length - b.scope.length || a.scope.localeCompare(b.scope))[0];
  const scope = identity.scope ?? widest?.scope ?? '';
  // A role that this version does not know gives nothing.
  const reaching = grants.filter((grant) => isRole(grant.role) && grant.scope !== '' && scope.startsWith(grant.scope));
  return {
    subject: identity.subject,
    scope: reaching.length > 0 ? scope : '',
    roles: [...new Set(reaching.map((grant) => grant.role))],
    requestId: identity.requestId,
  };
}

export function may(caller: { readonly roles: readonly string[] }, permission: Permission): boolean {
  return caller.roles.some((role) => isRole(role) && (ROLES[role] as readonly Permission[]).includes(permission));
}
