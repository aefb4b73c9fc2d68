// Who may reach what in this subgraph: one line a root field, reference and loaded field. `within` is where the scope is checked.
import { type AccessTable, allow, signedIn } from '@chunhui/runtime';

export const access: AccessTable = {
  'Division.__resolveReference': signedIn,
  'Division.talentPool': allow('figure:read', ({ code }: { code: string }) => code),

  // People.
  'Query.talents': allow('talent:read', (_root, { division }: { division: string }) => division),
  'Talent.__resolveReference': allow('talent:read'),
  'Talent.person': signedIn,
  'Talent.division': signedIn,
  'Person.__resolveReference': allow('talent:read'),
  'Person.talent': allow('talent:read'),
};
