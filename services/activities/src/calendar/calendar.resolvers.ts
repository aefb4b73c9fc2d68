// A volunteer's calendar: for themselves, and for the calendar app that they gave a key to.
import type { QueryResolvers } from '../generated/resolvers.ts';
import { ownVolunteer } from '../volunteer/volunteer.store.ts';
import { calendarOf } from './calendar.store.ts';
import { readFeed } from './calendar-key.service.ts';
import { toICalendar } from './i-calendar.ts';

export const calendarQueries = {
  myCalendar: async (_root, _args, { session }) => {
    const own = await ownVolunteer(session);
    return own === null ? null : toICalendar(await calendarOf(session, own.id), session.now);
  },
  calendarFeed: async (_root, { key }, { session }) => {
    const entries = await readFeed(session, key);
    return entries === null ? null : toICalendar(entries, session.now);
  },
} satisfies QueryResolvers;
