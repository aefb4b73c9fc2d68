// `npm run nightly`: what time overtakes, settled for every county: holds and vetting that lapsed, rows of divisions that ended, data kept
// long enough. Safe to stop and to repeat; figures are right and rules hold also when it has not run.
import { dayOf } from '@chunhui/model';
import { activities } from '../services.ts';
import { followEverywhere } from './divisions.ts';
import { forgetAudits, forgetIn } from './keeping.ts';
import { runMaintenance } from './maintenance.ts';

await runMaintenance('nightly', async ({ services, counties, server, log }) => {
  const now = new Date();
  const keeping = { today: dayOf(now) };
  for (const county of counties) {
    for (const service of services) {
      const { schema, database } = service;
      if (schema === activities.schema) {
        const scope = { scope: county, subject: 'nightly', requestId: 'nightly' };
        const swept = await database.write(scope, (session) => activities.sweep(session, now), 'bulk');
        log.info({ county, ...swept }, 'swept');
      }
      log.info({ county, schema, rows: await forgetIn(service, county, keeping) }, 'forgotten');
    }
    log.info({ county, ...(await followEverywhere(services, county)) }, 'followed');
  }
  for (const service of services) {
    const records = await forgetAudits(server, service, counties, keeping);
    log.info({ schema: service.schema, records }, 'audit records forgotten');
  }
  return true;
});
