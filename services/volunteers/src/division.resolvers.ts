// Division: the figures that this subgraph adds to the tree.
import { checkDay, readSeries } from '@chunhui/runtime';
import { figures } from './figures.ts';
import type { DivisionResolvers } from './generated/resolvers.ts';

/** A reference to a division by its code. */
export interface Division {
  readonly code: string;
}

export const divisionResolvers: DivisionResolvers = {
  __resolveReference: async ({ code }, { load }) => ((await load(figures.byDivision, code)) === null ? null : { code }),
  volunteering: ({ code }, { asOf }, { load }) => figures.of(load, { code, day: checkDay(asOf) }),
  volunteeringSeries: ({ code }, args, { load }) => readSeries(args, (day) => figures.of(load, { code, day })),
};
