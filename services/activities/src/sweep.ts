// State that follows from time, written down for a county: reads and rules decide it themselves, figures and notices follow from the rows.
import type { Session } from '@chunhui/database';
import { closeForgottenIn } from './attendance/attendance.service.ts';
import { reviewPairingsOf } from './care/pairing.service.ts';
import { releaseFigures } from './disclosure/release.service.ts';
import { escalateOverdueReports } from './safeguarding/safeguarding.service.ts';
import { settleWishesOf } from './wish/wish.service.ts';

/** How many rows a sweep changed, by kind. */
export interface Swept {
  readonly forgottenAttendancesClosed: number;
  readonly wishesSettled: number;
  readonly pairingsReviewed: number;
  readonly reportsEscalated: number;
  readonly releases: number;
}

/** Sweeps the session's scope, a county. Safe to repeat. */
export async function sweep(session: Session): Promise<Swept> {
  const { scope } = session;
  return {
    reportsEscalated: await escalateOverdueReports(session, scope),
    pairingsReviewed: (await reviewPairingsOf(session, { prefix: scope })).length,
    forgottenAttendancesClosed: (await closeForgottenIn(session, scope)).length,
    wishesSettled: (await settleWishesOf(session, scope)).length,
    releases: (await releaseFigures(session)).length,
  };
}
