// Who may reach what in this subgraph: one line a root field, reference and loaded field. `within` is where the scope is checked.
import { type AccessTable, allow, signedIn } from '@chunhui/runtime';

type InDivision = { division: string };

export const access: AccessTable = {
  'Division.__resolveReference': signedIn,
  'Division.activities': allow('figure:read', ({ code }: { code: string }) => code),

  'Query.projects': allow('activity:read', (_root, { division }: InDivision) => division),
  'Project.__resolveReference': allow('activity:read'),
  'Project.division': signedIn,

  'Query.sessions': allow('activity:read', (_root, { division }: InDivision) => division),
  'ActivitySession.__resolveReference': allow('activity:read'),
  'ActivitySession.organizer': allow('activity:read'),
  'ActivitySession.division': signedIn,
  'ActivitySession.project': allow('activity:read'),

  // People.
  'ActivitySession.participants': allow('volunteer:read'),
};
