// The five processes as a deployment runs them, in production's environment: what is off there, what is refused, what leaves them; and one
// request's id from the gateway to the row that its act leaves.
import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { createIdentityStamp } from '@chunhui/runtime';
import { createTestDatabase, rollOut, type TestDatabase } from '@chunhui/testing';
import { type CryptoKey, exportJWK, exportSPKI, generateKeyPair, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
/** The secret that the gateway shares with a subgraph. */
const secretOf = (subgraph: string) => `the secret of the gateway and ${subgraph}`;
const SUBGRAPHS = {
  organizations: 'ORGANIZATIONS',
  volunteers: 'VOLUNTEERS',
  'talent-pool': 'TALENT_POOL',
  activities: 'ACTIVITIES',
} as const;
const SUBJECT = 'county_administrator-520622';
const GIVE = 'mutation Give($input: GiveGrantInput!) { giveGrant(input: $input) { errors { code } } }';
const CANARY = '金丝雀13987654321';

let test: TestDatabase;
let issuer: Server;
let issuerUrl: string;
let key: CryptoKey;
let publicKey: CryptoKey;
let folder: string;
let gateway: string;
const addresses: Record<string, string> = {};
const children: ChildProcess[] = [];
/** Everything that the processes wrote. */
let written = '';

interface Line {
  readonly url?: string;
  readonly msg?: string;
}

/** Starts a process, and answers the address that it says it listens at. */
async function start(file: string, environment: Record<string, string>): Promise<string> {
  const child = spawn(process.execPath, [join(ROOT, file)], { env: environment });
  children.push(child);
  return new Promise((resolve, reject) => {
    child.on('exit', (code) => reject(new Error(`${file} ended with ${code}: ${written.slice(-500)}`)));
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (piece: string) => {
        written += piece;
        for (const line of piece.split('\n')) {
          const said = line.startsWith('{') ? (JSON.parse(line) as Line) : {};
          if (said.url !== undefined && /listen/.test(said.msg ?? '')) resolve(said.url);
        }
      });
  });
}

/** Runs a process that is refused, and answers how it ended and what it said. */
async function refused(file: string, environment: Record<string, string>) {
  const child = spawn(process.execPath, [join(ROOT, file)], { env: environment });
  const ended = new Promise<number>((resolve) => child.on('exit', (code) => resolve(code ?? -1)));
  const [code, said] = await Promise.all([ended, text(child.stderr)]);
  return { code, said };
}

function token(claims: object = {}, header: object = {}): Promise<string> {
  const exp = Math.floor(Date.now() / 1_000) + 300;
  return new SignJWT({ iss: issuerUrl, aud: 'chunhui', sub: SUBJECT, exp, ...claims })
    .setProtectedHeader({ alg: 'ES256', kid: 'one', ...header })
    .sign(key);
}

async function post(url: string, body: unknown, headers: Record<string, string> = {}) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  const answer = await response.text();
  return { status: response.status, headers: response.headers, answer, code: codeIn(answer) };
}

function codeIn(answer: string): unknown {
  try {
    return JSON.parse(answer).errors?.[0]?.extensions?.code;
  } catch {
    return undefined;
  }
}

