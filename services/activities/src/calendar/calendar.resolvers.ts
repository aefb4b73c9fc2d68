// A volunteer's calendar: for themselves, and for the calendar app that they gave a key to.
import { mutation } from '@chunhui/runtime';
import type { ActivitiesContext } from '../context.ts';
import type { MutationResolvers, QueryResolvers } from '../generated/resolvers.ts';
import { ownVolunteer } from '../volunteer/volunteer.store.ts';
import { calendarOf } from './calendar.store.ts';
import { calendarKeyInput, issueCalendarKey, readFeed, revokeCalendarKey } from './calendar-key.service.ts';
import { toICalendar } from './i-calendar.ts';

export const calendarQueries: Pick<QueryResolvers, 'myCalendar' | 'calendarFeed'> = {
  myCalendar: async (_root, _args, { session }) => {
    const own = await ownVolunteer(session);
    return own === null ? null : toICalendar(await calendarOf(session, own.id), new Date());
  },
  calendarFeed: async (_root, { key }, { session }) => {
    const entries = await readFeed(session, key);
    return entries === null ? null : toICalendar(entries, new Date());
  },
};

export const calendarMutations: Pick<MutationResolvers, 'issueCalendarKey' | 'revokeCalendarKey'> = {
  issueCalendarKey: mutation(calendarKeyInput, async (_input, { session }: ActivitiesContext) => {
    const key = await issueCalendarKey(session);
    return { key, path: `/calendar/${key}.ics` };
  }),
  revokeCalendarKey: mutation(calendarKeyInput, async (_input, { session }: ActivitiesContext) => ({
    revoked: await revokeCalendarKey(session),
  })),
};
