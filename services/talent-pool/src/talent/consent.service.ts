// The rules of contact: only for what a person agreed to, never after an opt-out, and an opt-out is honoured everywhere at once.
import { newId, type Session } from '@chunhui/database';
import { inputs, RefusedError } from '@chunhui/runtime';
import { z } from 'zod';
import { closeNextActionsOf } from '../contact/contact.store.ts';
import { dropOpenMatches } from '../match/resource-match.service.ts';
import { userError } from '../user-errors.ts';
import {
  addConsent,
  addOptOut,
  changeTalent,
  lockTalent,
  lockTalents,
  optOutsByPerson,
  purposesByTalent,
  talentsById,
} from './talent.store.ts';
import type { Talent } from './talent.table.ts';

const purposes = ['RESOURCE_MATCHING', 'HOMETOWN_NEWS', 'EVENT_INVITATION', 'JOB_OPENINGS'] as const;
export const contactPurpose = z.enum(['ASK_CONSENT', ...purposes]);
export type ContactPurpose = z.output<typeof contactPurpose>;

export const giveContactConsentInput = z.object({
  talent: z.string(),
  purposes: z.array(z.enum(purposes)).min(1),
  method: z.enum(['WRITTEN', 'SPOKEN', 'ONLINE']),
  on: inputs.date,
});
export const optOutInput = z.object({ talent: z.string() });

/** Why a talent may not be contacted for a purpose; null when they may. */
export async function contactRefusal(
  session: Session,
  talent: Talent,
  purpose: ContactPurpose,
): Promise<'OPTED_OUT' | 'NO_CONSENT' | null> {
  const [optOut] = await optOutsByPerson(session, [talent.personId]);
  if (optOut != null) return 'OPTED_OUT';
  if (purpose === 'ASK_CONSENT') return null;
  const [agreed] = await purposesByTalent(session, [talent.id]);
  return agreed?.includes(purpose) ? null : 'NO_CONSENT';
}

export async function giveContactConsent(
  session: Session,
  input: z.output<typeof giveContactConsentInput>,
): Promise<Talent> {
  const talent = await lockTalent(session, input.talent);
  if (talent === null) throw new RefusedError([userError('TALENT_UNKNOWN', ['talent'])]);
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
}

/** Ends every consent and the liaison, closes next actions and lets go of matches that are not agreed, in one transaction. */
export async function optOut(session: Session, input: z.output<typeof optOutInput>): Promise<Talent> {
  // Also of somebody who was taken out of the pool: an opt-out outlives the record.
  const [before] = await lockTalents(session, [input.talent]);
  if (before === undefined) throw new RefusedError([userError('TALENT_UNKNOWN', ['talent'])]);
  const talent = { ...before, envoyPersonId: null, societyId: null };
  await addOptOut(session, talent);
  await changeTalent(session, talent.id, { envoyPersonId: null, societyId: null });
  await closeNextActionsOf(session, talent.id);
  await dropOpenMatches(session, { talentId: talent.id }, 'OPTED_OUT');
  session.audit({ action: 'talent.opt-out', nounId: talent.id });
  return talent;
}

/** A phone number in full, for one purpose; what is shown or refused is written down. */
export async function revealContact(
  session: Session,
  talentId: string,
  purpose: ContactPurpose,
  reason: string,
): Promise<{ phone: string | null; refusal: 'OPTED_OUT' | 'NO_CONSENT' | null } | null> {
  const [talent] = await talentsById(session, [talentId]);
  if (talent == null || talent.removedOn !== null) return null;
  const why = await contactRefusal(session, talent, purpose);
  session.audit({
    action: 'talent.reveal',
    nounId: talent.id,
    purpose: `${purpose}: ${reason}`,
    after: { refusal: why },
  });
  if (why !== null || talent.phone === null) return { phone: null, refusal: why };
  return { phone: session.vault.open(talent.phone, ['talent_pool.talents.phone', talent.id]), refusal: null };
}
