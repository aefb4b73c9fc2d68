// The volunteers service as a process: environment → database → subgraph → listen → drain.
import { createIdentityStamp, createLog, readEnvironment, runProcess, serveSubgraph } from '@chunhui/runtime';
import { connectVolunteers, createVolunteers } from './subgraph.ts';

const env = readEnvironment([
  'HOST',
  'VOLUNTEERS_PORT',
  'VOLUNTEERS_DATABASE_URL',
  'DATABASE_POOL_SIZE',
  'GATEWAY_SECRET',
  'LOG_LEVEL',
]);
const log = createLog('volunteers', env.LOG_LEVEL);

await runProcess(log, async () => {
  const database = await connectVolunteers(env.VOLUNTEERS_DATABASE_URL, env.DATABASE_POOL_SIZE);
  const server = await serveSubgraph({
    subgraph: await createVolunteers(database, log),
    stamp: createIdentityStamp(env.GATEWAY_SECRET),
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
