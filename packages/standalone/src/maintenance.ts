// What maintenance commands share: the databases of a running system, from the environment or from what `npm start` has made.
import { createLog, type Log, readEnvironment, runProcess } from '@chunhui/runtime';
import { closeAll, connectAll, openVault, serviceUrls } from './database.ts';
import type { ServiceRows } from './divisions.ts';
import { activities, organizations, type schemas, talentPool, volunteers } from './services.ts';

/** One service of the running system. */
export type RunningService = ServiceRows & Pick<(typeof schemas)[number], 'tables' | 'protection'>;

/** Runs a command over every service and every county, then ends: with 0, or with 1 when `work` answers false. */
export async function runMaintenance(
  name: string,
  work: (services: readonly RunningService[], counties: readonly string[], log: Log) => Promise<boolean>,
): Promise<void> {
  const env = readEnvironment(['LOG_LEVEL', 'DATA_DIRECTORY', 'POSTGRES_PORT', 'DATABASE_URL']);
  const log = createLog(name, env.LOG_LEVEL);
  await runProcess(log, async () => {
    const server = env.DATABASE_URL ?? `postgresql://127.0.0.1:${env.POSTGRES_PORT}/chunhui`;
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
    const well = await work(
      services,
      counties.map(({ countyCode }) => countyCode),
      log,
    );
    await closeAll(databases);
    process.exit(well ? 0 : 1);
  });
}
