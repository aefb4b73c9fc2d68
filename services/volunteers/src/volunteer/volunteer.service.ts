// The rules of changing a registration: what may change, who is in service, vetting, consent, records, and looking behind the mask.

import { modelOf, parametersOf } from '@chunhui/county';
import { newId, type Session } from '@chunhui/database';
import { addMonths, ageOn, dayOf } from '@chunhui/model';
import { inputs, RefusedError, type UserError } from '@chunhui/runtime';
import { z } from 'zod';
import { readPhone, readResidentId } from '../identity.ts';
import { id, isId, isStorable, words } from '../input.ts';
import { userError } from '../user-errors.ts';
import { endMembershipsOf } from '../volunteer-team/membership.store.ts';
import { addMarks, markOf, releaseMark } from './person-mark.store.ts';
import { refuseElsewhere } from './registered-elsewhere.ts';
import {
  codeRefusals,
  divisionRefusals,
  guardianInput,
  guardianRefusals,
  sealedGuardian,
  told,
} from './registration.service.ts';
import {
  addVolunteerRecords,
  changeVolunteer,
  findDuplicates,
  linkAccount,
  lockVolunteers,
  type VolunteerChange,
  type VolunteerDuplicate,
  volunteersById,
} from './volunteer.store.ts';
import type { Volunteer, VolunteerRecord } from './volunteer.table.ts';

const about = z.object({ volunteer: id });
const codes = z.array(words(40)).max(30).nullish();

export const linkVolunteerAccountInput = about.extend({ subject: z.string().regex(/^[\w.:@|-]{1,128}$/) });
export const changeVolunteerInput = about.extend({
  division: z.string().nullish(),
  phone: z.string().nullish(),
  leagueMember: z.boolean().nullish(),
  sector: words(40).nullish(),
  skills: codes,
  languages: codes,
  interests: codes,
  availability: codes,
});
export const suspendVolunteerInput = about.extend({ reason: words(200) });
export const reinstateVolunteerInput = suspendVolunteerInput;
export const recordVolunteerLeavingInput = about.extend({ leftOn: inputs.date, reason: words(200).nullish() });
export const recordVettingInput = about.extend({ vettedOn: inputs.date, vettedUntil: inputs.date.nullish() });
export const recordGuardianConsentInput = about.extend({ guardian: guardianInput });
export const withdrawGuardianConsentInput = about.extend({ withdrawnOn: inputs.date });
export const recordVolunteerRecordInput = about.extend({
  kind: z.enum(['TRAINING', 'AWARD', 'INSURANCE']),
  title: words(100),
  issuer: words(100),
  issuedOn: inputs.date,
  validUntil: inputs.date.nullish(),
  idempotencyKey: inputs.idempotencyKey,
});
export const volunteerDuplicatesInput = z.object({
  division: z.string(),
  residentId: z.string().nullish(),
  phone: z.string().nullish(),
  name: z.string().trim().refine(isStorable).nullish().catch(null),
  birthDate: inputs.date.nullish().catch(null),
});

/** The registration, locked; a merged one is changed no more. */
async function registration(session: Session, id: string): Promise<Volunteer> {
  const volunteer = (await lockVolunteers(session, [id])).get(id);
  if (volunteer === undefined) throw new RefusedError([userError('VOLUNTEER_UNKNOWN', ['volunteer'])]);
  if (volunteer.mergedInto !== null) throw new RefusedError([userError('VOLUNTEER_MERGED', ['volunteer'])]);
  return volunteer;
}

async function changed(
  session: Session,
  action: `volunteer.${string}`,
  volunteer: Volunteer,
  change: VolunteerChange,
  purpose?: string,
): Promise<Volunteer> {
  await changeVolunteer(session, volunteer.id, change);
  const next = { ...volunteer, ...change };
  session.audit({
    action,
    nounId: volunteer.id,
    before: told(volunteer),
    after: told(next),
    ...(purpose === undefined ? {} : { purpose }),
  });
  return next;
}

function throwUserErrors(errors: readonly UserError[]): void {
  if (errors.length > 0) throw new RefusedError(errors);
}

export async function linkVolunteerAccount(
  session: Session,
  input: z.output<typeof linkVolunteerAccountInput>,
): Promise<Volunteer> {
  const volunteer = await registration(session, input.volunteer);
  if (!(await linkAccount(session, input.subject, volunteer.id))) throw new RefusedError([userError('ACCOUNT_LINKED')]);
  session.audit({ action: 'volunteer.link', nounId: volunteer.id, after: { subject: input.subject } });
  return volunteer;
}

