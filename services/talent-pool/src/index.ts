// What composition roots and tests use of this service.
export { figures } from './figures.ts';
export { migrations, schema, tables } from './schema.ts';
export * from './subgraph.ts';
export * from './talent/talent.store.ts';
export type { Talent } from './talent/talent.table.ts';
