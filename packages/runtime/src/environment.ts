// The one table of environment variables. A process reads the ones it uses; a wrong one stops it with its name.
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { ofEachService } from './service-registry.ts';

const port = z.coerce.number().int().min(0).max(65535);
const secret = z.string().min(32);
const databaseUrl = z.url({ protocol: /^postgres(ql)?$/ });
const origin = z.string().refine((text) => URL.parse(text)?.origin === text, 'each must be like https://example.org');
const proxy = z.union(
  [z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6(), z.enum(['loopback', 'linklocal', 'uniquelocal'])],
  'each must be an address, a range like 10.0.0.0/8, loopback, linklocal or uniquelocal',
);

/** Several values in one variable, parted by commas; none by default. */
function listOf(item: z.ZodType<string, string>) {
  return z
    .string()
    .default('')
    .transform((text) => text.split(',').flatMap((part) => part.trim() || []))
    .pipe(z.array(item));
}

/** Every variable: its shape, and its default if it has one. What each is for stands in `.env.example`. */
export const ENVIRONMENT = {
  NODE_ENV: z.enum(['production', 'development', 'test']).default('development'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: port.default(4000),
  ...ofEachService('PORT', (service) => port.default(service.port)),
  ISSUER_PORT: port.default(4010),
  POSTGRES_PORT: port.default(4032),
  DATA_DIRECTORY: z.string().min(1).default('.data'),
  DATABASE_URL: databaseUrl.optional(),
  ...ofEachService('DATABASE_URL', () => databaseUrl),
  ENCRYPTION_KEYS: z.string().min(1),
  LOOKUP_KEYS: z.string().min(1),
  AUDIT_KEYS: z.string().min(1),
  DATABASE_POOL_SIZE: z.coerce.number().int().min(1).max(200).default(10),
  ...ofEachService('URL', () => z.url().optional()),
  SUPERGRAPH_FILE: z.string().min(1).optional(),
  GATEWAY_SECRET: secret.optional(),
  ...ofEachService('GATEWAY_SECRET', () => secret.optional()),
  SUBGRAPH_TIMEOUT_MS: z.coerce.number().int().min(100).default(3000),
  SUBGRAPH_WRITE_TIMEOUT_MS: z.coerce.number().int().min(100).default(30_000),
  RATE_LIMIT_COST_PER_MINUTE: z.coerce.number().int().min(0).default(100_000),
  SAFELIST: z.enum(['on', 'off']).optional(),
  PERSISTED_DOCUMENTS_FILE: z.string().min(1).optional(),
  CORS_ORIGINS: listOf(origin),
  TRUSTED_PROXIES: listOf(proxy),
  OIDC_ISSUER: z.url().optional(),
  OIDC_AUDIENCE: z.string().min(1).default('chunhui'),
  OIDC_JWKS_URL: z.url().optional(),
  TOKEN_MAX_AGE_HOURS: z.coerce.number().min(0.1).max(720).default(12),
  DEMONSTRATION: z.enum(['on', 'off']).default('on'),
} as const satisfies Record<string, z.ZodType>;

export type EnvironmentName = keyof typeof ENVIRONMENT;
export type Environment<Name extends EnvironmentName> = { readonly [N in Name]: z.output<(typeof ENVIRONMENT)[N]> };

/** A process was started with a wrong or missing variable; the message names each and says what is wrong. */
export class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError';
}

/** Variables whose value may be in a file instead, named by the variable with `_FILE` after it. */
const SECRET = /(_KEYS|_SECRET|DATABASE_URL)$/;

/** The text of a variable, or of the file that `<name>_FILE` names for a secret; undefined when neither is set. */
function textOf(name: string, source: Record<string, string | undefined>): string | undefined {
  const file = SECRET.test(name) ? source[`${name}_FILE`] : undefined;
  if (!file) return source[name] || undefined;
  if (source[name]) throw new EnvironmentError(`${name} and ${name}_FILE are both set: set one.`);
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    throw new EnvironmentError(`${name}_FILE: ${(error as Error).message}`);
  }
}

/** Reads the named variables; an empty one counts as unset. Throws EnvironmentError naming every wrong one. */
export function readEnvironment<Name extends EnvironmentName>(
  names: readonly Name[],
  source: Record<string, string | undefined> = process.env,
): Environment<Name> {
  const problems: string[] = [];
  const values: Record<string, unknown> = {};
  for (const name of names) {
    const text = textOf(name, source);
    const parsed = ENVIRONMENT[name].safeParse(text);
    if (parsed.success) values[name] = parsed.data;
    else
      problems.push(`${name}: ${text ? parsed.error.issues.map((issue) => issue.message).join('; ') : 'is required'}`);
  }
  if (problems.length > 0) throw new EnvironmentError(`Wrong environment:\n  ${problems.join('\n  ')}`);
  return values as Environment<Name>;
}
