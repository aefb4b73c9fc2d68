// What maintenance commands share: the databases of a running system, from the environment or from what `npm start` has made.
import { type Log, readEnvironment, runProcess } from '@chunhui/runtime';
import { closeAll, connectAll, openVault, runningPostgres, serviceUrls } from '../database.ts';
import { activities, organizations, type schemas, talentPool, volunteers } from '../services.ts';
import type { ServiceRows } from './divisions.ts';

/** One service of the running system. */
export type RunningService = ServiceRows & Pick<(typeof schemas)[number], 'tables' | 'protection'>;

export interface Maintenance {
  readonly services: readonly RunningService[];
  readonly counties: readonly string[];
  /** The database as a role that may act as the schemas' owners. */
  readonly server: string;
  readonly log: Log;
}

/** Runs a command over every service and every county, then ends: with 0, or with 1 when `work` answers false. */
export async function runMaintenance(
  name: string,
  work: (maintenance: Maintenance) => Promise<boolean>,
): Promise<void> {
  await runProcess(name, async (log) => {
    const env = readEnvironment(['DATA_DIRECTORY']);
    const server = runningPostgres(env.DATA_DIRECTORY);
    const databases = await connectAll(await serviceUrls(server, env.DATA_DIRECTORY), {
      poolSize: 2,
      vault: await openVault(env.DATA_DIRECTORY),
    });
    const services = [
      { ...organizations, database: databases.organizations },
      { ...volunteers, database: databases.volunteers },
      { ...talentPool, database: databases.talentPool },
      { ...activities, database: databases.activities },
    ];
    const nowhere = { scope: '', subject: null, requestId: name };
    const counties = await databases.organizations.read(nowhere, (session) => organizations.listCounties(session));
    const well = await work({ services, counties: counties.map(({ countyCode }) => countyCode), server, log });
    await closeAll(databases);
    process.exit(well ? 0 : 1);
  });
}
