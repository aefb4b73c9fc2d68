// biome-ignore-all lint/style/noDefaultExport: graphql-codegen reads the default export
import { subgraphCodegen } from '../../scripts/subgraph-codegen.ts';

export default subgraphCodegen('OrganizationsContext', {
  Caller: '@chunhui/runtime#Caller',
  Grant: '../grant/grant.table.ts#Grant',
  Division: '../division/division.table.ts#Division',
  OrganizationFigures: '../figures.ts#OrganizationFigures',
  LeagueOrganization: '../league-organization/league-organization.table.ts#LeagueOrganization',
  FirstSecretaryAppointment: '../first-secretary/first-secretary.table.ts#FirstSecretaryAppointment',
  AppointFirstSecretaryPayload: '../first-secretary/first-secretary.resolvers.ts#AppointPayload',
  FirstSecretaryCandidate: '../first-secretary-candidate/first-secretary-candidate.table.ts#FirstSecretaryCandidate',
  ChunhuiSociety: '../chunhui-society/chunhui-society.table.ts#ChunhuiSociety',
  ChunhuiEnvoy: '../chunhui-society/chunhui-society.table.ts#ChunhuiEnvoy',
  ChunhuiEnvoyEngagement: '../chunhui-society/chunhui-society.table.ts#ChunhuiEnvoyEngagement',
  YouthSocialOrganization: '../youth-social-organization/youth-social-organization.table.ts#YouthSocialOrganization',
  Person: '../person.resolvers.ts#Person',
});
