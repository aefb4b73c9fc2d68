// Proves the deployment of docker-compose.yml: builds the image, starts everything with the demonstration under a throwaway
// name, asks the report's figures through the gateway, stops a subgraph, replaces the database's container, and removes it all.

import { deepStrictEqual as equal, notStrictEqual as notEqual, ok } from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { env } from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { ask, CountyComparisonDocument, DivisionOverviewDocument, type DivisionOverviewQuery } from '@chunhui/client';
import { CommandError, ComposeProject, findCompose, findDocker, run } from './compose-project.ts';
import { throwawaySettings } from './compose-settings.ts';

type Overview = NonNullable<DivisionOverviewQuery['division']>;

const IMAGE = 'chunhui:check';
const YUPING = '520622';
const TONGREN = '5206';
const POSTGRES_IMAGE = 'postgres:18-bookworm';
/** For a machine that can pull nothing; the oldest version that the project supports. */
const POSTGRES_FALLBACK = 'postgres:15-bookworm';
const LONG_LIVED = ['activities', 'gateway', 'issuer', 'organizations', 'postgres', 'talent-pool', 'volunteers'];
const TOKENS_FILE = '/tmp/issuer/demo-tokens.json';
const WAIT_MS = 120_000;

const interruption = new AbortController();
const { signal } = interruption;
process.on('SIGINT', () => interruption.abort(new CommandError('interrupted')));
process.on('SIGTERM', () => interruption.abort(new CommandError('interrupted')));

const say = (line: string) => process.stdout.write(`${line}\n`);

async function step<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  const begun = Date.now();
  const seconds = () => `${((Date.now() - begun) / 1000).toFixed(1)} s`;
  try {
    signal.throwIfAborted();
    const result = await work();
    say(`✓ ${name} (${seconds()})`);
    return result;
  } catch (error) {
    say(`✗ ${name} (${seconds()})`);
    throw error;
  }
}

/** Repeats what may fail for a while, until it does not. */
async function eventually<Result>(work: () => Promise<Result>): Promise<Result> {
  const deadline = Date.now() + WAIT_MS;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (Date.now() > deadline || signal.aborted) throw error;
    }
    await sleep(500, undefined, { signal });
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

async function choosePostgresImage(docker: string): Promise<string> {
  if (env.POSTGRES_IMAGE) return env.POSTGRES_IMAGE;
  const isLocal = (image: string) =>
    run([docker, 'image', 'inspect', image], { signal }).then(
      () => true,
      () => false,
    );
  if (await isLocal(POSTGRES_IMAGE)) return POSTGRES_IMAGE;
  try {
    await run([docker, 'pull', '--quiet', POSTGRES_IMAGE], { signal });
    return POSTGRES_IMAGE;
  } catch (error) {
    if (!(await isLocal(POSTGRES_FALLBACK))) throw error;
    say(`  ${POSTGRES_IMAGE} is not here and cannot be pulled: ${POSTGRES_FALLBACK} stands in for it`);
    return POSTGRES_FALLBACK;
  }
}

/** On this machine's network and from its registry: the build then gets its packages wherever an installation here does. */
async function buildImage(docker: string): Promise<void> {
  const registry = (await run(['npm', 'config', 'get', 'registry'], { signal })).trim();
  const node = env.NODE_IMAGE ? ['--build-arg', `NODE_IMAGE=${env.NODE_IMAGE}`] : [];
  const args = ['--network', 'host', '--build-arg', `NPM_CONFIG_REGISTRY=${registry}`, ...node, '--tag', IMAGE];
  await run([docker, 'build', ...args, '.'], { signal });
}

