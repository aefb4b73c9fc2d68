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
  ChunhuiSocietyPresident: '../chunhui-society/chunhui-society.table.ts#ChunhuiSocietyPresident',
  ChunhuiMember: '../chunhui-society/chunhui-society.table.ts#ChunhuiMember',
  ChunhuiMembership: '../chunhui-society/chunhui-society.table.ts#ChunhuiMembership',
  LiaisonStation: '../liaison-station/liaison-station.table.ts#LiaisonStation',
  StudentPairing: '../student-pairing/student-pairing.table.ts#StudentPairing',
  LinkageFigures: '../coverage/coverage.store.ts#Linkage',
  YouthSocialOrganizationMember:
    '../youth-social-organization/youth-social-organization.table.ts#YouthSocialOrganizationMember',
  YouthSocialOrganization: '../youth-social-organization/youth-social-organization.table.ts#YouthSocialOrganization',
  CountyModel: '../county-model/county-model.store.ts#CountyState',
  ParameterOverride: '@chunhui/model#Override',
  ModelVersion: '@chunhui/model#Model',
  ModelPlan: '@chunhui/model#Plan',
  ModelDrift: '@chunhui/model#Drift',
  ModelDifference: '@chunhui/model#DiffLine',
  CountyAdoption: '../county-model/adoption.store.ts#Adoption',
  Person: '../person.resolvers.ts#Person',
});
