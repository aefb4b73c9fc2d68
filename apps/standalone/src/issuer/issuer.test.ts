// The development issuer as a browser and a dashboard meet it: discovery, the login page, code and PKCE, refresh, logout.
import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createIssuerKeys, createTokenVerifier, type TokenVerifier } from '@chunhui/gateway';
import { createLog } from '@chunhui/runtime';
import { fastify } from 'fastify';
import { decodeJwt } from 'jose';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Issuer, issuerUrlAt, openIssuer } from './issuer.ts';

const AUDIENCE = 'chunhui';
const CLIENT = 'chunhui-dashboard';
const DASHBOARD = 'http://127.0.0.1:5173/signed-in';
const ADMINISTRATOR = 'demo-county-administrator';

let directory: string;
let server: Server;
let issuer: Issuer;
let verify: TokenVerifier;
let discovered: Record<string, unknown>;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'chunhui-issuer-'));
  // It listens before there is an issuer, whose name holds the port.
  server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const log = createLog('test', 'silent');
  issuer = await openIssuer(directory, issuerUrlAt('127.0.0.1', (server.address() as AddressInfo).port), AUDIENCE);
  const app = fastify({ serverFactory: (handle) => server.on('request', handle) });
  await issuer.mount(app, log);
  await app.ready();
  const keys = createIssuerKeys({ issuer: issuer.url, log });
  verify = createTokenVerifier({ issuer: issuer.url, audience: AUDIENCE, keys });
  const discovery = await fetch(`${issuer.url}/.well-known/openid-configuration`);
  discovered = (await discovery.json()) as Record<string, unknown>;
});

afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await rm(directory, { recursive: true });
});

interface Page {
  readonly status: number;
  /** Where the browser stands: at the issuer, or outside with the issuer's answer in the address. */
  readonly url: URL;
  readonly text: string;
}

/** Keeps cookies and follows redirects until they leave the issuer. */
function openBrowser() {
  const cookies = new Map<string, string>();

  async function visit(address: string | URL, init: RequestInit = {}): Promise<Page> {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(address, { ...init, headers: { cookie, accept: 'text/html' }, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '') cookies.delete(name);
      else cookies.set(name, value);
    }
    const location = response.headers.get('location');
    if (location === null) return { status: response.status, url: new URL(address), text: await response.text() };
    const next = new URL(location, address);
    return next.href.startsWith(issuer.url) ? visit(next) : { status: response.status, url: next, text: '' };
  }

  return {
    visit,
    /** Submits the form whose action fits. */
    submit(page: Page, action: RegExp, fields: Record<string, string> = {}): Promise<Page> {
      const forms = [...page.text.matchAll(/<form[^>]* action="([^"]+)"/g)].map(([, target]) => `${target}`);
      const target = forms.find((form) => action.test(form));
      if (target === undefined) throw new Error(`no form for ${action} on a page with ${forms}`);
      return visit(new URL(target, page.url), { method: 'POST', body: new URLSearchParams(fields) });
    },
  };
}

const verifier = randomBytes(32).toString('base64url');

function authorizationUrl(changes: Record<string, string> = {}): URL {
  const url = new URL(String(discovered.authorization_endpoint));
  const parameters = {
    client_id: CLIENT,
    response_type: 'code',
    redirect_uri: DASHBOARD,
    scope: 'openid profile',
    state: 'where-it-was',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    ...changes,
  };
  for (const [name, value] of Object.entries(parameters)) if (value !== '') url.searchParams.set(name, value);
  return url;
}

type Tokens = Record<'access_token' | 'id_token' | 'refresh_token' | 'error', string>;

async function askForTokens(parameters: Record<string, string>): Promise<Tokens> {
  const body = new URLSearchParams({ client_id: CLIENT, ...parameters });
  const headers = { origin: new URL(DASHBOARD).origin };
  const response = await fetch(String(discovered.token_endpoint), { method: 'POST', headers, body });
  expect(response.headers.get('access-control-allow-origin')).toBe(headers.origin);
  return (await response.json()) as Tokens;
}

const exchange = (page: Page, codeVerifier = verifier) =>
  askForTokens({
    grant_type: 'authorization_code',
    code: page.url.searchParams.get('code') ?? '',
    redirect_uri: DASHBOARD,
    code_verifier: codeVerifier,
  });

const refresh = (refreshToken: string) => askForTokens({ grant_type: 'refresh_token', refresh_token: refreshToken });

async function signIn(browser = openBrowser(), subject = ADMINISTRATOR): Promise<Page> {
  return browser.submit(await browser.visit(authorizationUrl()), new RegExp(`/${subject}$`));
}

it('is discovered', () => {
  expect(discovered).toMatchObject({
    issuer: issuer.url,
    jwks_uri: `${issuer.url}/jwks`,
    authorization_endpoint: `${issuer.url}/auth`,
    token_endpoint: `${issuer.url}/token`,
    end_session_endpoint: `${issuer.url}/session/end`,
    code_challenge_methods_supported: ['S256'],
    response_types_supported: expect.arrayContaining(['code']),
  });
});

it('publishes no private key', async () => {
  const { keys } = (await (await fetch(String(discovered.jwks_uri))).json()) as { keys: object[] };
  expect(keys).toHaveLength(1);
  expect(keys[0]).not.toHaveProperty('d');
});

