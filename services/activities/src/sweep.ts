// What time overtakes in a county, settled in one go: for the maintenance that runs without anybody asking. The rules hold in between,
// since a lapsed hold, vetting or check-in is also looked at when it is used.
import type { Session } from '@chunhui/database';
import { closeForgottenAttendances } from './attendance/attendance.service.ts';
import { reviewPairings } from './care/pairing.service.ts';
import { releaseFigures } from './disclosure/release.service.ts';
import { escalateReports } from './safeguarding/safeguarding.service.ts';
import { settleWishes } from './wish/wish.service.ts';

/** How many rows a sweep changed, a name a kind. */
export interface Swept {
  readonly forgottenAttendancesClosed: number;
  readonly wishesSettled: number;
  readonly pairingsReviewed: number;
  readonly reportsEscalated: number;
  readonly releases: number;
}

/** Settles what time has overtaken in the session's scope, a county; again at once, it changes nothing. */
export async function sweep(session: Session, now: Date): Promise<Swept> {
  const { scope } = session;
  return {
    reportsEscalated: await escalateReports(session, scope, now),
    pairingsReviewed: (await reviewPairings(session, scope, now)).length,
    forgottenAttendancesClosed: (await closeForgottenAttendances(session, scope, now)).length,
    wishesSettled: (await settleWishes(session, scope, now)).length,
    releases: (await releaseFigures(session)).length,
  };
}
