// The commands that keep a system: each as the process that an operator starts, over every county of a database, ends well, and does nothing
// the second time.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { testVaultOptions } from '@chunhui/testing';
import { describe, expect, it } from 'vitest';
import { useGraph } from '../testing/graph.fixture.ts';

const under = useGraph();

const { scripts } = JSON.parse(readFileSync(new URL('../../../../package.json', import.meta.url), 'utf8')) as {
  scripts: Record<string, string>;
};
/** `npm run …` of this folder, but for `start`. */
const COMMANDS = Object.entries(scripts).flatMap(([name, line]) => {
  const file = /^node packages\/standalone\/src\/(?!main)(\S+\.ts)$/.exec(line)?.[1];
  return file === undefined ? [] : [{ name, file }];
});

interface Ended {
  readonly status: number | null;
  readonly said: string;
  readonly lines: readonly Record<string, unknown>[];
}

function run(file: string, ...args: string[]): Promise<Ended> {
  const { url, adminUrl } = under.test;
  const command = spawn(process.execPath, [fileURLToPath(new URL(file, import.meta.url)), ...args], {
    env: {
      PATH: process.env.PATH,
      DATABASE_URL: adminUrl,
      ORGANIZATIONS_DATABASE_URL: url('organizations'),
      VOLUNTEERS_DATABASE_URL: url('volunteers'),
      TALENT_POOL_DATABASE_URL: url('talent_pool'),
      ACTIVITIES_DATABASE_URL: url('activities'),
      ENCRYPTION_KEYS: testVaultOptions.keys,
      LOOKUP_KEY: testVaultOptions.lookupKey,
    },
  });
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

/** What a run has done: every number that it told, summed; texts and lists only name places. */
const done = ({ lines }: Ended) =>
  lines.reduce(
    (sum, { level: _level, ...line }) => sum + (JSON.stringify(line).match(/:[1-9]\d*(?=[,}])/g) ?? []).length,
    0,
  );

describe('npm run', () => {
  it('knows them all', () => {
    expect(COMMANDS.map(({ name }) => name).sort()).toEqual(
      ['follow:divisions', 'forget', 'minors-pack', 'nightly', 'reseal', 'verify:audit'].sort(),
    );
  });

  it('forget -- --dry-run tells what is due, and leaves it', async () => {
    const first = await run('forget.ts', '--dry-run');
    expect(first.status, first.said).toBe(0);
    expect(done(first)).toBeGreaterThan(0);
    expect(done(await run('forget.ts', '--dry-run'))).toBe(done(first));
  }, 60_000);

  it('nightly settles what is due, and nothing the second time', async () => {
    const first = await run('nightly.ts');
    expect(first.status, first.said).toBe(0);
    expect(done(first)).toBeGreaterThan(0);
    const second = await run('nightly.ts');
    expect([second.status, done(second)], second.said).toEqual([0, 0]);
  }, 120_000);

  it.each(['forget', 'follow:divisions', 'reseal'])(
    '%s finds nothing to do any more',
    async (name) => {
      const file = COMMANDS.find((command) => command.name === name)?.file ?? '';
      const ended = await run(file);
      expect([ended.status, done(ended)], ended.said).toEqual([0, 0]);
    },
    60_000,
  );

  it('verify:audit finds every chain whole, and says which one is not', async () => {
    const whole = await run('verify-audit.ts');
    expect(whole.status, whole.said).toBe(0);
    await under.test.sql(`update activities.audit_log set subject = 'x' where chain = '520622' and number = 2`);
    const broken = await run('verify-audit.ts');
    expect(broken.status).toBe(1);
    expect(broken.lines).toContainEqual(
      expect.objectContaining({ schema: 'activities', chain: '520622', brokenAt: 2, reason: 'CHANGED' }),
    );
  }, 60_000);

  it('minors-pack asks for a county of this system and a year', async () => {
    const { status, lines } = await run('minors-pack.ts', '110101', '2025');
    expect(status).toBe(1);
    expect(lines).toContainEqual(expect.objectContaining({ counties: expect.arrayContaining(['520622']) }));
  }, 60_000);
});
