// Emergency access: one child's file for a limited time and a reason, to a caller who reads no files; the county administrators get a notice.
import { newId } from '@chunhui/database';
import { allow, inputs, RefusedError } from '@chunhui/runtime';
import { z } from 'zod';
import { childById } from '../child/child.store.ts';
import { mutation } from '../context.ts';
import { parametersOf } from '../parameters.ts';
import { within } from '../scope.ts';
import { hoursAfter } from '../time.ts';
import { userError } from '../user-errors.ts';
import { acknowledge, addEmergencyAccess, addNotice, lockNotice } from './care.store.ts';
import type { CareNotice, EmergencyAccess } from './care.table.ts';

const { id, idempotencyKey, text } = inputs;

export const openEmergencyAccess = mutation({
  access: allow('care:break-glass'),
  input: z.object({ child: id, reason: text(500), hours: z.int().min(1).max(72).nullish(), idempotencyKey }),
  noun: 'access',
  async run(session, input): Promise<EmergencyAccess> {
    const child = within(session, await childById(session, input.child), userError('CHILD_UNKNOWN', ['child']));
    const { breakGlassMax } = await parametersOf(session);
    const access: EmergencyAccess = {
      countyCode: session.county,
      id: newId(session.county),
      divisionCode: child.divisionCode,
      childId: child.id,
      subject: session.subject ?? '',
      reason: input.reason,
      openUntil: hoursAfter(session.now, Math.min(input.hours ?? breakGlassMax, breakGlassMax)),
    };
    await addEmergencyAccess(session, access);
    await addNotice(session, {
      countyCode: session.county,
      id: newId(session.county),
      divisionCode: child.divisionCode,
      kind: 'EMERGENCY_ACCESS',
      nounId: child.id,
      causedBy: access.subject,
      reason: input.reason,
      at: session.now,
      acknowledgedBy: null,
    });
    session.audit({
      action: 'emergency-access.open',
      nounId: child.id,
      purpose: input.reason,
      after: { openUntil: access.openUntil },
    });
    return access;
  },
});

/** Acknowledges a notice; the person who caused it cannot. */
export const acknowledgeNotice = mutation({
  access: allow('audit:read'),
  input: z.object({ notice: id, idempotencyKey }),
  noun: 'notice',
  async run(session, input): Promise<CareNotice> {
    const unknown = userError('NOTICE_UNKNOWN', ['notice']);
    const notice = within(session, await lockNotice(session, input.notice), unknown);
    if (notice.acknowledgedBy !== null) throw new RefusedError(unknown);
    if (notice.causedBy === session.subject) throw new RefusedError(userError('NOTICE_OWN', ['notice']));
    await acknowledge(session, notice.id);
    session.audit({ action: 'notice.acknowledge', nounId: notice.id });
    return { ...notice, acknowledgedBy: session.subject };
  },
});
