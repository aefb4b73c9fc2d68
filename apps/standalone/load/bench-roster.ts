// Measures a county's roster of volunteers, in and out again, on a PostgreSQL of its own, against a bare COPY of the same rows. Targets:
// preview and commit 10 s each, 300 MB more memory, four times the COPY. Not a test: times depend on the machine.
import { readFileSync } from 'node:fs';
import { makeVaultOptions, Vault } from '@chunhui/database';
import * as organizations from '@chunhui/organizations';
import { createLog } from '@chunhui/runtime';
import { writeRosterXlsx } from '@chunhui/sheet';
import { asAdmin, residentIdOf, serviceUrl, startTestServer, withDatabase } from '@chunhui/testing';
import * as volunteers from '@chunhui/volunteers';
import { readCommandLine } from '../src/operations/command-line.ts';

const COUNTY = '520622';
const { arguments: words } = readCommandLine({
  name: 'npm run bench:roster',
  summary: "Measures the import and export of a county's roster of volunteers on a PostgreSQL of its own.",
  arguments: [{ name: 'rows', description: 'The number of volunteers.', default: '24000' }],
  examples: [
    ['', 'measures 24,000 volunteers'],
    ['1000', 'measures 1,000 volunteers'],
  ],
});
const [count = 0] = words.map(Number);
const DIVISIONS = new URL('../../../services/organizations/data/guizhou-divisions.csv', import.meta.url);
const villages = [...readFileSync(DIVISIONS, 'utf8').matchAll(/^(520622\d{6}),\d*,VILLAGE/gm)].map(
  ([, code]) => code as string,
);
const skills = ['TEACHING', 'FIRST_AID', 'REPAIR', 'DRIVING'];

const rows = Array.from({ length: count }, (_, index) => ({
  name: `${'杨吴刘姚龙'[index % 5]}${'秀花小明文静建国'[index % 8]}${String.fromCharCode(0x4e00 + (index % 3_000))}`,
  residentId: residentIdOf(
    `${1960 + Math.floor(index / 12_000)}-${String(1 + (Math.floor(index / 1_000) % 12)).padStart(2, '0')}-05`,
    index % 1_000,
  ),
  phone: `139${String(index).padStart(8, '0')}`,
  division: villages[index % villages.length] as string,
  leagueMember: index % 3 === 0,
  sector: null,
  skills: [skills[index % 4] as string],
  languages: null,
  interests: null,
  availability: null,
  livesOnOwnLabour: null,
  guardianName: null,
  guardianRelation: null,
  guardianPhone: null,
  guardianConsentedOn: null,
}));

const server = await startTestServer([organizations, volunteers]);
const adminUrl = withDatabase(server.adminUrl, server.template);
const database = await volunteers.connectVolunteers({
  url: serviceUrl(server, volunteers.schema, server.template),
  poolSize: 2,
  vault: new Vault(makeVaultOptions()),
});
const subgraph = await volunteers.createVolunteers(database, createLog('bench', 'warn'));
const identity = { subject: 'bench', scope: null, requestId: 'bench' };

/** The mutation's answer, how long it took, how much more memory it had at its height, and how long others waited at most. */
async function measured(field: string, input: object, selection: string) {
  const name = `${field[0]?.toUpperCase()}${field.slice(1)}`;
  const query = `mutation ($input: ${name}Input!) { answer: ${field}(input: $input) { ${selection} errors { code } } }`;
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  let [most, longest, last] = [before, 0, performance.now()];
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss);
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }, 5);
  const from = performance.now();
  const { data, errors } = await subgraph.execute({ query, variables: { input } }, identity);
  const ms = performance.now() - from;
  clearInterval(watch);
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  process.stdout.write(
    `${field.padEnd(24)} ${(ms / 1_000).toFixed(2)} s, ${Math.round((most - before) / 1e6)} MB more, others waited ${Math.round(longest)} ms at most\n`,
  );
  // biome-ignore lint/suspicious/noExplicitAny: a script looks where it likes
  return { ms, answer: data?.answer as any };
}

try {
  await asAdmin(adminUrl, async (admin) => {
    await admin.query(
      `insert into organizations.counties (county_code, division_code, rolled_out_on) values ($1, rpad($1, 12, '0'), '2021-11-01')`,
      [COUNTY],
    );
    await admin.query(
      `insert into organizations.grants (scope, subject, role, given_by, valid_from, confirmed_by, confirmed_at) values ($1, 'bench', 'COUNTY_ADMINISTRATOR', 'load', now() - interval '1 day', 'second', now())`,
      [COUNTY],
    );
  });
  const lists = { catalogues: {} };
  const file = Buffer.from(await writeRosterXlsx(volunteers.volunteerRoster, rows, lists)).toString('base64');
  process.stdout.write(`${count} rows, ${((file.length * 0.75) / 1e6).toFixed(1)} MB of .xlsx\n`);
  const division = `${COUNTY}000000`;
  const preview = { division, file, fileName: 'bench.xlsx' };
  const PREVIEW =
    'preview { id counts { read new same duplicate alike rejected problems } outcome { added updated same skipped } }';

  const first = await measured('previewVolunteerRoster', preview, PREVIEW);
  process.stdout.write(`  ${JSON.stringify(first.answer.preview.counts)}\n`);
  const commit = await measured(
    'commitVolunteerRoster',
    { preview: first.answer.preview.id, onDuplicate: 'SKIP', onAlike: 'ADD' },
    PREVIEW,
  );
  process.stdout.write(`  ${JSON.stringify(commit.answer.preview.outcome)}\n`);
  const copyMs = await asAdmin(adminUrl, async (admin) => {
    const place = `/tmp/chunhui-bench-${process.pid}`;
    await admin.query(`copy volunteers.volunteers to '${place}'`);
    const times: number[] = [];
    for (let round = 0; round < 3; round += 1) {
      await admin.query('begin; truncate volunteers.volunteers cascade');
      const from = performance.now();
      await admin.query(`copy volunteers.volunteers from '${place}'`);
      times.push(performance.now() - from);
      await admin.query('rollback');
    }
    await admin.query(`copy (select) to program 'rm ${place}'`);
    return Math.min(...times);
  });
  process.stdout.write(
    `bare COPY                ${(copyMs / 1_000).toFixed(2)} s: the commit takes ${(commit.ms / copyMs).toFixed(1)} times as long\n`,
  );
  const again = await measured('previewVolunteerRoster', preview, PREVIEW);
  process.stdout.write(`  ${JSON.stringify(again.answer.preview.counts)}\n`);
  await measured('commitVolunteerRoster', { preview: again.answer.preview.id, onDuplicate: 'UPDATE' }, PREVIEW);
  const changed = Buffer.from(
    await writeRosterXlsx(
      volunteers.volunteerRoster,
      rows.map((row) => ({ ...row, leagueMember: !row.leagueMember })),
      lists,
    ),
  ).toString('base64');
  const third = await measured('previewVolunteerRoster', { ...preview, file: changed }, PREVIEW);
  const update = await measured(
    'commitVolunteerRoster',
    { preview: third.answer.preview.id, onDuplicate: 'UPDATE' },
    PREVIEW,
  );
  process.stdout.write(`  ${JSON.stringify(update.answer.preview.outcome)}\n`);
  await measured('exportVolunteerRoster', { division, purpose: 'bench' }, 'file { name }');
} finally {
  await subgraph.stop();
  await database.close();
  await server.stop();
}
