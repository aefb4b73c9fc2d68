// Division: the figures that this subgraph adds to the tree.
import { careByDivision } from './care/care.figures.ts';
import { figures } from './figures.ts';
import type { DivisionResolvers } from './generated/resolvers.ts';

/** A division as this subgraph knows it: by its code. */
export interface Division {
  readonly code: string;
}

export const divisionResolvers: DivisionResolvers = {
  __resolveReference: async ({ code }, { load }) => ((await load(figures.byDivision, code)) === null ? null : { code }),
  activities: async ({ code }, _args, { load }) => {
    const found = await load(figures.byDivision, code);
    return found?.reporting ? found : null;
  },
  care: async ({ code }, _args, { load }) => {
    const care = await load(careByDivision, code);
    return care?.found.reporting ? care : null;
  },
};
