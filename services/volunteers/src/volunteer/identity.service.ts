// Who may see and combine a volunteer's identity data: masked by default, in full by a recorded read, searched by whole numbers on record.
import { recordReadUnderAge } from '@chunhui/county';
import type { Session } from '@chunhui/database';
import { maskMobile, maskResidentId } from '@chunhui/model';
import { type Caller, graphqlError, inputs, isId, isStorable, may, type PagedList } from '@chunhui/runtime';
import { z } from 'zod';
import type { VolunteersContext } from '../context.ts';
import type { VolunteerFilter } from '../generated/resolvers.ts';
import { readPhone, readResidentId } from '../identity.ts';
import { findDuplicates, type VolunteerDuplicate, volunteersById } from './volunteer.store.ts';
import type { Volunteer } from './volunteer.table.ts';

export const volunteerDuplicatesInput = z.object({
  division: z.string(),
  residentId: z.string().nullish(),
  phone: z.string().nullish(),
  name: z.string().trim().refine(isStorable).nullish().catch(null),
  birthDate: inputs.date.nullish().catch(null),
});

/** Registrations that may be the described person. Finding one is recorded: the input is a guess at a whole number or date of birth. */
export async function lookAlikes(
  session: Session,
  input: z.output<typeof volunteerDuplicatesInput>,
): Promise<VolunteerDuplicate[]> {
  const identity = input.residentId == null ? null : readResidentId(input.residentId, session.today);
  const phone = input.phone == null ? null : readPhone(input.phone);
  const [alike = []] = await findDuplicates(session, [
    {
      personId: identity === null ? null : session.vault.personId(identity.residentId),
      phoneFingerprint: phone === null ? null : session.vault.fingerprint('phone', phone),
      name: input.name ?? null,
      birthDate: identity?.birthDate ?? input.birthDate ?? null,
    },
  ]);
  for (const { volunteer, matchedBy } of alike)
    session.audit({ action: 'volunteer.look-up', nounId: volunteer.id, after: { matchedBy } });
  return alike;
}

/**
 * A search whose hits are recorded when it names a whole phone or ID number: with the masked digits and enough guesses it would give the
 * number away. For staff of the county. Throws FORBIDDEN for others.
 */
export function recordedSearch(
  session: Session,
  caller: Caller,
  { phone, residentId }: VolunteerFilter,
  found: PagedList<Volunteer>,
): PagedList<Volunteer> {
  const by = [...(phone == null ? [] : ['PHONE']), ...(residentId == null ? [] : ['RESIDENT_ID'])];
  if (by.length === 0) return found;
  if (!may(caller, 'person:search') || caller.scope.length > 6) throw graphqlError('FORBIDDEN');
  return {
    ...found,
    rows: async (page) => {
      const rows = await found.rows(page);
      for (const { id } of rows) session.audit({ action: 'volunteer.search', nounId: id, after: { by } });
      return rows;
    },
  };
}

/** The masked data in full, for a purpose that is recorded with the read. */
export async function revealIdentity(session: Session, id: string, purpose: string) {
  if (!isId(id) || !isStorable(purpose)) return null;
  const [volunteer] = await volunteersById(session, [id]);
  if (volunteer == null) return null;
  const guardian = open(session, volunteer, 'guardian');
  session.audit({ action: 'volunteer.reveal', nounId: id, purpose });
  return {
    birthDate: volunteer.birthDate,
    residentId: open(session, volunteer, 'resident_id'),
    phone: open(session, volunteer, 'phone'),
    guardian: guardian === null ? null : (JSON.parse(guardian) as { name: string; relation: string; phone: string }),
  };
}

const SEALED = { resident_id: 'residentId', phone: 'phone', guardian: 'guardian' } as const;

function open(session: Session, volunteer: Volunteer, column: keyof typeof SEALED): string | null {
  const sealed = volunteer[SEALED[column]];
  // An answer that was kept for an idempotency key has its bytes as JSON.
  return sealed === null
    ? null
    : session.vault.open(Buffer.from(sealed), [`volunteers.volunteers.${column}`, volunteer.id]);
}

/**
 * Without `volunteer:read` a caller reaches their own registration alone (`myVolunteer`, `me`, `registerMyself`, `requestToJoinTeam`): they
 * see their own date of birth, and their reads are not recorded.
 */
function isOwn(caller: Caller): boolean {
  return !may(caller, 'volunteer:read');
}

type Field<Value> = (volunteer: Volunteer, args: unknown, context: VolunteersContext) => Value;

/** A field of who the volunteer is: of a volunteer under age, the read is recorded first. */
function personal<Value>(field: Field<Value>): Field<Value | Promise<Awaited<Value>>> {
  return (volunteer, args, context) => {
    const recording = isOwn(context.caller) ? undefined : recordReadUnderAge(context.session, 'volunteer', volunteer);
    return recording === undefined
      ? field(volunteer, args, context)
      : recording.then(() => field(volunteer, args, context) as Awaited<Value>);
  };
}

/** The fields of `Volunteer` that tell who the person is. */
export const identityFields = {
  name: personal(({ name }) => name),
  person: personal(({ personId }) => ({ id: personId })),
  division: personal(({ divisionCode }) => ({ code: divisionCode })),
  birthYear: personal(({ birthDate }) => Number(birthDate.slice(0, 4))),
  // With the masked number beside it, the full date is part of the reveal.
  birthDate: personal((volunteer, _args, { session, caller }) => {
    if (isOwn(caller)) return volunteer.birthDate;
    if (!may(caller, 'person:reveal')) return null;
    session.audit({ action: 'volunteer.read-birth-date', nounId: volunteer.id });
    return volunteer.birthDate;
  }),
  residentId: personal((volunteer, _args, { session }) =>
    masked(open(session, volunteer, 'resident_id'), maskResidentId),
  ),
  phone: personal((volunteer, _args, { session }) => masked(open(session, volunteer, 'phone'), maskMobile)),
};

function masked(text: string | null, mask: (text: string) => string): string | null {
  return text === null ? null : mask(text);
}
