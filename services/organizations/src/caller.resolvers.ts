// The caller of the request, with scope and roles.
import { divisionsByCode } from './division/division.store.ts';
import type { CallerResolvers, QueryResolvers } from './generated/resolvers.ts';

export const callerQueries: Pick<QueryResolvers, 'me'> = {
  me: (_root, _args, { caller }) => caller,
};

export const callerResolvers: CallerResolvers = {
  scope: ({ scope }, _args, { load }) => (scope === '' ? null : load(divisionsByCode, scope.padEnd(12, '0'))),
  roles: ({ roles }) => [...roles],
};
