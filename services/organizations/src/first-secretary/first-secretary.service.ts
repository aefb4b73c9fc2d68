// Appointing and ending first secretaries of village branches.
import { newId } from '@chunhui/database';
import { addDays } from '@chunhui/model';
import { allow, inputs, RefusedError, throwUserErrors } from '@chunhui/runtime';
import { z } from 'zod';
import { mutation } from '../context.ts';
import { withdrawNomination } from '../first-secretary-candidate/first-secretary-candidate.store.ts';
import { lockLeagueOrganization } from '../league-organization/league-organization.store.ts';
import { endErrors } from '../term.ts';
import { userError } from '../user-errors.ts';
import { checkEligibility, eligibilityInput, type IneligibilityReason } from './eligibility.ts';
import { endAppointment, placeFirstSecretary } from './first-secretary.store.ts';
import type { FirstSecretaryAppointment } from './first-secretary.table.ts';

const { date, id, idempotencyKey, text } = inputs;
const writesPeople = allow('organization-person:write');

/** Appoints an eligible person; a replaced predecessor leaves on the day before and stays in the chain. */
export const appointFirstSecretary = mutation({
  access: writesPeople,
  input: eligibilityInput.extend({ name: text(50), specialty: text(50).nullish(), idempotencyKey }),
  noun: 'appointment',
  async run(session, input): Promise<FirstSecretaryAppointment> {
    // Of two concurrent appointments the second waits here, and then sees the first.
    await lockLeagueOrganization(session, input.branch);
    const { reasons, identity, branch, latest } = await checkEligibility(session, input);
    if (reasons.length > 0 || identity === null || branch === null || input.politicalStatus === 'NEITHER')
      throw new RefusedError(reasons);
    if (latest?.endedOn === null) await endAppointment(session, latest.id, addDays(input.appointedOn, -1));
    const personId = session.vault.personId(identity.number);
    const appointment: FirstSecretaryAppointment = {
      countyCode: session.county,
      id: newId(session.county),
      divisionCode: branch.divisionCode,
      branchId: branch.id,
      personId,
      name: input.name,
      birthDate: identity.birthDate,
      politicalStatus: input.politicalStatus,
      channel: input.channel,
      specialty: input.specialty ?? null,
      appointedOn: input.appointedOn,
      endedOn: null,
      eligible: true,
      predecessorId: latest?.id ?? null,
    };
    // Another transaction may have appointed the same person to another branch since the check.
    if (!(await placeFirstSecretary(session, appointment))) {
      const reason: IneligibilityReason = { ...userError('ALREADY_FIRST_SECRETARY', ['idNumber']), citation: null };
      throw new RefusedError(reason);
    }
    await withdrawNomination(session, personId, session.today);
    const { branchId, channel, politicalStatus, appointedOn, predecessorId } = appointment;
    session.audit({
      action: 'first-secretary.appoint',
      nounId: appointment.id,
      after: { branchId, personId, channel, politicalStatus, appointedOn, predecessorId },
    });
    return appointment;
  },
});

/** Ends an appointment in office; the branch is free from the next day. */
export const endFirstSecretaryAppointment = mutation({
  access: writesPeople,
  input: z.object({ appointment: id, endedOn: date, reason: text(), idempotencyKey }),
  noun: 'appointment',
  async run(session, { appointment: appointmentId, endedOn, reason }): Promise<FirstSecretaryAppointment> {
    const ended = await endAppointment(session, appointmentId, endedOn, (row) => {
      if (row.endedOn !== null) throw new RefusedError(userError('APPOINTMENT_ENDED', ['appointment']));
      throwUserErrors(endErrors(session, 'endedOn', endedOn, row.appointedOn));
    });
    if (ended === null) throw new RefusedError(userError('APPOINTMENT_UNKNOWN', ['appointment']));
    session.audit({
      action: 'first-secretary.end',
      nounId: appointmentId,
      before: { endedOn: null },
      after: { endedOn },
      purpose: reason,
    });
    return ended;
  },
});
