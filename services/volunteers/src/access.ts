// Who may reach what in this subgraph: one line a root field, reference and loaded field. `within` is where the scope is checked.
import { type AccessTable, allow, signedIn } from '@chunhui/runtime';

type InDivision = { division: string };

export const access: AccessTable = {
  'Division.__resolveReference': signedIn,
  'Division.volunteering': allow('figure:read', ({ code }: { code: string }) => code),

  'Query.volunteerTeams': allow('team:read', (_root, { division }: InDivision) => division),
  'VolunteerTeam.__resolveReference': allow('team:read'),
  'VolunteerTeam.division': signedIn,

  // People.
  'Query.volunteers': allow('volunteer:read', (_root, { division }: InDivision) => division),
  'Volunteer.__resolveReference': allow('volunteer:read'),
  'Volunteer.person': signedIn,
  'Volunteer.division': signedIn,
  'Person.__resolveReference': allow('volunteer:read'),
  'Person.volunteer': allow('volunteer:read'),
};
