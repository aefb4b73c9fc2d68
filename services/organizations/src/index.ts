// What composition roots and tests use of this service.
export * from './chunhui-society/chunhui-society.store.ts';
export * from './county/county.store.ts';
export * from './first-secretary/first-secretary.store.ts';
export { figures } from './figures.ts';
export * from './grant/grant.store.ts';
export { addLeagueOrganizations } from './league-organization/league-organization.store.ts';
export { migrations, schema, tables } from './schema.ts';
export * from './subgraph.ts';
export * from './youth-social-organization/youth-social-organization.store.ts';
