// Division: the figures that this subgraph adds to the tree.

import { checkDay, readSeries } from '@chunhui/runtime';
import { exactCare, releasedCare } from './disclosure/care-figures.resolvers.ts';
import { figures } from './figures.ts';
import type { DivisionResolvers } from './generated/resolvers.ts';

/** A division as this subgraph knows it: by its code. */
export interface Division {
  readonly code: string;
}

export const divisionResolvers: DivisionResolvers = {
  __resolveReference: async ({ code }, { load }) => ((await load(figures.byDivision, code)) === null ? null : { code }),
  activities: ({ code }, { asOf }, { load }) => figures.of(load, { code, day: checkDay(asOf) }),
  activitiesSeries: ({ code }, args, { load }) => readSeries(args, (day) => figures.of(load, { code, day })),
  care: ({ code }, { asOf }, context) => releasedCare(context, code, checkDay(asOf)),
  careSeries: ({ code }, args, context) => readSeries(args, (day) => releasedCare(context, code, day)),
  careExact: ({ code }, { asOf }, context) => exactCare(context, code, checkDay(asOf)),
};
