// Where the rows live: an embedded PostgreSQL under the data directory, or the one that DATABASE_URL names.
import { join } from 'node:path';
import {
  type ConnectOptions,
  type Database,
  EmbeddedPostgresError,
  embeddedPostgresUrl,
  makeVaultOptions,
  migrate,
  serviceRole,
  startEmbeddedPostgres,
  Vault,
} from '@chunhui/database';
import { readEnvironment } from '@chunhui/runtime';
import { randomSecret, readOrMake } from './secrets.ts';
import {
  DATABASE_VARIABLES,
  type SchemaName,
  SERVICES,
  type ServiceKey,
  type ServiceUrls,
  schemas,
} from './services.ts';

export type Databases = { readonly [Key in ServiceKey]: Database };

/** Finds or starts the PostgreSQL; `url` is a role that may create roles and schemas. */
export async function openPostgres(dataDirectory: string): Promise<{ url: string; stop(): Promise<void> }> {
  const { DATABASE_URL, POSTGRES_PORT } = readEnvironment(['DATABASE_URL', 'POSTGRES_PORT']);
  if (DATABASE_URL !== undefined) return { url: DATABASE_URL, stop: async () => undefined };
  try {
    return await startEmbeddedPostgres({
      dataDirectory: join(dataDirectory, 'postgres'),
      port: POSTGRES_PORT,
      durable: true,
    });
  } catch (error) {
    if (error instanceof EmbeddedPostgresError && error.code === 'PORT_TAKEN')
      error.message += '. Set POSTGRES_PORT to a free port.';
    throw error;
  }
}

/** The PostgreSQL of a running system, as a role that may act as the schemas' owners. */
export function runningPostgres(dataDirectory: string): string {
  const { DATABASE_URL, POSTGRES_PORT: port } = readEnvironment(['DATABASE_URL', 'POSTGRES_PORT']);
  return DATABASE_URL ?? embeddedPostgresUrl({ dataDirectory: join(dataDirectory, 'postgres'), port });
}

/** The URL of each service: from its own variable, or its role on the given server with a password made at the first start. */
export async function serviceUrls(adminUrl: string, dataDirectory: string): Promise<ServiceUrls> {
  const urls: Partial<Record<SchemaName, string>> = {};
  for (const { schema } of schemas) {
    const variable = DATABASE_VARIABLES[schema];
    urls[schema] =
      process.env[variable] || process.env[`${variable}_FILE`]
        ? readEnvironment([variable])[variable]
        : await madeUrl(adminUrl, schema, dataDirectory);
  }
  return urls as ServiceUrls;
}

async function madeUrl(adminUrl: string, schema: SchemaName, dataDirectory: string): Promise<string> {
  const passwords = await readOrMake(dataDirectory, 'database-passwords.json', () =>
    Object.fromEntries(Object.keys(DATABASE_VARIABLES).map((name) => [name, randomSecret()])),
  );
  const url = new URL(adminUrl);
  url.username = serviceRole(schema);
  url.password = passwords[schema] as string;
  return url.href;
}

const VAULT_VARIABLES = ['ENCRYPTION_KEYS', 'LOOKUP_KEYS', 'AUDIT_KEYS'] as const;

/** The vault of personal data: its keys from the environment, or made at the first start. */
export async function openVault(dataDirectory: string): Promise<Vault> {
  if (VAULT_VARIABLES.some((name) => process.env[name] || process.env[`${name}_FILE`])) {
    const env = readEnvironment(VAULT_VARIABLES);
    return new Vault({ keys: env.ENCRYPTION_KEYS, lookupKeys: env.LOOKUP_KEYS, auditKeys: env.AUDIT_KEYS });
  }
  return new Vault(await readOrMake(dataDirectory, 'vault-keys.json', makeVaultOptions));
}

/** Brings every schema up to date. */
export function migrateAll(adminUrl: string, urls: ServiceUrls, log: (line: string) => void): Promise<void> {
  return migrate(
    adminUrl,
    schemas.map(({ schema, migrations }) => ({ schema, migrations, url: urls[schema] })),
    log,
  );
}

/** Connects each service as its own role. */
export async function connectAll(urls: ServiceUrls, options: Omit<ConnectOptions, 'url'>): Promise<Databases> {
  const databases: Record<string, Database> = {};
  for (const [key, { schema, connect }] of Object.entries(SERVICES))
    databases[key] = await connect({ ...options, url: urls[schema] });
  return databases as unknown as Databases;
}

export async function closeAll(databases: Databases): Promise<void> {
  await Promise.all(Object.values(databases).map((database: Database) => database.close()));
}
