// The caller's own registration, joined to `me` of the organizations subgraph by the subject.
import type { CallerResolvers } from './generated/resolvers.ts';
import { volunteerOfSubject } from './volunteer/volunteer.store.ts';

export interface CallerReference {
  readonly subject?: string | null;
}

export const callerResolvers: CallerResolvers = {
  // Only the caller's own subject: others could be guessed.
  __resolveReference: ({ subject }, { caller }) => (subject != null && subject === caller.subject ? { subject } : null),
  volunteer: (_parent, _args, { session }) => volunteerOfSubject(session),
};
