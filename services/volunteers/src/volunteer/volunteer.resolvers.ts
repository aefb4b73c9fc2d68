// Volunteers and their lists.
import { inDivision } from '@chunhui/database';
import { divisionPrefix, toConnection } from '@chunhui/runtime';
import type { QueryResolvers, VolunteerResolvers } from '../generated/resolvers.ts';
import { volunteersById } from './volunteer.store.ts';
import { volunteers } from './volunteer.table.ts';

export const volunteerQueries: Pick<QueryResolvers, 'volunteers'> = {
  volunteers: (_root, { division, ...args }, { session }) =>
    toConnection(args, inDivision(session, volunteers, divisionPrefix(division))),
};

export const volunteerResolvers: VolunteerResolvers = {
  __resolveReference: ({ id }, { load }) => load(volunteersById, id),
  person: ({ personId }) => ({ id: personId }),
  division: ({ divisionCode }) => ({ code: divisionCode }),
};
