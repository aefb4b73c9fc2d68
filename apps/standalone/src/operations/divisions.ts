// Moves rows to the successor of their division, over all services. An ended division is listed until every service has moved its rows.
import { type Followed, followDivisions } from '@chunhui/county';
import { organizations } from '../services.ts';
import type { ServiceRows, Write } from './maintenance.ts';

/** One county, each service in a transaction of its own. The tree comes last, so that an interrupted run is continued by the next. */
export async function followEverywhere(
  services: readonly ServiceRows[],
  county: string,
  write: Write,
): Promise<Followed> {
  const scope = { scope: county, subject: 'follow-divisions', requestId: 'follow-divisions' };
  const left = new Set<string>();
  let moved = 0;
  for (const service of services) {
    const followed = await write(service.database, scope, async (session) => {
      const result = await followDivisions(session, service);
      if (result.moved > 0)
        session.audit({ action: 'division.follow', nounId: county, after: { moved: result.moved } });
      return result;
    });
    moved += followed.moved;
    for (const code of followed.left) left.add(code);
  }
  const [tree] = services.filter(({ schema }) => schema === organizations.schema);
  if (tree === undefined) throw new Error('organizations owns the tree of divisions and must be among the services');
  await write(tree.database, scope, (session) => organizations.settleDivisions(session, [...left], session.today));
  return { moved, left: [...left] };
}