async function checkDeployment(project: ComposeProject, port: number): Promise<void> {
  const url = `http://127.0.0.1:${port}/graphql`;
  await step('everything starts: database, migration with demonstration data, services, gateway, issuer', () =>
    project.compose('up', '--detach', '--no-build'),
  );
  await step('every container is healthy, and the migration has ended well', () => healthy(project));
  const tokens: Record<string, string> = JSON.parse(await project.compose('exec', '-T', 'issuer', 'cat', TOKENS_FILE));
  const client = { url, token: tokens.municipalViewer ?? '' };
  const overview = async (code: string): Promise<Overview> => {
    const { data, errors } = await ask(client, DivisionOverviewDocument, { code });
    equal(errors, []);
    ok(data?.division, `no division ${code}`);
    return data.division;
  };

  const yuping = await step("Yuping's figures are those of its report", async () => {
    const division = await overview(YUPING);
    checkReport(division);
    return division;
  });
  await step('the prefecture sums up its counties', async () => checkPrefecture(await overview(TONGREN), yuping));
  await step('the counties stand side by side', async () => {
    const { data, errors } = await ask(client, CountyComparisonDocument, { code: TONGREN });
    equal(errors, []);
    const counties = data?.division?.children.nodes ?? [];
    equal(counties.length, 10);
    const county = counties.find(({ code }) => code === yuping.code);
    equal(county?.organizations?.chunhuiSocieties, 65);
    equal(county?.talentPool?.total, 1574);
    for (const { reporting, volunteering } of counties) equal(volunteering !== null, reporting);
  });
  await step('without a token, and with a wrong one, the answer is 401', async () => {
    equal(await statusOf(url), 401);
    equal(await statusOf(url, `${client.token.slice(0, -4)}AAAA`), 401);
  });
  await step('only the gateway is open', () => checkDoors(project));
  await step('a stopped subgraph costs its own figures, and comes back', async () => {
    await project.compose('stop', 'volunteers');
    const { data, errors } = await ask(client, DivisionOverviewDocument, { code: YUPING });
    equal(data?.division, { ...yuping, volunteering: null });
    equal(
      errors.map(({ extensions }) => extensions?.code),
      ['SUBGRAPH_UNAVAILABLE'],
    );
    await project.compose('start', 'volunteers');
    await eventually(async () => equal(await overview(YUPING), yuping));
  });
  await step("the data outlives the database's container", async () => {
    const startedAt = await startOf(project, 'postgres');
    await project.compose('rm', '--stop', '--force', '-v', 'postgres');
    await project.compose('up', '--detach', '--no-build', '--no-deps', 'postgres');
    notEqual(await startOf(project, 'postgres'), startedAt);
    await eventually(async () => equal(await overview(YUPING), yuping));
  });
  await step('a second `up` migrates again, and changes nothing', async () => {
    const migratedAt = await startOf(project, 'migrate');
    await project.compose('up', '--detach', '--no-build');
    await healthy(project);
    notEqual(await startOf(project, 'migrate'), migratedAt);
    equal(await overview(YUPING), yuping);
  });
  await step('the commands that keep a system run beside it', async () => {
    for (const command of [['nightly', '--yes'], ['verify:audit']])
      await project.compose(
        'run',
        '--rm',
        '--no-deps',
        'migrate',
        'node',
        'apps/standalone/src/operations/main.ts',
        ...command,
      );
  });
}

async function startOf(project: ComposeProject, name: string): Promise<string | undefined> {
  return (await project.containers()).find(({ service }) => service === name)?.startedAt;
}

async function healthy(project: ComposeProject): Promise<void> {
  await eventually(async () => {
    const containers = await project.containers();
    const notWell = containers.filter(({ service, status, health, exitCode }) =>
      service === 'migrate' ? status !== 'exited' || exitCode !== 0 : health !== 'healthy',
    );
    equal(
      notWell.map(({ service, status, health }) => `${service} ${status} ${health}`),
      [],
    );
    equal(containers.map(({ service }) => service).sort(), [...LONG_LIVED, 'migrate'].sort());
  });
}

function checkReport({ organizations, volunteering, talentPool, activities }: Overview): void {
  ok(organizations && volunteering && talentPool && activities, 'a column is missing');
  equal(organizations.firstSecretaries.total, 62);
  equal(organizations.chunhuiSocieties, 65);
  equal(organizations.chunhuiEnvoys, 423);
  equal(
    organizations.socialOrganizations.map(({ members }) => members).sort((a, b) => b - a),
    [367, 50, 46],
  );
  equal(talentPool.total, 1574);
  equal(Object.fromEntries(talentPool.byGroup.map(({ group, count }) => [group, count])), {
    COLLEGE_STUDENT: 694,
    MIGRANT_WORKER: 500,
    OUTSTANDING_TALENT: 380,
  });
  atLeast(1_000, organizations.chunhuiMembers, 'members');
  atLeast(24_000, volunteering.registeredCumulative, 'volunteers');
  atLeast(200, volunteering.teams, 'teams');
  atLeast(1_400, activities.projects, 'projects');
  atLeast(300, activities.sessions.total, 'sessions of societies');
}

