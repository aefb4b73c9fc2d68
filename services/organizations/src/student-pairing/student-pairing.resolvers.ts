// Students paired with societies: paired, ended, listed.
import { inDivision, newId, type Session } from '@chunhui/database';
import { divisionPrefix, inputs, mutation, RefusedError, toConnection } from '@chunhui/runtime';
import { z } from 'zod';
import { requireActive } from '../chunhui-society/chunhui-society.service.ts';
import { chunhuiSocietiesById } from '../chunhui-society/chunhui-society.store.ts';
import type { OrganizationsContext } from '../context.ts';
import { divisionsByCode } from '../division/division.store.ts';
import type { MutationResolvers, QueryResolvers, StudentPairingResolvers } from '../generated/resolvers.ts';
import { identify, personInput } from '../person-input.ts';
import { today } from '../today.ts';
import { userError } from '../user-errors.ts';
import { endPairing, placePairing } from './student-pairing.store.ts';
import { type StudentPairing, studentPairings } from './student-pairing.table.ts';

const { idempotencyKey } = inputs;
const pairInput = z.object({
  society: z.string(),
  person: personInput,
  university: inputs.text(),
  pairedOn: inputs.date,
  idempotencyKey,
});
const endInput = z.object({ pairing: z.string(), endedOn: inputs.date, idempotencyKey });

export const studentPairingQueries: Pick<QueryResolvers, 'studentPairings'> = {
  studentPairings: (_root, { division, ...args }, { session }) =>
    toConnection(args, inDivision(session, studentPairings, divisionPrefix(division))),
};

export const studentPairingMutations: Pick<MutationResolvers, 'pairStudentWithSociety' | 'endStudentPairing'> = {
  pairStudentWithSociety: mutation(pairInput, async (input, { session }: OrganizationsContext) => ({
    pairing: await pair(session, input),
  })),
  endStudentPairing: mutation(endInput, async (input, { session }: OrganizationsContext) => ({
    pairing: await end(session, input),
  })),
};

async function pair(session: Session, input: z.output<typeof pairInput>): Promise<StudentPairing> {
  if (input.pairedOn > today()) throw new RefusedError([userError('DAY_IN_FUTURE', ['pairedOn'])]);
  const society = await requireActive(session, input.society);
  const { personId, name, divisionCode } = await identify(session, input.person);
  const pairing: StudentPairing = {
    countyCode: session.county,
    id: newId(session.county),
    divisionCode,
    societyId: society.id,
    personId,
    name,
    university: input.university,
    pairedOn: input.pairedOn,
    endedOn: null,
  };
  if (!(await placePairing(session, pairing))) throw new RefusedError([userError('PAIRED_ALREADY', ['person'])]);
  session.audit({
    action: 'student-pairing.pair',
    nounId: pairing.id,
    after: { personId, societyId: society.id, pairedOn: input.pairedOn },
  });
  return pairing;
}

async function end(session: Session, { pairing: id, endedOn }: z.output<typeof endInput>): Promise<StudentPairing> {
  const pairing = endedOn > today() ? null : await endPairing(session, id, endedOn);
  if (pairing === null) throw new RefusedError([userError('PAIRING_NOT_IN_FORCE', ['pairing'])]);
  session.audit({ action: 'student-pairing.end', nounId: id, after: { endedOn } });
  return pairing;
}

export const studentPairingResolvers: StudentPairingResolvers = {
  person: ({ personId }) => ({ id: personId }),
  division: async ({ divisionCode }, _args, { load }) => (await load(divisionsByCode, divisionCode))!,
  society: async ({ societyId }, _args, { load }) => (await load(chunhuiSocietiesById, societyId))!,
};
