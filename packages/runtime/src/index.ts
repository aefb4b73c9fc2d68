// What every subgraph and the gateway start with. Knows no table and no noun.
export * from './access.ts';
export * from './caller.ts';
export * from './contract.ts';
export * from './day.ts';
export * from './division-code.ts';
export * from './environment.ts';
export * from './error.ts';
export * from './identity.ts';
export * from './log.ts';
export * from './mask.ts';
export * from './mutation.ts';
export * from './page.ts';
export * from './process.ts';
export * from './role.ts';
export * from './server.ts';
export * from './subgraph.ts';
export * from './upload.ts';
