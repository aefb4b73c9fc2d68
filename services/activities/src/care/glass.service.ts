// The glass that is broken under witness: one file for a time, with a reason, and the county administrators are told.
import { newId, type Session } from '@chunhui/database';
import { inputs, RefusedError } from '@chunhui/runtime';
import { z } from 'zod';
import { childById } from '../child/child.store.ts';
import { parametersOf } from '../parameters.ts';
import { within } from '../scope.ts';
import { hoursAfter } from '../time.ts';
import { userError } from '../user-errors.ts';
import { acknowledge, addBrokenGlass, addNotice, lockNotice } from './care.store.ts';
import type { BrokenGlass, CareNotice } from './care.table.ts';

const id = z.string().min(1).max(128);
const key = { idempotencyKey: inputs.idempotencyKey };
export const breakGlassInput = z.object({
  child: id,
  reason: inputs.text(500),
  hours: z.int().min(1).max(72).nullish(),
  ...key,
});
export const acknowledgeNoticeInput = z.object({ notice: id, ...key });

/** Opens one file for a time to who may otherwise see none, with a reason; the county administrators are told. */
export async function breakGlass(
  session: Session,
  input: z.output<typeof breakGlassInput>,
  now: Date,
): Promise<BrokenGlass> {
  const child = within(session, await childById(session, input.child), userError('CHILD_UNKNOWN', ['child']));
  const { breakGlassMax } = await parametersOf(session);
  const glass: BrokenGlass = {
    countyCode: session.county,
    id: newId(session.county),
    divisionCode: child.divisionCode,
    childId: child.id,
    subject: session.subject ?? '',
    reason: input.reason,
    openUntil: hoursAfter(now, Math.min(input.hours ?? breakGlassMax, breakGlassMax)),
  };
  await addBrokenGlass(session, glass);
  await addNotice(session, {
    countyCode: session.county,
    id: newId(session.county),
    divisionCode: child.divisionCode,
    kind: 'GLASS_BROKEN',
    nounId: child.id,
    causedBy: glass.subject,
    reason: input.reason,
    at: now,
    acknowledgedBy: null,
  });
  session.audit({
    action: 'glass.break',
    nounId: child.id,
    purpose: input.reason,
    after: { openUntil: glass.openUntil },
  });
  return glass;
}

/** Says that a notice was seen, by somebody else than who caused it. */
export async function acknowledgeNotice(
  session: Session,
  input: z.output<typeof acknowledgeNoticeInput>,
): Promise<CareNotice> {
  const notice = within(session, await lockNotice(session, input.notice), userError('NOTICE_UNKNOWN', ['notice']));
  if (notice.acknowledgedBy !== null) throw new RefusedError([userError('NOTICE_UNKNOWN', ['notice'])]);
  if (notice.causedBy === session.subject) throw new RefusedError([userError('NOTICE_OWN', ['notice'])]);
  await acknowledge(session, notice.id);
  session.audit({ action: 'notice.acknowledge', nounId: notice.id });
  return { ...notice, acknowledgedBy: session.subject };
}
