// The rules of care: contacts in their rhythm, risk flags followed up.
import { newId, type Session } from '@chunhui/database';
import { addDays, dayOf } from '@chunhui/model';
import { inputs, RefusedError } from '@chunhui/runtime';
import { z } from 'zod';
import { liveChild } from '../child/child.service.ts';
import { parametersOf } from '../parameters.ts';
import { throwUserErrors, within } from '../scope.ts';
import { userError } from '../user-errors.ts';
import { addContacts, addFlag, changeFlag, lockFlag } from './care.store.ts';
import type { CareContact, RiskFlag } from './care.table.ts';
import { changePairing, lockPairing, vettedUntilOf } from './pairing.store.ts';

const id = z.string().min(1).max(128);
const key = { idempotencyKey: inputs.idempotencyKey };
export const recordContactInput = z.object({
  child: id,
  pairing: id.nullish(),
  kind: z.string(),
  campaign: z.string().nullish(),
  contactedOn: inputs.date,
  note: inputs.text(2000).nullish(),
  ...key,
});
export const raiseRiskFlagInput = z.object({
  child: id,
  level: z.enum(['LOW', 'MEDIUM', 'HIGH']),
  note: inputs.text(2000),
  followUpBy: inputs.date,
  ...key,
});
export const followUpRiskFlagInput = z.object({ flag: id, outcome: inputs.text(2000), ...key });

export async function recordContact(
  session: Session,
  input: z.output<typeof recordContactInput>,
  now: Date,
): Promise<CareContact> {
  const { codes } = await parametersOf(session);
  const child = await liveChild(session, input.child);
  const pairing = input.pairing == null ? null : await lockPairing(session, input.pairing);
  const caredOn = input.contactedOn < dayOf(now) ? input.contactedOn : dayOf(now);
  // Between two reviews, too, nobody cares whose vetting had lapsed on that day.
  const vettedUntil = pairing === null ? null : await vettedUntilOf(session, pairing);
  throwUserErrors([
    ...(child.status === 'OPEN' ? [] : [userError('CONSENT_MISSING', ['child'])]),
    ...(codes('careKind').includes(input.kind) ? [] : [userError('CARE_KIND_UNKNOWN', ['kind'])]),
    ...(input.campaign == null || codes('careCampaign').includes(input.campaign)
      ? []
      : [userError('CAMPAIGN_UNKNOWN', ['campaign'])]),
    ...(input.contactedOn <= dayOf(now) ? [] : [userError('CONTACT_IN_FUTURE', ['contactedOn'])]),
    ...(input.pairing != null && pairing?.childId !== child.id ? [userError('PAIRING_UNKNOWN', ['pairing'])] : []),
    ...(pairing?.status === 'SUSPENDED' ||
    (pairing?.status === 'ACTIVE' && vettedUntil !== null && vettedUntil < caredOn)
      ? [userError('PAIRING_SUSPENDED', ['pairing'])]
      : []),
    ...(pairing?.status === 'ENDED' ? [userError('PAIRING_ENDED', ['pairing'])] : []),
  ]);
  const contactId = newId(session.county);
  const contact: CareContact = {
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
  };
  await addContacts(session, [contact]);
  if (pairing !== null) {
    const due = addDays(input.contactedOn, pairing.everyDays);
    if (due > pairing.nextContactDue) await changePairing(session, pairing.id, { nextContactDue: due });
  }
  session.audit({
    action: 'contact.record',
    nounId: contactId,
    after: { childId: child.id, kind: contact.kind, contactedOn: contact.contactedOn },
  });
  return contact;
}

export async function raiseRiskFlag(
  session: Session,
  input: z.output<typeof raiseRiskFlagInput>,
  now: Date,
): Promise<RiskFlag> {
  const child = await liveChild(session, input.child);
  const flagId = newId(session.county);
  const today = dayOf(now);
  const flag: RiskFlag = {
    countyCode: session.county,
    id: flagId,
    divisionCode: child.divisionCode,
    childId: child.id,
    level: input.level,
    note: session.vault.seal(input.note, ['activities.risk_flags.note', flagId]),
    raisedOn: today,
    raisedBy: session.subject ?? '',
    followUpBy: input.followUpBy < today ? today : input.followUpBy,
    followedUpOn: null,
    outcome: null,
  };
  await addFlag(session, flag);
  session.audit({ action: 'risk-flag.raise', nounId: flagId, after: { childId: child.id, level: flag.level } });
  return flag;
}

export async function followUpRiskFlag(
  session: Session,
  input: z.output<typeof followUpRiskFlagInput>,
  now: Date,
): Promise<RiskFlag> {
  const flag = within(session, await lockFlag(session, input.flag), userError('RISK_FLAG_UNKNOWN', ['flag']));
  if (flag.followedUpOn !== null) throw new RefusedError([userError('RISK_FLAG_UNKNOWN', ['flag'])]);
  const change = {
    followedUpOn: dayOf(now),
    outcome: session.vault.seal(input.outcome, ['activities.risk_flags.outcome', flag.id]),
  };
  await changeFlag(session, flag.id, change);
  session.audit({ action: 'risk-flag.follow-up', nounId: flag.id, after: { followedUpOn: change.followedUpOn } });
  return { ...flag, ...change };
}
