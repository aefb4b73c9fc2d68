// Retires an old encryption key, after a new one was put first in ENCRYPTION_KEYS. Safe to stop and to repeat.
import { resealAnswers, resealTable, sealedColumns } from '@chunhui/database';
import { runMaintenance } from './maintenance.ts';

export function reseal(options: { readonly yes: boolean }): Promise<void> {
  return runMaintenance('reseal', options, async ({ services, counties, write, dryRun, log }) => {
    for (const county of counties) {
      for (const { database, tables } of services) {
        const scope = { scope: county, subject: 'reseal', requestId: 'reseal' };
        log.info({ county, resealed: await write(database, scope, resealAnswers) }, 'kept answers sealed again');
        for (const table of tables.filter((each) => sealedColumns(each).length > 0)) {
          const resealed = await write(database, scope, (session) => resealTable(session, table));
          log.info({ county, table: table.sql, resealed }, 'sealed again');
        }
      }
    }
    if (!dryRun) log.info('done: the keys after the first can be removed from ENCRYPTION_KEYS');
    return true;
  });
}