export async function changeRegistration(
  session: Session,
  input: z.output<typeof changeVolunteerInput>,
): Promise<Volunteer> {
  const volunteer = await registration(session, input.volunteer);
  const { division, phone, leagueMember, sector, skills, languages, interests, availability } = input;
  const read = phone == null ? null : readPhone(phone);
  throwUserErrors([
    ...(division == null ? [] : await divisionRefusals(session, division)),
    ...(phone != null && read === null ? [userError('PHONE_INVALID', ['phone'])] : []),
    ...codeRefusals(await modelOf(session), input),
  ]);
  const given = { divisionCode: division, leagueMember, sector, skills, languages, interests, availability };
  const change = Object.fromEntries(Object.entries(given).filter(([, value]) => value != null)) as VolunteerChange;
  return changed(session, 'volunteer.change', volunteer, {
    ...change,
    ...(read === null
      ? {}
      : {
          phone: session.vault.seal(read, ['volunteers.volunteers.phone', volunteer.id]),
          phoneFingerprint: session.vault.fingerprint('phone', read),
        }),
  });
}

export async function suspendVolunteer(
  session: Session,
  { volunteer: id, reason }: z.output<typeof suspendVolunteerInput>,
): Promise<Volunteer> {
  const volunteer = await registration(session, id);
  if (volunteer.status !== 'ACTIVE') throw new RefusedError([userError('VOLUNTEER_NOT_ACTIVE', ['volunteer'])]);
  return changed(session, 'volunteer.suspend', volunteer, { status: 'SUSPENDED', statusReason: reason }, reason);
}

/** Takes a volunteer back into service; one who left must not be another county's by now. */
export async function reinstateVolunteer(
  session: Session,
  { volunteer: id, reason }: z.output<typeof reinstateVolunteerInput>,
): Promise<Volunteer> {
  const volunteer = await registration(session, id);
  if (volunteer.status === 'ACTIVE') throw new RefusedError([userError('VOLUNTEER_STATUS_UNCHANGED', ['volunteer'])]);
  const mark = volunteer.status === 'LEFT' ? ownMark(session, volunteer) : null;
  if (mark !== null) {
    await refuseElsewhere(session, mark, ['volunteer']);
    await addMarks(session, [mark]);
  }
  const change = { status: 'ACTIVE', statusReason: null, leftOn: null } as const;
  return changed(session, 'volunteer.reinstate', volunteer, change, reason);
}

/** Ends a registration; its history stays, and another county may register the person from now on. */
export async function recordLeaving(
  session: Session,
  input: z.output<typeof recordVolunteerLeavingInput>,
  now: Date,
): Promise<Volunteer> {
  const volunteer = await registration(session, input.volunteer);
  if (volunteer.status === 'LEFT') throw new RefusedError([userError('VOLUNTEER_STATUS_UNCHANGED', ['volunteer'])]);
  if (input.leftOn > dayOf(now)) throw new RefusedError([userError('DATE_IN_FUTURE', ['leftOn'])]);
  return endRegistration(session, volunteer, input.leftOn, input.reason ?? null);
}

/** The end of a registration, by leaving or by a transfer. */
export async function endRegistration(
  session: Session,
  volunteer: Volunteer,
  leftOn: string,
  reason: string | null,
): Promise<Volunteer> {
  const mark = ownMark(session, volunteer);
  if (mark !== null) await releaseMark(session, mark);
  await endMembershipsOf(session, volunteer.id, leftOn);
  return changed(session, 'volunteer.leave', volunteer, { status: 'LEFT', leftOn, statusReason: reason });
}

/** The mark of a registration whose ID number is on record. */
function ownMark(session: Session, { id, residentId }: Volunteer): string | null {
  return residentId === null
    ? null
    : markOf(session, session.vault.open(residentId, ['volunteers.volunteers.resident_id', id]));
}

export async function recordVetting(
  session: Session,
  input: z.output<typeof recordVettingInput>,
  now: Date,
): Promise<Volunteer> {
  const { careVettingValid } = await parametersOf(session);
  const volunteer = await registration(session, input.volunteer);
  const vettedUntil = input.vettedUntil ?? addMonths(input.vettedOn, careVettingValid);
  throwUserErrors([
    ...(input.vettedOn > dayOf(now) ? [userError('DATE_IN_FUTURE', ['vettedOn'])] : []),
    ...(vettedUntil <= input.vettedOn ? [userError('VETTED_UNTIL_BEFORE', ['vettedUntil'])] : []),
  ]);
  return changed(session, 'volunteer.vet', volunteer, { vettedOn: input.vettedOn, vettedUntil });
}

