// Who may import whom: the table of the house, held against every import statement.
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const SERVICES = ['organizations', 'volunteers', 'talent-pool', 'activities'];

/** What each room may import of the others; `tests` is allowed in its *.test.ts files besides. */
const ROOMS: Record<string, { folder: string; code: string[]; tests?: string[] }> = {
  runtime: { folder: 'packages/runtime', code: [] },
  database: { folder: 'packages/database', code: [] },
  model: { folder: 'packages/model', code: [] },
  client: { folder: 'packages/client', code: [] },
  sheet: { folder: 'packages/sheet', code: ['model'] },
  roster: { folder: 'packages/roster', code: ['sheet', 'database', 'runtime', 'model'] },
  'data-protection': { folder: 'packages/data-protection', code: ['sheet', 'database', 'runtime', 'model'] },
  testing: { folder: 'packages/testing', code: ['runtime', 'database'] },
  gateway: { folder: 'gateway', code: ['runtime'], tests: ['testing', 'client', ...SERVICES] },
  standalone: {
    folder: 'packages/standalone',
    code: ['runtime', 'database', 'model', 'client', 'data-protection', 'gateway', ...SERVICES],
    tests: ['testing'],
  },
  ...Object.fromEntries(
    SERVICES.map((service) => [
      service,
      {
        folder: `services/${service}`,
        code: ['runtime', 'database', 'model', 'sheet', 'roster', 'data-protection'],
        tests: ['testing'],
      },
    ]),
  ),
};

function importsOf(file: string): string[] {
  const source = readFileSync(file, 'utf8');
  return [...source.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] as string);
}

describe.each(Object.entries(ROOMS))('%s', (room, { folder, code, tests = [] }) => {
  const files = globSync(`${folder}/{src,operations}/**/*.ts`);

  it('has files', () => expect(files.length).toBeGreaterThan(0));

  it.each(files)('%s imports only what its room may', (file) => {
    const allowed = /(\.test|-under-test)\.ts$/.test(file) ? [...code, ...tests, room] : code;
    for (const specifier of importsOf(file)) {
      const chunhui = /^@chunhui\/([^/]+)(\/.*)?$/.exec(specifier);
      if (chunhui !== null) {
        expect(allowed, `${file} imports ${specifier}`).toContain(chunhui[1]);
        expect(chunhui[2], `${specifier}: one entry a package`).toBeUndefined();
      } else if (specifier.startsWith('.')) {
        const target = new URL(specifier, new URL(file, 'file:///')).pathname.slice(1);
        expect(target.startsWith(`${folder}/`), `${file} reaches out of its room: ${specifier}`).toBe(true);
      }
    }
  });
});

it('every workspace is a room', () => {
  const manifests = globSync(['services/*/package.json', 'packages/*/package.json', 'gateway/package.json']);
  const names = manifests.map((file) => JSON.parse(readFileSync(file, 'utf8')).name.replace('@chunhui/', ''));
  expect(names.sort()).toEqual(Object.keys(ROOMS).sort());
});
