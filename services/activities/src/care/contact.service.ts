// The rules of contacts: recorded by a care worker, or logged by the paired volunteer and confirmed by a care worker; both keep the rhythm.
import { newId, type Session } from '@chunhui/database';
import { addDays } from '@chunhui/model';
import { allow, inputs, RefusedError, refinement, throwUserErrors, type UserError } from '@chunhui/runtime';
import { z } from 'zod';
import type { Child } from '../child/child.table.ts';
import { lockFile } from '../child/child-file.ts';
import { mutation } from '../context.ts';
import { parametersOf } from '../parameters.ts';
import { within } from '../scope.ts';
import { userError } from '../user-errors.ts';
import { ownVolunteer } from '../volunteer/volunteer.store.ts';
import { addContacts, changeContact, lockContact } from './care.store.ts';
import type { CareContact, CarePairing } from './care.table.ts';
import { changePairing, lockPairing, suspensionOn } from './pairing.store.ts';

const { date, id, idempotencyKey, text } = inputs;
const contact = {
  kind: z.string(),
  campaign: z.string().nullish(),
  contactedOn: date,
  note: text(2000).nullish(),
};
const contactInput = z.object(contact);

/** What is wrong with a contact of a child, whoever enters it. */
async function contactErrors(
  session: Session,
  child: Child,
  pairing: CarePairing | null,
  input: z.output<typeof contactInput>,
): Promise<UserError[]> {
  const { codes } = await parametersOf(session);
  const caredOn = input.contactedOn < session.today ? input.contactedOn : session.today;
  const suspended = pairing !== null && (await suspensionOn(session, pairing.id, caredOn)) !== null;
  return [
    ...(child.status === 'OPEN' ? [] : [userError('CONSENT_MISSING', ['child'])]),
    ...(codes('careKind').includes(input.kind) ? [] : [userError('CARE_KIND_UNKNOWN', ['kind'])]),
    ...(input.campaign == null || codes('careCampaign').includes(input.campaign)
      ? []
      : [userError('CAMPAIGN_UNKNOWN', ['campaign'])]),
    ...(input.contactedOn <= session.today ? [] : [userError('CONTACT_IN_FUTURE', ['contactedOn'])]),
    ...(pairing !== null && input.contactedOn < pairing.startedOn
      ? [userError('CONTACT_BEFORE_PAIRING', ['contactedOn'])]
      : []),
    ...(pairing?.status === 'ENDED' ? [userError('PAIRING_ENDED', ['pairing'])] : []),
    ...(suspended ? [userError('PAIRING_SUSPENDED', ['pairing'])] : []),
  ];
}

function toContact(
  session: Session,
  child: Child,
  pairing: CarePairing | null,
  input: z.output<typeof contactInput>,
  status: CareContact['status'],
): CareContact {
  const contactId = newId(session.county);
  return {
    countyCode: session.county,
    id: contactId,
    divisionCode: child.divisionCode,
    childId: child.id,
    pairingId: pairing?.id ?? null,
    kind: input.kind,
    campaign: input.campaign ?? null,
    contactedOn: input.contactedOn,
    note: input.note == null ? null : session.vault.seal(input.note, ['activities.care_contacts.note', contactId]),
    recordedBy: session.subject ?? '',
    status,
    decidedBy: null,
    decisionReason: null,
  };
}

/** A contact that counts moves the day on which the next one is due. */
async function moveDueDay(session: Session, pairing: CarePairing, contactedOn: string): Promise<void> {
  const due = addDays(contactedOn, pairing.everyDays);
  if (due > pairing.nextContactDue) await changePairing(session, pairing.id, { nextContactDue: due });
}

export const recordContact = mutation({
  access: allow('care:write'),
  input: contactInput.extend({ child: id, pairing: id.nullish(), idempotencyKey }),
  async run(session, input) {
    const child = await lockFile(session, input.child);
    const pairing = input.pairing == null ? null : await lockPairing(session, input.pairing);
    throwUserErrors([
      ...(input.pairing != null && pairing?.childId !== child.id ? [userError('PAIRING_UNKNOWN', ['pairing'])] : []),
      ...(await contactErrors(session, child, pairing, input)),
    ]);
    const row = toContact(session, child, pairing, input, 'CONFIRMED');
    await addContacts(session, [row]);
    if (pairing !== null) await moveDueDay(session, pairing, row.contactedOn);
    audit(session, 'contact.record', row);
    return { contactId: row.id };
  },
});

function audit(session: Session, action: string, { id: nounId, childId, kind, contactedOn }: CareContact): void {
  session.audit({ action, nounId, after: { childId, kind, contactedOn } });
}

/** The paired volunteer enters a contact of their own; it counts once a care worker confirms it. */
export const logPairingContact = mutation({
  access: allow('self:write'),
  input: contactInput.extend({ pairing: id, idempotencyKey }),
  async run(session, input) {
    const pairing = await lockPairing(session, input.pairing);
    const own = await ownVolunteer(session);
    if (pairing === null || own === null || pairing.volunteerId !== own.id)
      throw new RefusedError(userError('PAIRING_UNKNOWN', ['pairing']));
    const child = await lockFile(session, pairing.childId);
    throwUserErrors(await contactErrors(session, child, pairing, input));
    const row = toContact(session, child, pairing, input, 'LOGGED');
    await addContacts(session, [row]);
    audit(session, 'contact.log', row);
    return { contactId: row.id };
  },
});

/** Confirms a contact that a paired volunteer logged, or refuses it with a reason. */
export const decidePairingContact = mutation({
  access: allow('care:write'),
  input: z
    .object({ contact: id, confirm: z.boolean(), reason: text(500).nullish(), idempotencyKey })
    .refine(({ confirm, reason }) => confirm || reason != null, {
      path: ['reason'],
      ...refinement('A refusal needs a reason.', '不予确认须说明理由。'),
    }),
  async run(session, input) {
    const unknown = userError('CONTACT_UNKNOWN', ['contact']);
    const row = within(session, await lockContact(session, input.contact), unknown);
    if (row.status !== 'LOGGED') throw new RefusedError(unknown);
    if (row.recordedBy === session.subject) throw new RefusedError(userError('CONTACT_OWN', ['contact']));
    const change = {
      status: input.confirm ? ('CONFIRMED' as const) : ('REFUSED' as const),
      decidedBy: session.subject,
      decisionReason: input.reason ?? null,
    };
    await changeContact(session, row.id, change);
    const pairing = input.confirm && row.pairingId !== null ? await lockPairing(session, row.pairingId) : null;
    if (pairing !== null && pairing.status !== 'ENDED') await moveDueDay(session, pairing, row.contactedOn);
    session.audit({
      action: input.confirm ? 'contact.confirm' : 'contact.refuse',
      nounId: row.id,
      before: { status: row.status },
      after: change,
    });
    return { contactId: row.id };
  },
});