beforeAll(async () => {
  test = await createTestDatabase();
  await rollOut(test, '520622');
  await test.caller('COUNTY_ADMINISTRATOR', '520622');
  // Keeps the text of every statement that writes an audit row.
  await test.sql('create table public.seen (query text)');
  await test.sql(`create function public.keep() returns trigger language plpgsql security definer as
    $$ begin insert into public.seen values (current_query()); return new; end $$`);
  await test.sql(
    'create trigger keep before insert on organizations.audit_log for each row execute function public.keep()',
  );

  ({ privateKey: key, publicKey } = await generateKeyPair('ES256'));
  const keys = JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), kid: 'one', alg: 'ES256' }] });
  issuer = createServer(({ url }, response) => {
    response.end(url === '/keys' ? keys : JSON.stringify({ issuer: issuerUrl, jwks_uri: `${issuerUrl}/keys` }));
  });
  await new Promise<void>((resolve) => issuer.listen(0, '127.0.0.1', resolve));
  issuerUrl = `http://127.0.0.1:${(issuer.address() as AddressInfo).port}`;

  folder = await mkdtemp(join(tmpdir(), 'chunhui-production-'));
  const own = join(folder, 'documents.json');
  await writeFile(own, JSON.stringify({ [createHash('sha256').update(GIVE).digest('hex')]: GIVE }));
  const shared = {
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    ENCRYPTION_KEYS: `one:${Buffer.alloc(32, 1).toString('base64')}`,
    LOOKUP_KEYS: `one:${Buffer.alloc(32, 2).toString('base64')}`,
    AUDIT_KEYS: `one:${Buffer.alloc(32, 3).toString('base64')}`,
    DATABASE_POOL_SIZE: '2',
  };
  await Promise.all(
    Object.entries(SUBGRAPHS).map(async ([name, prefix]) => {
      addresses[name] = await start(`services/${name}/src/main.ts`, {
        ...shared,
        [`${prefix}_PORT`]: '0',
        [`${prefix}_GATEWAY_SECRET`]: secretOf(name),
        [`${prefix}_DATABASE_URL`]: test.url(name.replace('-', '_')),
      });
    }),
  );
  gateway = await start('gateway/src/main.ts', {
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    PORT: '0',
    OIDC_ISSUER: issuerUrl,
    PERSISTED_DOCUMENTS_FILE: own,
    ...Object.fromEntries(
      Object.entries(SUBGRAPHS).flatMap(([name, prefix]) => [
        [`${prefix}_URL`, addresses[name] as string],
        [`${prefix}_GATEWAY_SECRET`, secretOf(name)],
      ]),
    ),
  });
}, 120_000);

afterAll(async () => {
  const running = children.filter(({ exitCode }) => exitCode === null);
  const ended = running.map((child) => new Promise((resolve) => child.on('close', resolve)));
  for (const child of running) child.removeAllListeners('exit').kill('SIGTERM');
  await Promise.all(ended);
  issuer?.closeAllConnections();
  issuer?.close();
  if (folder) await rm(folder, { recursive: true, force: true });
  await test?.drop();
});

const signedIn = async () => ({ authorization: `Bearer ${await token()}` });

describe('the gateway', () => {
  it('answers the documents of the manifest, by their text, and no others', async () => {
    const DIVISION = 'query CountyComparison';
    const manifest = JSON.parse(await readFile(join(ROOT, 'gateway/persisted-documents.json'), 'utf8'));
    const query = Object.values<string>(manifest).find((each) => each.includes(DIVISION)) as string;
    const { status, answer } = await post(gateway, { query, variables: { code: '520622' } }, await signedIn());
    expect({ status, answer: answer.slice(0, 300) }).toEqual({
      status: 200,
      answer: expect.stringContaining('"data":{'),
    });
    for (const other of ['{ __typename }', '{ __schema { types { name } } }', '{ divisio(code: "52") { code } }', '']) {
      const refusal = await post(gateway, { query: other }, await signedIn());
      expect([refusal.status, refusal.code], other).toEqual([
        400,
        other === '' ? 'BAD_REQUEST' : 'DOCUMENT_NOT_ALLOWED',
      ]);
      expect(refusal.answer).not.toContain('Did you mean');
    }
  });

  it('refuses who cannot show a token of the issuer', async () => {
    for (const forged of ['x', await token({ iss: 'https://evil.example' }), await token({ aud: 'elsewhere' })])
      expect((await post(gateway, { query: GIVE }, { authorization: `Bearer ${forged}` })).code).toBe('TOKEN_INVALID');
  });

  it('tells a browser to keep nothing and frame nothing, sets no cookie, and names no maker', async () => {
    const { headers } = await post(gateway, { query: GIVE }, { origin: 'https://evil.example' });
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    for (const absent of ['set-cookie', 'x-powered-by', 'server', 'access-control-allow-origin'])
      expect(headers.get(absent), absent).toBeNull();
  });

  it('has no login of its own, and no page', async () => {
    for (const path of ['/issuer', '/issuer/auth', '/graphiql', '/metrics', '/.env']) {
      const response = await fetch(new URL(path, gateway));
      expect([response.status, codeIn(await response.text())], path).toEqual([404, 'NOT_FOUND']);
    }
  });
});

