// The only way to PostgreSQL: pool, session, row-level security, migrations, audit, vault. Knows no table and no GraphQL.
export * from './audit.ts';
export * from './audit-keeping.ts';
export * from './database.ts';
export * from './embedded-postgres.ts';
export * from './error.ts';
export * from './id.ts';
export * from './idempotency.ts';
export * from './log-statements.ts';
export * from './migration.ts';
export * from './rekey.ts';
export * from './reseal.ts';
export * from './row-level-security.ts';
export * from './rows.ts';
export * from './session.ts';
export * from './table.ts';
export * from './vault.ts';