export async function recordGuardianConsent(
  session: Session,
  input: z.output<typeof recordGuardianConsentInput>,
  now: Date,
): Promise<Volunteer> {
  const volunteer = await registration(session, input.volunteer);
  throwUserErrors(guardianRefusals(input.guardian, dayOf(now)));
  return changed(session, 'volunteer.consent', volunteer, sealedGuardian(session, volunteer.id, input.guardian));
}

/** Withdraws the guardian's consent: a volunteer who still needs it is suspended. */
export async function withdrawGuardianConsent(
  session: Session,
  input: z.output<typeof withdrawGuardianConsentInput>,
  now: Date,
): Promise<Volunteer> {
  const { volunteerMinAge } = await parametersOf(session);
  const volunteer = await registration(session, input.volunteer);
  const today = dayOf(now);
  if (volunteer.guardianConsentOn === null || volunteer.guardianConsentWithdrawnOn !== null)
    throw new RefusedError([userError('CONSENT_UNKNOWN', ['volunteer'])]);
  if (input.withdrawnOn > today) throw new RefusedError([userError('DATE_IN_FUTURE', ['withdrawnOn'])]);
  const withdrawnOn = input.withdrawnOn < volunteer.guardianConsentOn ? volunteer.guardianConsentOn : input.withdrawnOn;
  const needsIt = ageOn(volunteer.birthDate, today) < volunteerMinAge && volunteer.status === 'ACTIVE';
  return changed(session, 'volunteer.withdraw-consent', volunteer, {
    guardianConsentWithdrawnOn: withdrawnOn,
    ...(needsIt ? { status: 'SUSPENDED', statusReason: '监护人撤回同意' } : {}),
  });
}

export async function recordVolunteerRecord(
  session: Session,
  input: z.output<typeof recordVolunteerRecordInput>,
): Promise<VolunteerRecord> {
  const volunteer = await registration(session, input.volunteer);
  const { kind, title, issuer, issuedOn, validUntil = null } = input;
  if (validUntil !== null && validUntil < issuedOn)
    throw new RefusedError([userError('VETTED_UNTIL_BEFORE', ['validUntil'])]);
  const id = newId(session.county);
  const record = {
    countyCode: session.county,
    id,
    volunteerId: volunteer.id,
    kind,
    title,
    issuer,
    issuedOn,
    validUntil,
  };
  await addVolunteerRecords(session, [record]);
  session.audit({ action: 'volunteer.record', nounId: volunteer.id, after: { kind, title, issuedOn } });
  return record;
}

/** Who looks like the person described by these signs. */
export async function lookAlikes(
  session: Session,
  input: z.output<typeof volunteerDuplicatesInput>,
  now: Date,
): Promise<VolunteerDuplicate[]> {
  const identity = input.residentId == null ? null : readResidentId(input.residentId, dayOf(now));
  const phone = input.phone == null ? null : readPhone(input.phone);
  const [alike = []] = await findDuplicates(session, [
    {
      personId: identity === null ? null : session.vault.personId(identity.residentId),
      phoneFingerprint: phone === null ? null : session.vault.fingerprint('phone', phone),
      name: input.name ?? null,
      birthDate: identity?.birthDate ?? input.birthDate ?? null,
    },
  ]);
  return alike;
}

/** What is masked elsewhere, for a purpose that is recorded with the look. */
export async function revealIdentity(session: Session, id: string, purpose: string) {
  if (!isId(id) || !isStorable(purpose)) return null;
  const [volunteer] = await volunteersById(session, [id]);
  if (volunteer == null) return null;
  const open = (sealed: Buffer | null, column: string) =>
    sealed === null ? null : session.vault.open(sealed, [`volunteers.volunteers.${column}`, id]);
  const guardian = open(volunteer.guardian, 'guardian');
  session.audit({ action: 'volunteer.reveal', nounId: id, purpose });
  return {
    residentId: open(volunteer.residentId, 'resident_id'),
    phone: open(volunteer.phone, 'phone'),
    guardian: guardian === null ? null : (JSON.parse(guardian) as { name: string; relation: string; phone: string }),
  };
}
