// The commands of an operator, each as a process of its own, on a database with demonstration data.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { testVaultOptions } from '@chunhui/testing';
import { describe, expect, it } from 'vitest';
import { useGraph } from '../testing/graph.fixture.ts';
import { COMMANDS as OPERATIONS } from './commands.ts';

const under = useGraph();

const { scripts } = JSON.parse(readFileSync(new URL('../../../../package.json', import.meta.url), 'utf8')) as {
  scripts: Record<string, string>;
};
/** Every `npm run …` that runs a script of this workspace, but `start`. */
const COMMANDS = Object.entries(scripts).flatMap(([name, line]) => {
  const words = /^node apps\/standalone\/((?:src\/operations|load)\/\S+\.ts.*)$/.exec(line)?.[1];
  return words === undefined ? [] : [{ name, words: words.split(' ') }];
});

interface Ended {
  readonly status: number | null;
  readonly said: string;
  readonly lines: readonly Record<string, unknown>[];
}

function run([file = '', ...words]: readonly string[], ...args: string[]): Promise<Ended> {
  const { url, adminUrl } = under.test;
  const command = spawn(
    process.execPath,
    [fileURLToPath(new URL(`../../${file}`, import.meta.url)), ...words, ...args],
    {
      env: {
        PATH: process.env.PATH,
        DATABASE_URL: adminUrl,
        ORGANIZATIONS_DATABASE_URL: url('organizations'),
        VOLUNTEERS_DATABASE_URL: url('volunteers'),
        TALENT_POOL_DATABASE_URL: url('talent_pool'),
        ACTIVITIES_DATABASE_URL: url('activities'),
        ENCRYPTION_KEYS: testVaultOptions.keys,
        LOOKUP_KEYS: testVaultOptions.lookupKeys,
        AUDIT_KEYS: testVaultOptions.auditKeys,
      },
    },
  );
  let said = '';
  for (const stream of [command.stdout, command.stderr])
    stream.setEncoding('utf8').on('data', (text) => {
      said += text;
    });
  return new Promise((resolve) =>
    command.on('close', (status) => {
      const lines = said
        .split('\n')
        .filter((line) => line.startsWith('{'))
        .map((line) => JSON.parse(line));
      resolve({ status, said, lines });
    }),
  );
}

/** How much a run has done: the count of the numbers in its log that are not 0, but for those of audit heads. */
const done = ({ lines }: Ended) =>
  lines.reduce(
    (sum, { level: _level, head: _head, ...line }) =>
      sum + (JSON.stringify(line).match(/:[1-9]\d*(?=[,}])/g) ?? []).length,
    0,
  );

describe('every command', () => {
  it('is an npm script', () => {
    const scriptNames = COMMANDS.map(({ name }) => name);
    expect(scriptNames).toEqual(expect.arrayContaining(Object.keys(OPERATIONS)));
    expect(scriptNames.sort()).toEqual([
      'attack',
      'bench:roster',
      'bench:suggestions',
      'follow:divisions',
      'forget',
      'grant',
      'greedy',
      'migrate',
      'minors-pack',
      'nightly',
      'overload',
      'rekey',
      'reseal',
      'sqlmap',
      'verify:audit',
    ]);
  });

  it.each(COMMANDS)(
    '$name prints its help, and refuses an unknown option',
    async ({ words }) => {
      const [help, typo] = await Promise.all([run(words, '--help'), run(words, '--dryrun')]);
      expect(help.status, help.said).toBe(0);
      expect(help.said).toMatch(/^Usage: .*\n\n[A-Z].*\.\n\n {2}.*\n[\s\S]*Examples:\n {2}\S/);
      expect([typo.status, typo.said]).toEqual([
        2,
        expect.stringMatching(/^Unknown option '--dryrun'. See `.* --help`.\n$/),
      ]);
    },
    180_000,
  );
});

