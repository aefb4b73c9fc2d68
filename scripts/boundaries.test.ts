// Import boundaries: which package may import which, checked on every import statement, and no circular import between files.
import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { SERVICES as REGISTRY } from '@chunhui/runtime';
import { expect, it } from 'vitest';

const SERVICES = REGISTRY.map(({ name }) => name);
const SERVICE_IMPORTS = ['runtime', 'database', 'county', 'model', 'sheet', 'roster', 'data-protection'];

/** The packages that each workspace may import; `tests` may also be imported by its test files and fixtures. */
const WORKSPACES: Record<string, { folder: string; code: string[]; tests?: string[] }> = {
  runtime: { folder: 'packages/runtime', code: [] },
  database: { folder: 'packages/database', code: ['model'] },
  county: { folder: 'packages/county', code: ['database', 'runtime', 'model'] },
  model: { folder: 'packages/model', code: [] },
  client: { folder: 'packages/client', code: [] },
  sheet: { folder: 'packages/sheet', code: ['model'] },
  roster: { folder: 'packages/roster', code: ['sheet', 'database', 'runtime', 'model', 'county'] },
  'data-protection': { folder: 'packages/data-protection', code: ['sheet', 'database', 'runtime', 'model'] },
  testing: { folder: 'packages/testing', code: ['runtime', 'database'] },
  gateway: { folder: 'gateway', code: ['runtime'], tests: ['testing', 'client', ...SERVICES] },
  standalone: {
    folder: 'apps/standalone',
    code: ['runtime', 'database', 'county', 'model', 'sheet', 'client', 'data-protection', 'gateway', ...SERVICES],
    tests: ['testing'],
  },
  ...Object.fromEntries(
    SERVICES.map((service) => [service, { folder: `services/${service}`, code: SERVICE_IMPORTS, tests: ['testing'] }]),
  ),
};

/** Test files, fixtures and load scripts: what no process in production runs. */
const IS_TEST = /(\.test|\.fixture)\.ts$|^apps\/standalone\/load\//;

// Generated resolver types name the row types, which name them: types only, so they are no circle at run time.
const files = Object.values(WORKSPACES)
  .flatMap(({ folder }) => globSync(`${folder}/{src,operations,contract,load}/**/*.ts`))
  .filter((file) => !file.includes('/generated/'))
  .sort();

interface Import {
  readonly file: string;
  readonly specifier: string;
}

function importsOf(file: string): Import[] {
  const source = readFileSync(file, 'utf8');
  return [...source.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => ({
    file,
    specifier: `${match[1]}`,
  }));
}

/** The workspace and the folder a file belongs to. */
function workspaceOf(file: string): [string, (typeof WORKSPACES)[string]] {
  const found = Object.entries(WORKSPACES).find(([, { folder }]) => file.startsWith(`${folder}/`));
  if (found === undefined) throw new Error(`${file} belongs to no workspace`);
  return found;
}

/** The file that a relative import names. */
function target({ file, specifier }: Import): string {
  return posix.join(posix.dirname(file), specifier);
}

const imports = files.flatMap(importsOf);

it('each file imports only packages that its workspace may import', () => {
  const refused = imports.filter(({ file, specifier }) => {
    const [name, { code, tests = [] }] = workspaceOf(file);
    const imported = /^@chunhui\/(.+)$/.exec(specifier)?.[1];
    const allowed = IS_TEST.test(file) ? [...code, ...tests, name] : code;
    return imported !== undefined && !allowed.includes(imported);
  });
  expect(refused).toEqual([]);
});

it('relative imports stay within their workspace', () => {
  const refused = imports.filter(
    (each) => each.specifier.startsWith('.') && !target(each).startsWith(`${workspaceOf(each.file)[1].folder}/`),
  );
  expect(refused).toEqual([]);
});

it('no packages or services import an app', () => {
  const apps = Object.entries(WORKSPACES).filter(([, { folder }]) => folder.startsWith('apps/'));
  for (const [name] of apps) {
    const importers = Object.entries(WORKSPACES).filter(([, { code, tests = [] }]) =>
      [...code, ...tests].includes(name),
    );
    expect(importers, `importers of ${name}`).toEqual([]);
  }
});

it('no files import each other in a circle', () => {
  const graph = Map.groupBy(
    imports.filter(({ specifier }) => specifier.startsWith('.')),
    ({ file }) => file,
  );
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
    if (path.includes(file) || done.has(file)) return;
    for (const each of graph.get(file) ?? []) visit(target(each), [...path, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  expect(circles).toEqual([]);
});

it('every workspace has its boundaries', () => {
  const manifests = globSync(['{apps,services,packages}/*/package.json', 'gateway/package.json']);
  const names = manifests.map((file) => JSON.parse(readFileSync(file, 'utf8')).name.replace('@chunhui/', ''));
  expect(names.sort()).toEqual(Object.keys(WORKSPACES).sort());
});
