// The rules of the contact log: consent for the purpose, and one open next action an owner and talent.
import { newId, type Session } from '@chunhui/database';
import { inputs, RefusedError } from '@chunhui/runtime';
import { z } from 'zod';
import { contactPurpose, contactRefusal, optOut } from '../talent/consent.service.ts';
import { lockTalent } from '../talent/talent.store.ts';
import { userError } from '../user-errors.ts';
import { addContacts, closeNextActionOf, closeNextActionsOf } from './contact.store.ts';
import type { Contact } from './contact.table.ts';

export const logContactInput = z.object({
  talent: z.string(),
  medium: z.enum(['PHONE', 'WECHAT', 'SHORT_MESSAGE', 'VISIT', 'MEETING', 'EMAIL']),
  purpose: contactPurpose,
  outcome: z.enum([
    'REACHED',
    'NOT_REACHED',
    'CALL_LATER',
    'INTERESTED',
    'OFFER_MADE',
    'NOT_INTERESTED',
    'WRONG_CONTACT',
    'OPTED_OUT',
  ]),
  note: inputs.text(2000).nullish(),
  on: inputs.date,
  nextAction: inputs.text(200).nullish(),
  nextActionOn: inputs.date.nullish(),
  owner: z
    .string()
    .regex(/^[\w.:@|-]{1,128}$/)
    .nullish(),
  idempotencyKey: inputs.idempotencyKey,
});
export const closeNextActionInput = z.object({ contact: z.string() });

export async function logContact(session: Session, input: z.output<typeof logContactInput>): Promise<Contact> {
  const talent = await lockTalent(session, input.talent);
  if (talent === null) throw new RefusedError([userError('TALENT_UNKNOWN', ['talent'])]);
  const errors = [];
  const why = await contactRefusal(session, talent, input.purpose);
  if (why === 'OPTED_OUT') errors.push(userError('TALENT_OPTED_OUT', ['talent']));
  if (why === 'NO_CONSENT') errors.push(userError('CONSENT_MISSING', ['purpose']));
  const { nextAction = null, nextActionOn = null } = input;
  if ((nextAction === null) !== (nextActionOn === null))
    errors.push(userError('NEXT_ACTION_INCOMPLETE', ['nextActionOn']));
  if (nextAction !== null && input.outcome === 'OPTED_OUT') errors.push(userError('TALENT_OPTED_OUT', ['nextAction']));
  if (nextActionOn !== null && nextActionOn < input.on) errors.push(userError('NEXT_ACTION_EARLY', ['nextActionOn']));
  if (errors.length > 0) throw new RefusedError(errors);

  const id = newId(session.county);
  const owner = input.owner ?? session.subject ?? '';
  await closeNextActionsOf(session, talent.id, owner);
  const contact: Contact = {
    countyCode: session.county,
    id,
    divisionCode: talent.divisionCode,
    talentId: talent.id,
    owner,
    medium: input.medium,
    purpose: input.purpose,
    outcome: input.outcome,
    note: input.note == null ? null : session.vault.seal(input.note, ['talent_pool.contacts.note', id]),
    contactedOn: input.on,
    nextAction,
    nextActionOn,
    nextActionClosedAt: null,
  };
  await addContacts(session, [contact]);
  // Said in a conversation, it holds from that moment.
  if (input.outcome === 'OPTED_OUT') await optOut(session, { talent: talent.id });
  const { note: _sealed, ...open } = contact;
  session.audit({ action: 'contact.log', nounId: id, after: open });
  return contact;
}

export async function closeNextAction(session: Session, { contact: id }: z.output<typeof closeNextActionInput>) {
  const contact = await closeNextActionOf(session, id);
  if (contact === null) throw new RefusedError([userError('CONTACT_UNKNOWN', ['contact'])]);
  session.audit({ action: 'contact.close', nounId: id, after: { nextAction: contact.nextAction } });
  return contact;
}
