// Who may read what in this subgraph: one line for each query, reference and loaded field. Mutations declare their own access.
import {
  type AccessTable,
  allow,
  anyone,
  at,
  bulk,
  indicatorAccess,
  mutationAccess,
  recorded,
  signedIn,
  signedInAs,
  unbound,
} from '@chunhui/runtime';
import { mutations } from './mutations.ts';

type InDivision = { division: string };
type InputInDivision = { input: InDivision };
const ofTeam = ({ id }: { id: string }) => id;

export const access: AccessTable = {
  ...mutationAccess(mutations),
  ...indicatorAccess('VolunteerIndicator'),
  'Division.__resolveReference': signedIn,
  'Division.volunteering': allow('figure:read', ({ code }: { code: string }) => code),
  'Division.volunteeringSeries': allow('figure:read', ({ code }: { code: string }) => code),

  'Query.volunteerTeams': allow('team:read', (_root, { division }: InDivision) => division),
  'VolunteerTeam.__resolveReference': allow('team:read'),
  'VolunteerTeam.division': signedIn,
  'Query.volunteerTeam': allow('team:read'),
  'VolunteerTeam.parent': signedIn,
  'VolunteerTeam.children': signedIn,
  'VolunteerTeam.mergedInto': signedIn,
  'VolunteerTeam.formerNames': signedIn,
  'VolunteerTeam.composition': at(allow('volunteer:read'), ofTeam),
  'VolunteerTeam.leader': at(allow('volunteer:read'), ofTeam),
  'VolunteerTeam.roster': at(allow('volunteer:read'), ofTeam),
  'VolunteerTeam.joinRequests': at(allow('team:write'), ofTeam),

  // People.
  'Query.volunteers': allow('volunteer:read', (_root, { division }: InDivision) => division),
  'Query.volunteer': at(allow('volunteer:read')),
  // A leader's members, too: the rows say who they are.
  'Volunteer.__resolveReference': at(allow('volunteer:read')),
  'Person.__resolveReference': allow('volunteer:read'),
  'Person.volunteer': allow('volunteer:read'),
  // Fields of a volunteer are for callers who may reach the volunteer: staff, and the volunteers themselves.
  'Volunteer.name': signedIn,
  'Volunteer.birthYear': signedIn,
  'Volunteer.birthDate': unbound(signedIn),
  'Volunteer.person': signedIn,
  'Volunteer.division': signedIn,
  'Volunteer.residentId': unbound(signedIn),
  'Volunteer.phone': signedIn,
  'Volunteer.records': unbound(signedIn),
  'Volunteer.hours': unbound(signedIn),
  'Volunteer.stars': unbound(signedIn),
  'Volunteer.teams': signedIn,
  'Volunteer.certificates': unbound(signedIn),
  'Query.volunteerIdentity': recorded(allow('person:reveal')),

  // One's own.
  'Query.myVolunteer': allow('self:read'),
  'Caller.__resolveReference': signedIn,
  'Caller.volunteer': signedInAs('self:read'),

  'Query.volunteerDuplicates': allow('volunteer:write', (_root, { input }: InputInDivision) => input.division),
  'Query.volunteerMergePreview': allow('volunteer:write'),

  // Rosters.
  'Query.volunteerRosterTemplate': allow('volunteer:write'),
  'Query.volunteerRosterPreview': allow('volunteer:write'),
  'Query.volunteerRosterRejected': recorded(allow('volunteer:write')),
  'Mutation.previewVolunteerRoster': bulk(
    allow('volunteer:write', (_root, { input }: InputInDivision) => input.division),
  ),
  'Mutation.commitVolunteerRoster': bulk(allow('volunteer:write')),
  'Mutation.exportVolunteerRoster': bulk(allow('person:export', (_root, { input }: InputInDivision) => input.division)),

  // Between counties: for roles that act for the whole county.
  'Query.volunteerTransfers': allow('certificate:write', (_root, { division }: InDivision) => division),

  // The ledger of hours.
  'Query.hourEntries': allow('volunteer:read', (_root, { division }: InDivision) => division),

  // Certificates. The code on a certificate entitles its holder to verify it.
  'Query.verifyCertificate': anyone,
  'Query.serviceCertificate': allow('volunteer:read'),

  // Stars.
  'Query.starRatings': allow('volunteer:read', (_root, { division }: InDivision) => division),

  // Data subject rights and the audit trail.
  'Query.volunteerDataOf': recorded(allow('person:export')),
  'Mutation.correctVolunteerData': allow('person:correct'),
  'Mutation.eraseVolunteerData': bulk(allow('person:erase')),
  'Query.volunteerAudit': allow('audit:read'),
  'Query.volunteerAuditVerdict': allow('audit:read'),
  'Mutation.exportVolunteerAudit': allow('audit:read'),
};
