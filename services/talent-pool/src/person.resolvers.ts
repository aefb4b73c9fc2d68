// Person: what this subgraph knows of a human being.
import type { PersonResolvers } from './generated/resolvers.ts';
import { talentByPerson } from './talent/talent.store.ts';

export interface Person {
  readonly id: string;
}

export const personResolvers: PersonResolvers = {
  __resolveReference: async ({ id }, { load }) => ((await load(talentByPerson, id)) === null ? null : { id }),
  talent: ({ id }, _args, { load }) => load(talentByPerson, id),
};
