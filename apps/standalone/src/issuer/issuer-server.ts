// The development issuer as a process of its own, for a deployment that tries the demonstration. RefusedError in production.
import { EnvironmentError, listen, readEnvironment, runProcess } from '@chunhui/runtime';
import { fastify } from 'fastify';
import { openIssuer, writeDemonstrationTokens } from './issuer.ts';

await runProcess('issuer', async (log) => {
  const env = readEnvironment(['HOST', 'ISSUER_PORT', 'OIDC_ISSUER', 'OIDC_AUDIENCE', 'DATA_DIRECTORY']);
  if (env.OIDC_ISSUER === undefined)
    throw new EnvironmentError('OIDC_ISSUER: is required; the address that tokens name.');
  const issuer = await openIssuer(env.DATA_DIRECTORY, env.OIDC_ISSUER, env.OIDC_AUDIENCE);
  await writeDemonstrationTokens(issuer, env.DATA_DIRECTORY);
  const app = fastify({ forceCloseConnections: 'idle' });
  await issuer.mount(app, log);
  app.get('/live', async () => ({ status: 'live' }));
  await listen(app, { host: env.HOST, port: env.ISSUER_PORT, portVariable: 'ISSUER_PORT' });
  log.info({ issuer: env.OIDC_ISSUER }, 'listening');
  return () => app.close();
});
