// The talent-pool service as a process: environment → database → subgraph → listen → drain.
import { Vault } from '@chunhui/database';
import { createIdentityStamp, readEnvironment, readSubgraphSecret, runProcess, serveSubgraph } from '@chunhui/runtime';
import { connectTalentPool, createTalentPool } from './subgraph.ts';

await runProcess('talent-pool', async (log) => {
  const env = readEnvironment([
    'HOST',
    'TALENT_POOL_PORT',
    'TALENT_POOL_DATABASE_URL',
    'DATABASE_POOL_SIZE',
    'ENCRYPTION_KEYS',
    'LOOKUP_KEYS',
    'AUDIT_KEYS',
  ]);
  const database = await connectTalentPool({
    url: env.TALENT_POOL_DATABASE_URL,
    poolSize: env.DATABASE_POOL_SIZE,
    vault: new Vault({ keys: env.ENCRYPTION_KEYS, lookupKeys: env.LOOKUP_KEYS, auditKeys: env.AUDIT_KEYS }),
  });
  const server = await serveSubgraph({
    subgraph: await createTalentPool(database, log),
    stamp: createIdentityStamp('talent-pool', readSubgraphSecret('talent-pool')),
    host: env.HOST,
    port: env.TALENT_POOL_PORT,
    portVariable: 'TALENT_POOL_PORT',
    log,
  });
  log.info({ url: server.url }, 'listening');
  return async () => {
    await server.stop();
    await database.close();
  };
});
