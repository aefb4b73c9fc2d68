// The calendar of the volunteer who asks.
import type { QueryResolvers } from '../generated/resolvers.ts';
import { ownVolunteer } from '../volunteer/volunteer.store.ts';
import { calendarOf } from './calendar.store.ts';
import { toICalendar } from './i-calendar.ts';

export const calendarQueries: Pick<QueryResolvers, 'myCalendar'> = {
  myCalendar: async (_root, _args, { session }) => {
    const own = await ownVolunteer(session);
    return own === null ? null : toICalendar(await calendarOf(session, own.id), new Date());
  },
};