describe('npm run', () => {
  const CHANGING = ['nightly', 'forget', 'follow:divisions', 'reseal', 'rekey'];
  const command = (name: string, ...args: string[]) =>
    run(COMMANDS.find((each) => each.name === name)?.words ?? [], ...args);

  it.each(CHANGING)(
    '%s without --yes changes nothing',
    async (name) => {
      const before = await contents();
      const ended = await command(name);
      expect(ended.status, ended.said).toBe(0);
      expect(ended.said).toContain('repeat with --yes');
      expect(await contents()).toEqual(before);
    },
    180_000,
  );

  it('forget counts what is due', async () => {
    expect(done(await command('forget'))).toBeGreaterThan(0);
  }, 180_000);

  it('nightly does what is due, and nothing the second time', async () => {
    const first = await command('nightly', '--yes');
    expect(first.status, first.said).toBe(0);
    expect(done(first)).toBeGreaterThan(0);
    const second = await command('nightly', '--yes');
    expect([second.status, done(second)], second.said).toEqual([0, 0]);
    // A head of each chain with records goes into the log.
    expect(second.lines.filter(({ head }) => head !== undefined).length).toBeGreaterThanOrEqual(3);
  }, 180_000);

  it.each(CHANGING.slice(1))(
    '%s finds nothing more to do',
    async (name) => {
      const ended = await command(name, '--yes');
      expect([ended.status, done(ended)], ended.said).toEqual([0, 0]);
    },
    180_000,
  );

  it('verify:audit finds every chain whole, and names a broken one', async () => {
    const whole = await command('verify:audit');
    expect(whole.status, whole.said).toBe(0);
    await under.test.sql(`update activities.audit_log set subject = 'x' where chain = '520622' and number = 2`);
    const broken = await command('verify:audit');
    expect(broken.status).toBe(1);
    expect(broken.lines).toContainEqual(
      expect.objectContaining({ schema: 'activities', chain: '520622', brokenAt: 2, reason: 'CHANGED' }),
    );
  }, 180_000);

  it('grant gives the first people their role, confirmed and recorded, and refuses what no one can hold', async () => {
    const given = () =>
      under.test.sql(
        `select scope, role, confirmed_by is not null as confirmed from organizations.grants where subject = 'first'`,
      );
    expect((await command('grant', 'first', 'PLATFORM_OPERATOR', '52')).status).toBe(0);
    expect(await given()).toEqual([]);
    expect((await command('grant', 'first', 'PLATFORM_OPERATOR', '520000000000', '--yes')).status).toBe(0);
    expect(await given()).toEqual([{ scope: '52', role: 'PLATFORM_OPERATOR', confirmed: true }]);
    expect(
      await under.test.sql(`select from organizations.audit_log where noun_id = 'first PLATFORM_OPERATOR 52'`),
    ).toHaveLength(1);
    for (const [role, division] of [
      ['EMPEROR', '52'],
      ['TEAM_LEADER', '520622'],
      ['COUNTY_STAFF', '5206'],
      ['COUNTY_STAFF', '5206221'],
    ] as const)
      expect((await command('grant', 'first', role, division, '--yes')).status, `${role} ${division}`).toBe(1);
    expect(await given()).toHaveLength(1);
  }, 180_000);

  it('minors-pack refuses an unknown county and a missing year', async () => {
    const { status, lines } = await command('minors-pack', '110101', '2025');
    expect(status).toBe(1);
    expect(lines).toContainEqual(expect.objectContaining({ counties: expect.arrayContaining(['520622']) }));
    expect((await command('minors-pack', '520622')).said).toContain('<year> is missing');
  }, 180_000);
});

/** A checksum of every table of every service. */
async function contents(): Promise<Record<string, string>> {
  const tables = await under.test.sql<{ name: string }>(
    `select schemaname || '.' || tablename as name from pg_tables where schemaname = any($1) order by 1`,
    [['organizations', 'volunteers', 'talent_pool', 'activities']],
  );
  const sums: Record<string, string> = {};
  for (const { name } of tables) {
    const [row] = await under.test.sql<{ sum: string }>(
      `select coalesce(md5(string_agg(md5(r::text), '' order by md5(r::text))), '') as sum from ${name} r`,
    );
    sums[name] = row?.sum ?? '';
  }
  return sums;
}
