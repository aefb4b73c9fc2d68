// The rules of pairing: only with a vetted adult and the guardian's consent, suspended when either ends, handed over when a volunteer leaves.
import { newId, type Session } from '@chunhui/database';
import { addDays } from '@chunhui/model';
import { allow, divisionPrefix, inputs, RefusedError, throwUserErrors } from '@chunhui/runtime';
import { z } from 'zod';
import { consentInForceFor } from '../child/child.store.ts';
import type { Child } from '../child/child.table.ts';
import { lockFile } from '../child/child-file.ts';
import { mutation } from '../context.ts';
import { parametersOf } from '../parameters.ts';
import { within } from '../scope.ts';
import { userError } from '../user-errors.ts';
import { vettedAdultErrors } from '../volunteer/vetted-adult.ts';
import { type PublishedVolunteer, volunteerById } from '../volunteer/volunteer.store.ts';
import type { CarePairing } from './care.table.ts';

import {
  addPairings,
  changePairing,
  isPaired,
  lockPairing,
  pairingsOfVolunteer,
  pairingsToReview,
} from './pairing.store.ts';

const { id, idempotencyKey, text } = inputs;

/** Whether the guardian agrees to care and to a pairing today. */
async function isPairingAgreed(session: Session, child: Child): Promise<boolean> {
  return child.status === 'OPEN' && (await consentInForceFor(session, child.id, ['CARE', 'PAIRING'])) !== null;
}

export const pairChild = mutation({
  access: allow('care:write'),
  input: z.object({ child: id, volunteer: id, everyDays: z.int().min(1).max(366).nullish(), idempotencyKey }),
  noun: 'pairing',
  async run(session, input): Promise<CarePairing> {
    const child = await lockFile(session, input.child);
    const volunteer = await volunteerById(session, input.volunteer);
    const { careContactRhythm } = await parametersOf(session);
    const everyDays = input.everyDays ?? careContactRhythm;
    throwUserErrors([
      ...((await isPairingAgreed(session, child)) ? [] : [userError('CONSENT_MISSING', ['child'])]),
      ...(await vettedAdultErrors(session, volunteer, ['volunteer'])),
      ...((await isPaired(session, child.id, input.volunteer)) ? [userError('PAIRING_EXISTS', ['volunteer'])] : []),
      ...(everyDays <= careContactRhythm ? [] : [userError('CONTACT_RHYTHM_TOO_SLOW', ['everyDays'])]),
    ]);
    const pairing: CarePairing = {
      countyCode: session.county,
      id: newId(session.county),
      divisionCode: child.divisionCode,
      childId: child.id,
      volunteerId: input.volunteer,
      status: 'ACTIVE',
      statusReason: null,
      vettedUntil: vettedUntilOf(volunteer),
      everyDays,
      startedOn: session.today,
      nextContactDue: addDays(session.today, everyDays),
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
  },
});

/** The last day of a vetting that was just checked. */
function vettedUntilOf(volunteer: PublishedVolunteer | null): string {
  if (volunteer?.vettedUntil == null) throw new Error('the vetting was not checked');
  return volunteer.vettedUntil;
}

export const endPairing = mutation({
  access: allow('care:write'),
  input: z.object({ pairing: id, reason: text(500), idempotencyKey }),
  noun: 'pairing',
  async run(session, input): Promise<CarePairing> {
    const pairing = within(
      session,
      await lockPairing(session, input.pairing),
      userError('PAIRING_UNKNOWN', ['pairing']),
    );
    if (pairing.status === 'ENDED') throw new RefusedError(userError('PAIRING_ENDED', ['pairing']));
    return end(session, pairing, input.reason);
  },
});

async function end(session: Session, pairing: CarePairing, reason: string): Promise<CarePairing> {
  const change = { status: 'ENDED' as const, statusReason: reason, endedOn: session.today };
  await changePairing(session, pairing.id, change);
  session.audit({
    action: 'pairing.end',
    nounId: pairing.id,
    before: { status: pairing.status },
    after: change,
    purpose: reason,
  });
  return { ...pairing, ...change };
}

/** Hands each pairing of a leaving volunteer over to another, who meets the same conditions, in the same rhythm. */
export const handOverPairings = mutation({
  access: allow('care:write'),
  input: z.object({ from: id, to: id, reason: text(500), idempotencyKey }),
  noun: 'pairings',
  async run(session, input): Promise<CarePairing[]> {
    const successor = await volunteerById(session, input.to);
    throwUserErrors(await vettedAdultErrors(session, successor, ['to']));
    const held = await pairingsOfVolunteer(session, input.from);
    if (held.length === 0) throw new RefusedError(userError('PAIRING_UNKNOWN', ['from']));
    const next: CarePairing[] = [];
    for (const old of held) {
      const child = await lockFile(session, old.childId);
      const agreed = await isPairingAgreed(session, child);
      await end(session, old, input.reason);
      if (await isPaired(session, old.childId, input.to)) continue;
      next.push({
        ...old,
        id: newId(session.county),
        volunteerId: input.to,
        status: agreed ? 'ACTIVE' : 'SUSPENDED',
        statusReason: agreed ? null : 'CONSENT_WITHDRAWN',
        vettedUntil: vettedUntilOf(successor),
        startedOn: session.today,
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
  },
});

/** Ends every pairing of a child whose file is closed. */
export async function endPairingsOfChild(session: Session, pairings: readonly CarePairing[]): Promise<void> {
  for (const pairing of pairings) if (pairing.status !== 'ENDED') await end(session, pairing, 'FILE_CLOSED');
}

export const reviewPairings = mutation({
  access: allow('care:write', (_root, { input }) => input.division),
  input: z.object({ division: z.string(), idempotencyKey }),
  noun: 'pairings',
  run: (session, { division }) => reviewPairingsOf(session, { prefix: divisionPrefix(division) }),
});

/**
 * Writes down what pairings are today: suspended where vetting or consent ended, taken up where both hold again. Reads decide this
 * themselves; the row is what figures count and what the audit trail shows. Safe to repeat.
 */
export async function reviewPairingsOf(
  session: Session,
  of: Parameters<typeof pairingsToReview>[1],
): Promise<CarePairing[]> {
  const changed: CarePairing[] = [];
  for (const { reason, publishedVettedUntil, ...pairing } of await pairingsToReview(session, of)) {
    const change = {
      status: reason === null ? ('ACTIVE' as const) : ('SUSPENDED' as const),
      statusReason: reason,
      vettedUntil: publishedVettedUntil ?? pairing.vettedUntil,
    };
    await changePairing(session, pairing.id, change);
    session.audit({
      action: 'pairing.review',
      nounId: pairing.id,
      before: { status: pairing.status, statusReason: pairing.statusReason },
      after: change,
    });
    changed.push({ ...pairing, ...change });
  }
  return changed;
}
