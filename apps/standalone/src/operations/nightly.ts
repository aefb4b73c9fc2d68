// Does what is due by time, in every county. Safe to stop and to repeat; figures and rules hold without it too.
import { signAuditHead } from '@chunhui/database';
import { dayOf } from '@chunhui/model';
import { activities } from '../services.ts';
import { followEverywhere } from './divisions.ts';
import { runMaintenance } from './maintenance.ts';
import { chainsOf, forgetAudits, forgetIn } from './retention.ts';

export function nightly(options: { readonly yes: boolean }): Promise<void> {
  return runMaintenance('nightly', options, async ({ services, counties, server, write, dryRun, vault, log }) => {
    const now = new Date();
    const retention = { today: dayOf(now), dryRun };
    for (const county of counties) {
      for (const service of services) {
        const { schema, database } = service;
        if (schema === activities.schema) {
          const scope = { scope: county, subject: 'nightly', requestId: 'nightly' };
          const swept = await write(database, scope, (session) => activities.sweep(session));
          log.info({ county, ...swept }, 'swept');
        }
        log.info({ county, schema, rows: await forgetIn(service, county, retention) }, 'forgotten');
      }
      log.info({ county, ...(await followEverywhere(services, county, write)) }, 'followed');
    }
    for (const service of services) {
      const records = await forgetAudits(server, service, counties, { ...retention, vault });
      log.info({ schema: service.schema, records }, 'audit records forgotten');
      // The log leaves the machine: a head in it shows a past that was rewritten in the database.
      for (const chain of chainsOf(counties)) {
        const scope = { scope: chain, subject: 'nightly', requestId: 'nightly' };
        const head = await service.database.read(scope, signAuditHead);
        if (head !== null) log.info({ schema: service.schema, chain, head }, 'audit head');
      }
    }
    return true;
  });
}
