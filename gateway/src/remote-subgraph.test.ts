// A subgraph that is down, frozen or broken costs its own fields and a bounded wait.
import type { RequestListener } from 'node:http';
import { afterEach, describe, expect, test } from 'vitest';
import type { SubgraphConnection } from './gateway.ts';
import { type Answer, ask, connect, servePretender, start, stopAll, TIMEOUT_MS } from './toy-gateway.fixture.ts';
import { createOrganizations, findFreePort } from './toy-graph.fixture.ts';

afterEach(stopAll);

test('a mutation has a longer timeout than a query', async () => {
  const frozen = await servePretender(() => undefined);
  const identity = { subject: null, scope: null, requestId: 'x' };
  const ended: string[] = [];
  const send = async (query: string) => {
    await frozen.execute({ query }, identity);
    ended.push(query);
  };
  const [read, write] = ['query { mutation }', 'fragment F on P { id }\nmutation M { write { ...F } }'];
  await Promise.all([send(write), send(read)]);
  expect(ended).toEqual([read, write]);
});

describe('a subgraph that is unavailable', () => {
  const query = '{ divisions { nodes { name volunteers } } }';
  const startWith = async (volunteers: SubgraphConnection) =>
    start({ organizations: await createOrganizations(), volunteers });

  function expectOnlyItsColumnsMissing({ status, body, text }: Answer) {
    expect(status).toBe(200);
    expect(body.data.divisions.nodes[1]).toEqual({ name: 'Yuping', volunteers: null });
    expect(body.errors).toHaveLength(1);
    expect(body.errors[0].extensions).toEqual({
      code: 'SUBGRAPH_UNAVAILABLE',
      zh: expect.any(String),
      subgraph: 'volunteers',
    });
    expect(text).not.toContain('127.0.0.1');
  }

  test('costs its own fields only', async () => {
    const gateway = await startWith(connect('volunteers', `http://127.0.0.1:${await findFreePort()}/graphql`));
    expectOnlyItsColumnsMissing(await ask(gateway, query));
    const ready = await fetch(new URL('/ready', gateway.url));
    expect(ready.status).toBe(503);
    expect(await ready.json()).toMatchObject({ errors: [{ extensions: { subgraphs: ['volunteers'] } }] });
  });

  test.each<[string, RequestListener]>([
    ['answers 502', (_, response) => response.writeHead(502).end('<html>')],
    ['answers HTML', (_, response) => response.end('<html>')],
    ['answers other JSON', (_, response) => response.end('[]')],
    [
      'truncates',
      (_, response) => response.writeHead(200, { 'content-length': 99 }).write('{"data":') && response.destroy(),
    ],
    ['resets', (request) => request.socket.destroy()],
    ['redirects', (_, response) => response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end()],
  ])('%s', async (_, answer) => {
    expectOnlyItsColumnsMissing(await ask(await startWith(await servePretender(answer)), query));
  });

  test.each<[string, RequestListener]>([
    ['is frozen', () => {}],
    ['stops in the middle', (_, response) => response.writeHead(200).write('{"data":')],
  ])('%s: answered when its time is up', async (_, answer) => {
    const gateway = await startWith(await servePretender(answer));
    const began = performance.now();
    expectOnlyItsColumnsMissing(await ask(gateway, query));
    expect(performance.now() - began).toBeLessThan(TIMEOUT_MS + 200);
  });

  test('is not called after five failures', async () => {
    let calls = 0;
    const connection = await servePretender((_, response) => {
      calls++;
      response.writeHead(500).end();
    });
    const gateway = await startWith(connection);
    for (let attempt = 0; attempt < 8; attempt++) expectOnlyItsColumnsMissing(await ask(gateway, query));
    expect(calls).toBe(5);
  });

  test('is still called after client errors', async () => {
    let calls = 0;
    const connection = await servePretender((_, response) => {
      calls++;
      response.writeHead(413).end();
    });
    const gateway = await startWith(connection);
    for (let attempt = 0; attempt < 8; attempt++) expectOnlyItsColumnsMissing(await ask(gateway, query));
    expect(calls).toBe(8);
  });
});
