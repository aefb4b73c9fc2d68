// `npm run follow:divisions`: what lies in divisions that have ended follows to those that took their place, in every service and county.
// To be run after a code list has come into force, best every night; safe to stop and to repeat.
import { followEverywhere } from './divisions.ts';
import { runMaintenance } from './maintenance.ts';

await runMaintenance('follow-divisions', async ({ services, counties, log }) => {
  for (const county of counties) {
    const { moved, left } = await followEverywhere(services, county);
    log.info({ county, moved, left }, left.length === 0 ? 'followed' : 'something lies where nothing takes its place');
  }
  return true;
});
