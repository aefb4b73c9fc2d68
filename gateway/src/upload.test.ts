// Uploads: how a file reaches its variable, who can send one, and every malformed one.
import { connect as openSocket } from 'node:net';
import { fastify } from 'fastify';
import { afterEach, describe, expect, test } from 'vitest';
import { limitBodyTime } from './body-time.ts';
import type { Gateway } from './gateway.ts';
import { serve, signedIn, start, startInProcess, stopAll } from './toy-gateway.fixture.ts';
import { createOrganizations, createVolunteers } from './toy-graph.fixture.ts';
import { createUploadLimit, UPLOAD_COST } from './upload.ts';

/** Reading 16 MB takes longer than the other tests wait for a subgraph. */
const FILE_TIMEOUT_MS = 10_000;

afterEach(stopAll);

const MB = 1_048_576;
const operations = JSON.stringify({
  query: 'query ($file: Upload!) { weigh(file: $file) }',
  variables: { file: null },
});
const map = JSON.stringify({ f: ['variables.file'] });

/** Fields in order; a number is a file of that many bytes. */
function form(parts: readonly (readonly [name: string, value: string | number])[]): FormData {
  const data = new FormData();
  for (const [name, value] of parts)
    data.append(name, typeof value === 'string' ? value : new Blob([new Uint8Array(value).fill(0xfe)]));
  return data;
}

async function send({ url }: Gateway, body: FormData, headers: Record<string, string> = signedIn) {
  const response = await fetch(url, { method: 'POST', headers, body });
  return { status: response.status, headers: response.headers, body: (await response.json()) as Answer };
}
interface Answer {
  data?: unknown;
  errors?: { extensions: { code: string; zh: string } }[];
  extensions?: { cost: { requested: number } };
}

const upload = (bytes: number) => form([['operations', operations], ['map', map], ['f', bytes]]); // biome-ignore format: a form on a line

describe.each(['in process', 'over HTTP'])('a file %s', (where) => {
  test.each([0, 1, 3 * MB, 16 * MB])('of %i bytes arrives as it was', async (bytes) => {
    const volunteers = await createVolunteers();
    const gateway = await start({
      organizations: await createOrganizations(),
      volunteers: where === 'in process' ? volunteers : await serve(volunteers, FILE_TIMEOUT_MS),
    });
    expect(await send(gateway, upload(bytes))).toMatchObject({ status: 200, body: { data: { weigh: bytes } } });
  });
});

test('costs more than a query', async () => {
  const { body } = await send(await startInProcess({ costPerMinute: 100_000 }), upload(10));
  expect(body.extensions?.cost.requested).toBeGreaterThan(UPLOAD_COST);
});

test('runs only documents of the safelist', async () => {
  const { status, body } = await send(await startInProcess({ safelist: true }), upload(10));
  expect(status).toBe(400);
  expect(body.errors?.[0]?.extensions.code).toBe('DOCUMENT_NOT_ALLOWED');
});

