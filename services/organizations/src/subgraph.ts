// The organizations subgraph: contract, resolvers and access rules, for main, standalone and tests.

import { auditRecordResolvers } from '@chunhui/data-protection';
import { type ConnectOptions, Database } from '@chunhui/database';
import { rosterPreviewResolvers } from '@chunhui/roster';
import { createSubgraph, type Log, mutationResolvers, readContract, type Subgraph } from '@chunhui/runtime';
import { access } from './access.ts';
import { callerGrantResolvers, callerQueries, callerResolvers } from './caller.resolvers.ts';
import {
  chunhuiEnvoyEngagementResolvers,
  chunhuiEnvoyResolvers,
  chunhuiMemberResolvers,
  chunhuiMembershipResolvers,
  chunhuiSocietyPresidentResolvers,
  chunhuiSocietyQueries,
  chunhuiSocietyResolvers,
} from './chunhui-society/chunhui-society.resolvers.ts';
import {
  countyAdoptionResolvers,
  countyModelQueries,
  countyModelResolvers,
  modelDifferenceResolvers,
  modelDriftResolvers,
  modelPlanResolvers,
  modelVersionResolvers,
  parameterOverrideResolvers,
} from './county-model/county-model.resolvers.ts';
import { coverageQueries, linkageResolvers } from './coverage/coverage.resolvers.ts';
import { divisionQueries, divisionResolvers, organizationFiguresResolvers } from './division/division.resolvers.ts';
import { divisionPlanResolvers } from './division-change/division-change.resolvers.ts';
import {
  appointFirstSecretaryPayloadResolvers,
  firstSecretaryQueries,
  firstSecretaryResolvers,
} from './first-secretary/first-secretary.resolvers.ts';
import {
  candidateQueries,
  candidateResolvers,
} from './first-secretary-candidate/first-secretary-candidate.resolvers.ts';
import type { Resolvers } from './generated/resolvers.ts';
import { grantMutations, grantNoticeResolvers, grantQueries, grantResolvers } from './grant/grant.resolvers.ts';
import {
  foreignIndicatorResolvers,
  indicatorTypeOf,
  organizationIndicatorResolvers,
} from './indicator/indicator.resolvers.ts';
import {
  leagueMemberQueries,
  leagueMemberResolvers,
  leaguePostResolvers,
  leagueTransferResolvers,
} from './league-member/league-member.resolvers.ts';
import {
  leagueOrganizationQueries,
  leagueOrganizationResolvers,
} from './league-organization/league-organization.resolvers.ts';
import { liaisonStationQueries } from './liaison-station/liaison-station.resolvers.ts';
import { mutations } from './mutations.ts';
import { personResolvers } from './person.resolvers.ts';
import { protection } from './person-data.ts';
import { leagueMemberRosterMutations, leagueMemberRosterQueries } from './roster/league-member-roster.resolvers.ts';
import { migrations, schema, tables } from './schema.ts';
import { studentPairingQueries, studentPairingResolvers } from './student-pairing/student-pairing.resolvers.ts';
import {
  socialOrganizationMemberResolvers,
  socialOrganizationQueries,
  youthSocialOrganizationResolvers,
} from './youth-social-organization/youth-social-organization.resolvers.ts';

const resolvers: Resolvers = {
  Query: {
    ...callerQueries,
    ...grantQueries,
    ...divisionQueries,
    ...leagueOrganizationQueries,
    ...leagueMemberQueries,
    ...leagueMemberRosterQueries,
    ...firstSecretaryQueries,
    ...candidateQueries,
    ...coverageQueries,
    ...countyModelQueries,
    ...chunhuiSocietyQueries,
    ...liaisonStationQueries,
    ...studentPairingQueries,
    ...socialOrganizationQueries,
    organizationDataOf: protection.dataOf,
    organizationAudit: protection.audit,
    organizationAuditVerdict: protection.verdict,
  },
  Mutation: {
    ...mutationResolvers(mutations),
    ...grantMutations,
    ...leagueMemberRosterMutations,
    correctOrganizationData: protection.correct,
    eraseOrganizationData: protection.erase,
    exportOrganizationAudit: protection.exportAudit,
  },
  Grant: grantResolvers,
  GrantNotice: grantNoticeResolvers,
  CallerGrant: callerGrantResolvers,
  Caller: callerResolvers,
  Division: divisionResolvers,
  DivisionPlan: divisionPlanResolvers,
  OrganizationFigures: organizationFiguresResolvers,
  LeagueOrganization: leagueOrganizationResolvers,
  LeagueMember: leagueMemberResolvers,
  LeaguePost: leaguePostResolvers,
  LeagueTransfer: leagueTransferResolvers,
  FirstSecretaryAppointment: firstSecretaryResolvers,
  AppointFirstSecretaryPayload: appointFirstSecretaryPayloadResolvers,
  FirstSecretaryCandidate: candidateResolvers,
  ChunhuiSociety: chunhuiSocietyResolvers,
  ChunhuiSocietyPresident: chunhuiSocietyPresidentResolvers,
  ChunhuiMember: chunhuiMemberResolvers,
  ChunhuiMembership: chunhuiMembershipResolvers,
  StudentPairing: studentPairingResolvers,
  LinkageFigures: linkageResolvers,
  YouthSocialOrganizationMember: socialOrganizationMemberResolvers,
  ChunhuiEnvoy: chunhuiEnvoyResolvers,
  ChunhuiEnvoyEngagement: chunhuiEnvoyEngagementResolvers,
  YouthSocialOrganization: youthSocialOrganizationResolvers,
  Indicator: { __resolveType: indicatorTypeOf },
  OrganizationIndicator: organizationIndicatorResolvers,
  VolunteerIndicator: foreignIndicatorResolvers,
  TalentIndicator: foreignIndicatorResolvers,
  ActivityIndicator: foreignIndicatorResolvers,
  CountyModel: countyModelResolvers,
  ParameterOverride: parameterOverrideResolvers,
  ModelVersion: modelVersionResolvers,
  ModelPlan: modelPlanResolvers,
  ModelDrift: modelDriftResolvers,
  ModelDifference: modelDifferenceResolvers,
  CountyAdoption: countyAdoptionResolvers,
  Person: personResolvers,
  AuditRecord: auditRecordResolvers,
  RosterPreview: rosterPreviewResolvers,
};

/** Connects this service to its database. Throws DatabaseError when it is unavailable or not migrated. */
export function connectOrganizations(options: ConnectOptions): Promise<Database> {
  return Database.connect({ ...options, schema, tables, migrations });
}

export function createOrganizations(door: Database, log: Log): Promise<Subgraph> {
  const contract = readContract(new URL('../', import.meta.url));
  return createSubgraph({ name: 'organizations', contract, resolvers, access, door, log });
}
