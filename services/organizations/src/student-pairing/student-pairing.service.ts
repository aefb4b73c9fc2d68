// The rules of pairings: a college student supports an active society of their home, one pairing each.
import { futureErrors } from '@chunhui/county';
import { newId } from '@chunhui/database';
import { allow, inputs, RefusedError, throwUserErrors } from '@chunhui/runtime';
import { z } from 'zod';
import { requireActive } from '../chunhui-society/chunhui-society.service.ts';
import { mutation } from '../context.ts';
import { identify, personInput } from '../person-input.ts';
import { beforeFoundedErrors } from '../term.ts';
import { userError } from '../user-errors.ts';
import { endPairing, placePairing } from './student-pairing.store.ts';
import type { StudentPairing } from './student-pairing.table.ts';

const { date, id, idempotencyKey, text } = inputs;
const writesPeople = allow('organization-person:write');

export const pairStudentWithSociety = mutation({
  access: writesPeople,
  input: z.object({ society: id, person: personInput, university: text(), pairedOn: date, idempotencyKey }),
  noun: 'pairing',
  async run(session, { pairedOn, ...input }): Promise<StudentPairing> {
    const society = await requireActive(session, input.society);
    throwUserErrors([...futureErrors(session, { pairedOn }), ...beforeFoundedErrors(society, 'pairedOn', pairedOn)]);
    const { personId, name, divisionCode } = await identify(session, input.person);
    const pairing: StudentPairing = {
      countyCode: session.county,
      id: newId(session.county),
      divisionCode,
      societyId: society.id,
      personId,
      name,
      university: input.university,
      pairedOn,
      endedOn: null,
    };
    if (!(await placePairing(session, pairing))) throw new RefusedError(userError('PAIRED_ALREADY', ['person']));
    session.audit({
      action: 'student-pairing.pair',
      nounId: pairing.id,
      after: { personId, societyId: society.id, pairedOn },
    });
    return pairing;
  },
});

export const endStudentPairing = mutation({
  access: writesPeople,
  input: z.object({ pairing: id, endedOn: date, idempotencyKey }),
  noun: 'pairing',
  async run(session, { pairing: pairingId, endedOn }): Promise<StudentPairing> {
    throwUserErrors(futureErrors(session, { endedOn }));
    const pairing = await endPairing(session, pairingId, endedOn);
    if (pairing === null) throw new RefusedError(userError('PAIRING_NOT_IN_FORCE', ['pairing']));
    session.audit({ action: 'student-pairing.end', nounId: pairingId, after: { endedOn } });
    return pairing;
  },
});
