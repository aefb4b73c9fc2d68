// Person: this subgraph adds the registration as a volunteer.
import type { PersonResolvers } from './generated/resolvers.ts';
import { volunteerByPerson } from './volunteer/volunteer.store.ts';

export interface Person {
  readonly id: string;
}

export const personResolvers: PersonResolvers = {
  __resolveReference: async ({ id }, { load }) => ((await load(volunteerByPerson, id)) === null ? null : { id }),
  volunteer: ({ id }, _args, { load }) => load(volunteerByPerson, id),
};
