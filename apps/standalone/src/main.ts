// `npm start`: everything in one process over an embedded PostgreSQL, with demonstration data and tokens to try it with.
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { DivisionOverviewDocument } from '@chunhui/client';
import { logStatements } from '@chunhui/database';
import { createIssuerKeys, createTokenVerifier, readGatewaySettings } from '@chunhui/gateway';
import { EnvironmentError, type Log, listen, readEnvironment, runProcess } from '@chunhui/runtime';
import { closeAll, connectAll, migrateAll, openPostgres, openVault, serviceUrls } from './database.ts';
import { DEMONSTRATION_CALLERS, loadDemonstration, needsDemonstration } from './demonstration/load.ts';
import { serveGraph } from './graph.ts';
import { type Issuer, issuerUrlAt, openIssuer, writeDemonstrationTokens } from './issuer/issuer.ts';
import { activities } from './services.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);

async function start(log: Log): Promise<() => Promise<void>> {
  const env = readEnvironment([
    'HOST',
    'PORT',
    'NODE_ENV',
    'DATA_DIRECTORY',
    'DATABASE_POOL_SIZE',
    'DEMONSTRATION',
    'SUPERGRAPH_FILE',
    'OIDC_ISSUER',
    'OIDC_AUDIENCE',
    'OIDC_JWKS_URL',
    'TOKEN_MAX_AGE_HOURS',
  ]);
  if (env.NODE_ENV === 'production' && env.OIDC_ISSUER === undefined) {
    throw new EnvironmentError(
      'OIDC_ISSUER: is required in production; the development issuer gives tokens to anyone.',
    );
  }
  const settings = await readGatewaySettings();
  await requireFreePort(env.HOST, env.PORT);
  const dataDirectory = resolve(env.DATA_DIRECTORY);

  // What was opened is closed in reverse order, at the end or when a later step fails.
  const closings: (() => Promise<void>)[] = [];
  const stop = async () => {
    for (const close of closings.splice(0).reverse())
      await close().catch((error) => log.error({ err: error }, 'not closed cleanly'));
  };
  try {
    say('PostgreSQL …');
    const postgres = await openPostgres(dataDirectory);
    closings.push(() => postgres.stop());
    const urls = await serviceUrls(postgres.url, dataDirectory);
    await migrateAll(postgres.url, urls, (line) => say(`  migrated ${line}`));
    const databases = await connectAll(urls, {
      poolSize: env.DATABASE_POOL_SIZE,
      vault: await openVault(dataDirectory),
      answered: logStatements(log),
    });
    closings.push(() => closeAll(databases));

    if (env.DEMONSTRATION === 'on' && (await needsDemonstration(databases.organizations))) {
      say('Demonstration data (made-up people on the real divisions) …');
      await loadDemonstration(databases, (line) => say(`  ${line}`));
    }

    const issuer = env.OIDC_ISSUER
      ? undefined
      : await openIssuer(dataDirectory, issuerUrlAt(env.HOST, env.PORT), env.OIDC_AUDIENCE);
    const gateway = await serveGraph(databases, {
      supergraphFile: env.SUPERGRAPH_FILE,
      verifyToken: createTokenVerifier({
        issuer: issuer?.url ?? (env.OIDC_ISSUER as string),
        audience: env.OIDC_AUDIENCE,
        maxAgeHours: env.TOKEN_MAX_AGE_HOURS,
        keys: issuer?.keys ?? createIssuerKeys({ issuer: env.OIDC_ISSUER as string, jwksUrl: env.OIDC_JWKS_URL, log }),
      }),
      log,
      ...settings,
      host: env.HOST,
      port: env.PORT,
      mount: (app) => issuer?.mount(app, log),
    });
    closings.push(() => gateway.stop());
    closings.push(activities.startClock(databases.activities, log));
    await greet(gateway.url, dataDirectory, issuer);
    return stop;
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Says so before half a minute of loading, not after. */
async function requireFreePort(host: string, port: number): Promise<void> {
  const probe = createServer();
  await listen(
    { listen: (at) => new Promise((done, fail) => probe.once('error', fail).listen(at, () => done(undefined))) },
    { host, port, portVariable: 'PORT' },
  );
  await new Promise((done) => probe.close(done));
}

/** The first screen: where it is, who you can be, and one question to ask. */
async function greet(url: string, dataDirectory: string, issuer: Issuer | undefined): Promise<void> {
  say(`\nChunhui 春晖 is ready at ${url}\n`);
  if (issuer === undefined) return;
  const tokens = await writeDemonstrationTokens(issuer, dataDirectory);
  say('Tokens for 12 hours, also in .data/demo-tokens.json:');
  for (const { key, role, scope } of DEMONSTRATION_CALLERS) say(`\n  ${key} (${role} of ${scope})\n  ${tokens[key]}`);
  const body = {
    query: DivisionOverviewDocument.toString().replace(/\s+/g, ' ').trim(),
    variables: { code: '520622' },
  };
  say(`\nYuping's figures:\n
curl -s ${url} -H 'content-type: application/json' -H "authorization: Bearer ${tokens.municipalViewer}" \\
  -d '${JSON.stringify(body)}'\n\nCtrl-C stops everything.`);
}

// Its first screen is for people: the log says only what goes wrong, unless more is asked for.
await runProcess('chunhui', start, { ...process.env, LOG_LEVEL: process.env.LOG_LEVEL || 'warn' });
