// Installs the dependencies when they are missing, outdated or half installed, so that `npm start` works on a fresh clone.
// It runs before anything is installed: plain JavaScript for the machine's own Node, without dependencies.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const OLDEST_NPM_NODE = [20, 19];
const OLDEST_PROJECT_NODE = [24, 0];

const root = fileURLToPath(new URL('..', import.meta.url));
const modules = join(root, 'node_modules');
const marker = join(modules, '.chunhui-installed');
const npmRecord = join(modules, '.package-lock.json');
const projectNode = join(modules, '.bin', 'node');

requireNode(OLDEST_NPM_NODE, 'to install its dependencies');
// Where no package brings Node along (macOS), it is better said before the long installation.
const { optionalDependencies } = readJson(join(root, 'package.json'));
if (!optionalDependencies[`node-${process.platform}-${process.arch}`])
  requireNode(OLDEST_PROJECT_NODE, 'on this platform');

const lock = readFileSync(join(root, 'package-lock.json'));
// With the platform, because a folder may be shared with a container that needs other binaries.
const fingerprint = `${createHash('sha256').update(lock).digest('hex')} ${process.platform}-${process.arch}\n`;

if (!existsSync(marker) || readFileSync(marker, 'utf8') !== fingerprint) {
  if (!isInstalledByHand()) install();
  requireProjectNode();
  // Only now, so that an interrupted installation is repaired by the next run.
  writeFileSync(marker, fingerprint);
}

/** npm records what it has installed: an `npm install` or `npm ci` by hand needs no repetition. */
function isInstalledByHand() {
  if (!existsSync(npmRecord)) return false;
  const wanted = Object.entries(JSON.parse(lock).packages).filter(([path]) => path !== '');
  const installed = readJson(npmRecord).packages;
  return wanted.every(([path, { version, integrity, optional, devOptional }]) => {
    const found = installed[path];
    if (!found) return Boolean(optional || devOptional);
    return found.version === version && found.integrity === integrity;
  });
}

function install() {
  process.stdout.write('Installing the dependencies (once; this can take a minute)…\n');
  rmSync(marker, { force: true });
  rmSync(npmRecord, { force: true });
  // npm must not run on the Node inside the folder that it is about to replace.
  const path = (process.env.PATH ?? '').split(delimiter).filter((folder) => !folder.startsWith(modules));
  // Whatever NODE_ENV says: starting needs tools from devDependencies, and Node and PostgreSQL are optional packages.
  const { status, error } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--include=dev', '--include=optional'], {
    cwd: root,
    env: { ...process.env, PATH: path.join(delimiter) },
    stdio: 'inherit',
  });
  if (status !== 0) fail(`npm ci failed${error ? ` (${error.message})` : ''}; the next run repeats it.`);
}

/** npm keeps silent when an optional package cannot be fetched, and Node is one. */
function requireProjectNode() {
  if (!existsSync(projectNode)) {
    if (isAtLeast(OLDEST_PROJECT_NODE)) return;
    rmSync(npmRecord, { force: true });
    fail(
      `npm did not install the package with Node ${OLDEST_PROJECT_NODE[0]}. Run this again, or use your own Node ${OLDEST_PROJECT_NODE[0]} or newer.`,
    );
  }
  const { status, error, stderr } = spawnSync(projectNode, ['--version'], { encoding: 'utf8' });
  if (status !== 0)
    fail(`The installed Node does not run on this system (it needs glibc 2.28 or newer): ${error?.message ?? stderr}`);
}

function requireNode(oldest, purpose) {
  if (!isAtLeast(oldest))
    fail(`Chunhui needs Node ${oldest.join('.')} or newer ${purpose}; this is Node ${process.versions.node}.`);
}

function isAtLeast([major, minor]) {
  const [ownMajor, ownMinor] = process.versions.node.split('.').map(Number);
  return ownMajor > major || (ownMajor === major && ownMinor >= minor);
}

function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
