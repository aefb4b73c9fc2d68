// The rules of pairing: only with a vetted adult and the guardian's consent, suspended when either lapses, handed over when a volunteer leaves.
import { newId, type Session } from '@chunhui/database';
import { addDays, ageOn, dayOf } from '@chunhui/model';
import { inputs, RefusedError, type UserError } from '@chunhui/runtime';
import { z } from 'zod';
import { liveChild } from '../child/child.service.ts';
import { consentInForceFor } from '../child/child.store.ts';
import { parametersOf } from '../parameters.ts';
import { throwUserErrors, within } from '../scope.ts';
import { userError } from '../user-errors.ts';
import { isVetted, type PublishedVolunteer, volunteerById } from '../volunteer/volunteer.store.ts';
import type { CarePairing } from './care.table.ts';
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

/** Every reason why a volunteer may not be paired with a child today. */
async function adultErrors(
  session: Session,
  volunteer: PublishedVolunteer | null,
  now: Date,
  path: string,
): Promise<UserError[]> {
  if (volunteer === null) return [userError('VOLUNTEER_UNKNOWN', [path])];
  const { carePartnerMinAge } = await parametersOf(session);
  return [
    ...(volunteer.status === 'ACTIVE' ? [] : [userError('VOLUNTEER_NOT_ACTIVE', [path])]),
    ...(ageOn(volunteer.birthDate, dayOf(now)) >= carePartnerMinAge ? [] : [userError('VOLUNTEER_NOT_ADULT', [path])]),
    ...(isVetted(volunteer, now) ? [] : [userError('VOLUNTEER_NOT_VETTED', [path])]),
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
  throwUserErrors([
    ...(consented ? [] : [userError('CONSENT_MISSING', ['child'])]),
    ...(await adultErrors(session, volunteer, now, 'volunteer')),
    ...((await isPaired(session, child.id, input.volunteer)) ? [userError('PAIRING_EXISTS', ['volunteer'])] : []),
  ]);
  const { careContactRhythm } = await parametersOf(session);
  const everyDays = input.everyDays ?? careContactRhythm;
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
  const pairing = within(session, await lockPairing(session, input.pairing), userError('PAIRING_UNKNOWN', ['pairing']));
  if (pairing.status === 'ENDED') throw new RefusedError([userError('PAIRING_ENDED', ['pairing'])]);
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
  throwUserErrors(await adultErrors(session, successor, now, 'to'));
  const held = await pairingsOfVolunteer(session, input.from);
  if (held.length === 0) throw new RefusedError([userError('PAIRING_UNKNOWN', ['from'])]);
  const today = dayOf(now);
  const next: CarePairing[] = [];
  for (const old of held) {
    const child = await liveChild(session, old.childId);
    const consented = child.status === 'OPEN' && (await consentInForceFor(session, child.id, 'PAIRING')) !== null;
    await changePairing(session, old.id, { status: 'ENDED', statusReason: input.reason, endedOn: today });
    if (await isPaired(session, old.childId, input.to)) continue;
    next.push({
      ...old,
      id: newId(session.county),
      volunteerId: input.to,
      status: consented ? 'ACTIVE' : 'SUSPENDED',
      statusReason: consented ? null : 'CONSENT_WITHDRAWN',
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
  for (const { volunteerStatus, publishedVettedUntil, consented, ...pairing } of await pairingsToReview(
    session,
    prefix,
  )) {
    const vetted = publishedVettedUntil !== null && publishedVettedUntil >= today;
    const serves = volunteerStatus === 'ACTIVE';
    const reason = !consented
      ? 'CONSENT_WITHDRAWN'
      : !serves
        ? 'VOLUNTEER_NOT_ACTIVE'
        : vetted
          ? null
          : 'VETTING_LAPSED';
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
