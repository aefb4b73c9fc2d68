// Volunteer: what this subgraph adds to the registration, for who may see the registration: its office, and the volunteer.
import { checkPageSize, may } from '@chunhui/runtime';
import type { ActivitiesContext } from '../context.ts';
import { reliabilityOf, upcomingOf } from '../enrolment/enrolment.store.ts';
import type { VolunteerResolvers } from '../generated/resolvers.ts';
import { ownVolunteer, visibleVolunteers } from './volunteer.store.ts';

async function sees({ caller, session, load }: ActivitiesContext, id: string): Promise<boolean> {
  if (may(caller, 'volunteer:read') && (await load(visibleVolunteers, id)) !== null) return true;
  return may(caller, 'self:read') && (await ownVolunteer(session))?.id === id;
}

export const volunteerResolvers: VolunteerResolvers = {
  // An echo would tell nothing but what was asked; still, nobody is told what they may not see.
  __resolveReference: async ({ id }, context) => ((await sees(context, id)) ? { id } : null),
  upcoming: async ({ id }, { first }, context) => {
    const size = checkPageSize(first);
    // Asked here too: an enrolment of this subgraph leads to its volunteer without a reference.
    return (await sees(context, id)) ? context.load(upcomingOf, { id, first: size }) : null;
  },
  reliability: async ({ id }, _args, context) => ((await sees(context, id)) ? context.load(reliabilityOf, id) : null),
};
