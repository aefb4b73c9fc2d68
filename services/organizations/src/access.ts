// The access rules of root queries, references and loaded fields. A mutation's rule is declared with the mutation.
import { type AccessTable, allow, anyone, bulk, mutationAccess, recorded, signedIn } from '@chunhui/runtime';
import { scopeOfCode } from './grant/grant.service.ts';
import { mutations } from './mutations.ts';

type InDivision = { division: string };
type InputInDivision = { input: InDivision };
const inputDivision = (_root: unknown, { input }: InputInDivision) => input.division;
type InCounty = { county: string };
const inCounty = (_root: unknown, { county }: InCounty) => county;
/** An indicator's id begins with its division. */
const ofIndicator = ({ id }: { id: string }) => id.slice(0, 12);

export const access: AccessTable = {
  ...mutationAccess(mutations),
  'Query.me': anyone,

  'Query.grants': allow('grant:read', (_root, { division }: InDivision) => division),
  'Query.grantNotices': signedIn,
  'Mutation.confirmGrant': allow('grant:confirm', inputDivision),
  'Mutation.giveGrant': allow('grant:write', inputDivision),
  'Mutation.endGrant': allow('grant:write', inputDivision),
  'Mutation.handOverGrants': allow('grant:write'),
  'Mutation.invite': allow('grant:write', inputDivision),
  // The code of an invitation entitles its holder to this one write in the division that it names.
  'Mutation.acceptInvitation': { ...signedIn, actsIn: ({ input }) => scopeOfCode(input.code) },

  'Query.countyModel': allow('model:read', inCounty),
  'Query.planModel': allow('model:read', inCounty),
  'Query.modelDrift': allow('model:read', inCounty),
  'Query.modelAdoption': allow('model:read', (_root, { division }: InDivision) => division),
  'Query.models': allow('model:read'),
  // The names of codes are public, also those of a county.
  'Query.catalogue': signedIn,

  // The tree of divisions is public reference data; the figures of a county are not.
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

  'Query.chunhuiSocieties': allow('organization:read', (_root, { division }: InDivision) => division),
  'ChunhuiSociety.__resolveReference': allow('organization:read'),
  'ChunhuiSociety.division': signedIn,
  'ChunhuiSociety.leagueOrganization': allow('organization:read'),
  'Query.liaisonStations': allow('organization:read', (_root, { division }: InDivision) => division),

  'YouthSocialOrganization.__resolveReference': allow('organization:read'),
  'YouthSocialOrganization.division': signedIn,
  'YouthSocialOrganization.members': allow('figure:read'),

  'Query.villagesWithout': allow('figure:read', (_root, { division }: InDivision) => division),

  // People.
  'Query.firstSecretaryAppointments': allow('organization-person:read', (_root, { division }: InDivision) => division),
  'Query.chunhuiEnvoys': allow('organization-person:read', (_root, { division }: InDivision) => division),
  'Query.checkFirstSecretaryEligibility': allow('organization-person:read'),
  'Query.firstSecretaryCandidates': allow('organization-person:read'),
  'Query.leagueMembers': allow('organization-person:read', (_root, { division }: InDivision) => division),
  // Rosters.
  'Query.leagueMemberRosterTemplate': allow('organization-person:write'),
  'Query.leagueMemberRosterPreview': allow('organization-person:write'),
  'Query.leagueMemberRosterRejected': recorded(allow('organization-person:write')),
  'Mutation.previewLeagueMemberRoster': bulk(allow('organization-person:write', inputDivision)),
  'Mutation.commitLeagueMemberRoster': bulk(allow('organization-person:write')),
  'Mutation.exportLeagueMemberRoster': bulk(allow('person:export', inputDivision)),

  'Query.leaguePosts': allow('organization-person:read', (_root, { division }: InDivision) => division),
  'Query.chunhuiMembers': allow('organization-person:read', (_root, { division }: InDivision) => division),
  'Query.studentPairings': allow('organization-person:read', (_root, { division }: InDivision) => division),
  'Query.socialOrganizationMembers': allow('organization-person:read', (_root, { division }: InDivision) => division),
  'ChunhuiSociety.president': allow('organization-person:read'),
  'Person.__resolveReference': allow('organization-person:read'),
  'Person.firstSecretaryAppointment': allow('organization-person:read'),
  'Person.chunhuiEnvoy': allow('organization-person:read'),

  // The rights of people to their data, and the audit trail.
  'Query.organizationDataOf': recorded(allow('person:export')),
  'Mutation.correctOrganizationData': allow('person:correct'),
  'Mutation.eraseOrganizationData': bulk(allow('person:erase')),
  'Query.organizationAudit': allow('audit:read'),
  'Query.organizationAuditVerdict': allow('audit:read'),
  'Mutation.exportOrganizationAudit': allow('audit:read'),
};
