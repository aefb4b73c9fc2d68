// Writes the yearly audit of a county's minors' data.
import { writeFile } from 'node:fs/promises';
import { activities } from '../services.ts';
import { commit, runMaintenance } from './maintenance.ts';

export function writeMinorsPack(county: string, year: string): Promise<void> {
  return runMaintenance('minors-pack', { yes: true }, async ({ services, counties, log }) => {
    const service = services.find(({ schema }) => schema === activities.schema);
    if (service === undefined || !counties.includes(county) || !/^\d{4}$/.test(year)) {
      log.error({ counties }, 'unknown county or year: npm run minors-pack -- 520622 2025');
      return false;
    }
    const scope = { scope: county, subject: 'minors-pack', requestId: 'minors-pack' };
    const pack = await commit(service.database, scope, (session) =>
      activities.minorsPack(session, { year: Number(year), purpose: '年度合规审计' }, session.now),
    );
    await writeFile(`${pack.name}.xlsx`, pack.content);
    log.info({ file: `${pack.name}.xlsx` }, 'written');
    return true;
  });
}
