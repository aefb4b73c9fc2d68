// A pgbouncer in transaction mode before a test's PostgreSQL, where the machine has one: connections are then shared in a way of its own.
import { spawn, spawnSync } from 'node:child_process';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

export const hasPooler = spawnSync('pgbouncer', ['--version']).status === 0;

export interface Pooler {
  /** The same database as the same role, through the pooler. */
  through(url: string): string;
  stop(): Promise<void>;
}

/** Starts one before the servers of these URLs, with so few connections to each database and role. */
export async function startPooler(urls: readonly string[], connections: number): Promise<Pooler> {
  const folder = await mkdtemp(join(tmpdir(), 'chunhui-pooler-'));
  const port = await freePort();
  const { hostname, port: behind } = new URL(urls[0] as string);
  const users = urls
    .map((url) => new URL(url))
    .map(({ username, password }) => `"${username}" "${decodeURIComponent(password)}"`);
  await writeFile(join(folder, 'users'), `${users.join('\n')}\n`);
  await writeFile(
    join(folder, 'settings'),
    `[databases]
* = host=${hostname} port=${behind}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
auth_type = plain
auth_file = ${join(folder, 'users')}
pool_mode = transaction
default_pool_size = ${connections}
max_client_conn = 500
`,
  );
  // It does not run as root.
  await chmod(folder, 0o755);
  const asNobody = process.getuid?.() === 0 ? ['--user', 'nobody'] : [];
  const pooler = spawn('pgbouncer', ['--quiet', ...asNobody, join(folder, 'settings')], { stdio: 'ignore' });
  await setTimeout(500);
  if (pooler.exitCode !== null) throw new Error(`pgbouncer ended with ${pooler.exitCode}`);
  return {
    through(url) {
      const changed = new URL(url);
      changed.port = String(port);
      return changed.href;
    },
    async stop() {
      pooler.kill('SIGKILL');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
