// A service as a process: environment → database → subgraph → listen → drain. Here because it needs the runtime and the database.
import { type ConnectOptions, type Database, logStatements, Vault } from '@chunhui/database';
import {
  createIdentityStamp,
  type Log,
  readEnvironment,
  readSubgraphSecret,
  runProcess,
  type ServiceName,
  type Subgraph,
  serveSubgraph,
  serviceVariable,
} from '@chunhui/runtime';

interface Service {
  readonly name: ServiceName;
  readonly connect: (options: ConnectOptions) => Promise<Database>;
  readonly create: (database: Database, log: Log) => Promise<Subgraph>;
  /** What runs beside the subgraph; the returned function stops it. */
  readonly start?: (database: Database, log: Log) => () => Promise<void>;
}

/** Runs a service until it is told to stop, with the variables that the registry names for it. */
export async function runService({ name, connect, create, start }: Service): Promise<void> {
  await runProcess(name, async (log) => {
    const [portVariable, urlVariable] = [serviceVariable(name, 'PORT'), serviceVariable(name, 'DATABASE_URL')];
    const env = readEnvironment([
      'HOST',
      portVariable,
      urlVariable,
      'DATABASE_POOL_SIZE',
      'ENCRYPTION_KEYS',
      'LOOKUP_KEYS',
      'AUDIT_KEYS',
    ]);
    const database = await connect({
      url: env[urlVariable],
      poolSize: env.DATABASE_POOL_SIZE,
      vault: new Vault({ keys: env.ENCRYPTION_KEYS, lookupKeys: env.LOOKUP_KEYS, auditKeys: env.AUDIT_KEYS }),
      answered: logStatements(log),
    });
    const server = await serveSubgraph({
      subgraph: await create(database, log),
      stamp: createIdentityStamp(name, readSubgraphSecret(name)),
      host: env.HOST,
      port: env[portVariable],
      portVariable,
      log,
    });
    const stop = start?.(database, log);
    log.info({ url: server.url }, 'listening');
    return async () => {
      await stop?.();
      await server.stop();
      await database.close();
    };
  });
}
