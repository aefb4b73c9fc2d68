// `npm run nightly`: what time overtakes, settled for every county: holds and vetting that lapsed, rows of divisions that ended, data kept
// long enough. Safe to stop and to repeat; figures are right and rules hold also when it has not run.
import { dayOf } from '@chunhui/model';
import { followEverywhere } from './divisions.ts';
import { runMaintenance } from './maintenance.ts';
import { activities } from './services.ts';

await runMaintenance('nightly', async (services, counties, log) => {
  const now = new Date();
  for (const county of counties) {
    const scope = { scope: county, subject: 'nightly', requestId: 'nightly' };
    for (const { schema, database, protection } of services) {
      if (schema === activities.schema) {
        const swept = await database.write(scope, (session) => activities.sweep(session, now), 'bulk');
        log.info({ county, ...swept }, 'swept');
      }
      const rows = await database.write(
        scope,
        (session) => protection.forgetDue(session, { today: dayOf(now) }),
        'bulk',
      );
      log.info({ county, schema, rows }, 'forgotten');
    }
    log.info({ county, ...(await followEverywhere(services, county)) }, 'followed');
  }
  return true;
});
