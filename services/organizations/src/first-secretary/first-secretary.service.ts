// Who may lead a village's League branch: one rule, asked before and asked again when the appointment is made.

import { modelOf } from '@chunhui/county';
import { newId, type Session } from '@chunhui/database';
import { addDays, ageOn, firstSecretaryIneligibility, type ResidentId, readResidentId } from '@chunhui/model';
import { inputs, RefusedError, type UserError } from '@chunhui/runtime';
import { z } from 'zod';
import { leagueOrganizationsById, lockLeagueOrganization } from '../league-organization/league-organization.store.ts';
import type { LeagueOrganization } from '../league-organization/league-organization.table.ts';
import { today } from '../today.ts';
import { userError } from '../user-errors.ts';
import {
  endFirstSecretaryAppointment,
  firstSecretariesById,
  firstSecretaryInOfficeByPerson,
  latestFirstSecretaryOf,
  placeFirstSecretary,
} from './first-secretary.store.ts';
import type { FirstSecretaryAppointment } from './first-secretary.table.ts';

const CHANNELS = [
  'STATIONED_WORK_TEAM',
  'VILLAGE_TWO_COMMITTEES',
  'EDUCATED_RURAL_YOUTH',
  'PROSPERITY_LEADER',
] as const;
const candidacy = z.object({
  branch: z.string(),
  idNumber: z.string(),
  politicalStatus: z.enum(['LEAGUE_MEMBER', 'CPC_MEMBER', 'NEITHER']),
  channel: z.enum(CHANNELS),
  appointedOn: inputs.date,
  replaces: z.string().nullish(),
});

export const eligibilityInput = candidacy;
export const appointInput = candidacy.extend({
  name: inputs.text(50),
  specialty: inputs.text(50).nullish(),
  idempotencyKey: inputs.idempotencyKey,
});
export const endAppointmentInput = z.object({
  appointment: z.string(),
  endedOn: inputs.date,
  reason: inputs.text(),
  idempotencyKey: inputs.idempotencyKey,
});

/** A reason against an appointment: an expected userError, and where the rule stands. */
export interface IneligibilityReason extends UserError {
  readonly citation: string | null;
}

export interface Eligibility {
  readonly eligible: boolean;
  /** On the day of the appointment; null when the ID number is none. */
  readonly age: number | null;
  readonly reasons: readonly IneligibilityReason[];
}

/** The answer, and what was found on the way to it. */
interface Judgement extends Eligibility {
  readonly identity: ResidentId | null;
  readonly branch: LeagueOrganization | null;
  readonly latest: FirstSecretaryAppointment | null;
}

/** Whether and why not; what `appointFirstSecretary` would answer to the same facts. */
export async function judge(session: Session, input: z.output<typeof candidacy>, now = today()): Promise<Judgement> {
  const model = await modelOf(session);
  const { value: identity, refusal: wrong } = readResidentId(input.idNumber, now);
  const [found] = await leagueOrganizationsById(session, [input.branch]);
  const branch = found?.dissolvedOn === null ? found : null;
  const latest = branch === null ? null : await latestFirstSecretaryOf(session, branch.id);
  const elsewhere =
    identity === null ? null : await firstSecretaryInOfficeByPerson(session, session.vault.personId(identity.number));
  const policy = model.policy.number;

  const reasons: IneligibilityReason[] = [];
  const add = (code: Parameters<typeof userError>[0], path: string[], citation: string | null = policy) =>
    reasons.push({ ...userError(code, path), citation });
  if (wrong !== null) reasons.push({ ...wrong, path: ['idNumber'], citation: 'GB 11643' });
  if (input.appointedOn > now) add('APPOINTED_IN_FUTURE', ['appointedOn'], null);
  if (input.politicalStatus === 'NEITHER') {
    add('POLITICAL_STATUS_NOT_ALLOWED', ['politicalStatus']);
  } else if (identity !== null) {
    const candidate = { birthDate: identity.birthDate, politicalStatus: input.politicalStatus };
    for (const { code, citation } of firstSecretaryIneligibility(model, candidate, input.appointedOn))
      add(code, ['idNumber'], citation);
  }
  const { firstSecretaryChannels } = model.parameters;
  if (!firstSecretaryChannels.value.includes(input.channel))
    add('CHANNEL_NOT_ALLOWED', ['channel'], firstSecretaryChannels.citation);
  if (branch === null) add('BRANCH_UNKNOWN', ['branch'], null);
  else if (!isVillageBranch(branch)) add('NOT_A_VILLAGE_BRANCH', ['branch']);
  if (latest?.endedOn === null && latest.id !== input.replaces) add('BRANCH_HAS_FIRST_SECRETARY', ['branch']);
  if (input.replaces != null && (latest?.endedOn !== null || latest.id !== input.replaces))
    add('REPLACES_NOBODY_IN_OFFICE', ['replaces'], null);
  if (latest !== null && input.appointedOn <= (latest.endedOn ?? latest.appointedOn))
    add('APPOINTED_BEFORE_PREDECESSOR_ENDED', ['appointedOn'], null);
  if (elsewhere !== null && elsewhere.branchId !== branch?.id) add('ALREADY_FIRST_SECRETARY', ['idNumber']);
  if (elsewhere !== null && elsewhere.branchId === branch?.id && elsewhere.id === input.replaces)
    add('REPLACES_ONESELF', ['replaces'], null);
  return {
    eligible: reasons.length === 0,
    age: identity === null ? null : ageOn(identity.birthDate, input.appointedOn),
    reasons,
    identity,
    branch,
    latest,
  };
}

