// Proves against the real binaries that data survives restarts and that crashes, taken ports and second owners are handled.
import * as fs from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { type EmbeddedPostgres, embeddedPostgresUrl, startEmbeddedPostgres } from './embedded-postgres.ts';

// Outside the checkout: below /root the server needs extra rights, which would hide that it can do without.
const dataDirectory = fs.mkdtempSync(path.join(tmpdir(), 'chunhui-postgres-'));
const lines: string[] = [];
let running: EmbeddedPostgres[] = [];

async function start(port = 0): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({ dataDirectory, port, durable: false, log: (line) => lines.push(line) });
  running.push(server);
  return server;
}

async function query(server: EmbeddedPostgres, text: string): Promise<unknown[][]> {
  const client = new pg.Client({ connectionString: server.url });
  client.on('error', () => {});
  try {
    await client.connect();
    return (await client.query({ text, rowMode: 'array' })).rows;
  } finally {
    await client.end();
  }
}

function postmasterPid(): number {
  return Number.parseInt(fs.readFileSync(path.join(dataDirectory, 'cluster/postmaster.pid'), 'utf8'), 10);
}

beforeAll(() => fs.chmodSync(dataDirectory, 0o755));

afterEach(async () => {
  for (const server of running) await server.stop();
  running = [];
});

afterAll(() => fs.rmSync(dataDirectory, { recursive: true }));

test('starts, keeps its data over a restart and stops more than once', async () => {
  // What an interrupted first start leaves behind.
  fs.mkdirSync(path.join(dataDirectory, 'cluster.partial-killed'));
  const first = await start();
  expect(
    await query(first, "SELECT current_database(), current_setting('TimeZone'), current_setting('fsync')"),
  ).toEqual([['chunhui', 'UTC', 'off']]);
  await query(first, "CREATE TABLE note AS SELECT '春晖' AS text");
  await first.stop();
  await first.stop();
  expect(fs.readdirSync(dataDirectory).sort()).toEqual(['cluster', 'password']);
  expect(fs.statSync(path.join(dataDirectory, 'password')).mode & 0o777).toBe(0o600);

  const second = await start();
  expect(await query(second, 'SELECT text FROM note')).toEqual([['春晖']]);
  // Another process finds it too, and is told where there is none.
  expect(embeddedPostgresUrl({ dataDirectory, port: second.port })).toBe(second.url);
  expect(() => embeddedPostgresUrl({ dataDirectory: tmpdir(), port: 1 })).toThrow('No PostgreSQL was started');
});

test('classifies and sorts Chinese text', async () => {
  const server = await start();
  await query(server, 'CREATE EXTENSION pg_trgm');
  expect(await query(server, "SELECT cardinality(show_trgm('春晖志愿')), '李' < '安' COLLATE \"zh-x-icu\"")).toEqual([
    [5, false],
  ]);
});

test('refuses a taken port and leaves the data directory free', async () => {
  const occupant = createServer();
  await new Promise<void>((resolve) => occupant.listen(0, '127.0.0.1', resolve));
  const { port } = occupant.address() as { port: number };
  await expect(start(port)).rejects.toMatchObject({
    code: 'PORT_TAKEN',
    message: expect.stringContaining(String(port)),
  });
  await new Promise((resolve) => occupant.close(resolve));

  expect((await start(port)).port).toBe(port);
});

test('refuses a second owner', async () => {
  await start();
  await expect(start()).rejects.toMatchObject({
    code: 'DATA_DIRECTORY_IN_USE',
    message: expect.stringContaining(String(process.pid)),
  });
});

test('takes over from a dead owner whose pid another process has now', async () => {
  fs.writeFileSync(path.join(dataDirectory, 'owner.pid'), `${process.ppid} 1`);
  fs.writeFileSync(path.join(dataDirectory, 'cluster/postmaster.pid'), `${process.ppid}\n`);
  expect(await query(await start(), 'SELECT 1')).toEqual([[1]]);
});

test('restarts a server that was killed', async () => {
  const server = await start();
  process.kill(postmasterPid(), 'SIGKILL');
  await vi.waitFor(async () => expect(await query(server, 'SELECT 1')).toEqual([[1]]), {
    timeout: 10_000,
    interval: 200,
  });
  expect(lines.join('\n')).toContain('ended unexpectedly (SIGKILL)');
}, 15_000);

test('reports why the server does not start', async () => {
  const version = path.join(dataDirectory, 'cluster/PG_VERSION');
  fs.writeFileSync(version, '9\n');
  await expect(start()).rejects.toMatchObject({
    code: 'POSTGRES_FAILED',
    message: expect.stringContaining('incompatible'),
  });
  fs.writeFileSync(version, '18\n');
  expect(await query(await start(), 'SELECT 1')).toEqual([[1]]);
}, 15_000);

test('its log tells of a refused row that it was refused, not what was in it', async () => {
  const server = await start();
  await query(server, 'CREATE TABLE person (name text CHECK (length(name) < 3), phone text PRIMARY KEY)');
  const insert = "INSERT INTO person SELECT convert_from('\\xE98791E4B89DE99B80', 'UTF8'), 139::text || '87654321'";
  await expect(query(server, insert)).rejects.toThrow('check constraint');
  await vi.waitFor(() => expect(lines.join('\n')).toContain('violates check constraint'));
  expect(lines.join('\n')).not.toMatch(/DETAIL|金丝雀|13987654321/);
});
