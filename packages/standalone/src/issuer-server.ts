// The development issuer as a process of its own, for a deployment that tries the demonstration. Refused in production.
import { createLog, EnvironmentError, listen, readEnvironment, runProcess } from '@chunhui/runtime';
import { fastify } from 'fastify';
import { DEMONSTRATION_CALLERS } from './demonstration/load.ts';
import { openIssuer } from './issuer.ts';
import { writePrivately } from './secrets.ts';

const env = readEnvironment([
  'HOST',
  'ISSUER_PORT',
  'OIDC_ISSUER',
  'OIDC_AUDIENCE',
  'DATA_DIRECTORY',
  'NODE_ENV',
  'LOG_LEVEL',
]);
const log = createLog('issuer', env.LOG_LEVEL);

await runProcess(log, async () => {
  if (env.NODE_ENV === 'production')
    throw new EnvironmentError('NODE_ENV: the development issuer gives tokens to anyone; not in production.');
  if (env.OIDC_ISSUER === undefined)
    throw new EnvironmentError('OIDC_ISSUER: is required; the address that tokens name.');
  const issuer = await openIssuer(env.DATA_DIRECTORY, env.OIDC_ISSUER, env.OIDC_AUDIENCE);
  const tokens: Record<string, string> = {};
  for (const { key, subject } of DEMONSTRATION_CALLERS) tokens[key] = await issuer.sign(subject);
  await writePrivately(env.DATA_DIRECTORY, 'demo-tokens.json', tokens);
  const app = fastify({ forceCloseConnections: 'idle' });
  issuer.mount(app);
  app.get('/live', async () => ({ status: 'live' }));
  await listen(app, { host: env.HOST, port: env.ISSUER_PORT, portVariable: 'ISSUER_PORT' });
  log.info({ issuer: env.OIDC_ISSUER }, 'listening');
  return () => app.close();
});
