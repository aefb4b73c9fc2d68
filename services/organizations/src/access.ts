// Who may reach what in this subgraph: one line a root field, reference and loaded field. `within` is where the scope is checked.
import { type AccessTable, allow, anyone, signedIn } from '@chunhui/runtime';

type InDivision = { division: string };

export const access: AccessTable = {
  'Query.me': anyone,

  // The tree of divisions is public reference data; what a county reports is not.
  'Query.division': signedIn,
  'Division.__resolveReference': signedIn,
  'Division.parent': signedIn,
  'Division.children': signedIn,
  'Division.descendants': signedIn,
  'Division.reporting': signedIn,
  'Division.organizations': allow('figure:read', ({ code }: { code: string }) => code),

  'Query.leagueOrganizations': allow('organization:read', (_root, { division }: InDivision) => division),
  'LeagueOrganization.__resolveReference': allow('organization:read'),
  'LeagueOrganization.division': signedIn,
  'LeagueOrganization.parent': allow('organization:read'),

  'Query.chunhuiSocieties': allow('organization:read', (_root, { division }: InDivision) => division),
  'ChunhuiSociety.__resolveReference': allow('organization:read'),
  'ChunhuiSociety.division': signedIn,

  'YouthSocialOrganization.__resolveReference': allow('organization:read'),
  'YouthSocialOrganization.division': signedIn,
  'YouthSocialOrganization.members': allow('figure:read'),

  // People.
  'Query.firstSecretaryAppointments': allow('organization-person:read', (_root, { division }: InDivision) => division),
  'Query.chunhuiEnvoys': allow('organization-person:read', (_root, { division }: InDivision) => division),
  'Person.__resolveReference': allow('organization-person:read'),
  'Person.firstSecretaryAppointment': allow('organization-person:read'),
  'Person.chunhuiEnvoy': allow('organization-person:read'),
};
