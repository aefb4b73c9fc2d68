// The activities service as a process: environment → database → subgraph → listen → drain.
import { Vault } from '@chunhui/database';
import { createIdentityStamp, readEnvironment, readSubgraphSecret, runProcess, serveSubgraph } from '@chunhui/runtime';
import { startClock } from './clock.ts';
import { connectActivities, createActivities } from './subgraph.ts';

await runProcess('activities', async (log) => {
  const env = readEnvironment([
    'HOST',
    'ACTIVITIES_PORT',
    'ACTIVITIES_DATABASE_URL',
    'DATABASE_POOL_SIZE',
    'ENCRYPTION_KEYS',
    'LOOKUP_KEYS',
    'AUDIT_KEYS',
  ]);
  const database = await connectActivities({
    url: env.ACTIVITIES_DATABASE_URL,
    poolSize: env.DATABASE_POOL_SIZE,
    vault: new Vault({ keys: env.ENCRYPTION_KEYS, lookupKeys: env.LOOKUP_KEYS, auditKeys: env.AUDIT_KEYS }),
  });
  const server = await serveSubgraph({
    subgraph: await createActivities(database, log),
    stamp: createIdentityStamp('activities', readSubgraphSecret('activities')),
    host: env.HOST,
    port: env.ACTIVITIES_PORT,
    portVariable: 'ACTIVITIES_PORT',
    log,
  });
  const stopClock = startClock(database, log);
  log.info({ url: server.url }, 'listening');
  return async () => {
    await stopClock();
    await server.stop();
    await database.close();
  };
});
