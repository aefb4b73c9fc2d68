// Protection over HTTP: costs, the safelist, headers, origins.
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { request as httpRequest } from 'node:http';
import type { Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, test } from 'vitest';
import type { Gateway } from './gateway.ts';
import { createManifest } from './persisted-documents.ts';
import { ask, post, signedIn, startInProcess, stopAll } from './toy-gateway.fixture.ts';

afterEach(stopAll);

test('it opens no connection but to its subgraphs: no telemetry to a vendor or a cloud', async () => {
  const reached: unknown[] = [];
  const watch = (message: unknown) => {
    const { socket } = message as { socket: Socket };
    socket.on('connectionAttempt', (address: string) => reached.push(address));
    socket.on('lookup', (_error: unknown, _address: unknown, _family: unknown, host: string) => reached.push(host));
  };
  subscribe('net.client.socket', watch);
  const gateway = await startInProcess();
  await ask(gateway, '{ divisions(first: 1) { nodes { name } } }');
  unsubscribe('net.client.socket', watch);
  expect(new Set(reached)).toEqual(new Set(['127.0.0.1']));
});

describe('cost', () => {
  /** One for the request, 10 divisions and their connection's fields, 3 selections. */
  const TEN_NAMES = { query: '{ divisions(first: 10) { nodes { name } } }', cost: 15 };

  test('every answer reports it', async () => {
    const gateway = await startInProcess({ costPerMinute: 60 });
    const { body } = await ask(gateway, TEN_NAMES.query);
    expect(body.extensions.cost).toEqual({ requested: TEN_NAMES.cost, remaining: 45, limit: 60, resetSeconds: 15 });
  });

  test('rejected requests have a cost', async () => {
    const gateway = await startInProcess({ costPerMinute: 60 });
    const refused = await ask(gateway, '{ divisions(first: 1000) { nodes { code } } }');
    expect(refused.body.errors[0].extensions.code).toBe('PAGE_SIZE_INVALID');
    expect(refused.body.extensions.cost).toMatchObject({ requested: 1, remaining: 59 });
  });

  test('a caller with an empty bucket is rejected; others, and health checks, are not', async () => {
    const gateway = await startInProcess({ costPerMinute: 20 });
    expect((await ask(gateway, TEN_NAMES.query)).status).toBe(200);
    const { status, headers, body } = await ask(gateway, TEN_NAMES.query);
    expect(status).toBe(429);
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(20);
    expect(body.errors[0].extensions).toMatchObject({ code: 'RATE_LIMITED', zh: expect.any(String) });
    expect(body.extensions.cost).toMatchObject({ requested: TEN_NAMES.cost, limit: 20 });
    expect((await ask(gateway, TEN_NAMES.query, signedIn)).status).toBe(200);
    for (const path of ['/live', '/ready']) expect((await fetch(new URL(path, gateway.url))).status).toBe(200);
  });

  test('without a limit no cost is reported', async () => {
    const { body } = await ask(await startInProcess(), TEN_NAMES.query);
    expect(body.extensions).toBeUndefined();
  });
});

describe('persisted documents', () => {
  const persistedDocuments = createManifest(['query Names { divisions(first: 1) { nodes { name } } }']);
  const [documentId] = Object.keys(persistedDocuments);

  test.each([true, false])('run by their hash, safelist %s', async (safelist) => {
    const gateway = await startInProcess({ persistedDocuments, safelist });
    const { body } = await post(gateway, { documentId });
    expect(body).toEqual({ data: { divisions: { nodes: [{ name: 'Tongren' }, { name: 'Yuping' }] } } });
  });

  test('with a safelist no other document runs', async () => {
    const gateway = await startInProcess({ persistedDocuments, safelist: true });
    const { status, body } = await ask(gateway, '{ members }');
    expect(status).toBe(400);
    expect(body.errors[0].extensions).toMatchObject({ code: 'DOCUMENT_NOT_ALLOWED', zh: expect.any(String) });
  });
});

describe('headers', () => {
  /** As a client behind a proxy; fetch cannot set these headers. */
  async function getOver(gateway: Gateway, protocol: string) {
    const { promise, resolve } = Promise.withResolvers<import('node:http').IncomingMessage>();
    httpRequest(new URL('/live', gateway.url), { headers: { 'x-forwarded-proto': protocol } }, resolve).end();
    const response = await promise;
    await text(response);
    return response.headers;
  }

  test('answers are not sniffed, framed or cached', async () => {
    const { headers } = await ask(await startInProcess(), '{ members }');
    expect(Object.fromEntries(headers)).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'cache-control': 'no-store',
    });
  });

  test('HSTS is sent over HTTPS only, and only a trusted proxy can report HTTPS', async () => {
    const trusting = await startInProcess({ trustedProxies: ['127.0.0.1'] });
    expect(await getOver(trusting, 'https')).toHaveProperty('strict-transport-security', 'max-age=31536000');
    expect(await getOver(trusting, 'http')).not.toHaveProperty('strict-transport-security');
    expect(await getOver(await startInProcess(), 'https')).not.toHaveProperty('strict-transport-security');
  });
});

describe('other origins', () => {
  const origin = 'https://dashboard.example';
  const preflight = ({ url }: Gateway, from: string) =>
    fetch(url, { method: 'OPTIONS', headers: { origin: from, 'access-control-request-method': 'POST' } });

  test('an allowed one can post and read', async () => {
    const gateway = await startInProcess({ corsOrigins: [origin] });
    const { status, headers } = await preflight(gateway, origin);
    expect(status).toBe(204);
    expect(headers.get('access-control-allow-origin')).toBe(origin);
    expect(headers.get('access-control-allow-headers')).toContain('authorization');
    const answer = await ask(gateway, '{ members }', { origin });
    expect(answer.headers.get('access-control-allow-origin')).toBe(origin);
    expect(answer.headers.get('vary')).toBe('Origin');
  });

  test.each([
    ['another one cannot', [origin]],
    ['none can by default', []],
  ])('%s', async (_, corsOrigins) => {
    const gateway = await startInProcess({ corsOrigins });
    for (const { headers } of [
      await preflight(gateway, 'https://evil.example'),
      await ask(gateway, '{ members }', { origin: 'https://evil.example' }),
    ]) {
      expect(headers.has('access-control-allow-origin')).toBe(false);
    }
  });
});