/** A village's own branch: a residents' committee (village part below 200, GB/T 10114) has no first secretary. */
function isVillageBranch({ kind, divisionCode }: LeagueOrganization): boolean {
  return (kind === 'BRANCH' || kind === 'JOINT_BRANCH') && divisionCode.slice(9) >= '200';
}

/** Appoints who is eligible; whom they replace leaves the day before, and the chain keeps them. */
export async function appointFirstSecretary(
  session: Session,
  input: z.output<typeof appointInput>,
): Promise<FirstSecretaryAppointment> {
  // Of two at once the second waits here, and then sees the first.
  await lockLeagueOrganization(session, input.branch);
  const { reasons, identity, branch, latest } = await judge(session, input);
  if (reasons.length > 0 || identity === null || branch === null || input.politicalStatus === 'NEITHER')
    throw new RefusedError(reasons);
  if (latest !== null && latest.endedOn === null)
    await endFirstSecretaryAppointment(session, latest.id, addDays(input.appointedOn, -1));
  const appointment: FirstSecretaryAppointment = {
    countyCode: session.county,
    id: newId(session.county),
    divisionCode: branch.divisionCode,
    branchId: branch.id,
    personId: session.vault.personId(identity.number),
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
  // The same person may have been placed in another branch a moment ago.
  if (!(await placeFirstSecretary(session, appointment)))
    throw new RefusedError([{ ...userError('ALREADY_FIRST_SECRETARY', ['idNumber']), citation: null } as UserError]);
  session.audit({ action: 'first-secretary.appoint', nounId: appointment.id, after: traceOf(appointment) });
  return appointment;
}

/** Ends an appointment in office; the branch is free from the next day. */
export async function endAppointment(
  session: Session,
  { appointment: id, endedOn, reason }: z.output<typeof endAppointmentInput>,
): Promise<FirstSecretaryAppointment> {
  const found = await endFirstSecretaryAppointment(session, id, endedOn, (row) => {
    if (row.endedOn !== null) throw new RefusedError([userError('APPOINTMENT_ENDED_BEFORE', ['appointment'])]);
    if (endedOn < row.appointedOn || endedOn > today())
      throw new RefusedError([userError('TERM_ENDS_WRONG', ['endedOn'])]);
  });
  if (!found) throw new RefusedError([userError('APPOINTMENT_UNKNOWN', ['appointment'])]);
  const [ended] = await firstSecretariesById(session, [id]);
  session.audit({
    action: 'first-secretary.end',
    nounId: id,
    before: { endedOn: null },
    after: { endedOn },
    purpose: reason,
  });
  return ended as FirstSecretaryAppointment;
}

/** What the audit log keeps of an appointment: no name and no birth date. */
function traceOf({
  branchId,
  personId,
  channel,
  politicalStatus,
  appointedOn,
  predecessorId,
}: FirstSecretaryAppointment) {
  return { branchId, personId, channel, politicalStatus, appointedOn, predecessorId };
}
