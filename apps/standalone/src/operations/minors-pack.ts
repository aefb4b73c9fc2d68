// `npm run minors-pack -- 520622 2025`: the yearly audit of a county's minors' data, as an .xlsx in this folder; due by the end of January.
import { writeFile } from 'node:fs/promises';
import { activities } from '../services.ts';
import { runMaintenance } from './maintenance.ts';

const [county = '', year = ''] = process.argv.slice(2);

await runMaintenance('minors-pack', async ({ services, counties, log }) => {
  if (!counties.includes(county) || !/^\d{4}$/.test(year)) {
    log.error({ counties }, 'say a county of this system and a year: npm run minors-pack -- 520622 2025');
    return false;
  }
  const { database } = services.find(({ schema }) => schema === activities.schema) ?? {};
  const scope = { scope: county, subject: 'minors-pack', requestId: 'minors-pack' };
  const pack = await database?.write(
    scope,
    (session) => activities.minorsPack(session, { year: Number(year), purpose: '年度合规审计' }, new Date()),
    'bulk',
  );
  if (pack === undefined) return false;
  await writeFile(`${pack.name}.xlsx`, pack.content);
  log.info({ file: `${pack.name}.xlsx` }, 'written');
  return true;
});