function checkPrefecture(
  { organizations, volunteering, talentPool, activities, children }: Overview,
  county: Overview,
) {
  equal(children.totalCount, 10);
  atLeast(county.organizations?.chunhuiSocieties, organizations?.chunhuiSocieties, 'societies');
  atLeast(county.volunteering?.registeredCumulative, volunteering?.registeredCumulative, 'volunteers');
  atLeast(county.talentPool?.total, talentPool?.total, 'talents');
  atLeast(county.activities?.projects, activities?.projects, 'projects');
}

function atLeast(expected: number | undefined, found: number | undefined, what: string): void {
  ok(expected !== undefined && found !== undefined && found >= expected, `${what}: ${found}, at least ${expected}`);
}

async function statusOf(url: string, token?: string): Promise<number> {
  const headers = { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) };
  const body = JSON.stringify({ query: DivisionOverviewDocument.toString(), variables: { code: YUPING } });
  return (await fetch(url, { method: 'POST', headers, body })).status;
}

/** By the engine's own word no other port is open here; and from beside the gateway, where a proxy would be, no subgraph is in reach. */
async function checkDoors(project: ComposeProject): Promise<void> {
  const open = (await project.containers()).filter(({ publishedPorts }) => publishedPorts.length > 0);
  equal(
    open.map(({ service, publishedPorts }) => [service, ...publishedPorts]),
    [['gateway', '4000/tcp']],
  );
  const reach = (address: string) => project.compose('exec', '-T', 'issuer', 'node', '-e', `await fetch('${address}')`);
  await reach('http://gateway:4000/live');
  for (const address of [
    'organizations:4001',
    'volunteers:4002',
    'talent-pool:4003',
    'activities:4004',
    'postgres:5432',
  ]) {
    const inReach = await reach(`http://${address}/live`).then(
      () => true,
      (error: Error) => !error.message.includes('ENOTFOUND') && !error.message.includes('EAI_AGAIN'),
    );
    ok(!inReach, `${address} is in reach of the front network`);
  }
}

/** No step, so that an interruption does not stop it. */
async function takeDown(): Promise<void> {
  if (project === undefined) return;
  try {
    await project.remove();
    say('✓ taken down, with its volumes');
  } catch (error) {
    process.exitCode = 1;
    say(`✗ not taken down: ${(error as Error).message}`);
  }
}

const begun = Date.now();
let project: ComposeProject | undefined;
try {
  const docker = await findDocker();
  const compose = await findCompose(docker);
  say(`Docker: ${docker}; compose: ${compose.join(' ')}`);
  const postgresImage = await choosePostgresImage(docker);
  await step(`the image ${IMAGE} is built`, () => buildImage(docker));
  const port = await freePort();
  const lookupKeysFile = join(await mkdtemp(join(tmpdir(), 'chunhui-compose-')), 'lookup-keys');
  await writeFile(lookupKeysFile, `k1:${randomBytes(32).toString('base64')}\n`, { mode: 0o644 });
  await chmod(dirname(lookupKeysFile), 0o755);
  project = new ComposeProject(docker, compose, {
    environment: throwawaySettings({ image: IMAGE, postgresImage, port, lookupKeysFile }),
    signal,
  });
  say(`  project ${project.name}, gateway at port ${port}, database from ${postgresImage}`);
  await checkDeployment(project, port);
} catch (error) {
  process.exitCode = 1;
  if (!signal.aborted) {
    say((await project?.troubles().catch(() => '')) ?? '');
    say(error instanceof CommandError ? error.message : String((error as Error).stack ?? error));
  }
} finally {
  await takeDown();
}
const outcome = signal.aborted
  ? '✗ Interrupted'
  : process.exitCode
    ? '✗ The deployment fails'
    : '✓ The deployment works';
say(`${outcome} (${((Date.now() - begun) / 1000).toFixed(0)} s)`);
