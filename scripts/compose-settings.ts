// What the check of the deployment puts into the compose file: secrets for one run, and nothing of this machine's own settings.
import { randomBytes } from 'node:crypto';

export interface SettingsOptions {
  readonly image: string;
  readonly postgresImage: string;
  readonly port: number;
  /** A file with a look-up key, which containers can read. */
  readonly lookupKeysFile: string;
}

/** A value for every variable that the compose file reads to start, so that none comes from the shell or a file .env. */
export function throwawaySettings({ image, postgresImage, port, lookupKeysFile }: SettingsOptions) {
  const secret = () => randomBytes(32).toString('hex');
  const key = () => randomBytes(32).toString('base64');
  return {
    COMPOSE_FILE: 'docker-compose.yml',
    COMPOSE_PROFILES: 'demonstration',
    CHUNHUI_IMAGE: image,
    POSTGRES_IMAGE: postgresImage,
    POSTGRES_PASSWORD: secret(),
    ORGANIZATIONS_DATABASE_PASSWORD: secret(),
    VOLUNTEERS_DATABASE_PASSWORD: secret(),
    TALENT_POOL_DATABASE_PASSWORD: secret(),
    ACTIVITIES_DATABASE_PASSWORD: secret(),
    ORGANIZATIONS_GATEWAY_SECRET: secret(),
    VOLUNTEERS_GATEWAY_SECRET: secret(),
    TALENT_POOL_GATEWAY_SECRET: secret(),
    ACTIVITIES_GATEWAY_SECRET: secret(),
    ENCRYPTION_KEYS: `k1:${key()}`,
    AUDIT_KEYS: `k1:${key()}`,
    LOOKUP_KEYS_FILE: lookupKeysFile,
    HOST: '127.0.0.1',
    PORT: String(port),
    LOG_LEVEL: 'info',
    DEMONSTRATION: 'on',
    DATABASE_POOL_SIZE: '10',
    SUBGRAPH_TIMEOUT_MS: '3000',
    SUBGRAPH_WRITE_TIMEOUT_MS: '30000',
    RATE_LIMIT_COST_PER_MINUTE: '100000',
    SAFELIST: '',
    PERSISTED_DOCUMENTS_FILE: '',
    CORS_ORIGINS: '',
    TRUSTED_PROXIES: '',
    OIDC_ISSUER: 'http://issuer:4010/issuer',
    OIDC_AUDIENCE: 'chunhui',
    OIDC_JWKS_URL: '',
    TOKEN_MAX_AGE_HOURS: '12',
    // Keycloak has a profile of its own and does not start here.
    KEYCLOAK_IMAGE: '',
    KEYCLOAK_PORT: '',
    KEYCLOAK_ADMIN_PASSWORD: '',
    KEYCLOAK_DEMONSTRATION_PASSWORD: '',
  };
}
