// Correcting: what was taken down wrong about who a person is becomes right in every record of theirs, in one act.
import { isTaken, type Session, toSnakeCase } from '@chunhui/database';
import { dayOf, readMobile, readResidentId } from '@chunhui/model';
import { inputs, RefusedError } from '@chunhui/runtime';
import { z } from 'zod';
import { lockRows } from './erase.ts';
import type { Correction, DataSubject, Holding } from './holding.ts';
import { subjectInput } from './subject.ts';
import { userError } from './user-errors.ts';

export const correctInput = z.object({
  subject: subjectInput,
  name: inputs.text(60).nullish(),
  residentId: inputs.text(40).nullish(),
  phone: inputs.text(40).nullish(),
  purpose: inputs.text(500),
  requestedOn: inputs.date.nullish(),
});

/** Reads what is right. Throws `Refused` where it is nothing, no number, or about nobody who is known by a number. */
export function readCorrection(
  session: Session,
  { personId }: DataSubject,
  { name = null, ...input }: z.output<typeof correctInput>,
  now: Date,
): Correction {
  const phone = input.phone == null ? null : readMobile(input.phone).value;
  const residentId = input.residentId == null ? null : readResidentId(input.residentId, dayOf(now)).value;
  const errors = [
    ...(name === null && input.phone == null && input.residentId == null ? [userError('NOTHING_TO_CORRECT')] : []),
    ...(input.phone != null && phone === null ? [userError('PHONE_INVALID', ['phone'])] : []),
    ...(input.residentId != null && residentId === null ? [userError('RESIDENT_ID_INVALID', ['residentId'])] : []),
    ...(input.residentId != null && personId === null
      ? [userError('WRONG_NUMBER_MISSING', ['subject', 'residentId'])]
      : []),
  ];
  if (errors.length > 0) throw new RefusedError(errors);
  const person =
    residentId === null || personId === null
      ? null
      : {
          was: personId,
          is: session.vault.personId(residentId.number),
          residentId: residentId.number,
          birthDate: residentId.birthDate,
        };
  return { name, phone, person };
}

/** Puts rows of one holding right; answers how many were wrong. */
export async function correctRows(
  session: Session,
  holding: Holding,
  keys: readonly string[],
  { subject, right }: { readonly subject: DataSubject; readonly right: Correction },
): Promise<number> {
  const { table, correct, correcting } = holding;
  if (correct === undefined || keys.length === 0) return 0;
  await correcting?.(session, keys, right);
  const columns = Object.keys(correct);
  const { vault } = session;
  const fingerprint = (phone: string) => vault.fingerprint('phone', phone);
  const rows = await lockRows(session, holding, keys);
  const corrected = rows.flatMap((row) => {
    const values = Object.entries(correct).map(([column, toValue]) => {
      const place = [`${table.sql}.${toSnakeCase(column)}`, row.id] as const;
      const open = () => vault.open(row[column] as Buffer, place);
      const seal = (text: string) =>
        row[column] !== null && open() === text ? (row[column] as Buffer) : vault.seal(text, place);
      return [column, toValue({ row, subject, right, open, seal, fingerprint })] as const;
    });
    return values.some(([column, value]) => value !== row[column])
      ? [{ id: row.id, ...Object.fromEntries(values) }]
      : [];
  });
  try {
    await session.updateMany(table, columns, corrected);
  } catch (error) {
    // Who is under the right number already is not made one with somebody else in passing.
    throw isTaken(error) ? new RefusedError([userError('RIGHT_NUMBER_TAKEN', ['residentId', holding.kind])]) : error;
  }
  return corrected.length;
}
