// A subgraph's contract: what every subgraph says alike (scalars, refusals, pages, rosters), and its own, one file a noun.
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const SHARED = fileURLToPath(new URL('../contract', import.meta.url));

/** The SDL of the service whose folder this is: files in the order of their names, so that the same files give the same text. */
export function readContract(service: URL): string {
  const own = fileURLToPath(new URL('schema', service));
  return [SHARED, own]
    .flatMap((folder) => globSync(`${folder}/*.graphql`).sort())
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
}
