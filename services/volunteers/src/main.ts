// The volunteers service as a process: environment → database → subgraph → listen → drain.
import { Vault } from '@chunhui/database';
import { createIdentityStamp, readEnvironment, readSubgraphSecret, runProcess, serveSubgraph } from '@chunhui/runtime';
import { connectVolunteers, createVolunteers } from './subgraph.ts';

await runProcess('volunteers', async (log) => {
  const env = readEnvironment([
    'HOST',
    'VOLUNTEERS_PORT',
    'VOLUNTEERS_DATABASE_URL',
    'DATABASE_POOL_SIZE',
    'ENCRYPTION_KEYS',
    'LOOKUP_KEYS',
    'AUDIT_KEYS',
  ]);
  const database = await connectVolunteers({
    url: env.VOLUNTEERS_DATABASE_URL,
    poolSize: env.DATABASE_POOL_SIZE,
    vault: new Vault({ keys: env.ENCRYPTION_KEYS, lookupKeys: env.LOOKUP_KEYS, auditKeys: env.AUDIT_KEYS }),
  });
  const server = await serveSubgraph({
    subgraph: await createVolunteers(database, log),
    stamp: createIdentityStamp('volunteers', readSubgraphSecret('volunteers')),
    host: env.HOST,
    port: env.VOLUNTEERS_PORT,
    portVariable: 'VOLUNTEERS_PORT',
    log,
  });
  log.info({ url: server.url }, 'listening');
  return async () => {
    await server.stop();
    await database.close();
  };
});
