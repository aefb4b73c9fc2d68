// `npm run forget`: the end of keeping. Erases what has been over for as long as each county's model keeps it; with --dry-run it only
// counts. To be run every day; safe to stop and to repeat.
import { dayOf } from '@chunhui/model';
import { runMaintenance } from './maintenance.ts';

const dryRun = process.argv.includes('--dry-run');

await runMaintenance('forget', async (services, counties, log) => {
  const today = dayOf(new Date());
  for (const county of counties) {
    const scope = { scope: county, subject: 'forget', requestId: 'forget' };
    for (const { schema, database, protection } of services) {
      const rows = await database.write(scope, (session) => protection.forgetDue(session, { today, dryRun }), 'bulk');
      log.info({ county, schema, rows, dryRun }, dryRun ? 'due' : 'forgotten');
    }
  }
  return true;
});
