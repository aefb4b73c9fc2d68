// The rules of care: pairing only with a vetted adult, contacts in their rhythm, risk flags followed up, glass broken under witness.
import { newId, type Session } from '@chunhui/database';
import { addDays, ageOn, dayOf } from '@chunhui/model';
import { inputs, Refused, type UserError } from '@chunhui/runtime';
import { z } from 'zod';
import { liveChild } from '../child/child.service.ts';
import { childById, consentInForceFor } from '../child/child.store.ts';
import { parametersOf } from '../parameters.ts';
import { refusal } from '../refusals.ts';
import { refuseIf, within } from '../scope.ts';
import { hoursAfter } from '../time.ts';
import { isVetted, type PublishedVolunteer, volunteerById } from '../volunteer/volunteer.store.ts';
import {
  acknowledge,
  addBrokenGlass,
  addContacts,
  addFlag,
  addNotice,
  changeFlag,
  lockFlag,
  lockNotice,
} from './care.store.ts';
import type { BrokenGlass, CareContact, CareNotice, CarePairing, RiskFlag } from './care.table.ts';
import {
  addPairings,
  changePairing,
  isPaired,
  lockPairing,
  pairingsOfVolunteer,
  pairingsToReview,
} from './pairing.store.ts';

const id = z.string().min(1).max(128);
const key = { idempotencyKey: inputs.idempotencyKey };
export const pairChildInput = z.object({
  child: id,
  volunteer: id,
  everyDays: z.int().min(1).max(366).nullish(),
  ...key,
});
export const endPairingInput = z.object({ pairing: id, reason: inputs.text(500), ...key });
export const handOverPairingsInput = z.object({ from: id, to: id, reason: inputs.text(500), ...key });
export const reviewPairingsInput = z.object({ division: z.string(), ...key });
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
export const breakGlassInput = z.object({
  child: id,
  reason: inputs.text(500),
  hours: z.int().min(1).max(72).nullish(),
  ...key,
});
export const acknowledgeNoticeInput = z.object({ notice: id, ...key });

/** Every reason why a volunteer may not be paired with a child today. */
async function adultErrors(
  session: Session,
  volunteer: PublishedVolunteer | null,
  now: Date,
  path: string,
): Promise<UserError[]> {
  if (volunteer === null) return [refusal('VOLUNTEER_UNKNOWN', [path])];
  const { careAdultAge } = await parametersOf(session);
  return [
    ...(volunteer.status === 'ACTIVE' ? [] : [refusal('VOLUNTEER_NOT_ACTIVE', [path])]),
    ...(ageOn(volunteer.birthDate, dayOf(now)) >= careAdultAge ? [] : [refusal('VOLUNTEER_NOT_ADULT', [path])]),
    ...(isVetted(volunteer, now) ? [] : [refusal('VOLUNTEER_NOT_VETTED', [path])]),
  ];
}

export async function pairChild(
  session: Session,
  input: z.output<typeof pairChildInput>,
  now: Date,
): Promise<CarePairing> {
  const child = await liveChild(session, input.child);
  const volunteer = await volunteerById(session, input.volunteer);
  const consented = child.status === 'OPEN' && (await consentInForceFor(session, child.id, 'PAIRING')) !== null;
  refuseIf([
    ...(consented ? [] : [refusal('CONSENT_MISSING', ['child'])]),
    ...(await adultErrors(session, volunteer, now, 'volunteer')),
    ...((await isPaired(session, child.id, input.volunteer)) ? [refusal('PAIRING_EXISTS', ['volunteer'])] : []),
  ]);
  const { careContactEveryDays } = await parametersOf(session);
  const everyDays = input.everyDays ?? careContactEveryDays;
  const today = dayOf(now);
  const pairing: CarePairing = {
    countyCode: session.county,
    id: newId(session.county),
    divisionCode: child.divisionCode,
    childId: child.id,
    volunteerId: input.volunteer,
    status: 'ACTIVE',
    statusReason: null,
    vettedUntil: volunteer?.vettedUntil ?? today,
    everyDays,
    startedOn: today,
    nextContactDue: addDays(today, everyDays),
    endedOn: null,
    handedOverFrom: null,
  };
  await addPairings(session, [pairing]);
  session.audit({
    action: 'pairing.begin',
    nounId: pairing.id,
    after: { childId: child.id, volunteerId: input.volunteer },
  });
  return pairing;
}

export async function endPairing(
  session: Session,
  input: z.output<typeof endPairingInput>,
  now: Date,
): Promise<CarePairing> {
  const pairing = within(session, await lockPairing(session, input.pairing), refusal('PAIRING_UNKNOWN', ['pairing']));
  if (pairing.status === 'ENDED') throw new Refused([refusal('PAIRING_ENDED', ['pairing'])]);
  const change = { status: 'ENDED' as const, statusReason: input.reason, endedOn: dayOf(now) };
  await changePairing(session, pairing.id, change);
  session.audit({
    action: 'pairing.end',
    nounId: pairing.id,
    before: { status: pairing.status },
    after: change,
    purpose: input.reason,
  });
  return { ...pairing, ...change };
}

