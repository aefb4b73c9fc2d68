// A person as an input names them: by name and ID number, of which only the person's id is kept.
import type { Session } from '@chunhui/database';
import { readResidentId } from '@chunhui/model';
import { inputs, RefusedError } from '@chunhui/runtime';
import { z } from 'zod';
import { divisionsByCode } from './division/division.store.ts';
import { today } from './today.ts';
import { userError } from './user-errors.ts';

export const personInput = z.object({
  name: inputs.text(50),
  idNumber: z.string(),
  /** The home village or community. */
  division: z.string(),
});

/** The person's id, name, birth date and home; refuses what is no ID number or no village. */
export async function identify(session: Session, { name, idNumber, division }: z.output<typeof personInput>) {
  const { value: identity, refusal: wrong } = readResidentId(idNumber, today());
  if (identity === null) throw new RefusedError([{ ...wrong, path: ['person', 'idNumber'] }]);
  await requireVillage(session, division, ['person', 'division']);
  return {
    personId: session.vault.personId(identity.number),
    birthDate: identity.birthDate,
    name,
    divisionCode: division,
  };
}

/** Refuses a division that is no village or community of the session's scope. */
export async function requireVillage(session: Session, code: string, path: readonly string[]): Promise<void> {
  const [village] = await divisionsByCode(session, [code]);
  const hasEnded = village?.validTo != null && village.validTo <= today();
  if (village?.level !== 'VILLAGE' || hasEnded || !code.startsWith(session.scope))
    throw new RefusedError([userError('DIVISION_NOT_A_VILLAGE', path)]);
}
