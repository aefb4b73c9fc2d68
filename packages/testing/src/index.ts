// Real PostgreSQL for tests: one server a run, one database a file, callers with real grants. Development only.
export * from './attack.ts';
export * from './catalogue.ts';
export * from './pooler.ts';
export * from './probe.ts';
export * from './sample.ts';
export * from './test-database.ts';
export * from './test-server.ts';
export * from './test-subgraph.ts';
export * from './text-places.ts';
export * from './things.ts';
