// The rules of registering: of age or with consent, once in the county, and never silently beside a look-alike.
import { isVillage, modelOf } from '@chunhui/county';
import { newId, type Session } from '@chunhui/database';
import { ageOn, dayOf, hasCode, type Model } from '@chunhui/model';
import { inputs, RefusedError, type UserError } from '@chunhui/runtime';
import { z } from 'zod';
import { maskName, readPhone, readResidentId } from '../identity.ts';
import { id, words } from '../input.ts';
import { userError } from '../user-errors.ts';
import { addMarks, markedHere, markOf } from './person-mark.store.ts';
import { mayKnow, refuseElsewhere } from './registered-elsewhere.ts';
import { addVolunteers, findDuplicates, linkAccount } from './volunteer.store.ts';
import type { NewVolunteer, Volunteer } from './volunteer.table.ts';
import { takeNumbers, volunteerNumber } from './volunteer-number.ts';

const codes = z.array(words(40)).max(30).default([]);

export const guardianInput = z.object({
  name: words(60),
  relation: words(20),
  phone: z.string(),
  consentedOn: inputs.date,
});

export const registerVolunteerInput = z.object({
  name: words(60),
  residentId: z.string(),
  phone: z.string(),
  division: z.string(),
  leagueMember: z.boolean().default(false),
  sector: words(40).nullish(),
  skills: codes,
  languages: codes,
  interests: codes,
  availability: codes,
  livesOnOwnLabour: z.boolean().default(false),
  guardian: guardianInput.nullish(),
  distinctFrom: z.array(id).max(20).default([]),
  idempotencyKey: inputs.idempotencyKey,
});

export type Registration = z.output<typeof registerVolunteerInput>;

/** A registration that was read and is right in itself; whether the person is known is another question. */
export interface CheckedRegistration {
  readonly input: Registration;
  readonly residentId: string;
  readonly birthDate: string;
  readonly phone: string;
}

/** Reads a registration: throws every reason why it cannot be. */
export async function checkRegistration(
  session: Session,
  input: Registration,
  now: Date,
): Promise<CheckedRegistration> {
  const { checked, errors, ageErrors } = readRegistration(await modelOf(session), input, dayOf(now));
  const all = [...errors, ...ageErrors, ...(await divisionRefusals(session, input.division))];
  if (checked === null || all.length > 0) throw new RefusedError(all);
  return checked;
}

/** What a registration says, and what is wrong with it in itself: in what it says, and in that somebody of this age says it. */
export function readRegistration(
  model: Model,
  input: Registration,
  today: string,
): { checked: CheckedRegistration | null; errors: UserError[]; ageErrors: UserError[] } {
  const identity = readResidentId(input.residentId, today);
  const phone = readPhone(input.phone);
  return {
    checked: identity === null || phone === null ? null : { input, phone, ...identity },
    errors: [
      ...(identity === null ? [userError('RESIDENT_ID_INVALID', ['residentId'])] : []),
      ...(phone === null ? [userError('PHONE_INVALID', ['phone'])] : []),
      ...(input.guardian == null ? [] : guardianRefusals(input.guardian, today)),
      ...codeRefusals(model, input),
    ],
    ageErrors: identity === null ? [] : ageRefusals(model, input, ageOn(identity.birthDate, today)),
  };
}

/** Why somebody of this age may not be registered. */
export function ageRefusals(
  { parameters }: Model,
  input: { readonly livesOnOwnLabour: boolean; readonly guardian?: unknown },
  age: number,
): UserError[] {
  if (age >= parameters.volunteerMinAge.value) return [];
  if (age >= parameters.volunteerSelfSupportingMinAge.value && input.livesOnOwnLabour) return [];
  if (age < parameters.volunteerWithConsentMinAge.value) return [userError('VOLUNTEER_TOO_YOUNG', ['residentId'])];
  return input.guardian == null ? [userError('GUARDIAN_CONSENT_REQUIRED', ['guardian'])] : [];
}

/** What of the model's catalogues is given but does not stand in them. */
export function codeRefusals(
  model: Model,
  given: Partial<
    Record<'skills' | 'languages' | 'interests' | 'availability', readonly string[] | null | undefined>
  > & {
    readonly sector?: string | null | undefined;
  },
): UserError[] {
  const lists = [
    ['skills', 'skill', given.skills ?? []],
    ['languages', 'language', given.languages ?? []],
    ['interests', 'interest', given.interests ?? []],
    ['availability', 'availabilitySlot', given.availability ?? []],
    ['sector', 'sector', given.sector == null ? [] : [given.sector]],
  ] as const;
  return lists.flatMap(([field, catalogue, codes]) =>
    codes.every((code) => hasCode(model, catalogue, code)) ? [] : [userError('CODE_UNKNOWN', [field])],
  );
}

export function guardianRefusals(guardian: z.output<typeof guardianInput>, today: string): UserError[] {
  return [
    ...(readPhone(guardian.phone) === null ? [userError('PHONE_INVALID', ['guardian', 'phone'])] : []),
    ...(guardian.consentedOn > today ? [userError('DATE_IN_FUTURE', ['guardian', 'consentedOn'])] : []),
  ];
}

