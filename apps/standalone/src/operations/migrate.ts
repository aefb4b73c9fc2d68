// The one-shot migration of a deployment: brings every schema up to date, then loads demonstration data if DEMONSTRATION is on.
import { DatabaseError, Vault } from '@chunhui/database';
import { readEnvironment, runProcess } from '@chunhui/runtime';
import { closeAll, connectAll, migrateAll } from '../database.ts';
import { loadDemonstration, needsDemonstration } from '../demonstration/load.ts';
import { DATABASE_VARIABLES, type ServiceUrls, schemas } from '../services.ts';

export function migrate(): Promise<void> {
  return runProcess('migrate', async (log) => {
    const env = readEnvironment([
      'DATABASE_URL',
      'DEMONSTRATION',
      'ENCRYPTION_KEYS',
      'LOOKUP_KEYS',
      'AUDIT_KEYS',
      ...Object.values(DATABASE_VARIABLES),
    ]);
    if (env.DATABASE_URL === undefined)
      throw new DatabaseError('DATABASE_URL: is required; a role that may create roles and schemas.');
    const urls = Object.fromEntries(
      schemas.map(({ schema }) => [schema, env[DATABASE_VARIABLES[schema]]]),
    ) as ServiceUrls;
    await migrateAll(env.DATABASE_URL, urls, (line) => log.info({ migration: line }, 'migrated'));
    if (env.DEMONSTRATION === 'on') {
      const databases = await connectAll(urls, {
        poolSize: 2,
        vault: new Vault({ keys: env.ENCRYPTION_KEYS, lookupKeys: env.LOOKUP_KEYS, auditKeys: env.AUDIT_KEYS }),
      });
      try {
        if (await needsDemonstration(databases.organizations))
          await loadDemonstration(databases, (line) => log.info(line));
      } finally {
        await closeAll(databases);
      }
    }
    log.info('up to date');
    process.exit(0);
  });
}
