// The rules of contact: only for purposes that the person agreed to, and never after an opt-out.
import { futureErrors } from '@chunhui/county';
import { newId, type Session } from '@chunhui/database';
import { allow, inputs, RefusedError, throwUserErrors } from '@chunhui/runtime';
import { z } from 'zod';
import { mutation } from '../context.ts';
import { userError } from '../user-errors.ts';
import { type Ending, endDependents, lockForEnding } from './ending.service.ts';
import { lockInPool } from './talent.service.ts';
import { addConsent, addOptOut, optOutsByPerson, purposesByTalent, talentsById } from './talent.store.ts';
import type { Talent } from './talent.table.ts';

const purposes = ['RESOURCE_MATCHING', 'HOMETOWN_NEWS', 'EVENT_INVITATION', 'JOB_OPENINGS'] as const;
export const contactPurpose = z.enum(['ASK_CONSENT', ...purposes]);
export type ContactPurpose = z.output<typeof contactPurpose>;

/** Why a talent may not be contacted for a purpose; null when they may. */
export async function contactRefusal(
  session: Session,
  talent: Talent,
  purpose: ContactPurpose,
): Promise<'OPTED_OUT' | 'NO_CONSENT' | null> {
  const [optedOut] = await optOutsByPerson(session, [talent.personId]);
  if (optedOut != null) return 'OPTED_OUT';
  if (purpose === 'ASK_CONSENT') return null;
  const [agreed] = await purposesByTalent(session, [talent.id]);
  return agreed?.includes(purpose) ? null : 'NO_CONSENT';
}

export const giveContactConsent = mutation({
  access: allow('talent:write'),
  input: z.object({
    talent: inputs.id,
    purposes: z.array(z.enum(purposes)).min(1),
    method: z.enum(['WRITTEN', 'SPOKEN', 'ONLINE']),
    on: inputs.date,
  }),
  noun: 'talent',
  async run(session, input) {
    const talent = await lockInPool(session, input.talent);
    throwUserErrors(futureErrors(session, { on: input.on }));
    const consent = {
      countyCode: session.county,
      id: newId(session.county),
      talentId: talent.id,
      purposes: [...new Set(input.purposes)],
      method: input.method,
      givenOn: input.on,
      recordedBy: session.subject ?? '',
      withdrawnAt: null,
    };
    await addConsent(session, consent);
    session.audit({ action: 'consent.give', nounId: talent.id, after: consent });
    return talent;
  },
});

export const optOut = mutation({
  access: allow('talent:write'),
  input: z.object({ talent: inputs.id }),
  noun: 'talent',
  async run(session, { talent }) {
    // A talent who has left the pool can opt out too: an opt-out outlives the record.
    const ending = await lockForEnding(session, talent);
    if (ending === null) throw new RefusedError(userError('TALENT_UNKNOWN', ['talent']));
    return endContact(session, ending);
  },
});

/** Records the opt-out, and ends every consent and what depends on contact, in one transaction. */
export async function endContact(session: Session, ending: Ending): Promise<Talent> {
  await addOptOut(session, ending.talent);
  const after = await endDependents(session, ending, 'OPTED_OUT');
  session.audit({ action: 'talent.opt-out', nounId: after.id });
  return after;
}

/** A phone number in full, for one purpose; the answer, or its refusal, is audited. */
export async function revealContact(
  session: Session,
  talentId: string,
  purpose: ContactPurpose,
  reason: string,
): Promise<{ phone: string | null; refusal: 'OPTED_OUT' | 'NO_CONSENT' | null } | null> {
  const [talent] = await talentsById(session, [talentId]);
  if (talent == null || talent.removedOn !== null) return null;
  const refusal = await contactRefusal(session, talent, purpose);
  session.audit({
    action: 'talent.reveal',
    nounId: talent.id,
    purpose: `${purpose}: ${reason}`,
    after: { refusal },
  });
  if (refusal !== null || talent.phone === null) return { phone: null, refusal };
  return { phone: session.vault.open(talent.phone, ['talent_pool.talents.phone', talent.id]), refusal: null };
}
