// Moves rows of ended divisions to their successors, in every service and county. Safe to stop and to repeat.
import { followEverywhere } from './divisions.ts';
import { runMaintenance } from './maintenance.ts';

export function followDivisions(options: { readonly yes: boolean }): Promise<void> {
  return runMaintenance('follow-divisions', options, async ({ services, counties, write, log }) => {
    for (const county of counties) {
      const { moved, left } = await followEverywhere(services, county, write);
      log.info({ county, moved, left }, left.length === 0 ? 'followed' : 'some ended divisions have no successor');
    }
    return true;
  });
}
