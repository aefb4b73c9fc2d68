// Volunteer: what this subgraph adds to the registration, for who may see the registration: its office, and the volunteer.
import { checkPageSize, may } from '@chunhui/runtime';
import type { ActivitiesContext } from '../context.ts';
import { upcomingOf } from '../enrolment/enrolment.store.ts';
import type { VolunteerResolvers } from '../generated/resolvers.ts';
import { ownVolunteer, visibleVolunteers } from './volunteer.store.ts';

const owns = async ({ caller, session }: ActivitiesContext, id: string) =>
  may(caller, 'self:read') && (await ownVolunteer(session))?.id === id;

export const volunteerResolvers: VolunteerResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  upcoming: async ({ id }, { first }, context) => {
    const size = checkPageSize(first);
    const sees = may(context.caller, 'volunteer:read') && (await context.load(visibleVolunteers, id)) !== null;
    return sees || (await owns(context, id)) ? context.load(upcomingOf, { id, first: size }) : null;
  },
};
