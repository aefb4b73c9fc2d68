// Rotation of the look-up keys: stored fingerprints are hashed with the appended key, without the values that they are of.
import { rekeyTable } from '@chunhui/database';
import { runMaintenance } from './maintenance.ts';

export function rekey(options: { readonly yes: boolean }): Promise<void> {
  return runMaintenance('rekey', options, async ({ services, counties, server, vault, dryRun, log }) => {
    for (const county of counties) {
      for (const { tables } of services) {
        for (const table of tables) {
          const rekeyed = await rekeyTable(server, table, { county, vault, dryRun });
          if (rekeyed > 0) log.info({ county, table: table.sql, rekeyed }, dryRun ? 'due' : 'under the new key');
        }
      }
    }
    return true;
  });
}
