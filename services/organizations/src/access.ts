// Who may reach what in this subgraph: one line a root field, reference and loaded field. `within` is where the scope is checked.
import { type AccessTable, allow, anyone, bulk, recorded, signedIn } from '@chunhui/runtime';
import { scopeOfCode } from './grant/grant.service.ts';

type InDivision = { division: string };
type InputInDivision = { input: InDivision };
const inputDivision = (_root: unknown, { input }: InputInDivision) => input.division;
type InCounty = { county: string };
const inCounty = (_root: unknown, { county }: InCounty) => county;
const inputCounty = (_root: unknown, { input }: { input: InCounty }) => input.county;
/** An indicator's id begins with its division. */
const ofIndicator = ({ id }: { id: string }) => id.slice(0, 12);

export const access: AccessTable = {
  'Query.me': anyone,

  'Query.grants': allow('grant:read', (_root, { division }: InDivision) => division),
  'Mutation.giveGrant': allow('grant:write', inputDivision),
  'Mutation.endGrant': allow('grant:write', inputDivision),
  'Mutation.handOverGrants': allow('grant:write'),
  'Mutation.invite': allow('grant:write', inputDivision),
  // Whoever has the code may act in the division that it names, for this one act.
  'Mutation.acceptInvitation': { ...signedIn, actsIn: ({ input }) => scopeOfCode(input.code) },

  'Query.countyModel': allow('model:read', inCounty),
  'Query.planModel': allow('model:read', inCounty),
  'Query.modelDrift': allow('model:read', inCounty),
  'Query.modelAdoption': allow('model:read', (_root, { division }: InDivision) => division),
  'Query.models': allow('model:read'),
  // What a code is called is no secret, nor what a county calls it.
  'Query.catalogue': signedIn,
  'Mutation.applyModel': allow('model:write', inputCounty),
  'Mutation.overrideParameter': allow('model:write', inputCounty),
  'Mutation.withdrawOverride': allow('model:write', inputCounty),
  'Mutation.exportModel': allow('model:write', inputCounty),
  'Mutation.publishModel': allow('model:write'),
  'Mutation.planRollout': allow('county:write', inputCounty),
  'Mutation.rollOutCounty': allow('county:write', inputCounty),

  // The tree of divisions is public reference data; what a county reports is not.
  'Query.division': signedIn,
  'Division.__resolveReference': signedIn,
  'Division.parent': signedIn,
  'Division.supersededBy': signedIn,
  'Division.children': signedIn,
  'Division.descendants': signedIn,
  'Division.reporting': signedIn,
  'Division.scorecard': allow('figure:read', ({ code }: { code: string }) => code),
  'VolunteerIndicator.__resolveReference': allow('figure:read', ofIndicator),
  'TalentIndicator.__resolveReference': allow('figure:read', ofIndicator),
  'ActivityIndicator.__resolveReference': allow('figure:read', ofIndicator),
  'Mutation.previewDivisionChanges': bulk(allow('county:write', inputDivision)),
  'Mutation.applyDivisionChanges': bulk(allow('county:write', inputDivision)),
  'Mutation.setTarget': allow('target:write', inputCounty),
  'Mutation.reportFigure': allow('target:write', inputCounty),
  'Division.organizations': allow('figure:read', ({ code }: { code: string }) => code),
  'Division.organizationsSeries': allow('figure:read', ({ code }: { code: string }) => code),

  'Query.leagueOrganizations': allow('organization:read', (_root, { division }: InDivision) => division),
  'LeagueOrganization.__resolveReference': allow('organization:read'),
  'LeagueOrganization.division': signedIn,
  'LeagueOrganization.parent': allow('organization:read'),
  'LeagueOrganization.mergedInto': allow('organization:read'),
  'LeagueOrganization.children': allow('organization:read'),
  'LeagueOrganization.members': allow('organization-person:read'),
  'LeagueOrganization.warnings': allow('organization-person:read'),
  'Mutation.foundLeagueOrganization': allow('organization:write', inputDivision),
  'Mutation.moveLeagueOrganization': allow('organization:write'),
  'Mutation.holdElection': allow('organization:write'),
  'Mutation.dissolveLeagueOrganization': allow('organization-person:write'),

  'Query.chunhuiSocieties': allow('organization:read', (_root, { division }: InDivision) => division),
  'ChunhuiSociety.__resolveReference': allow('organization:read'),
  'ChunhuiSociety.division': signedIn,
  'ChunhuiSociety.leagueOrganization': allow('organization:read'),
  'Mutation.registerChunhuiSociety': allow('organization:write', inputDivision),
  'Mutation.dissolveChunhuiSociety': allow('organization:write'),
  'Query.liaisonStations': allow('organization:read', (_root, { division }: InDivision) => division),
  'Mutation.openLiaisonStation': allow('organization:write'),
  'Mutation.closeLiaisonStation': allow('organization:write'),

  'YouthSocialOrganization.__resolveReference': allow('organization:read'),
  'YouthSocialOrganization.division': signedIn,
  'YouthSocialOrganization.members': allow('figure:read'),

  'Mutation.registerSocialOrganization': allow('organization:write', inputDivision),
  'Mutation.dissolveSocialOrganization': allow('organization:write'),

  'Query.villagesWithout': allow('figure:read', (_root, { division }: InDivision) => division),

  // People.
  'Query.firstSecretaryAppointments': allow('organization-person:read', (_root, { division }: InDivision) => division),
  'Query.chunhuiEnvoys': allow('organization-person:read', (_root, { division }: InDivision) => division),
  'Query.checkFirstSecretaryEligibility': allow('organization-person:read'),
  'Query.firstSecretaryCandidates': allow('organization-person:read'),
  'Mutation.appointFirstSecretary': allow('organization-person:write'),
  'Mutation.endFirstSecretaryAppointment': allow('organization-person:write'),
  'Mutation.nominateFirstSecretaryCandidate': allow('organization-person:write', inputDivision),
  'Mutation.withdrawFirstSecretaryCandidate': allow('organization-person:write'),
  'Query.leagueMembers': allow('organization-person:read', (_root, { division }: InDivision) => division),
  // Rosters.
  'Query.leagueMemberRosterTemplate': allow('organization-person:write'),
  'Query.leagueMemberRosterPreview': allow('organization-person:write'),
  'Query.leagueMemberRosterRejected': recorded(allow('organization-person:write')),
  'Mutation.previewLeagueMemberRoster': bulk(allow('organization-person:write', inputDivision)),
  'Mutation.commitLeagueMemberRoster': bulk(allow('organization-person:write')),
  'Mutation.exportLeagueMemberRoster': bulk(allow('person:export', inputDivision)),

  'Query.leaguePosts': allow('organization-person:read', (_root, { division }: InDivision) => division),
  'Mutation.admitLeagueMember': allow('organization-person:write'),
  'Mutation.appointLeaguePost': allow('organization-person:write'),
  'Mutation.endLeaguePost': allow('organization-person:write'),
  'Mutation.requestMemberTransfer': allow('organization-person:write'),
  'Mutation.acceptMemberTransfer': allow('organization-person:write'),
  'Mutation.ageOutLeagueMembers': allow('organization-person:write', inputDivision),
  'Query.chunhuiMembers': allow('organization-person:read', (_root, { division }: InDivision) => division),
  'Query.studentPairings': allow('organization-person:read', (_root, { division }: InDivision) => division),
  'Query.socialOrganizationMembers': allow('organization-person:read', (_root, { division }: InDivision) => division),
  'ChunhuiSociety.president': allow('organization-person:read'),
  'Mutation.appointSocietyPresident': allow('organization-person:write'),
  'Mutation.engageChunhuiEnvoy': allow('organization-person:write'),
  'Mutation.endChunhuiEnvoyEngagement': allow('organization-person:write'),
  'Mutation.joinChunhuiSociety': allow('organization-person:write'),
  'Mutation.leaveChunhuiSociety': allow('organization-person:write'),
  'Mutation.pairStudentWithSociety': allow('organization-person:write'),
  'Mutation.endStudentPairing': allow('organization-person:write'),
  'Mutation.admitSocialOrganizationMember': allow('organization-person:write'),
  'Mutation.releaseSocialOrganizationMember': allow('organization-person:write'),
  'Mutation.stateVillageNeeds': allow('organization:write'),
  'Person.__resolveReference': allow('organization-person:read'),
  'Person.firstSecretaryAppointment': allow('organization-person:read'),
  'Person.chunhuiEnvoy': allow('organization-person:read'),

  // What people may ask of their data, and the trail of who did what.
  'Query.organizationDataOf': recorded(allow('person:export')),
  'Mutation.correctOrganizationData': allow('person:correct'),
  'Mutation.eraseOrganizationData': bulk(allow('person:erase')),
  'Query.organizationAudit': allow('audit:read'),
  'Query.organizationAuditVerdict': allow('audit:read'),
  'Mutation.exportOrganizationAudit': allow('audit:read'),
};
