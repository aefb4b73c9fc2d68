// Who may reach what in this subgraph: one line a root field, reference and loaded field. `within` is where the scope is checked.
import {
  type AccessTable,
  allow,
  anyone,
  bulk,
  indicatorAccess,
  mutationAccess,
  recorded,
  signedIn,
} from '@chunhui/runtime';
import { mutations } from './mutations.ts';

type InDivision = { division: string };
type InputInDivision = { input: InDivision };

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
  'VolunteerTeam.composition': allow('volunteer:read'),
  'VolunteerTeam.leader': allow('volunteer:read'),
  'VolunteerTeam.roster': allow('volunteer:read'),
  'VolunteerTeam.joinRequests': allow('team:write'),

  // People.
  'Query.volunteers': allow('volunteer:read', (_root, { division }: InDivision) => division),
  'Query.volunteer': allow('volunteer:read'),
  'Volunteer.__resolveReference': allow('volunteer:read'),
  'Person.__resolveReference': allow('volunteer:read'),
  'Person.volunteer': allow('volunteer:read'),
  // What is loaded on a volunteer is for whoever was let to the volunteer: the office, and they themselves.
  'Volunteer.person': signedIn,
  'Volunteer.division': signedIn,
  'Volunteer.residentId': signedIn,
  'Volunteer.phone': signedIn,
  'Volunteer.records': signedIn,
  'Volunteer.hours': signedIn,
  'Volunteer.stars': signedIn,
  'Volunteer.teams': signedIn,
  'Volunteer.certificates': signedIn,
  'Query.volunteerIdentity': recorded(allow('person:reveal')),

  // One's own.
  'Query.myVolunteer': allow('self:read'),
  'Caller.__resolveReference': signedIn,
  'Caller.volunteer': signedIn,
  'Mutation.registerMyself': allow('self:write', (_root, { input }: InputInDivision) => input.division),

  'Query.volunteerDuplicates': allow('volunteer:write', (_root, { input }: InputInDivision) => input.division),
  'Query.volunteerMergePreview': allow('volunteer:write'),
  'Mutation.registerVolunteer': allow('volunteer:write', (_root, { input }: InputInDivision) => input.division),
  'Mutation.linkVolunteerAccount': allow('volunteer:write'),
  'Mutation.changeVolunteer': allow('volunteer:write'),
  'Mutation.suspendVolunteer': allow('volunteer:write'),
  'Mutation.reinstateVolunteer': allow('volunteer:write'),
  'Mutation.recordVolunteerLeaving': allow('volunteer:write'),
  'Mutation.recordVetting': allow('volunteer:write'),
  'Mutation.recordGuardianConsent': allow('volunteer:write'),
  'Mutation.withdrawGuardianConsent': allow('volunteer:write'),
  'Mutation.recordVolunteerRecord': allow('volunteer:write'),
  'Mutation.mergeVolunteers': allow('volunteer:write'),
  'Mutation.undoVolunteerMerge': allow('volunteer:write'),

  // Rosters.
  'Query.volunteerRosterTemplate': allow('volunteer:write'),
  'Query.volunteerRosterPreview': allow('volunteer:write'),
  'Query.volunteerRosterRejected': recorded(allow('volunteer:write')),
  'Mutation.previewVolunteerRoster': bulk(
    allow('volunteer:write', (_root, { input }: InputInDivision) => input.division),
  ),
  'Mutation.commitVolunteerRoster': bulk(allow('volunteer:write')),
  'Mutation.exportVolunteerRoster': bulk(allow('person:export', (_root, { input }: InputInDivision) => input.division)),

  // Between counties: for those who act for the whole county.
  'Query.volunteerTransfers': allow('certificate:write', (_root, { division }: InDivision) => division),
  'Mutation.requestVolunteerTransfer': allow('volunteer:write', (_root, { input }) => input.volunteer.division),
  'Mutation.answerVolunteerTransfer': allow('certificate:write'),
  'Mutation.completeVolunteerTransfer': allow('volunteer:write'),

  // The ledger of hours.
  'Query.hourEntries': allow('volunteer:read', (_root, { division }: InDivision) => division),
  'Mutation.recordHours': allow('hours:write'),
  'Mutation.collectAttendances': allow('hours:write', (_root, { input }: InputInDivision) => input.division),
  'Mutation.approveHours': allow('hours:review'),
  'Mutation.declineHours': allow('hours:review'),
  'Mutation.correctHours': allow('hours:review'),

  // Certificates. Whoever holds one may verify it: the code on it is the right to.
  'Query.verifyCertificate': anyone,
  'Query.serviceCertificate': allow('volunteer:read'),
  'Mutation.issueCertificate': allow('certificate:write'),
  'Mutation.revokeCertificate': allow('certificate:write'),
  'Mutation.reissueCertificate': allow('certificate:write'),

  // Stars.
  'Query.starRatings': allow('volunteer:read', (_root, { division }: InDivision) => division),
  'Mutation.proposeStars': allow('certificate:write', (_root, { input }: InputInDivision) => input.division),
  'Mutation.objectToStar': allow('volunteer:read'),
  'Mutation.settleStarObjection': allow('certificate:write'),
  'Mutation.grantStars': allow('certificate:write'),

  // What people may ask of their data, and the trail of who did what.
  'Query.volunteerDataOf': recorded(allow('person:export')),
  'Mutation.correctVolunteerData': allow('person:correct'),
  'Mutation.eraseVolunteerData': bulk(allow('person:erase')),
  'Query.volunteerAudit': allow('audit:read'),
  'Query.volunteerAuditVerdict': allow('audit:read'),
  'Mutation.exportVolunteerAudit': allow('audit:read'),
};