describe('is refused', () => {
  test.each<[string, FormData, number, string]>([
    ['a file that is too large', upload(16 * MB + 1), 413, 'BODY_TOO_LARGE'],
    [
      'operations that are too large',
      form([
        ['operations', 'x'.repeat(300_000)],
        ['map', map],
        ['f', 1],
      ]),
      413,
      'BODY_TOO_LARGE',
    ],
    [
      'two files',
      form([
        ['operations', operations],
        ['map', map],
        ['f', 1],
        ['g', 1],
      ]),
      413,
      'BODY_TOO_LARGE',
    ],
    [
      'no file',
      form([
        ['operations', operations],
        ['map', map],
      ]),
      400,
      'UPLOAD_MALFORMED',
    ],
    [
      'the file first',
      form([
        ['f', 1],
        ['operations', operations],
        ['map', map],
      ]),
      400,
      'UPLOAD_MALFORMED',
    ],
    [
      'no map',
      form([
        ['operations', operations],
        ['f', 1],
      ]),
      400,
      'UPLOAD_MALFORMED',
    ],
    [
      'another name',
      form([
        ['operations', operations],
        ['map', map],
        ['g', 1],
      ]),
      400,
      'UPLOAD_MALFORMED',
    ],
    [
      'operations that are no JSON',
      form([
        ['operations', '{'],
        ['map', map],
        ['f', 1],
      ]),
      400,
      'UPLOAD_MALFORMED',
    ],
    [
      'a batch',
      form([
        ['operations', `[${operations}]`],
        ['map', map],
        ['f', 1],
      ]),
      400,
      'UPLOAD_MALFORMED',
    ],
    ...[
      'query',
      'variables',
      'variables.__proto__.file',
      'variables.other',
      'variables.file.length',
      '',
      'extensions.file',
    ].map((path): [string, FormData, number, string] => [
      `a place ${path}`,
      form([
        ['operations', operations],
        ['map', JSON.stringify({ f: [path] })],
        ['f', 1],
      ]),
      400,
      'UPLOAD_MALFORMED',
    ]),
    [
      'two places',
      form([
        ['operations', operations],
        ['map', '{"f":["variables.file","variables.file"]}'],
        ['f', 1],
      ]),
      400,
      'UPLOAD_MALFORMED',
    ],
  ])('%s', async (_, body, status, code) => {
    // biome-ignore format: a case on a line
    const answer = await send(await startInProcess(), body);
    expect(answer.body.errors?.[0]?.extensions).toMatchObject({ code, zh: expect.any(String) });
    expect(answer.status).toBe(status);
  });

  test.each([
    ['no token', {}, 'UNAUTHENTICATED'],
    ['a token that has expired', { authorization: 'Bearer old' }, 'TOKEN_EXPIRED'],
  ])('%s, before a byte of the file was sent', async (_, headers, code) => {
    const { url } = await startInProcess();
    const { hostname, port } = new URL(url);
    const socket = openSocket(Number(port), hostname);
    const lines = ['POST /graphql HTTP/1.1', 'host: x', 'content-type: multipart/form-data; boundary=b', 'content-length: 1000000']; // biome-ignore format: a head on a line
    for (const [name, value] of Object.entries(headers)) lines.push(`${name}: ${value}`);
    socket.write(`${lines.join('\r\n')}\r\n\r\n`);
    let answer = '';
    for await (const chunk of socket) {
      answer += chunk;
      if (answer.endsWith('}')) break;
    }
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 401 .*"${code}"`, 's'));
  });

  test('a body that ends too early', async () => {
    const { url } = await startInProcess();
    const body = '--b\r\ncontent-disposition: form-data; name="operations"\r\n\r\n{}\r\n';
    const response = await fetch(url, {
      method: 'POST',
      headers: { ...signedIn, 'content-type': 'multipart/form-data; boundary=b' },
      body,
    });
    expect(response.status).toBe(400);
    expect(((await response.json()) as Answer).errors?.[0]?.extensions.code).toBe('UPLOAD_MALFORMED');
  });

  test('a file in JSON that is not base64, without repeating it in the answer', async () => {
    const gateway = await startInProcess();
    const response = await fetch(gateway.url, {
      method: 'POST',
      headers: { ...signedIn, 'content-type': 'application/json' },
      body: JSON.stringify({
        query: 'query ($file: Upload!) { weigh(file: $file) }',
        variables: { file: '?'.repeat(9_999) },
      }),
    });
    const text = await response.text();
    expect(JSON.parse(text).errors[0].extensions.code).toBe('BAD_USER_INPUT');
    expect(text.length).toBeLessThan(2_000);
  });
});

test('uploads are limited in number; when one ends the next can start', async () => {
  const limit = createUploadLimit(1);
  const first = Promise.withResolvers<string>();
  const running = limit(() => first.promise);
  await expect(limit(async () => 'second')).rejects.toMatchObject({ extensions: { code: 'UNAVAILABLE' } });
  first.resolve('first');
  expect(await running).toBe('first');
  expect(await limit(async () => 'third')).toBe('third');
});

test('the connection of a body that does not arrive is closed, unless it has the longer timeout', async () => {
  const app = fastify();
  const hung: string[] = [];
  const [patient, hasty] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  limitBodyTime(app, 20, ({ raw, url }) => {
    hung.push(url);
    raw.socket.destroy();
    hasty.resolve();
  });
  app.addHook('onRequest', async (request) => {
    request.hasLongTimeout = request.url === '/patient';
    if (request.hasLongTimeout) patient.resolve();
  });
  app.post('/*', async () => 'whole');
  await app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = app.server.address() as { port: number };
  const sendHalf = (path: string) =>
    openSocket(port, '127.0.0.1')
      .on('error', () => undefined)
      .write(`POST ${path} HTTP/1.1\r\nhost: x\r\ncontent-type: text/plain\r\ncontent-length: 9\r\n\r\nhalf`);
  sendHalf('/patient');
  await patient.promise;
  // Its timeout began later, so the other's has passed too when its connection is closed.
  sendHalf('/hasty');
  await hasty.promise;
  app.server.closeAllConnections();
  await app.close();
  expect(hung).toEqual(['/hasty']);
});
