// Keys of calendar feeds: a calendar app cannot sign in, so its address carries a secret that opens one volunteer's sessions.
import { createHash, randomBytes } from 'node:crypto';
import type { Session } from '@chunhui/database';
import { allow, RefusedError } from '@chunhui/runtime';
import { z } from 'zod';
import { mutation } from '../context.ts';
import { userError } from '../user-errors.ts';
import { ownVolunteer } from '../volunteer/volunteer.store.ts';
import { calendarOf, putCalendarKey, removeCalendarKey, volunteerOfKey } from './calendar.store.ts';
import type { CalendarEntry } from './i-calendar.ts';

const KEY = /^(\d{6})-[\w-]{43}$/;

/** The county that a key names; '' for a text that is no key. */
export function countyOfKey(key: string): string {
  return KEY.exec(key)?.[1] ?? '';
}

/** A new key for the caller's own sessions, shown this once; the one before opens nothing from now on. */
export const issueCalendarKey = mutation({
  access: allow('self:write'),
  input: z.object({}),
  async run(session) {
    const volunteer = await own(session);
    const key = `${session.county}-${randomBytes(32).toString('base64url')}`;
    await putCalendarKey(session, volunteer.id, hashOf(key));
    session.audit({ action: 'calendar-key.issue', nounId: volunteer.id });
    return { key, path: `/calendar/${key}.ics` };
  },
});

/** Ends the caller's feed; false when there was none. */
export const revokeCalendarKey = mutation({
  access: allow('self:write'),
  input: z.object({}),
  noun: 'revoked',
  async run(session): Promise<boolean> {
    const volunteer = await own(session);
    const revoked = await removeCalendarKey(session, volunteer.id);
    if (revoked) session.audit({ action: 'calendar-key.revoke', nounId: volunteer.id });
    return revoked;
  },
});

/** The calendar that a key opens; null for one that opens nothing. The session is in the key's county. */
export async function readFeed(session: Session, key: string): Promise<CalendarEntry[] | null> {
  if (!KEY.test(key)) return null;
  const volunteerId = await volunteerOfKey(session, hashOf(key));
  return volunteerId === null ? null : calendarOf(session, volunteerId);
}

async function own(session: Session) {
  const volunteer = await ownVolunteer(session);
  if (volunteer === null) throw new RefusedError([userError('VOLUNTEER_UNKNOWN')]);
  return volunteer;
}

/** One plain hash is enough for a secret of 256 random bits. */
function hashOf(key: string): string {
  return createHash('sha256').update(key).digest('hex');
}
