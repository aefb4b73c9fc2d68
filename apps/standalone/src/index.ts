// What scripts and tests use of the composition root.
export * from './database.ts';
export * from './graph.ts';
export * from './issuer/issuer.ts';
export * from './secrets.ts';
export * from './services.ts';
