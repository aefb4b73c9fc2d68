// The organizations service as a process: environment → database → subgraph → listen → drain.
import { Vault } from '@chunhui/database';
import { createIdentityStamp, readEnvironment, readSubgraphSecret, runProcess, serveSubgraph } from '@chunhui/runtime';
import { connectOrganizations, createOrganizations } from './subgraph.ts';

await runProcess('organizations', async (log) => {
  const env = readEnvironment([
    'HOST',
    'ORGANIZATIONS_PORT',
    'ORGANIZATIONS_DATABASE_URL',
    'DATABASE_POOL_SIZE',
    'ENCRYPTION_KEYS',
    'LOOKUP_KEYS',
    'AUDIT_KEYS',
  ]);
  const database = await connectOrganizations({
    url: env.ORGANIZATIONS_DATABASE_URL,
    poolSize: env.DATABASE_POOL_SIZE,
    vault: new Vault({ keys: env.ENCRYPTION_KEYS, lookupKeys: env.LOOKUP_KEYS, auditKeys: env.AUDIT_KEYS }),
  });
  const server = await serveSubgraph({
    subgraph: await createOrganizations(database, log),
    stamp: createIdentityStamp('organizations', readSubgraphSecret('organizations')),
    host: env.HOST,
    port: env.ORGANIZATIONS_PORT,
    portVariable: 'ORGANIZATIONS_PORT',
    log,
  });
  log.info({ url: server.url }, 'listening');
  return async () => {
    await server.stop();
    await database.close();
  };
});