/** A volunteer leaves: each child goes on with another, who meets the same conditions, without a gap in the rhythm. */
export async function handOverPairings(
  session: Session,
  input: z.output<typeof handOverPairingsInput>,
  now: Date,
): Promise<CarePairing[]> {
  const successor = await volunteerById(session, input.to);
  refuseIf(await adultErrors(session, successor, now, 'to'));
  const held = await pairingsOfVolunteer(session, input.from);
  if (held.length === 0) throw new Refused([refusal('PAIRING_UNKNOWN', ['from'])]);
  const today = dayOf(now);
  const next: CarePairing[] = [];
  for (const old of held) {
    const child = await liveChild(session, old.childId);
    await changePairing(session, old.id, { status: 'ENDED', statusReason: input.reason, endedOn: today });
    if (await isPaired(session, old.childId, input.to)) continue;
    const isOpen = child.status === 'OPEN';
    next.push({
      ...old,
      id: newId(session.county),
      volunteerId: input.to,
      status: isOpen ? 'ACTIVE' : 'SUSPENDED',
      statusReason: isOpen ? null : child.statusReason,
      vettedUntil: successor?.vettedUntil ?? today,
      startedOn: today,
      handedOverFrom: old.id,
    });
  }
  await addPairings(session, next);
  for (const { id: nounId, handedOverFrom } of next)
    session.audit({
      action: 'pairing.hand-over',
      nounId,
      after: { handedOverFrom, to: input.to },
      purpose: input.reason,
    });
  return next;
}

/** Looks every pairing of a division over: suspended where vetting or consent lapsed, taken up where it holds again. Safe to repeat. */
export async function reviewPairings(session: Session, prefix: string, now: Date): Promise<CarePairing[]> {
  const today = dayOf(now);
  const changed: CarePairing[] = [];
  for (const { volunteerStatus, publishedVettedUntil, childStatus, ...pairing } of await pairingsToReview(
    session,
    prefix,
  )) {
    const vetted = volunteerStatus === 'ACTIVE' && publishedVettedUntil !== null && publishedVettedUntil >= today;
    const reason = childStatus !== 'OPEN' ? 'CONSENT_WITHDRAWN' : vetted ? null : 'VETTING_LAPSED';
    const change = {
      status: reason === null ? ('ACTIVE' as const) : ('SUSPENDED' as const),
      statusReason: reason,
      vettedUntil: publishedVettedUntil ?? pairing.vettedUntil,
    };
    if (change.status === pairing.status && change.vettedUntil === pairing.vettedUntil) continue;
    await changePairing(session, pairing.id, change);
    session.audit({ action: 'pairing.review', nounId: pairing.id, before: { status: pairing.status }, after: change });
    changed.push({ ...pairing, ...change });
  }
  return changed;
}

export async function recordContact(
  session: Session,
  input: z.output<typeof recordContactInput>,
  now: Date,
): Promise<CareContact> {
  const { careKinds, campaigns } = await parametersOf(session);
  const child = await liveChild(session, input.child);
  const pairing = input.pairing == null ? null : await lockPairing(session, input.pairing);
  refuseIf([
    ...(child.status === 'OPEN' ? [] : [refusal('CONSENT_MISSING', ['child'])]),
    ...(careKinds.includes(input.kind) ? [] : [refusal('CARE_KIND_UNKNOWN', ['kind'])]),
    ...(input.campaign == null || campaigns.includes(input.campaign)
      ? []
      : [refusal('CAMPAIGN_UNKNOWN', ['campaign'])]),
    ...(input.contactedOn <= dayOf(now) ? [] : [refusal('CONTACT_IN_FUTURE', ['contactedOn'])]),
    ...(input.pairing != null && pairing?.childId !== child.id ? [refusal('PAIRING_UNKNOWN', ['pairing'])] : []),
    ...(pairing?.status === 'SUSPENDED' ? [refusal('PAIRING_SUSPENDED', ['pairing'])] : []),
    ...(pairing?.status === 'ENDED' ? [refusal('PAIRING_ENDED', ['pairing'])] : []),
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
  const flag = within(session, await lockFlag(session, input.flag), refusal('RISK_FLAG_UNKNOWN', ['flag']));
  if (flag.followedUpOn !== null) throw new Refused([refusal('RISK_FLAG_UNKNOWN', ['flag'])]);
  const change = {
    followedUpOn: dayOf(now),
    outcome: session.vault.seal(input.outcome, ['activities.risk_flags.outcome', flag.id]),
  };
  await changeFlag(session, flag.id, change);
  session.audit({ action: 'risk-flag.follow-up', nounId: flag.id, after: { followedUpOn: change.followedUpOn } });
  return { ...flag, ...change };
}

/** Opens one file for a time to who may otherwise see none, with a reason; the county administrators are told. */
export async function breakGlass(
  session: Session,
  input: z.output<typeof breakGlassInput>,
  now: Date,
): Promise<BrokenGlass> {
  const child = within(session, await childById(session, input.child), refusal('CHILD_UNKNOWN', ['child']));
  const { brokenGlassHours } = await parametersOf(session);
  const glass: BrokenGlass = {
    countyCode: session.county,
    id: newId(session.county),
    divisionCode: child.divisionCode,
    childId: child.id,
    subject: session.subject ?? '',
    reason: input.reason,
    openUntil: hoursAfter(now, Math.min(input.hours ?? brokenGlassHours, brokenGlassHours)),
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
  const notice = within(session, await lockNotice(session, input.notice), refusal('NOTICE_UNKNOWN', ['notice']));
  if (notice.acknowledgedBy !== null) throw new Refused([refusal('NOTICE_UNKNOWN', ['notice'])]);
  if (notice.causedBy === session.subject) throw new Refused([refusal('NOTICE_OWN', ['notice'])]);
  await acknowledge(session, notice.id);
  session.audit({ action: 'notice.acknowledge', nounId: notice.id });
  return { ...notice, acknowledgedBy: session.subject };
}