describe('signing in', () => {
  it('offers every demonstration account, in both languages, and says what it is', async () => {
    const { status, text } = await openBrowser().visit(authorizationUrl());
    expect(status).toBe(200);
    for (const words of ['玉屏县管理员', 'Viewer of Tongren', '仅供开发和演示', 'no passwords']) {
      expect(text).toContain(words);
    }
  });

  it('ends with an access token that the gateway accepts', async () => {
    const page = await signIn();
    expect(page.url.href).toMatch(`${DASHBOARD}?`);
    expect(page.url.searchParams.get('state')).toBe('where-it-was');
    const { access_token, id_token } = await exchange(page);
    expect(await verify(access_token)).toMatchObject({ subject: ADMINISTRATOR });
    expect(decodeJwt(id_token)).toMatchObject({ sub: ADMINISTRATOR, name: '玉屏县管理员 · Administrator of Yuping' });
  });

  it('is remembered: the next application need not ask again', async () => {
    const browser = openBrowser();
    await signIn(browser);
    const { url } = await browser.visit(authorizationUrl({ redirect_uri: 'http://localhost:8080/' }));
    expect(url.href).toMatch(/^http:\/\/localhost:8080\/\?.*code=/);
  });

  it('works from the process that serves the issuer, and with a request for consent', async () => {
    const browser = openBrowser();
    await signIn(browser);
    const own = new URL('/dashboard/', issuer.url).href;
    const { url } = await browser.visit(authorizationUrl({ redirect_uri: own, prompt: 'consent' }));
    expect(url.href).toMatch(`${own}?`);
  });

  it.each([
    ['a page elsewhere', { redirect_uri: 'https://evil.example/' }, 'redirect_uri'],
    ['a page that only begins like ours', { redirect_uri: 'http://localhost.evil.example/' }, 'redirect_uri'],
    ['another client', { client_id: 'other' }, 'invalid_client'],
  ])('%s gets a page of words, and no code', async (_what, changes, reason) => {
    const page = await openBrowser().visit(authorizationUrl(changes));
    expect(page.status).toBe(400);
    expect(page.url.href).toMatch(issuer.url);
    expect(page.text).toContain(reason);
  });

  it('needs PKCE', async () => {
    const { url } = await openBrowser().visit(authorizationUrl({ code_challenge: '', code_challenge_method: '' }));
    expect(url.searchParams.get('error')).toBe('invalid_request');
    expect(await exchange(await signIn(), 'x'.repeat(43))).toMatchObject({ error: 'invalid_grant' });
  });

  it('takes a code once', async () => {
    const page = await signIn();
    await exchange(page);
    expect(await exchange(page)).toMatchObject({ error: 'invalid_grant' });
  });

  it('knows no other accounts, and nobody who has not come from an application', async () => {
    const browser = openBrowser();
    const { url } = await browser.visit(authorizationUrl());
    const unknown = await browser.visit(`${url}/root`, { method: 'POST' });
    expect(unknown).toMatchObject({ status: 400, text: expect.stringContaining('no such account') });
    expect(await openBrowser().visit(`${issuer.url}/interaction/x`)).toMatchObject({ status: 400 });
  });
});

describe('refreshing', () => {
  it('gives a new access token and a new refresh token', async () => {
    const first = await exchange(await signIn());
    const second = await refresh(first.refresh_token);
    expect(await verify(second.access_token)).toMatchObject({ subject: ADMINISTRATOR });
    expect(second.refresh_token).not.toBe(first.refresh_token);
  });

  it('with a token that was used before ends all that came of it', async () => {
    const first = await exchange(await signIn());
    const second = await refresh(first.refresh_token);
    expect(await refresh(first.refresh_token)).toMatchObject({ error: 'invalid_grant' });
    expect(await refresh(second.refresh_token)).toMatchObject({ error: 'invalid_grant' });
  });
});

it('signing out ends the session, and returns to the dashboard', async () => {
  const browser = openBrowser();
  const { id_token, refresh_token } = await exchange(await signIn(browser));
  const end = new URL(String(discovered.end_session_endpoint));
  end.searchParams.set('id_token_hint', id_token);
  end.searchParams.set('post_logout_redirect_uri', 'http://127.0.0.1:5173/');
  const page = await browser.visit(end);
  expect(page.text).toContain('退出登录');
  const xsrf = /name="xsrf" value="([^"]+)"/.exec(page.text)?.[1] ?? '';
  const { url } = await browser.submit(page, /session\/end/, { xsrf, logout: 'yes' });
  expect(url.href).toBe('http://127.0.0.1:5173/');
  const silent = await browser.visit(authorizationUrl({ prompt: 'none' }));
  expect(silent.url.searchParams.get('error')).toBe('login_required');
  expect(await refresh(refresh_token)).toMatchObject({ error: 'invalid_grant' });
});

it('signs ready-made tokens with the key that it publishes', async () => {
  expect(await verify(await issuer.sign('demo-care-worker'))).toMatchObject({ subject: 'demo-care-worker' });
});

it('keeps its key', async () => {
  const again = await openIssuer(directory, issuer.url, AUDIENCE);
  expect(await verify(await again.sign(ADMINISTRATOR))).toMatchObject({ subject: ADMINISTRATOR });
});

describe('where it is', () => {
  it.each([
    ['127.0.0.1', 'http://127.0.0.1:4000/issuer'],
    ['chunhui.example', 'http://chunhui.example:4000/issuer'],
    ['0.0.0.0', 'http://127.0.0.1:4000/issuer'],
    ['::', 'http://127.0.0.1:4000/issuer'],
    ['::1', 'http://[::1]:4000/issuer'],
  ])('listening at %s: %s', (host, url) => {
    expect(issuerUrlAt(host, 4000)).toBe(url);
  });
});

describe('in production', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it('is refused', async () => {
    vi.stubEnv('NODE_ENV', 'production');
    await expect(openIssuer(directory, issuer.url, AUDIENCE)).rejects.toThrow('not in production');
  });
});
