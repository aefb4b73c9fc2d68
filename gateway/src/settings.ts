// The gateway's options from the environment, for the process of its own and for the standalone process.
import { readFile } from 'node:fs/promises';
import { EnvironmentError, readEnvironment } from '@chunhui/runtime';
import type { GatewayOptions } from './options.ts';
import { type DocumentManifest, parseManifest } from './persisted-documents.ts';

const PERSISTED_DOCUMENTS = new URL('../persisted-documents.json', import.meta.url);

/** The options that `readGatewaySettings` reads. */
export type GatewaySettings = Pick<
  GatewayOptions,
  'production' | 'persistedDocuments' | 'safelist' | 'costPerMinute' | 'corsOrigins' | 'trustedProxies'
>;

/** Reads the environment and the manifests of persisted documents; throws EnvironmentError with the name of the wrong variable. */
export async function readGatewaySettings(): Promise<GatewaySettings> {
  const environment = readEnvironment([
    'NODE_ENV',
    'RATE_LIMIT_COST_PER_MINUTE',
    'SAFELIST',
    'PERSISTED_DOCUMENTS_FILE',
    'CORS_ORIGINS',
    'TRUSTED_PROXIES',
  ]);
  const production = environment.NODE_ENV === 'production';
  return {
    production,
    persistedDocuments: {
      ...parseManifest(await readFile(PERSISTED_DOCUMENTS, 'utf8')),
      ...(await readOwnDocuments(environment.PERSISTED_DOCUMENTS_FILE)),
    },
    safelist: environment.SAFELIST === undefined ? production : environment.SAFELIST === 'on',
    costPerMinute: environment.RATE_LIMIT_COST_PER_MINUTE,
    corsOrigins: environment.CORS_ORIGINS,
    trustedProxies: environment.TRUSTED_PROXIES,
  };
}

/** The documents of a county's own apps. */
async function readOwnDocuments(file: string | undefined): Promise<DocumentManifest> {
  if (file === undefined) return {};
  try {
    return parseManifest(await readFile(file, 'utf8'));
  } catch (error) {
    throw new EnvironmentError(
      `PERSISTED_DOCUMENTS_FILE: ${file} is not a manifest of persisted documents: ${(error as Error).message}`,
    );
  }
}
