// The gateway as a process: environment → supergraph → subgraphs → listen → drain.
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import {
  createIdentityStamp,
  type Environment,
  EnvironmentError,
  type Log,
  readEnvironment,
  readSubgraphSecret,
  runProcess,
  SERVICES,
  serviceVariable,
} from '@chunhui/runtime';
import {
  createGateway,
  createIssuerKeys,
  createRemoteSubgraph,
  createTokenVerifier,
  readGatewaySettings,
  refuseEveryToken,
  SupergraphError,
  type TokenVerifier,
} from './gateway.ts';

const SUPERGRAPH = fileURLToPath(new URL('../supergraph.graphql', import.meta.url));

async function start(log: Log): Promise<() => Promise<void>> {
  const environment = readEnvironment([
    'NODE_ENV',
    'HOST',
    'PORT',
    'SUPERGRAPH_FILE',
    'SUBGRAPH_TIMEOUT_MS',
    'SUBGRAPH_WRITE_TIMEOUT_MS',
    ...SERVICES.map(({ name }) => serviceVariable(name, 'URL')),
    'OIDC_ISSUER',
    'OIDC_AUDIENCE',
    'OIDC_JWKS_URL',
    'TOKEN_MAX_AGE_HOURS',
  ]);
  const { HOST: host, PORT: port, SUPERGRAPH_FILE: file = SUPERGRAPH } = environment;
  const timeouts = {
    timeoutMs: environment.SUBGRAPH_TIMEOUT_MS,
    writeTimeoutMs: environment.SUBGRAPH_WRITE_TIMEOUT_MS,
  };
  const settings = await readGatewaySettings();
  const addresses: Record<string, string | undefined> = Object.fromEntries(
    SERVICES.map(({ name }) => [name, environment[serviceVariable(name, 'URL')]]),
  );
  // A foreign graph may be tried without secrets: its subgraphs do not read signatures, so a random one will do.
  const isSigned = file === SUPERGRAPH || Object.keys(process.env).some((name) => name.endsWith('GATEWAY_SECRET'));
  const secrets = new Map(isSigned ? Object.keys(addresses).map((name) => [name, readSubgraphSecret(name)]) : []);
  const options = {
    supergraph: await readSupergraph(file),
    subgraphs: (name: string, url: string) => {
      const { sign } = createIdentityStamp(name, secrets.get(name) ?? randomBytes(32).toString('hex'));
      return createRemoteSubgraph({ name, url: addresses[name] ?? url, sign, ...timeouts, log });
    },
    verifyToken: chooseVerifier(environment, log),
    log,
    ...settings,
    host,
    port,
    portVariable: 'PORT',
  };
  const gateway = await createGateway(options).catch((error: Error) => {
    throw error instanceof SupergraphError ? notASupergraph(file, error) : error;
  });
  log.info({ url: gateway.url }, 'gateway listens');
  return gateway.stop;
}

async function readSupergraph(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw notASupergraph(file, error as Error);
  }
}

function notASupergraph(file: string, { message }: Error): EnvironmentError {
  return new EnvironmentError(`SUPERGRAPH_FILE: ${file} cannot be served: ${message}`);
}

function chooseVerifier(
  environment: Environment<'NODE_ENV' | 'OIDC_ISSUER' | 'OIDC_AUDIENCE' | 'OIDC_JWKS_URL' | 'TOKEN_MAX_AGE_HOURS'>,
  log: Log,
): TokenVerifier {
  const { OIDC_ISSUER: issuer, OIDC_AUDIENCE: audience, OIDC_JWKS_URL: jwksUrl } = environment;
  if (issuer !== undefined) {
    const keys = createIssuerKeys({ issuer, jwksUrl, log });
    return createTokenVerifier({ issuer, audience, keys, maxAgeHours: environment.TOKEN_MAX_AGE_HOURS });
  }
  if (environment.NODE_ENV === 'production') {
    throw new EnvironmentError('OIDC_ISSUER: is required in production; without it no caller can sign in.');
  }
  log.warn('OIDC_ISSUER is not set: every token is refused');
  return refuseEveryToken;
}

await runProcess('gateway', start);
