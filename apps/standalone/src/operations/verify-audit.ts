// Verifies every audit chain of every service.
import { verifyAudit } from '@chunhui/database';
import { runMaintenance } from './maintenance.ts';
import { chainsOf } from './retention.ts';

export function verifyAudits(): Promise<void> {
  return runMaintenance('verify-audit', { yes: true }, async ({ services, counties, log }) => {
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
}