describe('each subgraph, directly', () => {
  const QUESTIONS = [
    '{ __typename }',
    '{ _service { sdl } }',
    '{ _entities(representations: [{ __typename: "Division", code: "520622000000" }]) { __typename } }',
    '{ __schema { types { name } } }',
  ];

  it('answers only what the gateway has signed for it and for this body', async () => {
    const identity = { subject: SUBJECT, scope: '520622', requestId: 'forged-request' };
    const bodyOf = (query: string) => JSON.stringify({ query });
    for (const [name, url] of Object.entries(addresses)) {
      for (const query of QUESTIONS) {
        const body = bodyOf(query);
        const sign = (subgraph: string, secret: string, now?: () => number) =>
          createIdentityStamp(subgraph, secret, now).sign(identity, body);
        const good = sign(name, secretOf(name));
        const [head, claims, mac] = good.split('.');
        const other = name === 'volunteers' ? 'activities' : 'volunteers';
        const forged: Record<string, string>[] = [
          {},
          { 'chunhui-identity': '' },
          { 'chunhui-identity': await token() },
          { authorization: `Bearer ${await token()}` },
          { authorization: `Bearer ${good}` },
          { 'chunhui-identity': `${Buffer.from('{"alg":"none"}').toString('base64url')}.${claims}.` },
          { 'chunhui-identity': `${head}.${claims}.` },
          { 'chunhui-identity': `${Buffer.from('{"alg":"HS512"}').toString('base64url')}.${claims}.${mac}` },
          { 'chunhui-identity': sign(name, 'another secret of more than 32 letters') },
          { 'chunhui-identity': sign(name, await exportSPKI(publicKey)) },
          // What another subgraph can sign with its own secret, and what was signed for it.
          { 'chunhui-identity': sign(name, secretOf(other)) },
          { 'chunhui-identity': sign(other, secretOf(other)) },
          { 'chunhui-identity': sign(other, secretOf(name)) },
          { 'chunhui-identity': sign(name, secretOf(name), () => Date.now() - 31_000) },
          { 'chunhui-identity': sign(name, secretOf(name), () => Date.now() + 300_000) },
          // Captured from another request.
          { 'chunhui-identity': createIdentityStamp(name, secretOf(name)).sign(identity, bodyOf('{ __typename } ')) },
        ];
        for (const headers of forged) {
          const { status, code } = await post(url, { query }, headers);
          expect({ name, headers, query, status, code }).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
        }
      }
      const body = bodyOf('{ __typename }');
      const signed = createIdentityStamp(name, secretOf(name)).sign(identity, body);
      expect((await post(url, JSON.parse(body), { 'chunhui-identity': signed })).status).toBe(200);
    }
  });
});

/** The secrets of all subgraphs, as the gateway has them. */
const ownSecrets = Object.fromEntries(
  Object.entries(SUBGRAPHS).map(([name, prefix]) => [`${prefix}_GATEWAY_SECRET`, secretOf(name)]),
);

