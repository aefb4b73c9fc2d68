// The caller of the request, with scope and roles.
import { divisionsByCode } from './division/division.store.ts';
import type { CallerGrantResolvers, CallerResolvers, QueryResolvers } from './generated/resolvers.ts';

export const callerQueries: Pick<QueryResolvers, 'me'> = {
  me: (_root, _args, { caller }) => caller,
};

export const callerResolvers: CallerResolvers = {
  // A scope of bound roles is a county and a hyphen.
  scope: ({ scope }, _args, { load }) =>
    scope === '' ? null : load(divisionsByCode, scope.replace('-', '').padEnd(12, '0')),
  roles: ({ roles }) => [...roles],
  grants: ({ grants }) => [...grants],
};

export const callerGrantResolvers: CallerGrantResolvers = {
  division: ({ scope }, _args, { load }) => load(divisionsByCode, scope.padEnd(12, '0')),
  thing: ({ thingId }) => thingId ?? null,
};
