// Who may reach what in this subgraph: one line a root field, reference and loaded field. `within` is where the scope is checked.
import {
  type AccessTable,
  allow,
  allowAny,
  anyone,
  bulk,
  indicatorAccess,
  mutationAccess,
  recorded,
  signedIn,
} from '@chunhui/runtime';
import { countyOfKey } from './calendar/calendar-key.service.ts';
import { mutations } from './mutations.ts';

type InDivision = { division: string };
type InputInDivision = { input: InDivision };

export const access: AccessTable = {
  ...mutationAccess(mutations),
  ...indicatorAccess('ActivityIndicator'),
  'Division.__resolveReference': signedIn,
  'Division.activities': allow('figure:read', ({ code }: { code: string }) => code),
  'Division.activitiesSeries': allow('figure:read', ({ code }: { code: string }) => code),

  'Division.care': allow('figure:read', ({ code }: { code: string }) => code),
  'Division.careSeries': allow('figure:read', ({ code }: { code: string }) => code),
  'Division.careExact': recorded(allow('care-figure:read', ({ code }: { code: string }) => code)),

  'Query.projects': allow('activity:read', (_root, { division }: InDivision) => division),
  'Project.__resolveReference': allow('activity:read'),
  'Project.division': signedIn,

  'Query.sessions': allow('activity:read', (_root, { division }: InDivision) => division),
  'ActivitySession.__resolveReference': allow('activity:read'),
  'ActivitySession.organizer': allow('activity:read'),
  'ActivitySession.division': signedIn,
  'ActivitySession.project': allow('activity:read'),

  'ActivitySession.activity': allow('activity:read'),
  'ActivitySession.place': allow('activity:read'),
  'ActivitySession.serviceMinutes': allow('activity:read'),

  'Query.activities': allow('activity:read', (_root, { division }: InDivision) => division),
  'Activity.__resolveReference': allow('activity:read'),
  'Activity.division': signedIn,
  'Activity.project': allow('activity:read'),
  'Activity.organizer': allow('activity:read'),
  'Activity.partners': allow('activity:read'),
  // Rosters.
  'Query.projectRosterTemplate': allow('activity:write'),
  'Query.projectRosterPreview': allow('activity:write'),
  'Query.projectRosterRejected': recorded(allow('activity:write')),
  'Mutation.previewProjectRoster': bulk(allow('activity:write', (_root, { input }: InputInDivision) => input.division)),
  'Mutation.commitProjectRoster': bulk(allow('activity:write')),
  'Mutation.exportProjectRoster': bulk(allow('activity:write', (_root, { input }: InputInDivision) => input.division)),

  // Wishes: by alias; whoever sees them may claim one.
  'Query.microWishes': allow('wish:read', (_root, { division }: InDivision) => division),
  'Query.wishRecipient': recorded(allow('wish:read')),

  'Query.aidPairs': allow('aid:read', (_root, { division }: InDivision) => division),
  'Query.aidIdentity': recorded(allow('person:reveal')),

  // Children: what shows something of a child leaves an audit row in the same transaction.
  'Query.children': recorded(allow('care:read', (_root, { division }: InDivision) => division)),
  'Query.childFile': recorded(allow('care:read')),
  'Query.childFileInEmergency': recorded(allow('care:break-glass')),
  'Query.similarChildren': recorded(allow('care:write', (_root, { of }: { of: InDivision }) => of.division)),
  // Phones for the people who do the work.
  'Query.guardianContact': recorded(allow('care:write')),
  'Query.pairedVolunteerContact': recorded(allow('care:write')),
  'Query.myPairings': recorded(allow('self:read')),
  'Query.contactsToConfirm': recorded(allow('care:write', (_root, { division }: InDivision) => division)),
  'Query.carePairings': recorded(allow('care:read', (_root, { division }: InDivision) => division)),
  'Query.riskFlags': recorded(allow('care:read', (_root, { division }: InDivision) => division)),
  'Query.safeguardingReports': recorded(allow('safeguarding:read', (_root, { division }: InDivision) => division)),
  // That reports are overdue, not what they say.
  'Query.overdueSafeguardingReports': allow('safeguarding:escalate', (_root, { division }: InDivision) => division),
  'Query.careNotices': allow('audit:read', (_root, { division }: InDivision) => division),

  // One's own.
  // The office, or the volunteer: the resolver looks.
  'Volunteer.__resolveReference': allowAny('volunteer:read', 'self:read'),
  'Volunteer.upcoming': signedIn,
  'Volunteer.reliability': signedIn,
  'Query.myEnrolments': allow('self:read'),
  'Query.myCalendar': allow('self:read'),
  // The key is the right to it, in the county that it names.
  'Query.calendarFeed': { ...anyone, actsIn: ({ key }) => countyOfKey(key) },

  // People.
  'Query.enrolments': allow('attendance:write'),
  'Query.attendances': allow('attendance:write', (_root, { division }: InDivision) => division),
  'Query.checkInAttempts': allow('attendance:write'),
  'Query.checkInCode': allow('attendance:write'),
  'ActivitySession.photos': allow('volunteer:read'),
  'Query.childPhotos': recorded(allow('volunteer:read')),
  'ActivitySession.participants': allow('volunteer:read'),

  // What people may ask of their data, and the trail of who did what.
  // Children's files are for care workers, who hold none of the person permissions: each holding asks for its own permission.
  'Query.activityDataOf': recorded(allowAny('person:export', 'care:write', 'safeguarding:read')),
  'Mutation.correctActivityData': allowAny('person:correct', 'care:write', 'safeguarding:read'),
  'Mutation.eraseActivityData': bulk(allowAny('person:erase', 'care:write', 'safeguarding:read')),
  'Query.activityAudit': allow('audit:read'),
  'Query.activityAuditVerdict': allow('audit:read'),
  'Mutation.exportActivityAudit': allow('audit:read'),
};
