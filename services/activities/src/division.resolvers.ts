// Division: the figures that this subgraph adds to the tree.

import type { FigureKey } from '@chunhui/county';
import { checkDay, readSeries } from '@chunhui/runtime';
import { careByDivision } from './care/care.figures.ts';
import type { ActivitiesContext } from './context.ts';
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
  care: ({ code }, { asOf }, context) => careOf(context, { code, day: checkDay(asOf) }),
  careSeries: ({ code }, args, context) => readSeries(args, (day) => careOf(context, { code, day })),
};

async function careOf({ load }: ActivitiesContext, key: FigureKey) {
  const care = await load(careByDivision, key);
  return care?.found.reporting ? care : null;
}
