// Script: writes supergraph.graphql and api.graphql from the services' contracts, and persisted-documents.json from the client's
// operations; with --check it only reports whether they are current.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { readContract, SERVICES } from '@chunhui/runtime';
import { type Composition, compose } from './composition.ts';
import { readChineseDescriptions } from './descriptions.ts';
import { createManifest, type DocumentManifest } from './persisted-documents.ts';

const root = new URL('../../', import.meta.url);
const operations = new URL('packages/client/operations/', root);

function outputs({ supergraph, api }: Composition, documents: DocumentManifest): [path: string, text: string][] {
  return [
    ['gateway/supergraph.graphql', supergraph],
    ['gateway/api.graphql', api],
    ['gateway/persisted-documents.json', `${JSON.stringify(documents, null, 2)}\n`],
  ];
}

async function readOperations(): Promise<string[]> {
  const files = (await readdir(operations)).filter((file) => file.endsWith('.graphql'));
  return Promise.all(files.map((file) => readFile(new URL(file, operations), 'utf8')));
}

/** Returns the problems found; empty when there are none. */
async function run(checkOnly: boolean): Promise<string[]> {
  const shared = readChineseDescriptions(new URL('packages/runtime/contract/', root));
  const contracts = SERVICES.map(({ name, port }) => ({
    name,
    // <NAME>_URL overrides it at run time.
    url: `http://127.0.0.1:${port}/graphql`,
    sdl: readContract(new URL(`services/${name}/`, root)),
    chinese: { ...shared, ...readChineseDescriptions(new URL(`services/${name}/schema/`, root)) },
  }));
  const composition = compose(contracts);
  for (const { text } of composition.hints) process.stderr.write(`${text}\n`);
  if (composition.hints.some(({ isWarning }) => isWarning)) return ['The composition warns; see above.'];

  const stale: string[] = [];
  for (const [path, text] of outputs(composition, createManifest(await readOperations()))) {
    const file = new URL(path, root);
    if (!checkOnly) await writeFile(file, text);
    else if ((await readFile(file, 'utf8').catch(() => '')) !== text) stale.push(path);
  }
  return stale.map((path) => `${path} is not current: run \`npm run generate\` and commit it.`);
}

try {
  const problems = await run(process.argv.includes('--check'));
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  process.exitCode = problems.length === 0 ? 0 : 1;
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
