// `npm run reseal`: ends an old master key, after a new one was put first in ENCRYPTION_KEYS. Safe to stop and to repeat.
import { resealAnswers, resealTable, sealedColumns } from '@chunhui/database';
import { runMaintenance } from './maintenance.ts';

await runMaintenance('reseal', async ({ services, counties, log }) => {
  for (const county of counties) {
    for (const { database, tables } of services) {
      const scope = { scope: county, subject: 'reseal', requestId: 'reseal' };
      const answers = await database.write(scope, resealAnswers, 'bulk');
      log.info({ county, resealed: answers }, 'kept answers sealed again');
      for (const table of tables.filter((each) => sealedColumns(each).length > 0)) {
        const resealed = await database.write(scope, (session) => resealTable(session, table), 'bulk');
        log.info({ county, table: table.sql, resealed }, 'sealed again');
      }
    }
  }
  log.info('done: the keys after the first may be removed from ENCRYPTION_KEYS');
  return true;
});
