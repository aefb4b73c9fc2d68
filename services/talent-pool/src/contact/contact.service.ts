// The rules of the contact log: consent for the purpose, and one open next action for each owner and talent.
import { futureErrors } from '@chunhui/county';
import { newId } from '@chunhui/database';
import { allow, inputs, RefusedError, throwUserErrors, type UserError } from '@chunhui/runtime';
import { z } from 'zod';
import { mutation } from '../context.ts';
import { contactPurpose, contactRefusal, endContact } from '../talent/consent.service.ts';
import { lockForEnding } from '../talent/ending.service.ts';
import { userError } from '../user-errors.ts';
import { addContacts, closeNextActionOf, closeNextActionsOf } from './contact.store.ts';
import type { Contact } from './contact.table.ts';

const { date, id, idempotencyKey, text } = inputs;
const OUTCOMES = [
  'REACHED',
  'NOT_REACHED',
  'CALL_LATER',
  'INTERESTED',
  'OFFER_MADE',
  'NOT_INTERESTED',
  'WRONG_CONTACT',
  'OPTED_OUT',
] as const;

const logging = z.object({
  talent: id,
  medium: z.enum(['PHONE', 'WECHAT', 'SHORT_MESSAGE', 'VISIT', 'MEETING', 'EMAIL']),
  purpose: contactPurpose,
  outcome: z.enum(OUTCOMES),
  note: text(2000).nullish(),
  on: date,
  nextAction: text(200).nullish(),
  nextActionOn: date.nullish(),
  owner: z
    .string()
    .regex(/^[\w.:@|-]{1,128}$/)
    .nullish(),
  idempotencyKey,
});

export const logContact = mutation({
  access: allow('talent:write'),
  input: logging,
  noun: 'contact',
  async run(session, input): Promise<Contact> {
    // The offers are locked as well: the outcome may be an opt-out, which withdraws them.
    const ending = await lockForEnding(session, input.talent);
    if (ending === null || ending.talent.removedOn !== null)
      throw new RefusedError(userError('TALENT_UNKNOWN', ['talent']));
    const { talent } = ending;
    const refusal = await contactRefusal(session, talent, input.purpose);
    throwUserErrors([
      ...futureErrors(session, { on: input.on }),
      ...(refusal === 'OPTED_OUT' ? [userError('TALENT_OPTED_OUT', ['talent'])] : []),
      ...(refusal === 'NO_CONSENT' ? [userError('CONSENT_MISSING', ['purpose'])] : []),
      ...nextActionErrors(input),
    ]);
    const contactId = newId(session.county);
    const owner = input.owner ?? session.subject ?? '';
    await closeNextActionsOf(session, talent.id, owner);
    const contact: Contact = {
      countyCode: session.county,
      id: contactId,
      divisionCode: talent.divisionCode,
      talentId: talent.id,
      owner,
      medium: input.medium,
      purpose: input.purpose,
      outcome: input.outcome,
      note: input.note == null ? null : session.vault.seal(input.note, ['talent_pool.contacts.note', contactId]),
      contactedOn: input.on,
      nextAction: input.nextAction ?? null,
      nextActionOn: input.nextActionOn ?? null,
      nextActionClosedAt: null,
    };
    await addContacts(session, [contact]);
    if (input.outcome === 'OPTED_OUT') await endContact(session, ending);
    const { note: _sealed, ...open } = contact;
    session.audit({ action: 'contact.log', nounId: contactId, after: open });
    return contact;
  },
});

function nextActionErrors({ nextAction, nextActionOn, on, outcome }: z.output<typeof logging>): UserError[] {
  return [
    ...((nextAction == null) === (nextActionOn == null) ? [] : [userError('NEXT_ACTION_INCOMPLETE', ['nextActionOn'])]),
    ...(nextAction != null && outcome === 'OPTED_OUT' ? [userError('TALENT_OPTED_OUT', ['nextAction'])] : []),
    ...(nextActionOn != null && nextActionOn < on ? [userError('NEXT_ACTION_EARLY', ['nextActionOn'])] : []),
  ];
}

export const closeNextAction = mutation({
  access: allow('talent:write'),
  input: z.object({ contact: id }),
  noun: 'contact',
  async run(session, { contact: contactId }) {
    const contact = await closeNextActionOf(session, contactId);
    if (contact === null) throw new RefusedError(userError('CONTACT_UNKNOWN', ['contact']));
    session.audit({ action: 'contact.close', nounId: contactId, after: { nextAction: contact.nextAction } });
    return contact;
  },
});
