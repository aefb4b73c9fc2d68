// `npm run contract:release`: keeps the published contract, without its descriptions, as the one that later changes must not break.
import { readFileSync, writeFileSync } from 'node:fs';
import { parse, print, visit } from 'graphql';

const contract = parse(readFileSync('gateway/api.graphql', 'utf8'), { noLocation: true });
const bare = visit(contract, {
  enter: (node) => ('description' in node ? { ...node, description: undefined } : undefined),
});
writeFileSync('gateway/api.released.graphql', `${print(bare)}\n`);
writeFileSync(
  'gateway/breaking-changes.yaml',
  '# Breaking changes of gateway/api.graphql since the release in api.released.graphql: change, date and reason each.\n[]\n',
);
