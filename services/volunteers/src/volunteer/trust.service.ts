// What allows a volunteer to serve: vetting, the guardian's consent, training and insurance. Also awards, which are recorded the same way.

import { modelOf, parametersOf } from '@chunhui/county';
import { newId } from '@chunhui/database';
import { addMonths, ageOn } from '@chunhui/model';
import { allow, inputs, RefusedError, throwUserErrors } from '@chunhui/runtime';
import { z } from 'zod';
import { mutation } from '../context.ts';
import { userError } from '../user-errors.ts';
import { ageErrors, guardianErrors, guardianInput, sealedGuardian } from './registration.service.ts';
import { changed, consentOf, lockRegistration, ofVolunteer } from './volunteer.service.ts';
import { addVolunteerRecords } from './volunteer.store.ts';

const { date, idempotencyKey, text } = inputs;
const writesVolunteers = allow('volunteer:write');

/** Records a vetting. `careVettingValid` is the longest period, counted from the day of vetting. */
export const recordVetting = mutation({
  access: writesVolunteers,
  input: ofVolunteer.extend({ vettedOn: date, vettedUntil: date.nullish() }),
  noun: 'volunteer',
  async run(session, { volunteer: volunteerId, vettedOn, ...input }) {
    const { careVettingValid } = await parametersOf(session);
    const volunteer = await lockRegistration(session, volunteerId);
    const latest = addMonths(vettedOn, careVettingValid);
    const vettedUntil = input.vettedUntil ?? latest;
    throwUserErrors([
      ...(vettedOn > session.today ? [userError('DATE_IN_FUTURE', ['vettedOn'])] : []),
      ...(vettedUntil <= vettedOn ? [userError('VETTED_UNTIL_BEFORE', ['vettedUntil'])] : []),
      ...(vettedUntil > latest ? [userError('VETTING_TOO_LONG', ['vettedUntil'])] : []),
    ]);
    return changed(session, 'volunteer.vet', volunteer, { vettedOn, vettedUntil });
  },
});

export const recordGuardianConsent = mutation({
  access: writesVolunteers,
  input: ofVolunteer.extend({ guardian: guardianInput }),
  noun: 'volunteer',
  async run(session, { volunteer: volunteerId, guardian }) {
    const volunteer = await lockRegistration(session, volunteerId);
    throwUserErrors(guardianErrors(guardian, session.today));
    return changed(session, 'volunteer.consent', volunteer, sealedGuardian(session, volunteer.id, guardian));
  },
});

/** Withdraws the guardian's consent: an active volunteer who needs it is suspended. */
export const withdrawGuardianConsent = mutation({
  access: writesVolunteers,
  input: ofVolunteer.extend({ withdrawnOn: date }),
  noun: 'volunteer',
  async run(session, { volunteer: volunteerId, withdrawnOn }) {
    const volunteer = await lockRegistration(session, volunteerId);
    const { guardianConsentOn, guardianConsentWithdrawnOn, birthDate, status } = volunteer;
    if (guardianConsentOn === null || guardianConsentWithdrawnOn !== null)
      throw new RefusedError(userError('CONSENT_UNKNOWN', ['volunteer']));
    if (withdrawnOn > session.today) throw new RefusedError(userError('DATE_IN_FUTURE', ['withdrawnOn']));
    const without = { ...consentOf(volunteer), guardian: null };
    const needed = ageErrors(await modelOf(session), without, ageOn(birthDate, session.today)).length > 0;
    return changed(session, 'volunteer.withdraw-consent', volunteer, {
      guardianConsentWithdrawnOn: withdrawnOn < guardianConsentOn ? guardianConsentOn : withdrawnOn,
      ...(needed && status === 'ACTIVE' ? { status: 'SUSPENDED', statusReason: '监护人撤回同意' } : {}),
    });
  },
});

export const recordVolunteerRecord = mutation({
  access: writesVolunteers,
  input: ofVolunteer.extend({
    kind: z.enum(['TRAINING', 'AWARD', 'INSURANCE']),
    title: text(100),
    issuer: text(100),
    issuedOn: date,
    validUntil: date.nullish(),
    idempotencyKey,
  }),
  noun: 'record',
  async run(session, { volunteer: volunteerId, kind, title, issuer, issuedOn, validUntil = null }) {
    const { countyCode, id } = await lockRegistration(session, volunteerId);
    throwUserErrors([
      ...(issuedOn > session.today ? [userError('DATE_IN_FUTURE', ['issuedOn'])] : []),
      ...(validUntil !== null && validUntil < issuedOn ? [userError('RECORD_ENDS_BEFORE_ISSUE', ['validUntil'])] : []),
    ]);
    const record = { countyCode, id: newId(countyCode), volunteerId: id, kind, title, issuer, issuedOn, validUntil };
    await addVolunteerRecords(session, [record]);
    session.audit({ action: 'volunteer.record', nounId: id, after: { kind, title, issuedOn } });
    return record;
  },
});
