// Runs sqlmap (a Debian package) on every text that a caller may send to a running system, its rate limit off: level 3, risk 2.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HARMLESS, placesForText } from '@chunhui/testing';
import { buildSchema } from 'graphql';
import { readCommandLine } from '../src/operations/command-line.ts';
import { ADDRESS, demonstrationToken, TOKEN } from './load.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);
const {
  arguments: [address = ''],
  options: { token = demonstrationToken('municipalViewer'), share = '1/1' },
} = readCommandLine({
  name: 'npm run sqlmap',
  summary:
    'Tries SQL injection on every text that a caller may send. Exits with 1 when one is injectable or was not tested.',
  arguments: [ADDRESS],
  options: {
    token: TOKEN,
    share: { type: 'string', description: 'Which share of the texts: 2/3 is the second third.' },
  },
  examples: [
    ['', 'tests the demonstration on this machine'],
    ['--share 1/4', 'tests the first quarter of the texts'],
  ],
});
if (!['127.0.0.1', 'localhost', '[::1]'].includes(new URL(address).hostname))
  throw new Error('only a system on this machine');
const [part = 1, parts = 1] = share.split('/').map(Number);
const api = buildSchema(readFileSync(new URL('../../../gateway/api.graphql', import.meta.url), 'utf8'));
const places = placesForText(api, '520628').filter((_, index) => index % parts === part - 1);

let found = 0;
let untested = 0;
for (const [index, { name, document, variables }] of places.entries()) {
  const folder = mkdtempSync(join(tmpdir(), 'chunhui-sqlmap-'));
  // The asterisk is where sqlmap puts its texts.
  const body = JSON.stringify({ query: document, variables: variables(HARMLESS) }).replaceAll(HARMLESS, `${HARMLESS}*`);
  const began = performance.now();
  const { stdout, status } = spawnSync(
    'sqlmap',
    [
      ...['-u', address, '--data', body, '--method', 'POST'],
      ...['-H', 'content-type: application/json', '-H', `authorization: Bearer ${token}`],
      ...['--level', '3', '--risk', '2', '--dbms', 'postgresql', '--threads', '2'],
      ...['--batch', '--flush-session', '--output-dir', folder, '--disable-coloring', '--ignore-code', '*'],
    ],
    { encoding: 'utf8', maxBuffer: 64_000_000 },
  );
  rmSync(folder, { recursive: true, force: true });
  const isTested =
    stdout.includes('do not appear to be injectable') || stdout.includes('does not seem to be injectable');
  const isFound = /is vulnerable|^Parameter: /m.test(stdout);
  if (isFound) found += 1;
  else if (!isTested) untested += 1;
  const verdict = isFound ? 'INJECTABLE' : isTested ? 'nothing' : `NOT TESTED (${status})`;
  say(`${index + 1}/${places.length}\t${verdict}\t${Math.round((performance.now() - began) / 1_000)} s\t${name}`);
  if (!isTested) say(stdout.slice(-2_000));
}
say(`${places.length} places, ${found} injectable, ${untested} not tested`);
process.exitCode = found + untested === 0 ? 0 : 1;
