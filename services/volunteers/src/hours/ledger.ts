// Entries of the append-only ledger of hours, and the balances that follow from them.
import { newId, type Session } from '@chunhui/database';
import { lowerStars } from '../star/star.service.ts';
import { type Volunteer, volunteers } from '../volunteer/volunteer.table.ts';
import type { HourEntry } from './hour-entry.table.ts';

/** A pending entry of a volunteer without minutes: to be completed. */
export function blankEntry(session: Session, volunteer: Volunteer): HourEntry {
  return {
    countyCode: session.county,
    id: newId(session.county),
    divisionCode: volunteer.divisionCode,
    volunteerId: volunteer.id,
    kind: 'SERVICE',
    source: 'BACKFILLED',
    servedOn: session.today,
    startedAt: null,
    endedAt: null,
    minutes: 0,
    description: null,
    attendanceId: null,
    reversesId: null,
    reason: null,
    flagged: false,
    enteredBy: session.subject ?? '',
    enteredAt: session.now,
    status: 'PENDING',
    decidedBy: null,
    decidedAt: null,
    declineReason: null,
  };
}

/** Adds approved entries, stored before, to the balances of locked volunteers; revokes stars for which the hours no longer qualify. */
export async function addToBalances(
  session: Session,
  known: ReadonlyMap<string, Volunteer>,
  entries: readonly HourEntry[],
): Promise<void> {
  for (const [id, own] of Map.groupBy(entries, ({ volunteerId }) => volunteerId)) {
    const volunteer = known.get(id) as Volunteer;
    const approvedMinutes = volunteer.approvedMinutes + own.reduce((sum, { minutes }) => sum + minutes, 0);
    const star =
      approvedMinutes < volunteer.approvedMinutes
        ? await lowerStars(session, volunteer, approvedMinutes)
        : volunteer.star;
    await session.update(volunteers, id, { approvedMinutes, star });
  }
}

/** An entry as the audit log keeps it. */
export function auditSnapshot({ volunteerId, kind, source, servedOn, minutes, status }: HourEntry) {
  return { volunteerId, kind, source, servedOn, minutes, status };
}
