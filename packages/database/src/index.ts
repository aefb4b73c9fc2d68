// The only door to PostgreSQL: data source, county session, row-level security, figures, migrations. Knows no GraphQL.
export * from './audit.ts';
export * from './county-model.ts';
export * from './database.ts';
export * from './division-rows.ts';
export * from './embedded-postgres.ts';
export * from './error.ts';
export * from './figures.ts';
export * from './id.ts';
export * from './idempotency.ts';
export * from './migration.ts';
export * from './reseal.ts';
export * from './row-level-security.ts';
export * from './rows.ts';
export * from './session.ts';
export * from './table.ts';
export * from './thing.ts';
export * from './vault.ts';
