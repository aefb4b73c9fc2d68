// All checks, in the order in which a mistake is cheapest to find; with arguments only the tests that they name. CI runs all.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';

const GENERATED = [
  'ACCESS.md',
  'docs/errors.md',
  'docs/schema.sql',
  'packages/runtime/contract/*-code.graphql',
  'packages/runtime/contract/*-code.zh.yaml',
  'services/*/src/generated/*',
  'packages/client/src/generated/*',
  'packages/model/models/generated/*',
  'gateway/*.graphql',
  'gateway/persisted-documents.json',
];

/** Test files or folders to run alone: `npm test -- services/volunteers`. */
const filters = process.argv.slice(2);

/** Without turbo's cache when everything is checked: a generated file that was changed by hand must be found. */
const env = { TURBO_TELEMETRY_DISABLED: '1', TURBO_FORCE: String(filters.length === 0) };

const steps: [name: string, run: () => boolean][] = [
  ['format and lint', () => run('biome', 'ci', '.')],
  ['generated files are current', generatedFilesAreCurrent],
  ['types', () => run('turbo', 'run', 'types', '--output-logs=errors-only')],
  ['tests', () => run('vitest', 'run')],
];

const some: typeof steps = [
  ['generate', () => run('turbo', 'run', 'generate', '--output-logs=errors-only')],
  ['tests', () => run('vitest', 'run', ...filters)],
];

for (const [name, step] of filters.length > 0 ? some : steps) {
  const begun = Date.now();
  process.stdout.write(`\n▶ ${name}\n`);
  if (!step()) {
    process.stdout.write(`\n✗ ${name}\n`);
    process.exit(1);
  }
  process.stdout.write(`✓ ${name} (${((Date.now() - begun) / 1000).toFixed(1)} s)\n`);
}

function run(command: string, ...args: string[]): boolean {
  return spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } }).status === 0;
}

/** Generates again and compares: a contract that changed without its generated files is found here, with or without git. */
function generatedFilesAreCurrent(): boolean {
  const before = fingerprints();
  if (!run('npm', 'run', 'generate')) return false;
  const after = fingerprints();
  const stale = [...new Set([...before.keys(), ...after.keys()])].filter(
    (file) => before.get(file) !== after.get(file),
  );
  for (const file of stale) process.stdout.write(`${file} was stale; it has been generated again: commit it.\n`);
  return stale.length === 0;
}

function fingerprints(): Map<string, string> {
  return new Map(
    globSync(GENERATED).map((file) => [file, createHash('sha256').update(readFileSync(file)).digest('hex')]),
  );
}
