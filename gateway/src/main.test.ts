// The process reports an invalid environment in one line.
import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

async function run(environment: Record<string, string>): Promise<{ code: number; stderr: string }> {
  const child = spawn(process.execPath, [fileURLToPath(new URL('main.ts', import.meta.url))], { env: environment });
  const exit = new Promise<number>((resolve) => child.on('exit', (code) => resolve(code ?? -1)));
  const [code, stderr] = await Promise.all([exit, text(child.stderr)]);
  return { code, stderr };
}

test.each([
  ['a missing file', { SUPERGRAPH_FILE: '/nowhere.graphql' }, 'SUPERGRAPH_FILE: /nowhere.graphql'],
  ['a file that is not a supergraph', { SUPERGRAPH_FILE: fileURLToPath(import.meta.url) }, 'SUPERGRAPH_FILE: '],
  [
    'production without an issuer',
    { NODE_ENV: 'production', SUPERGRAPH_FILE: fileURLToPath(import.meta.url) },
    'OIDC_ISSUER: ',
  ],
  ['no secret for its own graph', {}, 'GATEWAY_SECRET: is required'],
])('%s', async (_, environment, message) => {
  const { code, stderr } = await run(environment);
  expect(code).toBe(1);
  expect(stderr).toContain(message);
  expect(stderr).not.toContain('    at ');
});
