// `npm run forget`: the end of keeping. Erases what has been over for as long as each county's model keeps it; with --dry-run it only
// counts. To be run every day; safe to stop and to repeat.
import { dayOf } from '@chunhui/model';
import { forgetAudits, forgetIn } from './keeping.ts';
import { runMaintenance } from './maintenance.ts';

const dryRun = process.argv.includes('--dry-run');

await runMaintenance('forget', async ({ services, counties, server, log }) => {
  const keeping = { today: dayOf(new Date()), dryRun };
  for (const service of services) {
    const { schema } = service;
    for (const county of counties) {
      const rows = await forgetIn(service, county, keeping);
      log.info({ county, schema, rows, dryRun }, dryRun ? 'due' : 'forgotten');
    }
    const records = await forgetAudits(server, service, counties, keeping);
    log.info({ schema, records, dryRun }, dryRun ? 'audit records due' : 'audit records forgotten');
  }
  return true;
});
