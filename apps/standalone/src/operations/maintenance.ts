// What maintenance commands share: the databases of a running system, and transactions that are kept only with --yes.
import type { DivisionRows } from '@chunhui/county';
import type { Database, Session, SessionScope, Vault } from '@chunhui/database';
import { type Log, readEnvironment, runProcess } from '@chunhui/runtime';
import { closeAll, connectAll, openVault, runningPostgres, serviceUrls } from '../database.ts';
import { organizations, SERVICES, type ServiceKey, type schemas } from '../services.ts';

/** The rows of a service that lie in divisions, and its database. */
export type ServiceRows = DivisionRows & { readonly database: Database };

/** One service of the running system. */
export type RunningService = ServiceRows & Pick<(typeof schemas)[number], 'tables' | 'protection'>;

/** Runs `work` in one write transaction. */
export type Write = <Result>(
  database: Database,
  scope: SessionScope,
  work: (session: Session) => Promise<Result>,
) => Promise<Result>;

export const commit: Write = (database, scope, work) => database.write(scope, work, 'bulk');

/** Does the work and undoes it: its result is what `commit` would have done. */
export const rehearse: Write = async (database, scope, work) => {
  const session = database.open(scope, 'bulk');
  try {
    return await work(session);
  } finally {
    await session.end('rollback');
  }
};

export interface Maintenance {
  readonly services: readonly RunningService[];
  readonly counties: readonly string[];
  /** The URL of the database as a role that may act as the schemas' owners. */
  readonly server: string;
  readonly vault: Vault;
  /** `commit`, or `rehearse` in a dry run. */
  readonly write: Write;
  readonly dryRun: boolean;
  readonly log: Log;
}

/** Runs a command over every service and every county. Exits with 0, or with 1 when `work` returns false. */
export async function runMaintenance(
  name: string,
  { yes }: { readonly yes: boolean },
  work: (maintenance: Maintenance) => Promise<boolean>,
): Promise<void> {
  await runProcess(name, async (log) => {
    const env = readEnvironment(['DATA_DIRECTORY']);
    const server = runningPostgres(env.DATA_DIRECTORY);
    const vault = await openVault(env.DATA_DIRECTORY);
    const databases = await connectAll(await serviceUrls(server, env.DATA_DIRECTORY), {
      poolSize: 2,
      vault,
    });
    const services = Object.entries(SERVICES).map(([key, service]) => ({
      ...service,
      database: databases[key as ServiceKey],
    }));
    const everyCounty = { scope: '', subject: null, requestId: name };
    const counties = await databases.organizations.read(everyCounty, (session) => organizations.listCounties(session));
    const done = await work({
      services,
      counties: counties.map(({ countyCode }) => countyCode),
      server,
      vault,
      write: yes ? commit : rehearse,
      dryRun: !yes,
      log,
    });
    if (!yes) log.info('dry run: nothing was changed; repeat with --yes to keep the changes');
    await closeAll(databases);
    process.exit(done ? 0 : 1);
  });
}
