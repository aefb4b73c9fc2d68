// `npm run verify:audit`: follows every audit chain from its first row to its head; exits with 1 when one does not hold.
import { verifyAudit } from '@chunhui/database';
import { runMaintenance } from './maintenance.ts';

await runMaintenance('verify-audit', async (services, counties, log) => {
  let whole = true;
  // Chains above counties (grants of a prefecture, say) are found through the counties' own prefixes.
  const chains = [...new Set(counties.flatMap((county) => [county.slice(0, 2), county.slice(0, 4), county]))].sort();
  for (const { schema, database } of services) {
    for (const chain of chains) {
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