/** People live in villages and communities; a town or county is no home. */
export async function divisionRefusals(session: Session, code: string): Promise<UserError[]> {
  const referenceExists = await isVillage(session, code, dayOf(new Date()));
  return referenceExists ? [] : [userError('DIVISION_NOT_A_VILLAGE', ['division'])];
}

/** Registers a person by the office, their app, or a transfer. The account, when given, is linked. */
export async function registerVolunteer(
  session: Session,
  input: Registration,
  how: { readonly channel: Volunteer['channel']; readonly account?: string | null },
  now: Date,
): Promise<Volunteer> {
  const checked = await checkRegistration(session, input, now);
  const { residentId } = checked;
  // Taken first: of two who register the same person at once, the second waits here and then sees the first.
  const running = await takeNumbers(session, 'volunteer');
  const marks = marksOf(session, checked);
  const [alike = []] = await findDuplicates(session, [marks]);
  if (alike.length > 0 && !mayKnow(session)) throw new RefusedError([userError('REGISTRATION_NEEDS_OFFICE')]);
  if (alike.some(({ matchedBy }) => matchedBy.includes('RESIDENT_ID')))
    throw new RefusedError([userError('VOLUNTEER_ALREADY_REGISTERED', ['residentId'])]);
  if (alike.some(({ volunteer }) => !input.distinctFrom.includes(volunteer.id)))
    throw new RefusedError([userError('VOLUNTEER_POSSIBLE_DUPLICATE')]);
  const mark = markOf(session, residentId);
  // A town sees its own people only; that somebody else in the county has the person it learns here.
  if ((await markedHere(session, [mark])).has(mark))
    throw new RefusedError(
      mayKnow(session)
        ? userError('VOLUNTEER_ALREADY_REGISTERED', ['residentId'])
        : userError('REGISTRATION_NEEDS_OFFICE'),
    );
  await refuseElsewhere(session, mark, mayKnow(session) ? ['residentId'] : []);
  const as = { number: volunteerNumber(session.county, running), channel: how.channel, registeredOn: dayOf(now) };
  const [volunteer] = (await addVolunteers(session, [toVolunteer(session, checked, marks, as)])) as [Volunteer];
  await addMarks(session, [mark]);
  if (how.account != null && !(await linkAccount(session, how.account, volunteer.id)))
    throw new RefusedError([userError('ACCOUNT_LINKED')]);
  session.audit({ action: 'volunteer.register', nounId: volunteer.id, after: told(volunteer) });
  return volunteer;
}

/** By what a person is found again. */
export type RegistrationMarks = Pick<Volunteer, 'personId' | 'name' | 'birthDate'> & {
  readonly phoneFingerprint: string;
};

export function marksOf(
  { vault }: Session,
  { input, residentId, phone, birthDate }: CheckedRegistration,
): RegistrationMarks {
  const personId = vault.personId(residentId);
  return { personId, phoneFingerprint: vault.fingerprint('phone', phone), name: input.name, birthDate };
}

/** The row of a registration, sealed. */
export function toVolunteer(
  session: Session,
  checked: CheckedRegistration,
  marks: RegistrationMarks,
  as: Pick<Volunteer, 'number' | 'channel' | 'registeredOn'>,
): NewVolunteer {
  const { input, residentId, phone } = checked;
  const id = newId(session.county);
  return {
    countyCode: session.county,
    id,
    divisionCode: input.division,
    ...marks,
    residentId: session.vault.seal(residentId, ['volunteers.volunteers.resident_id', id]),
    phone: session.vault.seal(phone, ['volunteers.volunteers.phone', id]),
    ...sealedGuardian(session, id, input.guardian ?? null),
    ownLabour: input.livesOnOwnLabour,
    leagueMember: input.leagueMember,
    sector: input.sector ?? null,
    skills: input.skills,
    languages: input.languages,
    interests: input.interests,
    availability: input.availability,
    ...as,
    status: 'ACTIVE',
    leftOn: null,
  };
}

/** The columns of a guardian's consent. */
export function sealedGuardian(session: Session, id: string, guardian: z.output<typeof guardianInput> | null) {
  if (guardian === null) return {};
  const { name, relation, phone, consentedOn } = guardian;
  const text = JSON.stringify({ name, relation, phone: readPhone(phone) });
  return {
    guardian: session.vault.seal(text, ['volunteers.volunteers.guardian', id]),
    guardianConsentOn: consentedOn,
    guardianConsentWithdrawnOn: null,
  };
}

/** What the audit log keeps of a registration: nothing that identifies the person outside. */
export function told(volunteer: Volunteer) {
  const { number, name, divisionCode, status, leagueMember, channel, vettedUntil, guardianConsentOn } = volunteer;
  return { number, name: maskName(name), divisionCode, status, leagueMember, channel, vettedUntil, guardianConsentOn };
}
