// Whose data a request is about, as far as it says.
import type { Session } from '@chunhui/database';
import { dayOf, readMobile, readResidentId } from '@chunhui/model';
import { RefusedError } from '@chunhui/runtime';
import { z } from 'zod';
import type { DataSubject } from './holding.ts';
import { userError } from './user-errors.ts';

const short = (longest: number) => z.string().trim().min(1).max(longest).nullish();

export const subjectInput = z.object({
  residentId: short(40),
  person: short(80),
  name: short(60),
  phone: short(40),
  record: short(128),
});

/** Reads `input DataSubjectInput`. Throws `Refused` where it names nobody. */
export function readSubject(session: Session, input: z.output<typeof subjectInput>, now: Date): DataSubject {
  if (session.scope.length < 6) throw new RefusedError([userError('DATA_OUTSIDE_COUNTY', ['subject'])]);
  const residentId = input.residentId == null ? null : readResidentId(input.residentId, dayOf(now));
  const phone = input.phone == null ? null : readMobile(input.phone);
  const errors = [
    ...(residentId !== null && residentId.value === null
      ? [userError('RESIDENT_ID_INVALID', ['subject', 'residentId'])]
      : []),
    ...(phone !== null && phone.value === null ? [userError('PHONE_INVALID', ['subject', 'phone'])] : []),
  ];
  if (errors.length > 0) throw new RefusedError(errors);
  const subject: DataSubject = {
    personId: residentId?.value == null ? (input.person ?? null) : session.vault.personId(residentId.value.number),
    name: input.name ?? null,
    phone: phone?.value ?? null,
    record: input.record ?? null,
  };
  const isContact = subject.name !== null && subject.phone !== null;
  if (subject.personId === null && subject.record === null && !isContact)
    throw new RefusedError([userError('SUBJECT_MISSING', ['subject'])]);
  return subject;
}
