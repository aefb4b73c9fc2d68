// Erases what each county's model no longer keeps. Safe to stop and to repeat.
import { dayOf } from '@chunhui/model';
import { runMaintenance } from './maintenance.ts';
import { forgetAudits, forgetIn } from './retention.ts';

export function forget(options: { readonly yes: boolean }): Promise<void> {
  return runMaintenance('forget', options, async ({ services, counties, server, dryRun, vault, log }) => {
    const retention = { today: dayOf(new Date()), dryRun };
    for (const service of services) {
      const { schema } = service;
      for (const county of counties)
        log.info({ county, schema, rows: await forgetIn(service, county, retention) }, dryRun ? 'due' : 'forgotten');
      const records = await forgetAudits(server, service, counties, { ...retention, vault });
      log.info({ schema, records }, dryRun ? 'audit records due' : 'audit records forgotten');
    }
    return true;
  });
}