describe('what is for development', () => {
  it.each([
    [
      'apps/standalone/src/issuer/issuer-server.ts',
      { OIDC_ISSUER: 'http://127.0.0.1:1/issuer', ISSUER_PORT: '0' },
      'NODE_ENV: ',
    ],
    ['apps/standalone/src/main.ts', {}, 'OIDC_ISSUER: is required in production'],
    ['gateway/src/main.ts', ownSecrets, 'OIDC_ISSUER: is required in production'],
    [
      'gateway/src/main.ts',
      { ...ownSecrets, OIDC_ISSUER: 'https://issuer.example', ACTIVITIES_GATEWAY_SECRET: 'short' },
      'ACTIVITIES_GATEWAY_SECRET: ',
    ],
    [
      'gateway/src/main.ts',
      { OIDC_ISSUER: 'https://issuer.example', GATEWAY_SECRET: 'one secret for all of the subgraphs' },
      'ORGANIZATIONS_GATEWAY_SECRET: is required in production',
    ],
    ['services/volunteers/src/main.ts', ownSecrets, 'ENCRYPTION_KEYS: is required'],
  ])('%s is refused with %o', async (file, environment, said) => {
    const ended = await refused(file, {
      NODE_ENV: 'production',
      DATA_DIRECTORY: join(tmpdir(), 'nothing-here'),
      ...environment,
    });
    expect(ended).toEqual({ code: 1, said: expect.stringContaining(said) });
    expect(ended.said).not.toContain('    at ');
  });
});

describe('one request', () => {
  it('has one id, from the client through the gateway and the statement to the audit row', async () => {
    const id = 'request-from-a-client-1';
    const input = { division: '520622', role: 'COUNTY_STAFF', subject: 'reader' };
    const { headers, answer } = await post(
      gateway,
      { query: GIVE, variables: { input } },
      { ...(await signedIn()), 'x-request-id': id },
    );
    expect(answer).toContain('"errors":[]');
    expect(headers.get('x-request-id')).toBe(id);
    expect(await test.sql('select action from organizations.audit_log where request_id = $1', [id])).toHaveLength(1);
    const seen = await test.sql<{ query: string }>('select query from public.seen');
    expect(seen.map(({ query }) => query)).toEqual([expect.stringContaining(`/* request ${id} */`)]);
    expect(written.split('\n').some((line) => line.includes('"gateway"') && line.includes(id))).toBe(true);
  });
});

describe('the logs', () => {
  it('hold nothing of what was sent: not in a body, an address, a header, nor in what was refused', async () => {
    const headers = await signedIn();
    const canary = encodeURIComponent(CANARY);
    await post(
      gateway,
      { query: GIVE, variables: { input: { division: CANARY, role: CANARY, subject: CANARY } } },
      headers,
    );
    await post(
      gateway,
      { query: GIVE, variables: { input: { division: '520622', role: 'COUNTY_STAFF', subject: CANARY } } },
      headers,
    );
    await post(gateway, { query: `{ division(code: "${CANARY}") { code } }`, operationName: CANARY }, headers);
    await post(`${gateway}?name=${canary}`, { query: GIVE, variables: { [CANARY]: CANARY } }, headers);
    await post(
      gateway,
      { query: GIVE },
      { authorization: `Bearer ${canary}`, 'chunhui-scope': canary, 'x-request-id': canary },
    );
    await fetch(new URL(`/${canary}?${canary}`, gateway), {
      headers: { 'user-agent': canary, referer: `https://x/${canary}` },
    });
    const form = new FormData();
    form.set('operations', JSON.stringify({ query: GIVE, variables: { input: { subject: CANARY }, file: null } }));
    form.set('map', JSON.stringify({ 0: ['variables.file'] }));
    form.set('0', new File([CANARY], `${CANARY}.csv`));
    await fetch(gateway, { method: 'POST', headers, body: form });
    for (const url of Object.values(addresses))
      await post(`${url}?name=${canary}`, { query: CANARY }, { authorization: canary });
    expect(written).toContain('"request"');
    for (const trace of [CANARY, canary, '金丝雀', '13987654321', headers.authorization])
      expect(written).not.toContain(trace);
  });
});
