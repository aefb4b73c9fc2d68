// The command that ends an old master key: `node packages/standalone/src/reseal.ts` after a new one was put first in ENCRYPTION_KEYS.
import { resealTable, sealedColumns, Vault } from '@chunhui/database';
import { createLog, readEnvironment, runProcess } from '@chunhui/runtime';
import { closeAll, connectAll } from './database.ts';
import { activities, DATABASE_VARIABLES, organizations, talentPool, volunteers } from './services.ts';

const env = readEnvironment(['LOG_LEVEL', 'ENCRYPTION_KEYS', 'LOOKUP_KEY', ...Object.values(DATABASE_VARIABLES)]);
const log = createLog('reseal', env.LOG_LEVEL);

await runProcess(log, async () => {
  const databases = await connectAll(
    {
      organizations: env.ORGANIZATIONS_DATABASE_URL,
      volunteers: env.VOLUNTEERS_DATABASE_URL,
      talent_pool: env.TALENT_POOL_DATABASE_URL,
      activities: env.ACTIVITIES_DATABASE_URL,
    },
    { poolSize: 2, vault: new Vault({ keys: env.ENCRYPTION_KEYS, lookupKey: env.LOOKUP_KEY }) },
  );
  const work = [
    [databases.organizations, organizations.tables],
    [databases.volunteers, volunteers.tables],
    [databases.talentPool, talentPool.tables],
    [databases.activities, activities.tables],
  ] as const;
  const counties = await databases.organizations.read({ scope: '', subject: null, requestId: 'reseal' }, (session) =>
    organizations.listCounties(session),
  );
  for (const { countyCode } of counties) {
    for (const [database, tables] of work) {
      for (const table of tables.filter((each) => sealedColumns(each).length > 0)) {
        const resealed = await database.write(
          { scope: countyCode, subject: 'reseal', requestId: 'reseal' },
          (session) => resealTable(session, table),
          'bulk',
        );
        log.info({ county: countyCode, table: table.sql, resealed }, 'sealed again');
      }
    }
  }
  await closeAll(databases);
  log.info('done: keys after the first may be removed from ENCRYPTION_KEYS');
  process.exit(0);
});
