// A person named in an input by name and resident ID number. The number itself is not stored.
import { placeErrors } from '@chunhui/county';
import type { Session } from '@chunhui/database';
import { readResidentId } from '@chunhui/model';
import { inputs, RefusedError } from '@chunhui/runtime';
import { z } from 'zod';

export const personInput = z.object({ name: inputs.text(50), idNumber: z.string(), division: z.string() });

export interface Identity {
  readonly personId: string;
  readonly birthDate: string;
  readonly name: string;
  /** The home village or community. */
  readonly divisionCode: string;
}

/** The identity of a person; refuses an invalid ID number, and a home that is no village in the session's scope. */
export async function identify(
  session: Session,
  { name, idNumber, division }: z.output<typeof personInput>,
  path: readonly string[] = ['person'],
): Promise<Identity> {
  const { value, refusal } = readResidentId(idNumber, session.today);
  const errors = await placeErrors(session, [{ division, path: [...path, 'division'] }]);
  if (value === null) throw new RefusedError([{ ...refusal, path: [...path, 'idNumber'] }, ...errors]);
  if (errors.length > 0) throw new RefusedError(errors);
  return {
    personId: session.vault.personId(value.number),
    birthDate: value.birthDate,
    name,
    divisionCode: division,
  };
}
