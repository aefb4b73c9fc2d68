// `npm run verify:audit`: follows every audit chain from the first row that is kept to its head; exits with 1 when one does not hold.
import { verifyAudit } from '@chunhui/database';
import { chainsOf } from './keeping.ts';
import { runMaintenance } from './maintenance.ts';

await runMaintenance('verify-audit', async ({ services, counties, log }) => {
  let whole = true;
  for (const { schema, database } of services) {
    for (const chain of chainsOf(counties)) {
      const verdict = await database.read(
        { scope: chain, subject: 'verify-audit', requestId: 'verify-audit' },
        verifyAudit,
      );
      if (verdict.whole) log.info({ schema, chain, rows: verdict.rows }, 'whole');
      else {
        whole = false;
        log.error({ schema, chain, ...verdict }, 'broken');
      }
    }
  }
  return whole;
});
