// Rows that follow their division, over all services: a division that has ended is listed until every service has left it.
import { type DivisionRows, type Followed, followDivisions } from '@chunhui/county';
import type { Database } from '@chunhui/database';
import { dayOf } from '@chunhui/model';
import { organizations } from '../services.ts';

export type ServiceRows = DivisionRows & { readonly database: Database };

/** One county, each service in a transaction of its own; the last step is the tree's, so that a run which breaks is taken up again. */
export async function followEverywhere(services: readonly ServiceRows[], county: string): Promise<Followed> {
  const scope = { scope: county, subject: 'follow-divisions', requestId: 'follow-divisions' };
  const left = new Set<string>();
  let moved = 0;
  for (const service of services) {
    const followed = await service.database.write(
      scope,
      async (session) => {
        const result = await followDivisions(session, service);
        if (result.moved > 0)
          session.audit({ action: 'division.follow', nounId: county, after: { moved: result.moved } });
        return result;
      },
      'bulk',
    );
    moved += followed.moved;
    for (const code of followed.left) left.add(code);
  }
  const [tree] = services.filter(({ schema }) => schema === organizations.schema);
  if (tree === undefined) throw new Error('the tree is kept by organizations');
  await tree.database.write(scope, (session) => organizations.settleDivisions(session, [...left], dayOf(new Date())));
  return { moved, left: [...left] };
}
