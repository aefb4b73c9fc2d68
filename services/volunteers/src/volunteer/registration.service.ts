// The rules of registering: of age or with consent, once in the county, and never silently beside a similar registration.
import { modelOf, villageErrors } from '@chunhui/county';
import { newId, type Session } from '@chunhui/database';
import { ageOn, hasCode, type Model } from '@chunhui/model';
import { allow, inputs, RefusedError, throwUserErrors, type UserError } from '@chunhui/runtime';
import { z } from 'zod';
import { mutation } from '../context.ts';
import { maskName, readPhone, readResidentId } from '../identity.ts';
import { userError } from '../user-errors.ts';
import { addMarks, markedHere, markOf } from './person-mark.store.ts';
import { mayKnow, refuseElsewhere } from './registered-elsewhere.ts';
import { addVolunteers, findDuplicates, linkAccount, volunteerOfSubject } from './volunteer.store.ts';
import type { NewVolunteer, Volunteer } from './volunteer.table.ts';
import { takeNumbers, volunteerNumber } from './volunteer-number.ts';

const { date, id, idempotencyKey, text } = inputs;
const codes = z.array(text(40)).max(30).default([]);

export const guardianInput = z.object({ name: text(60), relation: text(20), phone: z.string(), consentedOn: date });

export const registrationInput = z.object({
  name: text(60),
  residentId: z.string(),
  phone: z.string(),
  division: z.string(),
  leagueMember: z.boolean().default(false),
  sector: text(40).nullish(),
  skills: codes,
  languages: codes,
  interests: codes,
  availability: codes,
  livesOnOwnLabour: z.boolean().default(false),
  guardian: guardianInput.nullish(),
  distinctFrom: z.array(id).max(20).default([]),
  idempotencyKey,
});

export type Registration = z.output<typeof registrationInput>;

/** Registers a person at the office. */
export const registerVolunteer = mutation({
  access: allow('volunteer:write', (_root, { input }) => input.division),
  input: registrationInput,
  noun: 'volunteer',
  run: (session, input) => register(session, input, 'OFFICE'),
});

/** Registers the caller, from the county's own app, and links their account. */
export const registerMyself = mutation({
  access: allow('self:write', (_root, { input }) => input.division),
  input: registrationInput,
  noun: 'volunteer',
  async run(session, input) {
    // Before everything else: a caller who has a registration must not learn from refusals who else has one.
    if ((await volunteerOfSubject(session)) !== null) throw new RefusedError(userError('ACCOUNT_LINKED'));
    return register(session, input, 'APP', session.subject);
  },
});

/** A registration whose values are valid; whether the person is registered already is checked later. */
export interface CheckedRegistration {
  readonly input: Registration;
  readonly residentId: string;
  readonly birthDate: string;
  readonly phone: string;
}

/** Reads a registration. Throws RefusedError with every reason why it is invalid. */
export async function checkRegistration(session: Session, input: Registration): Promise<CheckedRegistration> {
  const { checked, errors, ageErrors } = readRegistration(await modelOf(session), input, session.today);
  throwUserErrors([...errors, ...ageErrors, ...(await villageErrors(session, input.division))]);
  return checked as CheckedRegistration;
}

/** Reads a registration; `errors` are about its values, `ageErrors` about a person of this age registering. */
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
      ...(input.guardian == null ? [] : guardianErrors(input.guardian, today)),
      ...codeErrors(model, input),
    ],
    ageErrors: identity === null ? [] : ageErrors(model, input, ageOn(identity.birthDate, today)),
  };
}

/** Why a person of this age may not be registered. */
export function ageErrors(
  { parameters }: Model,
  input: { readonly livesOnOwnLabour: boolean; readonly guardian?: unknown },
  age: number,
): UserError[] {
  const { volunteerMinAge, volunteerSelfSupportingMinAge, volunteerWithConsentMinAge, sensitiveUnderAge } = parameters;
  if (age >= volunteerMinAge.value) return [];
  if (age >= volunteerSelfSupportingMinAge.value && input.livesOnOwnLabour) return [];
  // All data of younger people is sensitive (PIPL 28): no county may lower the age of registration below it.
  if (age < Math.max(volunteerWithConsentMinAge.value, sensitiveUnderAge.value))
    return [userError('VOLUNTEER_TOO_YOUNG', ['residentId'])];
  return input.guardian == null ? [userError('GUARDIAN_CONSENT_REQUIRED', ['guardian'])] : [];
}

/** The fields with a code that the model's catalogue does not have. */
export function codeErrors(
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

export function guardianErrors(guardian: z.output<typeof guardianInput>, today: string): UserError[] {
  return [
    ...(readPhone(guardian.phone) === null ? [userError('PHONE_INVALID', ['guardian', 'phone'])] : []),
    ...(guardian.consentedOn > today ? [userError('DATE_IN_FUTURE', ['guardian', 'consentedOn'])] : []),
  ];
}

/** Registers a person who was checked for duplicates; links the account when one is given. */
export async function register(
  session: Session,
  input: Registration,
  channel: Volunteer['channel'],
  account: string | null = null,
): Promise<Volunteer> {
  const checked = await checkRegistration(session, input);
  const { residentId } = checked;
  // Taken first: of two who register the same person at once, the second waits here and then sees the first.
  const running = await takeNumbers(session, 'volunteer');
  const marks = marksOf(session, checked);
  const [alike = []] = await findDuplicates(session, [marks]);
  if (alike.length > 0 && !mayKnow(session)) throw new RefusedError(userError('REGISTRATION_NEEDS_OFFICE'));
  if (alike.some(({ matchedBy }) => matchedBy.includes('RESIDENT_ID')))
    throw new RefusedError(userError('VOLUNTEER_ALREADY_REGISTERED', ['residentId']));
  if (alike.some(({ volunteer }) => !input.distinctFrom.includes(volunteer.id)))
    throw new RefusedError(userError('VOLUNTEER_POSSIBLE_DUPLICATE'));
  const mark = markOf(session, residentId);
  // A town sees its own people only: that another town of the county has registered the person is known by the mark.
  if ((await markedHere(session, [mark])).has(mark))
    throw new RefusedError(
      mayKnow(session)
        ? userError('VOLUNTEER_ALREADY_REGISTERED', ['residentId'])
        : userError('REGISTRATION_NEEDS_OFFICE'),
    );
  await refuseElsewhere(session, mark, mayKnow(session) ? ['residentId'] : []);
  const as = { number: volunteerNumber(session.county, running), channel, registeredOn: session.today };
  const [volunteer] = (await addVolunteers(session, [toVolunteer(session, checked, marks, as)])) as [Volunteer];
  await addMarks(session, [mark]);
  if (account !== null && !(await linkAccount(session, account, volunteer.id)))
    throw new RefusedError(userError('ACCOUNT_LINKED'));
  session.audit({ action: 'volunteer.register', nounId: volunteer.id, after: auditSnapshot(volunteer) });
  return volunteer;
}

/** The columns by which a person is found again. */
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

/** The row of a registration, with its personal data sealed. */
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

/** A registration as the audit log keeps it: without what identifies the person. */
export function auditSnapshot(volunteer: Volunteer) {
  const { number, name, divisionCode, status, leagueMember, channel, vettedUntil, guardianConsentOn } = volunteer;
  return { number, name: maskName(name), divisionCode, status, leagueMember, channel, vettedUntil, guardianConsentOn };
}
