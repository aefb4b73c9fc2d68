// The development issuer as an OpenID provider: authorization code with PKCE for the dashboard, JWT access tokens, rotating refresh
// tokens, logout. Nothing it knows outlives the process but its key.
import type { Log } from '@chunhui/runtime';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { JWK } from 'jose';
import { type Configuration, type ErrorOut, errors, Provider } from 'oidc-provider';
import { DEMONSTRATION_CALLERS } from '../demonstration/callers.ts';
import { randomSecret } from '../secrets.ts';
import { createMemory } from './issuer-memory.ts';
import { errorPage, goodbyePage, loginPage, logoutPage, PAGE_HEADERS } from './issuer-pages.ts';

const CLIENT = 'chunhui-dashboard';
/** What access tokens are for; OAuth wants a URI here, the tokens name the audience. */
const RESOURCE = 'urn:chunhui';
const SCOPES = 'openid profile';
const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);

const MINUTE = 60;
const HOUR = 60 * MINUTE;
/** Short enough that whoever tries the dashboard sees it refresh. */
const TOKEN_SECONDS = 10 * MINUTE;
const SESSION_SECONDS = 12 * HOUR;

type Reason = Pick<ErrorOut, 'error' | 'error_description'>;

export interface ProviderOptions {
  /** The issuer; its path is where the provider is mounted. */
  readonly url: string;
  readonly audience: string;
  /** The private key that signs. */
  readonly key: JWK;
  readonly algorithm: 'ES256';
  readonly log: Log;
}

/** Serves the provider and its login page under the path of its URL. */
export async function mountProvider(app: FastifyInstance, options: ProviderOptions): Promise<void> {
  const prefix = new URL(options.url).pathname.replace(/\/$/, '');
  const provider = createProvider(options, prefix);
  const serve = provider.callback();

  await app.register(
    async (routes) => {
      // The provider reads bodies itself.
      routes.removeAllContentTypeParsers();
      routes.addContentTypeParser('*', (_request, _body, done) => done(null));
      routes.setErrorHandler((error, _request, reply) => {
        reply.headers(PAGE_HEADERS);
        if (error instanceof errors.OIDCProviderError) return reply.code(error.statusCode).send(toErrorPage(error));
        options.log.error({ err: error }, 'issuer failed');
        return reply.code(500).send(toErrorPage({ error: 'server_error' }));
      });

      routes.get<{ Params: { uid: string } }>('/interaction/:uid', async (request, reply) => {
        const { prompt } = await provider.interactionDetails(request.raw, reply.raw);
        // Nobody need consent: the one client is our own.
        if (prompt.name !== 'login') return finish(request, reply, { consent: {} });
        const path = `${prefix}/interaction/${request.params.uid}`;
        return reply.headers(PAGE_HEADERS).send(loginPage(path, DEMONSTRATION_CALLERS));
      });
      routes.post<{ Params: { subject: string } }>('/interaction/:uid/:subject', async (request, reply) => {
        const { subject } = request.params;
        if (!isAccount(subject)) throw new errors.InvalidRequest('there is no such account');
        return finish(request, reply, { login: { accountId: subject } });
      });
      routes.all('/*', (request, reply) => {
        reply.hijack();
        const { raw } = request;
        // As Express does for what it mounts: the provider tells its own addresses by the difference.
        Object.assign(raw, { originalUrl: raw.url, url: raw.url?.slice(prefix.length) });
        return serve(raw, reply.raw);
      });
    },
    { prefix },
  );

  async function finish(request: FastifyRequest, reply: FastifyReply, result: Record<string, unknown>) {
    return reply.redirect(await provider.interactionResult(request.raw, reply.raw, result), 303);
  }
}

function toErrorPage({ error, error_description: description = '' }: Reason): string {
  return errorPage(`${error}: ${description}`);
}

function isAccount(subject: string): boolean {
  return DEMONSTRATION_CALLERS.some((caller) => caller.subject === subject);
}

function createProvider({ url, audience, key, algorithm, log }: ProviderOptions, prefix: string): Provider {
  const configuration: Configuration = {
    adapter: createMemory(),
    jwks: { keys: [key] },
    cookies: { keys: [randomSecret()] },
    clients: [
      {
        client_id: CLIENT,
        token_endpoint_auth_method: 'none',
        grant_types: ['authorization_code', 'refresh_token'],
        response_types: ['code'],
        // Any page of a loopback address may ask; see `isOurs`.
        redirect_uris: ['http://127.0.0.1/'],
        id_token_signed_response_alg: algorithm,
      },
    ],
    clientBasedCORS: (_ctx, origin) => isOurs(origin, url),
    claims: { openid: ['sub'], profile: ['name'] },
    // With the name in it: there is no other place to ask for it.
    conformIdTokenClaims: false,
    findAccount: (_ctx, subject) => {
      const caller = DEMONSTRATION_CALLERS.find((each) => each.subject === subject);
      return (
        caller && { accountId: subject, claims: async () => ({ sub: subject, name: `${caller.zh} · ${caller.en}` }) }
      );
    },
    interactions: { url: (_ctx, { uid }) => `${prefix}/interaction/${uid}` },
    async loadExistingGrant({ oidc }) {
      const grant = new oidc.provider.Grant({ clientId: CLIENT, accountId: oidc.session?.accountId });
      grant.addOIDCScope(`${SCOPES} offline_access`);
      await grant.save();
      return grant;
    },
    responseTypes: ['code'],
    issueRefreshToken: () => true,
    rotateRefreshToken: true,
    features: {
      devInteractions: { enabled: false },
      userinfo: { enabled: false },
      rpInitiatedLogout: {
        logoutSource: (ctx, form) => {
          ctx.set(PAGE_HEADERS);
          ctx.body = logoutPage(form);
        },
        postLogoutSuccessSource: (ctx) => {
          ctx.set(PAGE_HEADERS);
          ctx.body = goodbyePage();
        },
      },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => RESOURCE,
        useGrantedResource: () => true,
        getResourceServerInfo(_ctx, resource) {
          if (resource !== RESOURCE) throw new errors.InvalidTarget();
          return {
            scope: '',
            audience,
            accessTokenFormat: 'jwt',
            accessTokenTTL: TOKEN_SECONDS,
            jwt: { sign: { alg: algorithm } },
          };
        },
      },
    },
    ttl: {
      AccessToken: TOKEN_SECONDS,
      AuthorizationCode: MINUTE,
      Grant: SESSION_SECONDS,
      IdToken: TOKEN_SECONDS,
      Interaction: HOUR,
      RefreshToken: SESSION_SECONDS,
      Session: SESSION_SECONDS,
    },
    renderError(ctx, reason) {
      ctx.set(PAGE_HEADERS);
      ctx.body = toErrorPage(reason);
    },
  };
  const provider = new Provider(url, configuration);
  const isRedirectAllowed = (uri: string) => isOurs(uri, url);
  provider.Client.prototype.redirectUriAllowed = isRedirectAllowed;
  provider.Client.prototype.postLogoutRedirectUriAllowed = isRedirectAllowed;
  provider.on('server_error', (_ctx, error) => log.error({ err: error }, 'issuer failed'));
  return provider;
}

/** A page of this machine, on any port, or of the process that serves the issuer. */
function isOurs(address: string, issuer: string): boolean {
  const url = URL.parse(address);
  if (url === null || url.hash !== '' || url.username !== '' || url.password !== '') return false;
  return url.origin === new URL(issuer).origin || (url.protocol === 'http:' && LOOPBACK.has(url.hostname));
}
