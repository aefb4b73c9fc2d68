// What composition roots and tests use of this service.
export * from './chunhui-society/chunhui-person.store.ts';
export * from './chunhui-society/chunhui-society.store.ts';
export type * from './chunhui-society/chunhui-society.table.ts';
export * from './county/county.store.ts';
export { figures } from './figures.ts';
export * from './first-secretary/first-secretary.store.ts';
export type { FirstSecretaryAppointment } from './first-secretary/first-secretary.table.ts';
export { putGrant } from './grant/grant.store.ts';
export { addLeagueOrganizations } from './league-organization/league-organization.store.ts';
export type { LeagueOrganization } from './league-organization/league-organization.table.ts';
export { addLiaisonStations } from './liaison-station/liaison-station.resolvers.ts';
export type { LiaisonStation } from './liaison-station/liaison-station.table.ts';
export { migrations, schema, tables } from './schema.ts';
export { addStudentPairings } from './student-pairing/student-pairing.store.ts';
export type { StudentPairing } from './student-pairing/student-pairing.table.ts';
export * from './subgraph.ts';
export * from './youth-social-organization/youth-social-organization.store.ts';
export type * from './youth-social-organization/youth-social-organization.table.ts';
